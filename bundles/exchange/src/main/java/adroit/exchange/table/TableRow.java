package adroit.exchange.table;

import java.util.List;

/**
 * One row of a table, as many cells as the header has names.
 *
 * @param row the row as a spreadsheet counts it, the header being row 1
 * @param line the line of the file on which the row begins
 * @param cells the texts as they stand in the file
 */
public record TableRow(long row, long line, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell without blanks around it; empty when it holds a sign for "no value", such as {@code n/a}. */
    public String value(int column) {
        String text = Cells.trimmed(cells.get(column));
        return Cells.isNonValue(text) ? "" : text;
    }

    /** A problem of this row. */
    public RowProblem problem(String column, String value, String reason, String remedy) {
        return new RowProblem(row, line, column, value, reason, remedy);
    }
}
