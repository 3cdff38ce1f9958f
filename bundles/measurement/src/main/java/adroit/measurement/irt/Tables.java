package adroit.measurement.irt;

import java.util.Arrays;

/**
 * The probability of every category of every item at every node, a row of nodes for each category, so that a person's likelihood is a product of rows. Products are
 * rescaled every 64 items, so that long tests do not vanish.
 */
final class Tables {
    private static final int RESCALE = 64;

    final Nodes nodes;
    final int[] start;
    final double[][] rows;

    private Tables(Nodes nodes, int[] categories) {
        this.nodes = nodes;
        this.start = new int[categories.length + 1];
        for (int i = 0; i < categories.length; i++) {
            start[i + 1] = start[i] + categories[i];
        }
        this.rows = new double[start[categories.length]][Nodes.COUNT];
    }

    static Tables empty(Nodes nodes, int[] categories) {
        return new Tables(nodes, categories);
    }

    void put(int item, int node, double[] probabilities) {
        for (int k = 0; k < start[item + 1] - start[item]; k++) {
            rows[start[item] + k][node] = probabilities[k];
        }
    }

    /** Fills the posterior over the nodes. @return the logarithm of the marginal likelihood of the answers */
    double posterior(byte[] answers, double[] posterior) {
        double log = posterior(answers, posterior, RESCALE);
        return Double.isNaN(log) ? posterior(answers, posterior, 1) : log;
    }

    /** @return NaN when the product vanished between two rescalings */
    private double posterior(byte[] answers, double[] posterior, int every) {
        for (int q = 0; q < Nodes.COUNT; q++) {
            posterior[q] = nodes.weight[q];
        }
        double log = 0;
        int since = 0;
        double[][] factors = factors(answers);
        for (int i = 0; i < factors.length; i++) {
            if (every == RESCALE && i + 3 < factors.length && since % 4 == 0) {
                multiply(posterior, factors[i], factors[i + 1], factors[i + 2], factors[i + 3]);
                i += 3;
                since += 4;
            } else {
                multiply(posterior, factors[i]);
                since++;
            }
            if (since == every) {
                log += rescale(posterior);
                since = 0;
            }
        }
        return log + rescale(posterior);
    }

    /** The rows of the categories answered, in the order of the items. */
    private double[][] factors(byte[] answers) {
        double[][] factors = new double[answers.length][];
        int count = 0;
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] >= 0) {
                factors[count++] = rows[start[i] + answers[i]];
            }
        }
        return count == factors.length ? factors : Arrays.copyOf(factors, count);
    }

    private static void multiply(double[] product, double[] a, double[] b, double[] c, double[] d) {
        for (int q = 0; q < Nodes.COUNT; q++) {
            product[q] *= (a[q] * b[q]) * (c[q] * d[q]);
        }
    }

    /** Two arrays walked by one index: the form in which the compiler takes several nodes at a time. */
    private static void multiply(double[] product, double[] factors) {
        for (int q = 0; q < Nodes.COUNT; q++) {
            product[q] *= factors[q];
        }
    }

    private static double rescale(double[] product) {
        double sum = 0;
        for (int q = 0; q < Nodes.COUNT; q++) {
            sum += product[q];
        }
        if (!(sum > 0)) {
            return Double.NaN;
        }
        double by = 1 / sum;
        for (int q = 0; q < Nodes.COUNT; q++) {
            product[q] *= by;
        }
        return StrictMath.log(sum);
    }
}
