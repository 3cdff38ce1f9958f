package adroit.measurement.irt;

import java.util.Arrays;

/** How many persons are expected at each node in each category of each item, laid out as {@link Tables}. */
final class Counts {
    final double[] cells;
    private final int[] start;

    Counts(Tables tables) {
        this.start = tables.start;
        this.cells = new double[tables.cells.length];
    }

    void clear() {
        Arrays.fill(cells, 0);
    }

    /** Adds a person's posterior, times how many persons answered so, to the categories answered. */
    void add(byte[] answers, double[] posterior) {
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] >= 0) {
                add(start[i] + answers[i] * Nodes.COUNT, posterior);
            }
        }
    }

    private void add(int from, double[] posterior) {
        double[] to = cells;
        for (int q = 0; q < Nodes.COUNT; q++) {
            to[from + q] += posterior[q];
        }
    }

    double at(int item, int category, int node) {
        return cells[start[item] + category * Nodes.COUNT + node];
    }
}
