package adroit.measurement.number;

import adroit.measurement.Interval;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Percentile intervals by drawing rows again with replacement (Efron 1979), seeded so that the same data give the same interval. */
public final class Bootstrap {
    private static final int DRAWS = 1_000;
    private static final long SEED = 1;
    private static final double LEVEL = 0.95;
    private static final double MOST_FAILED = 0.1;

    private Bootstrap() {}

    /**
     * The interval of a statistic of row numbers, none of whose values is over 1; empty when it has no value in more than a tenth of the draws, or nearly all give the same.
     *
     * @param statistic takes the drawn row numbers, answers NaN where it has no value
     */
    public static Optional<Interval> interval(int rows, ToDoubleFunction<int[]> statistic) {
        Seeded random = new Seeded(SEED);
        double[] values = new double[DRAWS];
        int found = 0;
        int[] drawn = new int[rows];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < rows; i++) {
                drawn[i] = random.below(rows);
            }
            double value = statistic.applyAsDouble(drawn);
            if (Double.isFinite(value)) {
                values[found++] = value;
            }
        }
        if (found < DRAWS * (1 - MOST_FAILED)) {
            return Optional.empty();
        }
        double[] sorted = Arrays.copyOf(values, found);
        Arrays.sort(sorted);
        double tail = (1 - LEVEL) / 2;
        return Interval.within(
                Double.NEGATIVE_INFINITY,
                1,
                quantile(sorted, tail),
                quantile(sorted, 1 - tail),
                LEVEL,
                "bootstrap of rows, " + DRAWS + " draws, seed " + SEED);
    }

    /** Why there is no interval of a coefficient of that value, in a sentence. */
    public static String whyNone(double value) {
        return value >= 1
                ? "No interval: without any disagreement every draw gives 1, and no sample is certain."
                : "No interval: too few objects differ from each other, so that many draws of them have no value or all have the same.";
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
