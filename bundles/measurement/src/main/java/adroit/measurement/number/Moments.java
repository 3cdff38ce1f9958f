package adroit.measurement.number;

import adroit.measurement.table.Grid;

/** Means and covariances of the columns of a table, each pair of columns over the rows that have both. */
public final class Moments {
    private Moments() {}

    public static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The variance with n − 1; NaN under two values. */
    public static double variance(double[] values) {
        double origin = values.length == 0 ? 0 : values[0];
        double mean = 0;
        for (double value : values) {
            mean += (value - origin) / values.length;
        }
        double sum = 0;
        for (double value : values) {
            sum += (value - origin - mean) * (value - origin - mean);
        }
        return values.length < 2 ? Double.NaN : sum / (values.length - 1);
    }

    /** The covariances with n − 1; NaN for a pair with under two common rows. */
    public static double[][] covariances(Grid data) {
        int k = data.columns();
        double[][] covariances = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                covariances[i][j] = covariance(data, i, j);
                covariances[j][i] = covariances[i][j];
            }
        }
        return covariances;
    }

    private static double covariance(Grid data, int i, int j) {
        int n = 0;
        double sumI = 0;
        double sumJ = 0;
        double originI = first(data, i);
        double originJ = first(data, j);
        for (int r = 0; r < data.rows(); r++) {
            if (data.has(r, i) && data.has(r, j)) {
                n++;
                sumI += data.at(r, i) - originI;
                sumJ += data.at(r, j) - originJ;
            }
        }
        double sum = 0;
        for (int r = 0; r < data.rows(); r++) {
            if (data.has(r, i) && data.has(r, j)) {
                sum += (data.at(r, i) - originI - sumI / n) * (data.at(r, j) - originJ - sumJ / n);
            }
        }
        return n < 2 ? Double.NaN : sum / (n - 1);
    }

    /** A value of the column: differences from it are exactly 0 where nothing differs, which no rounded mean grants. */
    private static double first(Grid data, int column) {
        for (int r = 0; r < data.rows(); r++) {
            if (data.has(r, column)) {
                return data.at(r, column);
            }
        }
        return 0;
    }

    /** The sum of all entries. */
    public static double total(double[][] matrix) {
        double sum = 0;
        for (double[] row : matrix) {
            for (double value : row) {
                sum += value;
            }
        }
        return sum;
    }

    /** The sum of the diagonal. */
    public static double trace(double[][] matrix) {
        double sum = 0;
        for (int i = 0; i < matrix.length; i++) {
            sum += matrix[i][i];
        }
        return sum;
    }

    public static double[][] correlations(double[][] covariances) {
        int k = covariances.length;
        double[][] correlations = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                correlations[i][j] =
                        i == j ? 1 : covariances[i][j] / StrictMath.sqrt(covariances[i][i] * covariances[j][j]);
            }
        }
        return correlations;
    }
}
