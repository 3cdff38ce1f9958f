package adroit.measurement.agreement;

import adroit.measurement.Finding;
import adroit.measurement.Interval;
import adroit.measurement.number.Bootstrap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Fleiss' kappa (1971) of any number of raters, the same number for each object, from about −1 to 1; interval by bootstrap of objects. */
final class FleissKappa {
    static final String NAME = "Fleiss' kappa";
    private static final long MOST_OBJECTS = 100_000;

    private FleissKappa() {}

    /** @param complete objects that every rater rated */
    static Finding of(Categories complete, List<String> leftOut) {
        int n = complete.rows();
        if (n < 2) {
            return Finding.absent(
                    NAME,
                    "too-few-objects",
                    "Fewer than two objects were rated by all raters.",
                    "Leave out raters with many gaps, or use Krippendorff's alpha, which takes gaps.");
        }
        int[][] tallies = complete.tallies();
        int[] all = IntStream.range(0, n).toArray();
        double value = value(tallies, complete.raters(), all);
        if (!Double.isFinite(value)) {
            return Finding.absent(
                    NAME,
                    "one-category",
                    "Only one category was used.",
                    "Agreement beyond chance cannot be seen there; rate objects that differ.");
        }
        List<String> notes = new ArrayList<>(leftOut);
        @Nullable
        Interval interval = n > MOST_OBJECTS
                ? null
                : Bootstrap.interval(n, drawn -> value(tallies, complete.raters(), drawn))
                        .orElse(null);
        if (interval == null) {
            notes.add(
                    n > MOST_OBJECTS
                            ? "No interval: with so many objects drawing them again takes too long."
                            : Bootstrap.whyNone(value));
        }
        return new Finding.Coefficient(NAME, value, interval, n, Kappa.minimumObjects(complete.count()), notes);
    }

    private static double value(int[][] tallies, double raters, int[] rows) {
        double[] shares = new double[tallies[0].length];
        double agreement = 0;
        for (int row : rows) {
            double squares = 0;
            for (int c = 0; c < shares.length; c++) {
                squares += (double) tallies[row][c] * tallies[row][c];
                shares[c] += tallies[row][c] / (raters * rows.length);
            }
            agreement += (squares - raters) / (raters * (raters - 1)) / rows.length;
        }
        double chance = 0;
        for (double share : shares) {
            chance += share * share;
        }
        return 1 - chance > 1e-12 ? (agreement - chance) / (1 - chance) : Double.NaN;
    }
}
