package adroit.exchange.matchtable;

import adroit.exchange.problem.Problem;
import adroit.exchange.table.TableRow;
import adroit.exchange.workbook.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The cells of one row by column, and every problem met while asking. */
final class MatchCells {
    private final String file;
    private final TableRow row;
    private final Map<MatchColumn, Integer> columns;
    private final List<Problem> problems = new ArrayList<>();

    MatchCells(String file, TableRow row, Map<MatchColumn, Integer> columns) {
        this.file = file;
        this.row = row;
        this.columns = columns;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The cell without blanks around it; empty where the table has no such column, or a sign for "no value" there. */
    String text(MatchColumn column) {
        Integer position = columns.get(column);
        return position == null ? "" : row.value(position);
    }

    void problem(MatchColumn column, String rule, String sentence, String suggestion) {
        Integer position = columns.get(column);
        String place = row.inSheet() && position != null ? CellAddress.of(position, row.row()) : column.key();
        problems.add(new Problem(file, Math.toIntExact(row.line()), 0, place, rule, sentence, suggestion));
    }
}
