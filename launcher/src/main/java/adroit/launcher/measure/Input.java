package adroit.launcher.measure;

import adroit.exchange.table.Header;
import adroit.exchange.table.Table;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The table a measurement is asked of, as the options choose it. */
record Input(Table table, Grid grid, List<String> groups) {

    static Input of(Wish wish) {
        Table table = Table.open(wish.file());
        Header header = table.header();
        ColumnChoice choice = new ColumnChoice(header);
        List<Integer> texts = new ArrayList<>();
        int person = wish.has("person") ? add(texts, choice.one(wish.text("person"))) : -1;
        int group = wish.has("group") ? add(texts, choice.one(wish.text("group"))) : -1;
        List<Integer> columns = new ArrayList<>(choice.of(wish.list("items")));
        columns.removeAll(texts);
        if (columns.isEmpty()) {
            throw Refusal.of("columns", "No column is left to measure.", "Choose columns with --items.");
        }
        NumberFile file = NumberFile.read(table, columns, texts);
        Grid grid = reversed(file.grid(person), wish.list("reverse"));
        return new Input(
                table,
                wish.text("raters").equals("rows") ? turned(grid) : grid,
                group < 0 ? List.of() : file.words(group));
    }

    private static int add(List<Integer> texts, int column) {
        texts.add(column);
        return texts.size() - 1;
    }

    private static Grid turned(Grid grid) {
        if (grid.rows() > 5_000) {
            throw Refusal.of(
                    "too-many-raters",
                    "With --raters rows every row is a rater, and there are " + grid.rows() + " rows.",
                    "Leave --raters out if rows are the persons or objects.");
        }
        Set<String> seen = new HashSet<>();
        for (String name : grid.rowNames()) {
            if (!seen.add(name)) {
                throw Refusal.of(
                        "raters",
                        "With --raters rows every row is a rater, and two rows are called \"" + name + "\".",
                        "Give each rater one row, or leave --raters out if rows are the persons or objects.");
            }
        }
        return grid.transposed();
    }

    /** The columns turned round within the range that the file shows. */
    private static Grid reversed(Grid grid, List<String> names) {
        if (names.isEmpty()) {
            return grid;
        }
        double[] values = grid.distinctValues();
        double sum = values.length == 0 ? 0 : values[0] + values[values.length - 1];
        for (String name : names) {
            if (!grid.columnNames().contains(name)) {
                throw Refusal.of(
                        "columns", "--reverse names \"" + name + "\", which is not among the chosen columns.", "");
            }
        }
        double[][] cells = new double[grid.rows()][grid.columns()];
        for (int r = 0; r < grid.rows(); r++) {
            for (int c = 0; c < grid.columns(); c++) {
                cells[r][c] = names.contains(grid.columnNames().get(c)) ? sum - grid.at(r, c) : grid.at(r, c);
            }
        }
        return Grid.of(grid.rowNames(), grid.columnNames(), cells);
    }

    /** What every answer begins with. */
    Fields fields(String kind) {
        return new Fields()
                .put("kind", kind)
                .put("file", table.fileName())
                .put("sha256", table.sha256())
                .put("rows", grid.rows())
                .put("columns", grid.columnNames().size() <= 2_000 ? grid.columnNames() : List.of())
                .put("notes", table.notes().isEmpty() ? null : table.notes());
    }
}
