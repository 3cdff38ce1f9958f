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
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column, and every problem met while asking. After a problem the answer is one that is never used. */
final class FactCells implements FactFields {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final int LONGEST = 200;
    private static final int LONGEST_CLIENT_ID = 120;
    private static final int LONGEST_NUMBER = 20;
    private static final int MOST = 100_000;

    private final TableRow row;
    private final Map<FactField, Integer> columns;
    private final DateColumns dates;
    private final List<RowProblem> problems = new ArrayList<>();
    private final Set<FactField> asked = EnumSet.noneOf(FactField.class);

    FactCells(TableRow row, Map<FactField, Integer> columns, DateColumns dates) {
        this.row = row;
        this.columns = columns;
        this.dates = dates;
    }

    List<RowProblem> problems() {
        return problems;
    }

    private String optional(FactField column) {
        asked.add(column);
        Integer position = columns.get(column);
        return position == null ? "" : row.value(position);
    }

    @Override
    public String text(FactField column) {
        String text = optional(column);
        if (text.isEmpty()) {
            problem(column, "", "There is no " + column.key() + ".", "Rows of this kind need one: add it.");
        } else if (text.length() > LONGEST) {
            problem(column, text, "The text is longer than " + LONGEST + " characters.", "Shorten it.");
        }
        return text;
    }

    @Override
    public @Nullable String optionalText(FactField column) {
        return optional(column).isEmpty() ? null : text(column);
    }

    /** What the row is called by whoever sends it, at most 120 characters. */
    @Override
    public String clientId() {
        String id = text(FactField.CLIENT_ID);
        if (id.length() > LONGEST_CLIENT_ID && id.length() <= LONGEST) {
            problem(
                    FactField.CLIENT_ID,
                    id,
                    "The client-id is longer than " + LONGEST_CLIENT_ID + " characters.",
                    "Shorten it.");
        }
        return id;
    }

    @Override
    public @Nullable String optionalId(FactField column) {
        return optional(column).isEmpty() ? null : id(column);
    }

    @Override
    public String id(FactField column) {
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
    @Override
    public String person() {
        String person = Cells.identifier(text(FactField.PERSON));
        if (Cells.isShortenedNumber(person)) {
            problem(
                    FactField.PERSON,
                    person,
                    "A spreadsheet wrote this number in short, so its digits are lost.",
                    "Format the column as text, and export it again.");
        }
        return person;
    }

    @Override
    public double level(FactField column) {
        String text = text(column);
        double level = number(text);
        if (level >= 1 && level <= 5) {
            return level;
        }
        if (!text.isEmpty()) {
            problem(
                    column,
                    text,
                    column == FactField.LEVEL
                            ? "A level is a number from 1 to 5."
                            : "This is not a number from 1 to 5.",
                    "Correct it, or leave the row out.");
        }
        return 1;
    }

    @Override
    public @Nullable Double optionalNumber(FactField column) {
        String text = optional(column);
        if (text.isEmpty()) {
            return null;
        }
        double number = number(text);
        if (!(number >= 0 && number <= MOST)) {
            problem(column, text, "This is not a number from 0 to 100,000.", "Correct it, or empty the cell.");
            return null;
        }
        return number;
    }

    private static double number(String text) {
        try {
            return text.length() > LONGEST_NUMBER ? Double.NaN : Double.parseDouble(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    @Override
    public @Nullable LocalDate optionalDate(FactField column) {
        return optional(column).isEmpty() ? null : date(column);
    }

    @Override
    public @Nullable LocalDate optionalDate(FactField column, LocalDate earliest) {
        LocalDate day = optionalDate(column);
        if (day != null && day.isBefore(earliest)) {
            problem(column, optional(column), "This day is before " + earliest + ".", "Correct one of the two days.");
        }
        return day;
    }

    @Override
    public LocalDate date(FactField column) {
        String text = text(column);
        if (text.isEmpty()) {
            return LocalDate.EPOCH;
        }
        int position = columns.getOrDefault(column, 0);
        DateColumn.Outcome outcome = dates.column(position).read(text, 2000);
        if (outcome instanceof DateColumn.Outcome.NoDay no) {
            problem(column, text, no.reason(), no.remedy());
        }
        return outcome instanceof DateColumn.Outcome.Day day ? day.date() : LocalDate.EPOCH;
    }

    @Override
    public boolean either(FactField column, String yes, String no) {
        String text = text(column).toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && !text.equals(yes) && !text.equals(no)) {
            problem(column, text, "This is neither " + yes + " nor " + no + ".", "Write one of the two.");
        }
        return text.equals(yes);
    }

    @Override
    public <E extends Enum<E>> E word(FactField column, Class<E> type) {
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
    @Override
    public Map<String, String> attributes(FactField column) {
        Map<String, String> attributes = new TreeMap<>();
        String text = optional(column);
        for (String part : text.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                attributes.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            } else if (!part.isBlank()) {
                problem(column, part, "This is not of the form name=value.", "Write for example accepted=yes;tier=3.");
            }
        }
        return attributes;
    }

    /** Reports what stands in columns that rows of this kind do not use. */
    void refuseUnused(String kind) {
        columns.forEach((column, position) -> {
            String value = row.value(position);
            if (!asked.contains(column) && !value.isEmpty()) {
                problem(
                        column,
                        value,
                        "A row of kind " + kind + " has no " + column.key() + ".",
                        "Leave the cell empty, or correct the kind.");
            }
        });
    }

    /** Reports what no cell alone is to blame for. */
    void refuse(String what) {
        problems.add(
                row.problem("", "", "The row contradicts itself: " + what + ".", "Correct the cells it speaks of."));
    }

    private void problem(FactField column, String value, String reason, String remedy) {
        @Nullable Integer position = columns.get(column);
        problems.add(
                position == null
                        ? row.problem(column.key(), value, reason, remedy)
                        : row.problem(position, column.key(), value, reason, remedy));
    }
}
