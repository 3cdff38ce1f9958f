package adroit.exchange.table;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The columns that Adroit itself adds to the files it gives out, so that they can be corrected and brought back: they are never read as data.
 *
 * @param example where templates say that a row is an example
 * @param guarded whether cells were kept from being formulas when the file was given out
 */
public record Marks(OptionalInt example, boolean guarded) {

    /** How the name of such a column begins. */
    public static final String OURS = "Adroit: ";

    private static final Pattern FORMULA = Pattern.compile("^('|[\\t\\r\\n]|\\s*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");
    /** In a template: a row with anything in this column is an example and not taken. */
    public static final String EXAMPLE = OURS + "example";
    /** In a file of rejected rows: which row it was. */
    public static final String ROW = OURS + "row";
    /** In a file of rejected rows: what was wrong. */
    public static final String REASON = OURS + "reason";
    /** In a file of rejected rows: what to do. */
    public static final String REMEDY = OURS + "remedy";

    static Marks of(Header header) {
        return new Marks(header.find(EXAMPLE), header.find(ROW).isPresent());
    }

    /** A text that no spreadsheet program takes for a formula: an apostrophe stands before what it would. */
    public static String guarded(String cell) {
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }

    private static String unguarded(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).find() ? cell.substring(1) : cell;
    }

    /** Whether a column of that name was added by Adroit. */
    public static boolean isOurs(String column) {
        return column.regionMatches(true, 0, OURS, 0, OURS.length());
    }

    RowCheck check(RowCheck check) {
        if (check instanceof RowCheck.Whole whole && guarded) {
            TableRow row = whole.row();
            return new RowCheck.Whole(new TableRow(
                    row.row(),
                    row.line(),
                    row.cells().stream().map(Marks::unguarded).toList(),
                    row.inSheet()));
        }
        if (check instanceof RowCheck.Whole whole && example.isPresent()) {
            TableRow row = whole.row();
            String text = row.value(example.getAsInt());
            if (!text.isEmpty()) {
                return new RowCheck.Broken(row.problem(
                        example.getAsInt(),
                        EXAMPLE,
                        text,
                        "This is the template's example, which is never taken in.",
                        "Delete the row; if it is one of yours, empty this cell."));
            }
        }
        return check;
    }
}
