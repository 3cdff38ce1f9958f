package adroit.measurement.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Numbers in rows and named columns, with cells that may be missing. Rows are persons or objects, columns items or raters. Immutable.
 */
public final class Grid {
    private static final double LARGEST = 1e50;

    private final List<String> rows;
    private final List<String> columns;
    private final double[][] cells;

    private Grid(List<String> rows, List<String> columns, double[][] cells) {
        this.rows = rows;
        this.columns = columns;
        this.cells = cells;
    }

    /**
     * A table whose rows are called by their number, from 1.
     *
     * @param cells rows of as many cells as there are columns; NaN is missing; numbers beyond ±1e50 are refused, as powers of them would not be numbers any more
     */
    public static Grid of(List<String> columns, double[][] cells) {
        List<String> rows = IntStream.rangeClosed(1, cells.length)
                .mapToObj(Integer::toString)
                .toList();
        return of(rows, columns, cells);
    }

    /** A table whose rows have names. */
    public static Grid of(List<String> rows, List<String> columns, double[][] cells) {
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!seen.add(column)) {
                throw new IllegalArgumentException("two columns are called " + column);
            }
        }
        if (rows.size() != cells.length) {
            throw new IllegalArgumentException(rows.size() + " names for " + cells.length + " rows");
        }
        double[][] copy = new double[cells.length][];
        for (int r = 0; r < cells.length; r++) {
            copy[r] = checked(cells[r], columns.size(), r);
        }
        return new Grid(List.copyOf(rows), List.copyOf(columns), copy);
    }

    private static double[] checked(double[] row, int width, int r) {
        if (row.length != width) {
            throw new IllegalArgumentException("row " + (r + 1) + " has " + row.length + " cells, not " + width);
        }
        for (double cell : row) {
            if (StrictMath.abs(cell) > LARGEST) {
                throw new IllegalArgumentException("row " + (r + 1) + " holds " + cell + ", beyond " + LARGEST);
            }
        }
        return row.clone();
    }

    public int rows() {
        return cells.length;
    }

    public int columns() {
        return columns.size();
    }

    public List<String> columnNames() {
        return columns;
    }

    public List<String> rowNames() {
        return rows;
    }

    public boolean has(int row, int column) {
        return !Double.isNaN(cells[row][column]);
    }

    /** The number, or NaN where {@link #has} says no. */
    public double at(int row, int column) {
        return cells[row][column];
    }

    /** The numbers of a row that are there, in the order of the columns. */
    public double[] present(int row) {
        return IntStream.range(0, columns())
                .filter(c -> has(row, c))
                .mapToDouble(c -> cells[row][c])
                .toArray();
    }

    public int presentCount() {
        int count = 0;
        for (double[] row : cells) {
            for (double cell : row) {
                count += Double.isNaN(cell) ? 0 : 1;
            }
        }
        return count;
    }

    public boolean isComplete() {
        return presentCount() == rows() * columns();
    }

    /** Rows as columns and columns as rows. */
    public Grid transposed() {
        double[][] turned = new double[columns()][rows()];
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                turned[c][r] = cells[r][c];
            }
        }
        return new Grid(columns, rows, turned);
    }

    /** The rows that miss nothing. */
    public Grid completeRows() {
        return rows(IntStream.range(0, rows())
                .filter(r -> present(r).length == columns())
                .toArray());
    }

    /** The rows of the given numbers, in that order. */
    public Grid rows(int... wanted) {
        List<String> names = new ArrayList<>(wanted.length);
        double[][] chosen = new double[wanted.length][];
        for (int i = 0; i < wanted.length; i++) {
            names.add(rows.get(wanted[i]));
            chosen[i] = cells[wanted[i]];
        }
        return new Grid(List.copyOf(names), columns, chosen);
    }

    /** The columns of the given numbers, in that order. */
    public Grid columns(int... wanted) {
        double[][] chosen = new double[rows()][];
        for (int r = 0; r < rows(); r++) {
            double[] row = cells[r];
            chosen[r] = IntStream.of(wanted).mapToDouble(c -> row[c]).toArray();
        }
        return new Grid(rows, IntStream.of(wanted).mapToObj(columns::get).toList(), chosen);
    }

    /** The different numbers in the table, rising. */
    public double[] distinctValues() {
        Set<Double> values = new HashSet<>();
        for (double[] row : cells) {
            for (double cell : row) {
                if (!Double.isNaN(cell)) {
                    values.add(cell + 0.0);
                }
            }
        }
        return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** Whether every number in the table is a whole one. */
    public boolean isWhole() {
        for (double[] row : cells) {
            for (double cell : row) {
                if (!Double.isNaN(cell) && cell != StrictMath.rint(cell)) {
                    return false;
                }
            }
        }
        return true;
    }
}
