package adroit.exchange.table;

import java.util.OptionalInt;

/**
 * The columns that Adroit itself adds to the files it gives out, so that they can be corrected and brought back: they are never read as data.
 *
 * @param example where templates say that a row is an example
 * @param width how many columns the table has
 */
public record Marks(OptionalInt example, int width) {

    private static final String OURS = "Adroit: ";
    /** In a template: a row with anything in this column is an example and not taken. */
    public static final String EXAMPLE = OURS + "example";
    /** In a file of rejected rows: which row it was. */
    public static final String ROW = OURS + "row";
    /** In a file of rejected rows: what was wrong. */
    public static final String REASON = OURS + "reason";
    /** In a file of rejected rows: what to do. */
    public static final String REMEDY = OURS + "remedy";

    static Marks of(Header header) {
        return new Marks(header.find(EXAMPLE), header.width());
    }

    /** Whether a column of that name was added by Adroit. */
    public static boolean isOurs(String column) {
        return column.regionMatches(true, 0, OURS, 0, OURS.length());
    }

    RowCheck check(RowCheck check) {
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
