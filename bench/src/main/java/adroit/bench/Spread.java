package adroit.bench;

import java.util.Arrays;

/** The middle of some values and the quartiles around it, interpolated between neighbors. */
public record Spread(double low, double median, double high) {
    public Spread {
        if (!(low <= median && median <= high)) {
            throw new IllegalArgumentException("not in order: " + low + ", " + median + ", " + high);
        }
    }

    /** The spread of these. */
    public static Spread of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no values");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    /** The distance of the quartiles as a share of the median. */
    double width() {
        return (high - low) / median;
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
