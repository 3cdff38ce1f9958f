package adroit.exchange.framework.read;

import adroit.exchange.table.Cells;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.TableRow;
import java.util.ArrayList;
import java.util.List;

/** The row that is being read; its cells by the place of their names in what was asked for. Used again for the next row. */
public final class Row {
    private final List<String> names;
    private final int[] places;
    private final List<RowProblem> problems = new ArrayList<>(1);
    private TableRow cells = new TableRow(1, 1, List.of());

    Row(List<String> names, int[] places) {
        this.names = names;
        this.places = places;
    }

    void begin(TableRow row) {
        cells = row;
        if (!problems.isEmpty()) {
            problems.clear();
        }
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** The cell on one line, without blanks around it; empty where the column or the cell is. */
    public String text(int i) {
        return places[i] < 0 ? "" : Cells.trimmed(cells.cells().get(places[i]));
    }

    /** As {@link #text}, and empty too where the cell says in words that there is no value, such as {@code n/a}. */
    public String value(int i) {
        return places[i] < 0 ? "" : cells.value(places[i]);
    }

    /** The cell with its lines. */
    public String prose(int i) {
        if (places[i] < 0) {
            return "";
        }
        String cell = cells.cells().get(places[i]);
        return cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0
                ? text(i)
                : cell.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** Whether there is such a column. */
    public boolean has(int i) {
        return places[i] >= 0;
    }

    /** The row is left out because of that cell. */
    public void reject(int i, String reason, String remedy) {
        String name = names.get(i).endsWith("?")
                ? names.get(i).substring(0, names.get(i).length() - 1)
                : names.get(i);
        problems.add(cells.problem(Math.max(0, places[i]), name, text(i), reason, remedy));
    }

    /** Whether nothing is wrong with it so far. */
    public boolean isGood() {
        return problems.isEmpty();
    }

    /** The problem that the row has, told later. */
    public RowProblem problem(int i, String reason, String remedy) {
        return cells.problem(Math.max(0, places[i]), names.get(i), text(i), reason, remedy);
    }

    /** The cell, or the row is left out where it is empty. */
    public String required(int i) {
        String text = text(i);
        if (text.isEmpty()) {
            reject(i, "The cell is empty.", "Fill it in, or take the row out.");
        }
        return text;
    }
}
