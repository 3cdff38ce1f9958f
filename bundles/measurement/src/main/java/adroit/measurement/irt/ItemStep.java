package adroit.measurement.irt;

/** One item at given numbers: its probabilities, and the value, gradient and Fisher information of its expected answers. */
final class ItemStep {
    final double[] gradient;
    final double[][] information;
    /** The expected log-likelihood of the complete data. */
    double value;

    private final Form form;
    private final double[] segment;
    private final double[] p;
    private final double[][] slopes;

    ItemStep(Form form, double[] segment) {
        int categories = Form.categories(form, segment);
        this.form = form;
        this.segment = segment;
        this.gradient = new double[segment.length];
        this.information = new double[segment.length][segment.length];
        this.p = new double[categories];
        this.slopes = new double[categories][segment.length];
    }

    double[] probabilities(double theta) {
        form.at(segment, theta, p, slopes);
        return p;
    }

    void sum(Counts counts, int item, Nodes nodes) {
        for (int q = 0; q < Nodes.COUNT; q++) {
            form.at(segment, nodes.theta[q], p, slopes);
            double persons = 0;
            for (int k = 0; k < p.length; k++) {
                persons += counts.at(item, k, q);
            }
            for (int k = 0; k < p.length; k++) {
                value += counts.at(item, k, q) * StrictMath.log(p[k]);
                add(counts.at(item, k, q), persons * p[k], slopes[k]);
            }
        }
    }

    private void add(double seen, double expected, double[] slope) {
        for (int a = 0; a < slope.length; a++) {
            gradient[a] += seen * slope[a];
            for (int b = 0; b <= a; b++) {
                information[a][b] += expected * slope[a] * slope[b];
                information[b][a] = information[a][b];
            }
        }
    }

    /**
     * From sufficient statistics, of adjacent categories only.
     *
     * @param moment the sum over persons of category times posterior mean
     * @param seen persons in each category
     * @param answered persons expected at each node who answered the item
     */
    void sum(double moment, double[] seen, double[] answered, Nodes nodes) {
        gradient[0] = moment;
        value = segment[0] * moment;
        for (int k = 1; k < segment.length; k++) {
            gradient[k] = seen[k];
            value += segment[k] * seen[k];
        }
        for (int q = 0; q < Nodes.COUNT; q++) {
            subtract(answered[q], nodes.theta[q]);
        }
        for (int a = 0; a < gradient.length; a++) {
            for (int b = 0; b < a; b++) {
                information[b][a] = information[a][b];
            }
        }
    }

    /** Takes away what is expected of n persons at one node. */
    private void subtract(double n, double theta) {
        value -= n * adjacent(segment, theta, p);
        double mean = 0;
        double square = 0;
        for (int k = 1; k < p.length; k++) {
            mean += k * p[k];
            square += k * k * p[k];
        }
        gradient[0] -= n * theta * mean;
        information[0][0] += n * theta * theta * (square - mean * mean);
        for (int k = 1; k < p.length; k++) {
            double expected = n * p[k];
            gradient[k] -= expected;
            information[k][0] += expected * theta * (k - mean);
            information[k][k] += expected;
            for (int j = 1; j <= k; j++) {
                information[k][j] -= expected * p[j];
            }
        }
    }

    /** Fills the probabilities of adjacent categories. @return log D, over which category k stands as k·a·θ + cₖ */
    static double adjacent(double[] segment, double theta, double[] p) {
        double step = segment[0] * theta;
        double most = 0;
        p[0] = 0;
        for (int k = 1; k < p.length; k++) {
            p[k] = step * k + segment[k];
            most = Math.max(most, p[k]);
        }
        double sum = 0;
        for (int k = 0; k < p.length; k++) {
            p[k] = p[k] == most ? 1 : StrictMath.exp(p[k] - most);
            sum += p[k];
        }
        for (int k = 0; k < p.length; k++) {
            p[k] /= sum;
        }
        return most + StrictMath.log(sum);
    }

    double[][][] slopes(Nodes nodes) {
        double[][][] all = new double[p.length][segment.length][Nodes.COUNT];
        for (int q = 0; q < Nodes.COUNT; q++) {
            form.at(segment, nodes.theta[q], p, slopes);
            for (int k = 0; k < p.length; k++) {
                for (int place = 0; place < segment.length; place++) {
                    all[k][place][q] = slopes[k][place];
                }
            }
        }
        return all;
    }
}
