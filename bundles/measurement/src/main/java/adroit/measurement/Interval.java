package adroit.measurement;

/**
 * A confidence interval; both ends are numbers and may lie outside the coefficient's own range only where its method says so.
 *
 * @param level the confidence, over 0 and under 1
 * @param method how it was found, such as {@code Feldt} or {@code bootstrap of rows, 1000 draws, seed 1}
 */
public record Interval(double low, double high, double level, String method) {

    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("not an interval: " + low + " to " + high);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level " + level + " is not between 0 and 1");
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    public double width() {
        return high - low;
    }
}
