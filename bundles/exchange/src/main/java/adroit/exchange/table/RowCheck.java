package adroit.exchange.table;

import java.util.List;
import java.util.function.Consumer;

/** Whether a record has the shape of a row of its table. */
sealed interface RowCheck {

    /** A row as wide as the header. */
    record Whole(TableRow row) implements RowCheck {}

    /** A row that cannot be used. */
    record Broken(RowProblem problem) implements RowCheck {}

    static RowCheck of(RawRow raw, int width, Limits limits) {
        if (raw.misquoted()) {
            return broken(
                    raw,
                    "",
                    "A quotation mark is not closed, or text follows the closing one.",
                    "Inside a quoted cell write a quotation mark twice, and close the cell before the next delimiter.");
        }
        if (raw.tooLong()) {
            return broken(
                    raw,
                    first(raw),
                    "The row or one of its cells is longer than can be taken (" + limits.cellChars()
                            + " characters in a cell, " + limits.rowChars() + " in a row, " + limits.columns()
                            + " cells).",
                    "Shorten it, or look for a quotation mark that is not closed.");
        }
        return raw.fits(width)
                ? new Whole(new TableRow(raw.row(), raw.line(), raw.cells().subList(0, width)))
                : ragged(raw, width);
    }

    private static RowCheck ragged(RawRow raw, int width) {
        int found = raw.cells().size();
        String reason =
                "The row has " + found + (found == 1 ? " cell" : " cells") + " but the header has " + width + ".";
        return broken(
                raw,
                first(raw),
                reason,
                found < width
                        ? "Add the missing cells, even if empty; a line break inside a cell needs quotation marks around the cell."
                        : "Put quotation marks around a cell that contains the delimiter.");
    }

    private static RowCheck broken(RawRow raw, String value, String reason, String remedy) {
        return new Broken(new RowProblem(raw.row(), raw.line(), "", value, reason, remedy));
    }

    private static String first(RawRow raw) {
        return raw.cells().isEmpty() ? "" : raw.cells().get(0);
    }

    default void ifWhole(Consumer<TableRow> consumer) {
        if (this instanceof Whole whole) {
            consumer.accept(whole.row());
        }
    }

    default void into(RowSink<TableRow> sink) {
        if (this instanceof Broken broken) {
            sink.rejected(List.of(broken.problem()));
        }
        ifWhole(sink::accepted);
    }
}
