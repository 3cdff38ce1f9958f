package adroit.measurement.number;

import java.util.Optional;

/** Symmetric positive definite matrices, by Cholesky's decomposition. */
public final class Matrix {
    private Matrix() {}

    /** The lower factor L with L·Lᵀ = a; empty when a is not positive definite. */
    public static Optional<double[][]> cholesky(double[][] a) {
        int n = a.length;
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                if (i == j && !(sum > 1e-12 * StrictMath.max(StrictMath.abs(a[i][i]), 1e-300))) {
                    return Optional.empty();
                }
                lower[i][j] = i == j ? StrictMath.sqrt(sum) : sum / lower[j][j];
            }
        }
        return Optional.of(lower);
    }

    /** x with L·Lᵀ·x = b. */
    public static double[] solve(double[][] lower, double[] b) {
        int n = b.length;
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= lower[i][k] * x[k];
            }
            x[i] /= lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= lower[k][i] * x[k];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }

    /** The inverse; empty when a is not positive definite. */
    public static Optional<double[][]> inverse(double[][] a) {
        return cholesky(a).map(lower -> {
            int n = a.length;
            double[][] inverse = new double[n][];
            for (int j = 0; j < n; j++) {
                double[] unit = new double[n];
                unit[j] = 1;
                inverse[j] = solve(lower, unit);
            }
            return inverse;
        });
    }
}
