package adroit.measurement.agreement;

import adroit.measurement.Outcome;
import adroit.measurement.table.Grid;

/**
 * The analysis of variance of objects by raters, every object rated by every rater.
 *
 * @param n objects
 * @param k raters
 * @param between mean square between objects
 * @param raters mean square between raters
 * @param error mean square of the rest
 * @param within mean square within objects: raters and rest together
 */
record TwoWay(int n, int k, double between, double raters, double error, double within) {

    static Outcome<TwoWay> of(Grid complete) {
        int n = complete.rows();
        int k = complete.columns();
        if (k < 2) {
            return Outcome.none("too-few-raters", "There is one rater.", "Agreement needs at least two raters.");
        }
        if (n < 2) {
            return Outcome.none(
                    "too-few-objects",
                    n == 0 ? "No object was rated by all raters." : "Only one object was rated by all raters.",
                    "Leave out raters with many gaps, or let the same raters rate more objects.");
        }
        TwoWay found = squares(complete);
        if (!(found.within * (k - 1) * n + found.between * (n - 1) > 0)) {
            return Outcome.none(
                    "constant",
                    "All ratings are the same number.",
                    "Agreement beyond chance cannot be seen when nothing differs; rate objects that do.");
        }
        return Outcome.of(found);
    }

    private static TwoWay squares(Grid data) {
        int n = data.rows();
        int k = data.columns();
        Means means = Means.of(data);
        double between = 0;
        double error = 0;
        for (int r = 0; r < n; r++) {
            between += k * (means.rows[r] - means.all) * (means.rows[r] - means.all);
            for (int c = 0; c < k; c++) {
                double rest = data.at(r, c) - means.origin - means.rows[r] - means.columns[c] + means.all;
                error += rest * rest;
            }
        }
        double raters = 0;
        for (double column : means.columns) {
            raters += n * (column - means.all) * (column - means.all);
        }
        double floor = 1e-20 * (between + raters + error);
        return of(n, k, between <= floor ? 0 : between, raters <= floor ? 0 : raters, error <= floor ? 0 : error);
    }

    private static TwoWay of(int n, int k, double between, double raters, double rest) {
        return new TwoWay(
                n,
                k,
                between / (n - 1),
                raters / (k - 1),
                rest / ((n - 1.0) * (k - 1)),
                (raters + rest) / (n * (k - 1.0)));
    }

    /** Means of the objects, of the raters and of all, each from the first rating. */
    private record Means(double origin, double[] rows, double[] columns, double all) {
        static Means of(Grid data) {
            int n = data.rows();
            int k = data.columns();
            double[] rows = new double[n];
            double[] columns = new double[k];
            double all = 0;
            double origin = data.at(0, 0);
            for (int r = 0; r < n; r++) {
                for (int c = 0; c < k; c++) {
                    double value = data.at(r, c) - origin;
                    rows[r] += value / k;
                    columns[c] += value / n;
                    all += value / ((double) n * k);
                }
            }
            return new Means(origin, rows, columns, all);
        }
    }
}
