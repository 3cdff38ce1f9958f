package adroit.measurement;

import java.util.Optional;

/**
 * A confidence interval; both ends are numbers.
 *
 * @param level the confidence, over 0 and under 1
 * @param method how it was found, such as {@code Feldt} or {@code bootstrap of rows, 1000 draws, seed 1}
 */
public record Interval(double low, double high, double level, String method) {
    private static final double NO_WIDTH = 1e-12;

    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("not an interval: " + low + " to " + high);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level " + level + " is not between 0 and 1");
        }
    }

    /**
     * The interval of a coefficient that itself lies from {@code least} to {@code most}, cut off there. Empty where its formula has no value, or gives it no width: no sample makes certain.
     */
    public static Optional<Interval> within(
            double least, double most, double low, double high, double level, String method) {
        double from = StrictMath.max(least, low);
        double to = StrictMath.min(most, high);
        return Double.isFinite(low) && Double.isFinite(high) && to - from > NO_WIDTH
                ? Optional.of(new Interval(from, to, level, method))
                : Optional.empty();
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    public double width() {
        return high - low;
    }
}
