package adroit.measurement.irt;

import adroit.measurement.Interval;
import adroit.measurement.Outcome;

/**
 * What can be said of answers to items without calibration: the share of the points reached, with Wilson's range (1927), never an ability.
 *
 * @param percent from 0 to 100
 * @param range of the percent for a confidence of 95 percent; of items worth several points it is somewhat too wide
 * @param answered items it rests on
 */
public record PercentCorrect(double percent, Interval range, int answered) {
    private static final double Z = 1.959963984540054;

    /**
     * @param points reached on each item, −1 where missing
     * @param most points each item is worth, at least 1
     */
    public static Outcome<PercentCorrect> of(int[] points, int[] most) {
        if (points.length != most.length) {
            throw new IllegalArgumentException(points.length + " points for " + most.length + " items");
        }
        double sum = 0;
        int answered = 0;
        for (int i = 0; i < points.length; i++) {
            if (points[i] > most[i] || most[i] < 1) {
                throw new IllegalArgumentException("item " + (i + 1) + ": " + points[i] + " points of " + most[i]);
            }
            if (points[i] >= 0) {
                answered++;
                sum += (double) points[i] / most[i];
            }
        }
        return answered == 0
                ? Outcome.none("no-answers", "No item was answered.", "There is nothing to score.")
                : Outcome.of(wilson(sum / answered, answered));
    }

    /** In percent: half of the range over the normal quantile that it was made with, so that it is never 0, not even where everything was right. */
    public double standardError() {
        return (range.high() - range.low()) / 2 / Z;
    }

    private static PercentCorrect wilson(double share, int n) {
        double square = Z * Z / n;
        double middle = (share + square / 2) / (1 + square);
        double half = Z / (1 + square) * StrictMath.sqrt(share * (1 - share) / n + square / (4 * n));
        Interval range = new Interval(
                100 * StrictMath.max(0, middle - half), 100 * StrictMath.min(1, middle + half), 0.95, "Wilson");
        return new PercentCorrect(100 * share, range, n);
    }
}
