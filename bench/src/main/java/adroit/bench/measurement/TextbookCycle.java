package adroit.bench.measurement;

import adroit.measurement.irt.ItemCurve;
import java.util.List;

/**
 * One cycle of the two-parameter model as textbooks give it: logarithms of both chances of every item in a table, each person's posterior over 61 nodes summed from it, expected right answers added up
 * item by item, and two Newton steps for each item.
 */
final class TextbookCycle {
    private static final int NODES = 61;
    private static final int STEPS = 2;

    private final byte[][] answers;
    private final double[] theta = new double[NODES];
    private final double[] weight = new double[NODES];

    TextbookCycle(byte[][] answers) {
        this.answers = answers;
        double sum = 0;
        for (int q = 0; q < NODES; q++) {
            theta[q] = -6 + 0.2 * q;
            weight[q] = Math.exp(-theta[q] * theta[q] / 2);
            sum += weight[q];
        }
        for (int q = 0; q < NODES; q++) {
            weight[q] /= sum;
        }
    }

    /** @return the log-likelihood */
    double run(List<ItemCurve> items) {
        int n = items.size();
        double[][] right = new double[n][NODES];
        double[][] wrong = new double[n][NODES];
        for (int i = 0; i < n; i++) {
            for (int q = 0; q < NODES; q++) {
                double x =
                        items.get(i).discrimination() * (theta[q] - items.get(i).difficulty());
                right[i][q] = -Math.log1p(Math.exp(-x));
                wrong[i][q] = -Math.log1p(Math.exp(x));
            }
        }
        double[][] expected = new double[n][NODES];
        double[] persons = new double[NODES];
        double log = 0;
        for (byte[] row : answers) {
            log += take(row, right, wrong, expected, persons);
        }
        for (int i = 0; i < n; i++) {
            improve(items.get(i), expected[i], persons);
        }
        return log;
    }

    private double take(byte[] row, double[][] right, double[][] wrong, double[][] expected, double[] persons) {
        double[] posterior = new double[NODES];
        for (int i = 0; i < row.length; i++) {
            add(posterior, row[i] == 1 ? right[i] : wrong[i]);
        }
        double most = Double.NEGATIVE_INFINITY;
        for (double each : posterior) {
            most = Math.max(most, each);
        }
        double sum = 0;
        for (int q = 0; q < NODES; q++) {
            posterior[q] = weight[q] * Math.exp(posterior[q] - most);
            sum += posterior[q];
        }
        for (int q = 0; q < NODES; q++) {
            posterior[q] /= sum;
        }
        add(persons, posterior);
        for (int i = 0; i < row.length; i++) {
            if (row[i] == 1) {
                add(expected[i], posterior);
            }
        }
        return most + Math.log(sum);
    }

    private static void add(double[] to, double[] what) {
        for (int q = 0; q < NODES; q++) {
            to[q] += what[q];
        }
    }

    private double[] improve(ItemCurve item, double[] expected, double[] persons) {
        double a = item.discrimination();
        double c = -a * item.difficulty();
        for (int step = 0; step < STEPS; step++) {
            double ga = 0;
            double gc = 0;
            double aa = 0;
            double ac = 0;
            double cc = 0;
            for (int q = 0; q < NODES; q++) {
                double p = 1 / (1 + Math.exp(-(a * theta[q] + c)));
                double rest = expected[q] - persons[q] * p;
                double information = persons[q] * p * (1 - p);
                ga += rest * theta[q];
                gc += rest;
                aa += information * theta[q] * theta[q];
                ac += information * theta[q];
                cc += information;
            }
            double determinant = aa * cc - ac * ac;
            a += (cc * ga - ac * gc) / determinant;
            c += (aa * gc - ac * ga) / determinant;
        }
        return new double[] {a, c};
    }
}
