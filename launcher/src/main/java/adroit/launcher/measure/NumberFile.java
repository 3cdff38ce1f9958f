package adroit.launcher.measure;

import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.Table;
import adroit.exchange.table.TableRow;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The numbers of the chosen columns of a file, with the texts of other columns beside them. */
final class NumberFile implements RowSink<TableRow> {
    private static final long MOST_CELLS = 40_000_000;
    private static final int MOST_SHOWN = 20;
    private static final double LARGEST = 1e9;

    private final Table table;
    private final List<Integer> columns;
    private final List<Integer> texts;
    private final List<double[]> numbers = new ArrayList<>();
    private final List<List<String>> words = new ArrayList<>();
    private final List<String> rowNumbers = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final TreeMap<Integer, String> texty = new TreeMap<>();
    private int moreProblems;

    private NumberFile(Table table, List<Integer> columns, List<Integer> texts) {
        this.table = table;
        this.columns = columns;
        this.texts = texts;
    }

    /** Reads the columns of numbers, and of texts by their names. */
    static NumberFile read(Table table, List<Integer> columns, List<Integer> texts) {
        NumberFile file = new NumberFile(table, columns, texts);
        table.read(file);
        file.refuseProblems();
        return file;
    }

    @Override
    public void accepted(TableRow row) {
        if ((long) (numbers.size() + 1) * columns.size() > MOST_CELLS) {
            throw Refusal.of(
                    "too-large",
                    "The file has more than " + MOST_CELLS + " cells to measure.",
                    "Choose fewer columns with --items, or draw a sample of the rows: precision hardly gains beyond some ten thousand.");
        }
        double[] cells = new double[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            String text = row.value(columns.get(i));
            cells[i] = text.isEmpty() ? Double.NaN : NumberText.of(text);
            if (!text.isEmpty() && Double.isNaN(cells[i])) {
                texty.putIfAbsent(columns.get(i), "\"" + text + "\" in row " + row.row());
            }
        }
        refuseEnormous(cells, row);
        numbers.add(cells);
        rowNumbers.add(Long.toString(row.row() - table.headerRow()));
        words.add(texts.stream().map(row::value).toList());
    }

    /** Squares of larger numbers, and sums of those, would not be numbers any more. */
    private void refuseEnormous(double[] cells, TableRow row) {
        for (int i = 0; i < cells.length; i++) {
            if (StrictMath.abs(cells[i]) > LARGEST) {
                throw Refusal.of(
                        "too-large",
                        "Row " + row.row() + ", column "
                                + table.header().names().get(columns.get(i)) + " holds "
                                + row.value(columns.get(i))
                                + ". Answers and ratings lie between -1,000,000,000 and 1,000,000,000.",
                        "Correct the number, or leave the column out with --items.");
            }
        }
    }

    @Override
    public void rejected(List<RowProblem> found) {
        for (RowProblem each : found) {
            if (problems.size() < MOST_SHOWN) {
                problems.add("Row " + each.row() + ": " + each.reason() + " " + each.remedy());
            } else {
                moreProblems++;
            }
        }
    }

    private void refuseProblems() {
        if (!problems.isEmpty()) {
            String more = moreProblems == 0 ? "" : "\nand " + moreProblems + " more.";
            throw Refusal.of(
                    "rows",
                    table.fileName() + " has rows that cannot be read:\n" + String.join("\n", problems) + more,
                    "");
        }
        if (!texty.isEmpty()) {
            List<String> named = texty.entrySet().stream()
                    .limit(MOST_SHOWN)
                    .map(e -> table.header().names().get(e.getKey()) + " (" + e.getValue() + ")")
                    .toList();
            throw Refusal.of(
                    "not-numbers",
                    "These columns hold something other than numbers: " + String.join(", ", named) + ".",
                    "Choose the columns to measure with --items A,B or --items A:C; missing is written NA, * or left empty."
                            + naming());
        }
    }

    /** What to do where only the first column is no numbers: it mostly says who the rows are. */
    private String naming() {
        return texty.keySet().equals(Set.of(0)) && columns.size() > 1
                ? " If " + table.header().names().get(0) + " says who the rows are, name it with --person."
                : "";
    }

    /** The numbers; rows are called by the text of the column given, or counted from 1 below the header. A row without a name is somebody of its own. */
    Grid grid(int naming) {
        List<String> names = naming < 0
                ? rowNumbers
                : IntStream.range(0, words.size())
                        .mapToObj(row -> words.get(row).get(naming).isEmpty()
                                ? "row " + rowNumbers.get(row)
                                : words.get(row).get(naming))
                        .toList();
        return Grid.of(
                names, columns.stream().map(table.header().names()::get).toList(), numbers.toArray(double[][]::new));
    }

    /** The texts of a column asked for beside the numbers. */
    List<String> words(int place) {
        return words.stream().map(w -> w.get(place)).toList();
    }
}
