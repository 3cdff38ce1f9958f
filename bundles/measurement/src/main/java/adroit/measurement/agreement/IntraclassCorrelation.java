package adroit.measurement.agreement;

import static adroit.measurement.number.Distributions.fQuantile;

import adroit.measurement.Finding;
import adroit.measurement.Interval;
import adroit.measurement.Outcome;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The six intraclass correlations of Shrout and Fleiss (1979) with their intervals; the second form's interval as corrected by McGraw and
 * Wong (1996). {@code (1,·)}: each object has its own raters; {@code (2,·)}: the raters stand for others, their severity counts as
 * disagreement; {@code (3,·)}: these raters only, severity does not count. {@code (·,1)}: one rating; {@code (·,k)}: the mean of k.
 * Up to 1; estimates may be negative.
 */
public enum IntraclassCorrelation {
    ONE_SINGLE("ICC(1,1)"),
    TWO_SINGLE("ICC(2,1)"),
    THREE_SINGLE("ICC(3,1)"),
    ONE_MEAN("ICC(1,k)"),
    TWO_MEAN("ICC(2,k)"),
    THREE_MEAN("ICC(3,k)");

    /** The fewest objects from which an intraclass correlation should be used (Koo and Li 2016). */
    public static final int MINIMUM_OBJECTS = 30;

    private static final double LEVEL = 0.95;
    private static final double TAIL = (1 - LEVEL) / 2;

    private final String title;

    IntraclassCorrelation(String title) {
        this.title = title;
    }

    /** The name as the field writes it. */
    public String title() {
        return title;
    }

    /** All six over the objects that every rater rated. Rows are objects, columns raters. */
    public static List<Finding> all(Grid ratings) {
        Grid complete = ratings.completeRows();
        Outcome<TwoWay> squares = TwoWay.of(complete);
        List<String> notes = leftOut(ratings, complete);
        List<Finding> findings = new ArrayList<>();
        for (IntraclassCorrelation form : values()) {
            findings.add(
                    squares instanceof Outcome.Estimated<TwoWay> found
                            ? form.of(found.value(), notes)
                            : new Finding.Absent(form.title, squares.whyNot().orElseThrow()));
        }
        return findings;
    }

    static List<String> leftOut(Grid ratings, Grid complete) {
        int left = ratings.rows() - complete.rows();
        return left == 0
                ? List.of()
                : List.of("Left out for lack of a rating: " + left + " of " + ratings.rows() + " objects.");
    }

    private Finding of(TwoWay s, List<String> notes) {
        double value = value(s);
        if (!Double.isFinite(value)) {
            return undefined(s);
        }
        List<String> all = new ArrayList<>(notes);
        @Nullable Interval interval = interval(s);
        if (interval == null) {
            all.add("No interval: its formula has no value for these ratings.");
        }
        return new Finding.Coefficient(title, value, interval, s.n(), MINIMUM_OBJECTS, all);
    }

    private Finding undefined(TwoWay s) {
        return s.between() > 0
                ? Finding.absent(
                        title,
                        "contradicting",
                        "The raters contradict each other so much that the objects' variance comes out negative: there is nothing of which a share could be reliable.",
                        "Agree with the raters on what the levels mean, then rate again.")
                : Finding.absent(
                        title,
                        "no-variance",
                        "The objects do not differ at all, so their mean cannot be reliable.",
                        "Rate objects that differ.");
    }

    private double value(TwoWay s) {
        double n = s.n();
        double k = s.k();
        double severity = (s.raters() - s.error()) / n;
        return switch (this) {
            case ONE_SINGLE -> share(s.between() - s.within(), s.between() + (k - 1) * s.within());
            case TWO_SINGLE -> share(s.between() - s.error(), s.between() + (k - 1) * s.error() + k * severity);
            case THREE_SINGLE -> share(s.between() - s.error(), s.between() + (k - 1) * s.error());
            case ONE_MEAN -> share(s.between() - s.within(), s.between());
            case TWO_MEAN -> share(s.between() - s.error(), s.between() + severity);
            case THREE_MEAN -> share(s.between() - s.error(), s.between());
        };
    }

    /** Not a number where the whole variance is estimated as zero or less, as that of raters who contradict each other can be. */
    private static double share(double part, double whole) {
        return whole > 0 ? part / whole : Double.NaN;
    }

    private @Nullable Interval interval(TwoWay s) {
        double n = s.n();
        double k = s.k();
        return switch (this) {
            case ONE_SINGLE -> single(s.between() / s.within(), n - 1, n * (k - 1), k);
            case ONE_MEAN -> mean(s.between() / s.within(), n - 1, n * (k - 1));
            case THREE_SINGLE -> single(s.between() / s.error(), n - 1, (n - 1) * (k - 1), k);
            case THREE_MEAN -> mean(s.between() / s.error(), n - 1, (n - 1) * (k - 1));
            case TWO_SINGLE -> second(s);
            case TWO_MEAN -> stepped(second(s), k);
        };
    }

    private static @Nullable Interval single(double f, double df1, double df2, double k) {
        double low = f / fQuantile(1 - TAIL, df1, df2);
        double high = f * fQuantile(1 - TAIL, df2, df1);
        return checked((low - 1) / (low + k - 1), (high - 1) / (high + k - 1), "F (Shrout and Fleiss)");
    }

    private static @Nullable Interval mean(double f, double df1, double df2) {
        double low = f / fQuantile(1 - TAIL, df1, df2);
        double high = f * fQuantile(1 - TAIL, df2, df1);
        return checked(1 - 1 / low, 1 - 1 / high, "F (Shrout and Fleiss)");
    }

    private static @Nullable Interval second(TwoWay s) {
        double n = s.n();
        double k = s.k();
        double icc = TWO_SINGLE.value(s);
        double fj = s.raters() / s.error();
        double a = k * icc * fj;
        double b = n * (1 + (k - 1) * icc) - k * icc;
        double df = (k - 1) * (n - 1) * (a + b) * (a + b) / ((n - 1) * a * a + b * b);
        if (!Double.isFinite(df) || !(df > 0)) {
            return null;
        }
        double up = fQuantile(1 - TAIL, n - 1, df);
        double down = fQuantile(1 - TAIL, df, n - 1);
        double rest = k * s.raters() + (k * n - k - n) * s.error();
        return checked(
                n * (s.between() - up * s.error()) / (up * rest + n * s.between()),
                n * (down * s.between() - s.error()) / (rest + n * down * s.between()),
                "F (McGraw and Wong)");
    }

    private static @Nullable Interval stepped(@Nullable Interval one, double k) {
        return one == null
                ? null
                : checked(
                        one.low() * k / (1 + one.low() * (k - 1)),
                        one.high() * k / (1 + one.high() * (k - 1)),
                        one.method());
    }

    private static @Nullable Interval checked(double low, double high, String method) {
        return Interval.within(Double.NEGATIVE_INFINITY, 1, low, high, LEVEL, method)
                .orElse(null);
    }
}
