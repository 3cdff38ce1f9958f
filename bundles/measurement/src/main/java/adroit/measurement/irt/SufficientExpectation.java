package adroit.measurement.irt;

import java.util.Arrays;

/**
 * For partial credit and all that is a case of it, where log P of category k is k·a·θ + cₖ − log D(θ): a person's likelihood follows from the two sums Σ k·a and Σ cₖ
 * of the categories given, and an item's expected answers from the sum of the persons' posterior means and the persons expected at each node. So an answer costs a
 * few operations where tables cost some for each node.
 */
final class SufficientExpectation extends Expectation {
    /** What lies so far below the largest, as a logarithm, is less than the last digit of the sum. */
    private static final double NEGLIGIBLE = -80;

    private final int[] start;
    /** By item, first for a missing answer, then for each category: what it adds to the two sums. */
    private final double[] slopes;

    private final double[] intercepts;
    /** Log D of each item at each node, and of all items together with the logarithm of the nodes' weights. */
    private final double[][] denominators;

    private final double[] base = new double[Nodes.COUNT];
    private final double[] logWeight = new double[Nodes.COUNT];
    /** Persons in each category, as often as seen. */
    private final double[][] seen;

    private final boolean[] mostlyMissing;
    private final boolean[] complete;
    /** By item: the sum over persons of category times posterior mean. */
    private final double[] moments;
    /** By item and node: persons who answered it beyond, or below 0 short of, those in {@code whole}. */
    private final double[][] beyond;

    private final double[] whole = new double[Nodes.COUNT];

    SufficientExpectation(Layout layout, Patterns patterns, int[] categories) {
        super(layout, patterns);
        int items = categories.length;
        this.start = new int[items + 1];
        for (int i = 0; i < items; i++) {
            start[i + 1] = start[i] + categories[i] + 1;
        }
        this.slopes = new double[start[items]];
        this.intercepts = new double[start[items]];
        this.denominators = new double[items][Nodes.COUNT];
        this.seen = new double[items][];
        for (int i = 0; i < items; i++) {
            seen[i] = new double[categories[i]];
        }
        this.mostlyMissing = new boolean[patterns.count()];
        this.complete = new boolean[patterns.count()];
        this.moments = new double[items];
        this.beyond = new double[items][Nodes.COUNT];
        for (int q = 0; q < Nodes.COUNT; q++) {
            logWeight[q] = StrictMath.log(nodes.weight[q]);
        }
        for (int p = 0; p < patterns.count(); p++) {
            count(p);
        }
    }

    private void count(int pattern) {
        byte[] row = patterns.rows()[pattern];
        int missing = 0;
        for (int i = 0; i < row.length; i++) {
            if (row[i] < 0) {
                missing++;
            } else {
                seen[i][row[i]] += patterns.weights()[pattern];
            }
        }
        complete[pattern] = missing == 0;
        mostlyMissing[pattern] = 2 * missing > row.length;
    }

    @Override
    void fill(double[] free) {
        System.arraycopy(logWeight, 0, base, 0, base.length);
        double[] p = new double[0];
        for (int i = 0; i < layout.items(); i++) {
            double[] segment = layout.segment(i, free);
            for (int k = 1; k < segment.length; k++) {
                slopes[start[i] + 1 + k] = k * segment[0];
                intercepts[start[i] + 1 + k] = segment[k];
            }
            p = p.length == segment.length ? p : new double[segment.length];
            for (int q = 0; q < Nodes.COUNT; q++) {
                denominators[i][q] = ItemStep.adjacent(segment, nodes.theta[q], p);
                base[q] -= denominators[i][q];
            }
        }
    }

    @Override
    double takePatterns() {
        Arrays.fill(moments, 0);
        Arrays.fill(whole, 0);
        for (double[] row : beyond) {
            Arrays.fill(row, 0);
        }
        double[] posterior = new double[Nodes.COUNT];
        double log = 0;
        for (int pattern = 0; pattern < patterns.count(); pattern++) {
            double weight = patterns.weights()[pattern];
            log += weight * posterior(pattern, posterior);
            double mean = 0;
            for (int q = 0; q < Nodes.COUNT; q++) {
                posterior[q] *= weight;
                mean += posterior[q] * nodes.theta[q];
                persons[q] += posterior[q];
            }
            add(patterns.rows()[pattern], mean);
            addPersons(pattern, posterior);
        }
        return log;
    }

    private void add(byte[] row, double mean) {
        for (int i = 0; i < row.length; i++) {
            moments[i] += Math.max(row[i], 0) * mean;
        }
    }

    private void addPersons(int pattern, double[] posterior) {
        boolean few = mostlyMissing[pattern];
        if (!few) {
            for (int q = 0; q < Nodes.COUNT; q++) {
                whole[q] += posterior[q];
            }
        }
        byte[] row = patterns.rows()[pattern];
        double sign = few ? 1 : -1;
        for (int i = 0; i < row.length && !complete[pattern]; i++) {
            if (row[i] >= 0 == few) {
                double[] to = beyond[i];
                for (int q = 0; q < Nodes.COUNT; q++) {
                    to[q] += sign * posterior[q];
                }
            }
        }
    }

    @Override
    double posterior(int pattern, double[] posterior) {
        byte[] row = patterns.rows()[pattern];
        double slope = 0;
        double slopeOdd = 0;
        double intercept = 0;
        double interceptOdd = 0;
        int i = 0;
        for (; i + 1 < row.length; i += 2) {
            int even = start[i] + 1 + row[i];
            int odd = start[i + 1] + 1 + row[i + 1];
            slope += slopes[even];
            slopeOdd += slopes[odd];
            intercept += intercepts[even];
            interceptOdd += intercepts[odd];
        }
        if (i < row.length) {
            slope += slopes[start[i] + 1 + row[i]];
            intercept += intercepts[start[i] + 1 + row[i]];
        }
        denominator(pattern, row, posterior);
        return normalize(posterior, slope + slopeOdd) + (intercept + interceptOdd);
    }

    /** −log D of the items answered, with the logarithm of the nodes' weights. */
    private void denominator(int pattern, byte[] row, double[] sum) {
        boolean few = mostlyMissing[pattern];
        System.arraycopy(few ? logWeight : base, 0, sum, 0, sum.length);
        double sign = few ? -1 : 1;
        for (int i = 0; i < row.length && !complete[pattern]; i++) {
            if (row[i] >= 0 == few) {
                double[] each = denominators[i];
                for (int q = 0; q < Nodes.COUNT; q++) {
                    sum[q] += sign * each[q];
                }
            }
        }
    }

    /** From logarithms without the part that is linear in θ to shares of 1. @return the logarithm of their sum before */
    private double normalize(double[] posterior, double slope) {
        double most = Double.NEGATIVE_INFINITY;
        for (int q = 0; q < Nodes.COUNT; q++) {
            posterior[q] += slope * nodes.theta[q];
            most = Math.max(most, posterior[q]);
        }
        double sum = 0;
        for (int q = 0; q < Nodes.COUNT; q++) {
            double below = posterior[q] - most;
            posterior[q] = below > NEGLIGIBLE ? StrictMath.exp(below) : 0;
            sum += posterior[q];
        }
        double by = 1 / sum;
        for (int q = 0; q < Nodes.COUNT; q++) {
            posterior[q] *= by;
        }
        return most + StrictMath.log(sum);
    }

    @Override
    void sum(ItemStep step, int item) {
        double[] answered = new double[Nodes.COUNT];
        for (int q = 0; q < Nodes.COUNT; q++) {
            answered[q] = Math.max(0, whole[q] + beyond[item][q]);
        }
        step.sum(moments[item], seen[item], answered, nodes);
    }
}
