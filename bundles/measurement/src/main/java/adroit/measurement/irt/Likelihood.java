package adroit.measurement.irt;

/** The marginal likelihood of all answers as a function of a model's free numbers, with what its steps need. */
final class Likelihood {
    private final Layout layout;
    private final Patterns patterns;
    private final Expectation expectation;

    Likelihood(Layout layout, Patterns patterns, int[] categories) {
        this(layout, patterns, Expectation.of(layout, patterns, categories));
    }

    Likelihood(Layout layout, Patterns patterns, Expectation expectation) {
        this.layout = layout;
        this.patterns = patterns;
        this.expectation = expectation;
    }

    /** The log-likelihood; takes the numbers for what is asked next. */
    double expect(double[] free) {
        return expectation.take(free);
    }

    /** Mean and standard deviation of the persons as expected last. */
    double[] population() {
        double[] theta = expectation.nodes.theta;
        double[] persons = expectation.persons;
        double all = 0;
        double mean = 0;
        for (int q = 0; q < Nodes.COUNT; q++) {
            all += persons[q];
            mean += persons[q] * theta[q];
        }
        mean /= all;
        double variance = 0;
        for (int q = 0; q < Nodes.COUNT; q++) {
            variance += persons[q] * (theta[q] - mean) * (theta[q] - mean) / all;
        }
        return new double[] {mean, StrictMath.sqrt(variance)};
    }

    /** The score: by Fisher's identity the slope of the log-likelihood, given what was expected at the same numbers. */
    double[] gradient(double[] free) {
        double[] gradient = new double[layout.free];
        for (int i = 0; i < layout.items(); i++) {
            ItemStep step = step(i, free);
            for (Layout.Term term : layout.terms.get(i)) {
                gradient[term.index()] += term.coefficient() * step.gradient[term.place()];
            }
        }
        return gradient;
    }

    /** Value, gradient and information of one item's expected answers. */
    ItemStep step(int item, double[] free) {
        ItemStep step = new ItemStep(layout.form, layout.segment(item, free));
        expectation.sum(step, item);
        return step;
    }

    boolean isValid(int item, double[] free) {
        return layout.form.isValid(layout.segment(item, free));
    }

    Layout layout() {
        return layout;
    }

    Patterns patterns() {
        return patterns;
    }

    /** Each pattern's own gradient: posterior means of the slopes, for the cross-product information. */
    double[] gradientOf(int pattern, double[] posterior, double[][][][] slopes) {
        byte[] row = patterns.rows()[pattern];
        expectation.posterior(pattern, posterior);
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
            slopes[i] = new ItemStep(layout.form, layout.segment(i, free)).slopes(expectation.nodes);
        }
        return slopes;
    }
}
