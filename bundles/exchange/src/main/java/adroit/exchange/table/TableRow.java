package adroit.exchange.table;

import adroit.exchange.workbook.CellAddress;
import java.util.List;

/**
 * One row of a table, as many cells as the header has names.
 *
 * @param row the row as a spreadsheet counts it, the header being row 1
 * @param line the line of the file on which the row begins; the row in a workbook
 * @param cells the texts as they stand in the file
 * @param inSheet whether its cells have addresses, such as {@code B7}
 */
public record TableRow(long row, long line, List<String> cells, boolean inSheet) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** A row of a text file. */
    public TableRow(long row, long line, List<String> cells) {
        this(row, line, cells, false);
    }

    /** The cell without blanks around it; empty when it holds a sign for "no value", such as {@code n/a}. */
    public String value(int column) {
        String text = Cells.trimmed(cells.get(column));
        return Cells.isNonValue(text) ? "" : text;
    }

    /** A problem with the cell in that column, counted from 0. */
    public RowProblem problem(int position, String column, String value, String reason, String remedy) {
        String cell = inSheet ? CellAddress.of(position, row) : "";
        return new RowProblem(row, line, column, value, reason, remedy, cell);
    }

    /** A problem of this row as a whole. */
    public RowProblem problem(String column, String value, String reason, String remedy) {
        return new RowProblem(row, line, column, value, reason, remedy);
    }
}
