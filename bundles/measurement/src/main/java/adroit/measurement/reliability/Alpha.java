package adroit.measurement.reliability;

import adroit.measurement.Finding;
import adroit.measurement.Interval;
import adroit.measurement.number.Distributions;
import adroit.measurement.number.Moments;
import java.util.ArrayList;
import java.util.List;

/**
 * Cronbach's alpha: α = k/(k−1) · (1 − Σ variance of each item / variance of the sum), from 1 downwards, possibly negative (Cronbach
 * 1951). The interval is Feldt's (1965): (1−α̂) times quantiles of F with n−1 and (n−1)(k−1) degrees of freedom.
 */
public final class Alpha {
    /** The fewest persons from which alpha should be used for a decision. */
    public static final int MINIMUM_PERSONS = 30;

    private static final double LEVEL = 0.95;

    private Alpha() {}

    public static Finding of(Scale scale) {
        return finding("alpha", scale, value(scale.covariances()));
    }

    /** Alpha of the items brought to equal variance. */
    public static Finding standardized(Scale scale) {
        return finding("alpha (standardized)", scale, value(Moments.correlations(scale.covariances())));
    }

    /** Alpha without one item, in the order of the items; empty for a scale of two. */
    public static List<Double> withoutEach(Scale scale) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < scale.items() && scale.items() > 2; i++) {
            values.add(value(scale.without(i).covariances()));
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
        List<String> notes = new ArrayList<>(scale.notes());
        if (value < 0) {
            notes.add("A negative alpha is no reliability: the items contradict each other.");
        }
        return new Finding.Coefficient(
                name, value, interval(value, scale.persons(), scale.items()), scale.persons(), MINIMUM_PERSONS, notes);
    }

    static double value(double[][] covariances) {
        int k = covariances.length;
        double total = Moments.total(covariances);
        return total > 1e-12 * Moments.trace(covariances)
                ? k / (k - 1.0) * (1 - Moments.trace(covariances) / total)
                : Double.NaN;
    }

    private static Interval interval(double alpha, int n, int k) {
        double df1 = n - 1.0;
        double df2 = df1 * (k - 1);
        double tail = (1 - LEVEL) / 2;
        return new Interval(
                1 - (1 - alpha) * Distributions.fQuantile(1 - tail, df1, df2),
                1 - (1 - alpha) * Distributions.fQuantile(tail, df1, df2),
                LEVEL,
                "Feldt");
    }
}
