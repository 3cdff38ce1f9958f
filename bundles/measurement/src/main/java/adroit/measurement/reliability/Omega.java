package adroit.measurement.reliability;

import adroit.measurement.Finding;
import adroit.measurement.Interval;
import adroit.measurement.Outcome;
import adroit.measurement.number.Bootstrap;
import adroit.measurement.number.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * McDonald's omega of the sum of the items, from one common factor: ω = (Σλ)² / ((Σλ)² + Σψ) in the items' own units (McDonald 1999),
 * from 0 to 1. Unlike alpha it does not ask that all items measure equally well. The interval is by bootstrap.
 */
public final class Omega {
    /** The fewest persons from which a factor solution should be used for a decision. */
    public static final int MINIMUM_PERSONS = 100;

    private static final long MOST_WORK = 400_000_000L;
    private static final int DRAWS = 1_000;

    private Omega() {}

    public static Finding of(Scale scale) {
        double most = largest(Moments.correlations(scale.covariances()));
        if (most > 1 + 1e-9) {
            return scale.contradicting("omega", String.format(Locale.ROOT, "a correlation would be %.2f", most));
        }
        Outcome<Double> value = value(scale.covariances());
        return value instanceof Outcome.Estimated<Double> found
                ? finding(scale, found.value())
                : new Finding.Absent("omega", value.whyNot().orElseThrow());
    }

    private static double largest(double[][] correlations) {
        double most = 0;
        for (double[] row : correlations) {
            for (double each : row) {
                most = StrictMath.max(most, StrictMath.abs(each));
            }
        }
        return most;
    }

    private static Finding finding(Scale scale, double value) {
        List<String> notes = new ArrayList<>(scale.notes());
        @Nullable Interval interval = interval(scale, notes);
        return new Finding.Coefficient("omega", value, interval, scale.persons(), MINIMUM_PERSONS, notes);
    }

    private static @Nullable Interval interval(Scale scale, List<String> notes) {
        long work = (long) scale.answers().rows() * scale.items() * scale.items() * DRAWS;
        if (work > MOST_WORK) {
            notes.add("No interval: with so many persons and items drawing them again takes too long.");
            return null;
        }
        Optional<Interval> interval = Bootstrap.interval(
                scale.answers().rows(),
                drawn -> value(scale.drawn(drawn).covariances()).estimate().orElse(Double.NaN));
        if (interval.isEmpty()) {
            notes.add("No interval: in many draws from these persons one factor has no proper solution.");
        }
        return interval.orElse(null);
    }

    static Outcome<Double> value(double[][] covariances) {
        for (int i = 0; i < covariances.length; i++) {
            if (!(covariances[i][i] > 0)) {
                return Outcome.none("constant", "An item does not vary.", "Leave it out.");
            }
        }
        return OneFactor.of(Moments.correlations(covariances)).map(factor -> inOwnUnits(factor, covariances));
    }

    private static double inOwnUnits(OneFactor factor, double[][] covariances) {
        double common = 0;
        double rest = 0;
        for (int i = 0; i < covariances.length; i++) {
            common += factor.loadings()[i] * StrictMath.sqrt(covariances[i][i]);
            rest += factor.uniquenesses()[i] * covariances[i][i];
        }
        return common * common / (common * common + rest);
    }
}
