package adroit.measurement.irt;

/** For every form: a table of probabilities and a table of expected counts, each item by category by node. */
final class TabledExpectation extends Expectation {
    private static final int BLOCK = 32;

    private final Tables tables;
    private final Counts counts;

    TabledExpectation(Layout layout, Patterns patterns, int[] categories) {
        super(layout, patterns);
        this.tables = Tables.empty(nodes, categories);
        this.counts = new Counts(tables);
    }

    @Override
    void fill(double[] free) {
        for (int i = 0; i < layout.items(); i++) {
            ItemStep step = new ItemStep(layout.form, layout.segment(i, free));
            for (int q = 0; q < Nodes.COUNT; q++) {
                tables.put(i, q, step.probabilities(nodes.theta[q]));
            }
        }
    }

    @Override
    double takePatterns() {
        counts.clear();
        double log = 0;
        double[][] posteriors = new double[BLOCK][Nodes.COUNT];
        for (int from = 0; from < patterns.count(); from += BLOCK) {
            int count = Math.min(BLOCK, patterns.count() - from);
            for (int p = 0; p < count; p++) {
                log += take(from + p, posteriors[p]);
            }
            counts.add(patterns.rows(), from, count, posteriors);
        }
        return log;
    }

    private double take(int pattern, double[] posterior) {
        double weight = patterns.weights()[pattern];
        double log = posterior(pattern, posterior);
        for (int q = 0; q < Nodes.COUNT; q++) {
            posterior[q] *= weight;
            persons[q] += posterior[q];
        }
        return weight * log;
    }

    @Override
    double posterior(int pattern, double[] posterior) {
        return tables.posterior(patterns.rows()[pattern], posterior);
    }

    @Override
    void sum(ItemStep step, int item) {
        step.sum(counts, item, nodes);
    }
}
