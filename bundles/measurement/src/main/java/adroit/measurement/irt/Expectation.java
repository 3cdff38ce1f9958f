package adroit.measurement.irt;

import java.util.Arrays;

/** The E-step: what is expected of persons and of each item's answers, at given numbers of the model. */
abstract sealed class Expectation permits SufficientExpectation, TabledExpectation {
    final Layout layout;
    final Patterns patterns;
    final Nodes nodes = new Nodes();
    /** Expected persons at each node. */
    final double[] persons = new double[Nodes.COUNT];

    Expectation(Layout layout, Patterns patterns) {
        this.layout = layout;
        this.patterns = patterns;
    }

    static Expectation of(Layout layout, Patterns patterns, int[] categories) {
        return layout.form == Form.ADJACENT
                ? new SufficientExpectation(layout, patterns, categories)
                : new TabledExpectation(layout, patterns, categories);
    }

    /** Takes the numbers and all patterns. @return the log-likelihood */
    final double take(double[] free) {
        fill(free);
        Arrays.fill(persons, 0);
        return takePatterns();
    }

    /** Takes the numbers, without looking at patterns. */
    abstract void fill(double[] free);

    abstract double takePatterns();

    /** Fills the posterior of one pattern, which sums to 1, at the numbers taken last. @return the logarithm of its likelihood */
    abstract double posterior(int pattern, double[] posterior);

    /** Sums value, gradient and information of one item's expected answers into a fresh step. */
    abstract void sum(ItemStep step, int item);
}
