package adroit.measurement.irt;

import java.util.Arrays;

/** The marginal likelihood of all answers as a function of a model's free numbers, with what its steps need. */
final class Likelihood {
    private static final int BLOCK = 32;

    private final Layout layout;
    private final Patterns patterns;
    private final Nodes nodes = new Nodes();
    private final Tables tables;
    private final Counts counts;
    private final double[] persons = new double[Nodes.COUNT];

    Likelihood(Layout layout, Patterns patterns, int[] categories) {
        this.layout = layout;
        this.patterns = patterns;
        this.tables = Tables.empty(nodes, categories);
        this.counts = new Counts(tables);
    }

    /** The log-likelihood; fills the expected counts at these numbers. */
    double expect(double[] free) {
        fill(free);
        counts.clear();
        Arrays.fill(persons, 0);
        double log = 0;
        double[][] posteriors = new double[BLOCK][Nodes.COUNT];
        for (int from = 0; from < patterns.count(); from += BLOCK) {
            int count = Math.min(BLOCK, patterns.count() - from);
            for (int p = 0; p < count; p++) {
                log += expect(from + p, posteriors[p]);
            }
            counts.add(patterns.rows(), from, count, posteriors);
        }
        return log;
    }

    private double expect(int pattern, double[] posterior) {
        double weight = patterns.weights()[pattern];
        double log = tables.posterior(patterns.rows()[pattern], posterior);
        for (int q = 0; q < Nodes.COUNT; q++) {
            posterior[q] *= weight;
            persons[q] += posterior[q];
        }
        return weight * log;
    }

    /** Mean and standard deviation of the persons as expected last. */
    double[] population() {
        double all = 0;
        double mean = 0;
        for (int q = 0; q < Nodes.COUNT; q++) {
            all += persons[q];
            mean += persons[q] * nodes.theta[q];
        }
        mean /= all;
        double variance = 0;
        for (int q = 0; q < Nodes.COUNT; q++) {
            variance += persons[q] * (nodes.theta[q] - mean) * (nodes.theta[q] - mean) / all;
        }
        return new double[] {mean, StrictMath.sqrt(variance)};
    }

    private void fill(double[] free) {
        for (int i = 0; i < layout.items(); i++) {
            ItemStep step = new ItemStep(layout.form, layout.segment(i, free));
            for (int q = 0; q < Nodes.COUNT; q++) {
                tables.put(i, q, step.probabilities(nodes.theta[q]));
            }
        }
    }

    /** The score: by Fisher's identity the slope of the log-likelihood, given the counts expected at the same numbers. */
    double[] gradient(double[] free) {
        double[] gradient = new double[layout.free];
        for (int i = 0; i < layout.items(); i++) {
            ItemStep step = new ItemStep(layout.form, layout.segment(i, free));
            step.sum(counts, i, nodes);
            for (Layout.Term term : layout.terms.get(i)) {
                gradient[term.index()] += term.coefficient() * step.gradient[term.place()];
            }
        }
        return gradient;
    }

    /** The expected log-likelihood of the complete data of one item. */
    double complete(int item, double[] free) {
        double[] segment = layout.segment(item, free);
        return layout.form.isValid(segment)
                ? new ItemStep(layout.form, segment).complete(counts, item, nodes)
                : Double.NEGATIVE_INFINITY;
    }

    /** Gradient and information of one item. */
    ItemStep step(int item, double[] free) {
        ItemStep step = new ItemStep(layout.form, layout.segment(item, free));
        step.sum(counts, item, nodes);
        return step;
    }

    Layout layout() {
        return layout;
    }

    Patterns patterns() {
        return patterns;
    }

    /** Each pattern's own gradient: posterior means of the slopes, for the cross-product information. */
    double[] gradientOf(int pattern, double[] free, double[] posterior, double[][][][] slopes) {
        byte[] row = patterns.rows()[pattern];
        tables.posterior(row, posterior);
        double[] gradient = new double[layout.free];
        for (int i = 0; i < row.length; i++) {
            if (row[i] >= 0) {
                for (Layout.Term term : layout.terms.get(i)) {
                    double[] slope = slopes[i][row[i]][term.place()];
                    double sum = 0;
                    for (int q = 0; q < Nodes.COUNT; q++) {
                        sum += posterior[q] * slope[q];
                    }
                    gradient[term.index()] += term.coefficient() * sum;
                }
            }
        }
        return gradient;
    }

    /** For item, category, place and node d ln P. */
    double[][][][] slopes(double[] free) {
        double[][][][] slopes = new double[layout.items()][][][];
        for (int i = 0; i < layout.items(); i++) {
            ItemStep step = new ItemStep(layout.form, layout.segment(i, free));
            slopes[i] = step.slopes(nodes);
        }
        return slopes;
    }
}
