package adroit.exchange.roster;

import adroit.exchange.date.DateColumn;
import adroit.exchange.date.DateColumns;
import adroit.exchange.table.Cells;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The values of one row by field, and every problem met while asking for them. */
final class RowValues {

    private static final int LONGEST = 200;
    /** Stands for a required value that is missing: the row is rejected and this is never seen. */
    private static final String MISSING = "?";

    private final TableRow row;
    private final Mapping mapping;
    private final List<String> names;
    private final DateColumns dates;
    private final List<RowProblem> problems = new ArrayList<>();

    RowValues(TableRow row, Mapping mapping, List<String> names, DateColumns dates) {
        this.row = row;
        this.mapping = mapping;
        this.names = names;
        this.dates = dates;
    }

    List<RowProblem> problems() {
        return problems;
    }

    @Nullable
    String text(RosterField field) {
        OptionalInt column = mapping.column(field);
        if (column.isEmpty()) {
            return null;
        }
        String value = field.isName() ? name(column.getAsInt()) : row.value(column.getAsInt());
        if (value.length() > LONGEST) {
            problem(
                    field,
                    value,
                    "The text is longer than " + LONGEST + " characters.",
                    "Shorten it, or check the mapping of the columns.");
            return null;
        }
        return value.isEmpty() ? null : value;
    }

    private String name(int column) {
        String text = Cells.trimmed(row.cells().get(column));
        return Cells.isNoName(text) ? "" : text;
    }

    String required(RosterField field) {
        int before = problems.size();
        String value = text(field);
        if (value == null && problems.size() == before) {
            problem(field, "", "There is no " + field.key() + ".", "Every row needs one: add it.");
        }
        return value == null ? MISSING : value;
    }

    /** A text that a spreadsheet may have made a number of. */
    @Nullable
    String code(RosterField field) {
        String value = text(field);
        return value == null ? null : Cells.identifier(value);
    }

    /** The person's key, which must be there. */
    @Nullable
    String key() {
        return mapping.hasKey() ? wholeNumber(RosterField.PERSON_KEY) : null;
    }

    /** Refuses a key that stood on an earlier row with another name, or with the same position. */
    void refuseKnown(RosterRow person, PersonKeys known) {
        String key = person.key();
        if (key == null || key.equals(MISSING) || Cells.isShortenedNumber(key)) {
            return;
        }
        String name = Objects.requireNonNullElse(person.givenName(), "") + " "
                + Objects.requireNonNullElse(person.familyName(), "");
        String position = Objects.requireNonNullElse(person.positionNumber(), "");
        PersonKeys.@Nullable Earlier earlier = known.add(key, name, position, person.row());
        if (earlier != null && earlier.ofAnotherName()) {
            problem(
                    RosterField.PERSON_KEY,
                    key,
                    "Row " + earlier.row() + " gives this key to another name.",
                    "Correct the key on one of the two rows; where both are one person, write the name alike.");
        } else if (earlier != null) {
            problem(
                    RosterField.PERSON_KEY,
                    key,
                    "The same key stands on row " + earlier.row() + " already.",
                    "Give each person one row for each position, or take another column as the person key.");
        }
    }

    private String wholeNumber(RosterField field) {
        String key = Cells.identifier(required(field));
        if (Cells.isShortenedNumber(key)) {
            problem(
                    field,
                    key,
                    "A spreadsheet wrote this number in short, so its digits are lost.",
                    "Format the column as text, and export it again.");
        }
        return key;
    }

    /**
     * A position's number, which must be there and must not have stood on an earlier row.
     *
     * @param beside what tells two rows with the same key apart; empty where nothing does
     */
    String uniqueCode(RosterField field, String beside, TextIndex known) {
        String key = wholeNumber(field);
        if (problems.isEmpty()) {
            long earlier = known.putIfAbsent(beside.isEmpty() ? key : key + "\n" + beside, row.row());
            if (earlier != 0) {
                problem(
                        field,
                        key,
                        "The same number stands on row " + earlier + " already.",
                        "Give each position one row for each person who shares it.");
            }
        }
        return key;
    }

    /** Refuses a last day before the first. */
    void refuseEarlier(RosterField field, @Nullable LocalDate last, @Nullable LocalDate first) {
        if (last != null && first != null && last.isBefore(first)) {
            problem(field, last.toString(), "It ends before it starts, on " + first + ".", "Correct one of the dates.");
        }
    }

    @Nullable
    LocalDate date(RosterField field) {
        String value = text(field);
        if (value == null) {
            return null;
        }
        DateColumn.Outcome outcome = dates.column(mapping.column(field).orElseThrow())
                .read(value, field == RosterField.PLAN_ELIGIBLE_ON ? 2000 : 1930);
        if (outcome instanceof DateColumn.Outcome.Day day) {
            return day.date();
        }
        if (outcome instanceof DateColumn.Outcome.NoDay no) {
            problem(field, value, no.reason(), no.remedy());
        }
        return null;
    }

    void problem(RosterField field, String value, String reason, String remedy) {
        int column = mapping.column(field).orElseThrow();
        problems.add(row.problem(column, names.get(column), value, reason, remedy));
    }
}
