package adroit.exchange.evidence;

import adroit.evidence.Fact;
import adroit.exchange.table.RowProblem;

/**
 * A fact with its place. The fact's person is what the file says: the id or the city's own key. Whether that person, and what the fact refers
 * to, exist is for the domain to say.
 *
 * @param row the row as a spreadsheet counts it
 * @param line the line of the file on which the row begins
 */
public record FactRow(long row, long line, Fact fact) {

    /** A problem with this row that was found later. */
    public RowProblem problem(String column, String value, String reason, String remedy) {
        return new RowProblem(row, line, column, value, reason, remedy);
    }
}
