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
        double[] rows = new double[n];
        double[] columns = new double[k];
        double mean = 0;
        double origin = data.at(0, 0);
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < k; c++) {
                double value = data.at(r, c) - origin;
                rows[r] += value / k;
                columns[c] += value / n;
                mean += value / ((double) n * k);
            }
        }
        double between = 0;
        double error = 0;
        for (int r = 0; r < n; r++) {
            between += k * (rows[r] - mean) * (rows[r] - mean);
            for (int c = 0; c < k; c++) {
                double rest = data.at(r, c) - origin - rows[r] - columns[c] + mean;
                error += rest * rest;
            }
        }
        double raters = 0;
        for (double column : columns) {
            raters += n * (column - mean) * (column - mean);
        }
        double floor = 1e-20 * (between + raters + error);
        double rest = error <= floor ? 0 : error;
        between = between <= floor ? 0 : between;
        raters = raters <= floor ? 0 : raters;
        return new TwoWay(
                n,
                k,
                between / (n - 1),
                raters / (k - 1),
                rest / ((n - 1.0) * (k - 1)),
                (raters + rest) / (n * (k - 1.0)));
    }
}
