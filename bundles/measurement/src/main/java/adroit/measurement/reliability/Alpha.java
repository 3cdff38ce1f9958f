package adroit.measurement.reliability;

import adroit.measurement.Finding;
import adroit.measurement.Interval;
import adroit.measurement.number.Distributions;
import adroit.measurement.number.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Cronbach's alpha: α = k/(k−1) · (1 − Σ variance of each item / variance of the sum), from 1 downwards, possibly negative (Cronbach
 * 1951). The interval is Feldt's (1965): (1−α̂) times quantiles of F with n−1 and (n−1)(k−1) degrees of freedom.
 * Where answers are missing, n is {@link Scale#persons()}, the fewest who answered both items of a pair.
 */
public final class Alpha {
    /** The fewest persons from which alpha should be used for a decision. */
    public static final int MINIMUM_PERSONS = 30;

    private static final double LEVEL = 0.95;
    /** Alpha cannot be over 1; a last digit that is comes from rounding. */
    private static final double MOST = 1 + 1e-9;

    private Alpha() {}

    public static Finding of(Scale scale) {
        return finding("alpha", scale, value(scale.covariances()));
    }

    /** Alpha of the items brought to equal variance. */
    public static Finding standardized(Scale scale) {
        return finding("alpha (standardized)", scale, value(Moments.correlations(scale.covariances())));
    }

    /** Alpha without one item, in the order of the items, NaN where it has no value; empty for a scale of two. */
    public static List<Double> withoutEach(Scale scale) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < scale.items() && scale.items() > 2; i++) {
            double value = value(scale.without(i).covariances());
            values.add(value > MOST ? Double.NaN : value);
        }
        return values;
    }

    private static Finding finding(String name, Scale scale, double value) {
        if (!Double.isFinite(value)) {
            return Finding.absent(
                    name,
                    "no-variance",
                    "The sums of the answers do not vary between persons.",
                    "Reverse items worded the other way round, or choose items of one scale.");
        }
        if (value > MOST) {
            return scale.contradicting(name, String.format(Locale.ROOT, "alpha would be %.2f, over 1", value));
        }
        List<String> notes = new ArrayList<>(scale.notes());
        if (value < 0) {
            notes.add("A negative alpha is no reliability: the items contradict each other.");
        }
        Optional<Interval> interval = interval(value, scale.persons(), scale.items());
        if (interval.isEmpty()) {
            notes.add("No interval: its formula has no value, or no width, for these answers.");
        }
        return new Finding.Coefficient(
                name, StrictMath.min(1, value), interval.orElse(null), scale.persons(), MINIMUM_PERSONS, notes);
    }

    static double value(double[][] covariances) {
        int k = covariances.length;
        double total = Moments.total(covariances);
        return total > 1e-12 * Moments.trace(covariances)
                ? k / (k - 1.0) * (1 - Moments.trace(covariances) / total)
                : Double.NaN;
    }

    private static Optional<Interval> interval(double alpha, int n, int k) {
        double df1 = n - 1.0;
        double df2 = df1 * (k - 1);
        double tail = (1 - LEVEL) / 2;
        return Interval.within(
                Double.NEGATIVE_INFINITY,
                1,
                1 - (1 - alpha) * Distributions.fQuantile(1 - tail, df1, df2),
                1 - (1 - alpha) * Distributions.fQuantile(tail, df1, df2),
                LEVEL,
                "Feldt");
    }
}
