package adroit.measurement.agreement;

import adroit.measurement.Finding;
import adroit.measurement.number.Distributions;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Kendall's coefficient of concordance, corrected for ties: W = 12 S / (m²(n³−n) − m ΣT), from 0 to 1 (Kendall and Babington Smith 1939;
 * Siegel and Castellan 1988). The field gives a test, χ² = m(n−1)W with n−1 degrees of freedom, rather than an interval.
 */
final class KendallW {
    static final String NAME = "Kendall's W";

    /** Under 8 objects the χ² approximation is rough. */
    static final int MINIMUM_OBJECTS = 8;

    private KendallW() {}

    static Finding of(Grid ratings) {
        Grid complete = ratings.completeRows();
        int n = complete.rows();
        int m = complete.columns();
        if (m < 2) {
            return Finding.absent(
                    NAME, "too-few-raters", "There is one rater.", "Agreement needs at least two raters.");
        }
        if (n < 2) {
            return Finding.absent(
                    NAME,
                    "too-few-objects",
                    "Fewer than two objects were rated by all raters.",
                    "Leave out raters with many gaps, or let the same raters rate more objects.");
        }
        double[] sums = new double[n];
        double ties = 0;
        for (int rater = 0; rater < m; rater++) {
            ties += rank(complete, rater, sums);
        }
        return finding(ratings, complete, sums, ties);
    }

    private static Finding finding(Grid ratings, Grid complete, double[] sums, double ties) {
        double n = complete.rows();
        double m = complete.columns();
        double mean = m * (n + 1) / 2;
        double s = 0;
        for (double sum : sums) {
            s += (sum - mean) * (sum - mean);
        }
        double most = m * m * (n * n * n - n) - m * ties;
        if (!(most > 0)) {
            return Finding.absent(
                    NAME,
                    "constant",
                    "Every rater gave all objects the same number, so there is no order to compare.",
                    "Ask the raters to tell the objects apart.");
        }
        double w = 12 * s / most;
        double p = Distributions.chiSquareAbove(m * (n - 1) * w, n - 1);
        List<String> notes = new ArrayList<>(IntraclassCorrelation.leftOut(ratings, complete));
        notes.add(String.format(
                Locale.ROOT,
                "Against no agreement in order: chi-squared %.2f, p %s.",
                m * (n - 1) * w,
                p < 0.0001 ? "< 0.0001" : String.format(Locale.ROOT, "= %.4f", p)));
        return new Finding.Coefficient(NAME, w, null, (int) n, MINIMUM_OBJECTS, notes);
    }

    /** Adds the mid-ranks of one rater to the sums. @return Σ(t³ − t) over the groups of equal ratings */
    private static double rank(Grid data, int rater, double[] sums) {
        Integer[] order = IntStream.range(0, data.rows()).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(r -> data.at(r, rater) + 0.0));
        double ties = 0;
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && data.at(order[to], rater) == data.at(order[from], rater)) {
                to++;
            }
            for (int i = from; i < to; i++) {
                sums[order[i]] += (from + to + 1) / 2.0;
            }
            double t = to - from;
            ties += t * t * t - t;
            from = to;
        }
        return ties;
    }
}
