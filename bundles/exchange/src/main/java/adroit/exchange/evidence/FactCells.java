package adroit.exchange.evidence;

import adroit.exchange.date.DateColumn;
import adroit.exchange.date.DateColumns;
import adroit.exchange.problem.Likeness;
import adroit.exchange.table.Cells;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column, and every problem met while asking. After a problem the answer is one that is never used. */
final class FactCells {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final int LONGEST = 200;
    private static final int LONGEST_CLIENT_ID = 120;

    private final TableRow row;
    private final Map<EvidenceColumn, Integer> columns;
    private final DateColumns dates;
    private final List<RowProblem> problems = new ArrayList<>();

    FactCells(TableRow row, Map<EvidenceColumn, Integer> columns, DateColumns dates) {
        this.row = row;
        this.columns = columns;
        this.dates = dates;
    }

    List<RowProblem> problems() {
        return problems;
    }

    String optional(EvidenceColumn column) {
        Integer position = columns.get(column);
        return position == null ? "" : row.value(position);
    }

    String text(EvidenceColumn column) {
        String text = optional(column);
        if (text.isEmpty()) {
            problem(column, "", "There is no " + column.key() + ".", "Rows of this kind need one: add it.");
        } else if (text.length() > LONGEST) {
            problem(column, text, "The text is longer than " + LONGEST + " characters.", "Shorten it.");
        }
        return text;
    }

    /** What the row is called by whoever sends it, at most 120 characters. */
    String clientId() {
        String id = text(EvidenceColumn.CLIENT_ID);
        if (id.length() > LONGEST_CLIENT_ID && id.length() <= LONGEST) {
            problem(
                    EvidenceColumn.CLIENT_ID,
                    id,
                    "The client-id is longer than " + LONGEST_CLIENT_ID + " characters.",
                    "Shorten it.");
        }
        return id;
    }

    String identifier(EvidenceColumn column) {
        String id = text(column);
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            problem(
                    column,
                    id,
                    "This is not an id of the catalog.",
                    "Ids have lower-case letters, digits and hyphens.");
        }
        return id;
    }

    /** The person's key or id; a spreadsheet may have made {@code 8823.0} of it. */
    String person() {
        String person = Cells.identifier(text(EvidenceColumn.PERSON));
        if (Cells.isShortenedNumber(person)) {
            problem(
                    EvidenceColumn.PERSON,
                    person,
                    "A spreadsheet wrote this number in short, so its digits are lost.",
                    "Format the column as text, and export it again.");
        }
        return person;
    }

    double level() {
        String text = text(EvidenceColumn.LEVEL);
        try {
            double level = Double.parseDouble(text.replace(',', '.'));
            if (level >= 1 && level <= 5) {
                return level;
            }
        } catch (NumberFormatException e) {
            // reported below like a number out of range
        }
        if (!text.isEmpty()) {
            problem(
                    EvidenceColumn.LEVEL,
                    text,
                    "A level is a number from 1 to 5.",
                    "Correct it, or leave the row out.");
        }
        return 1;
    }

    LocalDate observed() {
        String text = text(EvidenceColumn.OBSERVED);
        if (text.isEmpty()) {
            return LocalDate.EPOCH;
        }
        int position = columns.getOrDefault(EvidenceColumn.OBSERVED, 0);
        DateColumn.Outcome outcome = dates.column(position).read(text, 2000);
        if (outcome instanceof DateColumn.Outcome.NoDay no) {
            problem(EvidenceColumn.OBSERVED, text, no.reason(), no.remedy());
        }
        return outcome instanceof DateColumn.Outcome.Day day ? day.date() : LocalDate.EPOCH;
    }

    boolean either(EvidenceColumn column, String yes, String no) {
        String text = text(column).toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && !text.equals(yes) && !text.equals(no)) {
            problem(column, text, "This is neither " + yes + " nor " + no + ".", "Write one of the two.");
        }
        return text.equals(yes);
    }

    <E extends Enum<E>> E word(EvidenceColumn column, Class<E> type) {
        String text = text(column).toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(FactCells::key).toList();
        int index = known.indexOf(text);
        if (index < 0 && !text.isEmpty()) {
            String near = Likeness.didYouMean(text, known);
            problem(
                    column,
                    text,
                    "This is not one of " + String.join(", ", known) + ".",
                    near.isEmpty() ? "Use one of them." : near);
        }
        return type.getEnumConstants()[Math.max(0, index)];
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code a=b;c=d}. */
    Map<String, String> attributes() {
        Map<String, String> attributes = new TreeMap<>();
        String text = optional(EvidenceColumn.ATTRIBUTES);
        for (String part : text.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                attributes.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            } else if (!part.isBlank()) {
                problem(
                        EvidenceColumn.ATTRIBUTES,
                        part,
                        "This is not of the form name=value.",
                        "Write for example accepted=yes;tier=3.");
            }
        }
        return attributes;
    }

    /** Reports what stands in columns that rows of this kind do not use. */
    void refuseUnused(FactKind kind) {
        columns.forEach((column, position) -> {
            if (!kind.uses(column) && !optional(column).isEmpty()) {
                problem(
                        column,
                        optional(column),
                        "A row of kind " + kind.key() + " has no " + column.key() + ".",
                        "Leave the cell empty, or correct the kind.");
            }
        });
    }

    private void problem(EvidenceColumn column, String value, String reason, String remedy) {
        @Nullable Integer position = columns.get(column);
        problems.add(
                position == null
                        ? row.problem(column.key(), value, reason, remedy)
                        : row.problem(position, column.key(), value, reason, remedy));
    }
}
