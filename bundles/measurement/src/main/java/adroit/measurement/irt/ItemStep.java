package adroit.measurement.irt;

/** One item at given numbers: its probabilities, and the gradient and Fisher information of its expected counts. */
final class ItemStep {
    final double[] gradient;
    final double[][] information;
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

    double complete(Counts counts, int item, Nodes nodes) {
        double sum = 0;
        for (int q = 0; q < Nodes.COUNT; q++) {
            form.at(segment, nodes.theta[q], p, slopes);
            for (int k = 0; k < p.length; k++) {
                sum += counts.at(item, k, q) * StrictMath.log(p[k]);
            }
        }
        return sum;
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
