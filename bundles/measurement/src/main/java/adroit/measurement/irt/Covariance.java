package adroit.measurement.irt;

import adroit.measurement.number.Matrix;
import java.util.Optional;

/**
 * The covariance of a model's free numbers: the inverse of the observed information, found by differences of the score; for large problems
 * of the cross-product information.
 */
record Covariance(double[][] matrix, String method) {
    private static final double STEP = 1e-4;
    private static final double MOST_WORK = 1.5e10;

    static Optional<Covariance> of(Likelihood likelihood, double[] free) {
        double work = 4.0
                * free.length
                * likelihood.patterns().count()
                * likelihood.layout().items()
                * Nodes.COUNT;
        return work < MOST_WORK ? observed(likelihood, free) : crossProduct(likelihood, free);
    }

    private static Optional<Covariance> observed(Likelihood likelihood, double[] free) {
        int n = free.length;
        double[][] information = new double[n][n];
        for (int i = 0; i < n; i++) {
            double[] up = moved(likelihood, free, i, STEP);
            double[] down = moved(likelihood, free, i, -STEP);
            for (int j = 0; j < n; j++) {
                double each = (down[j] - up[j]) / (2 * STEP);
                information[i][j] += each / 2;
                information[j][i] += each / 2;
            }
        }
        return Matrix.inverse(information).map(matrix -> new Covariance(matrix, "observed information"));
    }

    private static double[] moved(Likelihood likelihood, double[] free, int index, double by) {
        double[] moved = free.clone();
        moved[index] += by;
        likelihood.expect(moved);
        return likelihood.gradient(moved);
    }

    private static Optional<Covariance> crossProduct(Likelihood likelihood, double[] free) {
        likelihood.expect(free);
        int n = free.length;
        double[][] information = new double[n][n];
        double[] posterior = new double[Nodes.COUNT];
        double[][][][] slopes = likelihood.slopes(free);
        for (int p = 0; p < likelihood.patterns().count(); p++) {
            double[] gradient = likelihood.gradientOf(p, posterior, slopes);
            double weight = likelihood.patterns().weights()[p];
            for (int i = 0; i < n; i++) {
                double each = weight * gradient[i];
                for (int j = 0; j <= i; j++) {
                    information[i][j] += each * gradient[j];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                information[j][i] = information[i][j];
            }
        }
        return Matrix.inverse(information).map(matrix -> new Covariance(matrix, "cross-product information"));
    }
}
