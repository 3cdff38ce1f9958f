package adroit.measurement.agreement;

import adroit.measurement.Finding;
import adroit.measurement.number.Moments;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * r_wg of James, Demaree and Wolf (1984): for each object 1 − s²/σ², σ² = (A²−1)/12 being the variance of A points ticked at random;
 * the mean over objects, an object under 0 counting as 0. From 0 to 1.
 */
final class WithinGroup {
    static final String NAME = "r_wg";

    /** The fewest ratings of one object from which its r_wg should be used (Kozlowski and Hattrup 1992). */
    static final int MINIMUM_RATERS = 10;

    private WithinGroup() {}

    /** @param points of the scale the raters ticked; empty takes the range seen */
    static Finding of(Grid ratings, OptionalInt points) {
        if (!ratings.isWhole()) {
            return Finding.absent(
                    NAME,
                    "not-whole",
                    "Some ratings are not whole numbers, and r_wg compares with points of a scale ticked at random.",
                    "Use an intraclass correlation instead.");
        }
        double[] values = ratings.distinctValues();
        if (values.length == 0) {
            return Finding.absent(NAME, "all-missing", "No cell holds a number.", "Check which columns were chosen.");
        }
        if (values.length == 1 && points.isEmpty()) {
            return Finding.absent(
                    NAME,
                    "one-category",
                    "Every rating is the same number, which does not show how many points the scale has.",
                    "Say how many points the scale has.");
        }
        double seen = values[values.length - 1] - values[0] + 1;
        double a = points.isPresent() ? points.getAsInt() : seen;
        if (a < seen) {
            return Finding.absent(
                    NAME,
                    "beyond-the-scale",
                    String.format(
                            Locale.ROOT, "The ratings span %.0f points, more than the %.0f of the scale.", seen, a),
                    "Say how many points the scale has, or correct the ratings that are not on it.");
        }
        return within(ratings, a, points.isPresent());
    }

    private static Finding within(Grid ratings, double a, boolean said) {
        double random = (a * a - 1) / 12;
        double sum = 0;
        int objects = 0;
        int fewest = Integer.MAX_VALUE;
        for (int r = 0; r < ratings.rows(); r++) {
            double[] present = ratings.present(r);
            if (present.length >= 2) {
                sum += StrictMath.max(0, 1 - Moments.variance(present) / random);
                fewest = Math.min(fewest, present.length);
                objects++;
            }
        }
        return objects == 0
                ? Finding.absent(
                        NAME,
                        "too-few-raters",
                        "No object was rated twice.",
                        "Let two raters or more rate each object.")
                : new Finding.Coefficient(NAME, sum / objects, null, fewest, MINIMUM_RATERS, notes(a, said, objects));
    }

    private static List<String> notes(double points, boolean said, int objects) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "The mean over " + objects + " objects; n is the fewest ratings of one. The field gives no interval.");
        notes.add(String.format(
                Locale.ROOT,
                said
                        ? "Compared with %.0f points ticked at random."
                        : "Compared with %.0f points ticked at random, the range of the ratings seen; say so if the scale has more.",
                points));
        return notes;
    }
}
