package adroit.measurement.irt;

import java.util.Arrays;

/** How many persons are expected at each node in each category of each item, laid out as {@link Tables}. */
final class Counts {
    private final double[][] rows;
    private final int[] start;

    Counts(Tables tables) {
        this.start = tables.start;
        this.rows = new double[tables.rows.length][Nodes.COUNT];
    }

    void clear() {
        for (double[] row : rows) {
            Arrays.fill(row, 0);
        }
    }

    /**
     * Adds the posteriors of some persons, each times how many answered so, to the categories answered: item by item, four persons of
     * the same category at a time.
     */
    void add(byte[][] answers, int from, int count, double[][] posteriors) {
        int[] alike = new int[count + 1];
        for (int item = 0; item < start.length - 1; item++) {
            for (int category = 0; category < start[item + 1] - start[item]; category++) {
                int found = 0;
                for (int p = 0; p < count; p++) {
                    alike[found] = p;
                    found += answers[from + p][item] == category ? 1 : 0;
                }
                add(rows[start[item] + category], posteriors, alike, found);
            }
        }
    }

    private static void add(double[] row, double[][] from, int[] which, int count) {
        int i = 0;
        for (; i + 3 < count; i += 4) {
            add(row, from[which[i]], from[which[i + 1]], from[which[i + 2]], from[which[i + 3]]);
        }
        for (; i < count; i++) {
            add(row, from[which[i]]);
        }
    }

    private static void add(double[] row, double[] posterior) {
        for (int q = 0; q < Nodes.COUNT; q++) {
            row[q] += posterior[q];
        }
    }

    private static void add(double[] row, double[] a, double[] b, double[] c, double[] d) {
        for (int q = 0; q < Nodes.COUNT; q++) {
            row[q] += (a[q] + b[q]) + (c[q] + d[q]);
        }
    }

    double at(int item, int category, int node) {
        return rows[start[item] + category][node];
    }
}
