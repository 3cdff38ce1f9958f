package adroit.measurement.agreement;

import adroit.measurement.Finding;
import adroit.measurement.Interval;
import adroit.measurement.number.Bootstrap;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Krippendorff's alpha at four levels of measurement: α = 1 − observed / expected disagreement over coincidences (Krippendorff 2019,
 * chapter 12), up to 1; gaps are allowed. The interval is by bootstrap of objects.
 */
enum Krippendorff {
    NOMINAL("Krippendorff's alpha (nominal)"),
    ORDINAL("Krippendorff's alpha (ordinal)"),
    INTERVAL("Krippendorff's alpha (interval)"),
    RATIO("Krippendorff's alpha (ratio)");

    static final int MINIMUM_OBJECTS = 30;
    private static final int MOST_VALUES = 1_000;
    private static final long MOST_WORK = 100_000_000L;

    private final String title;

    Krippendorff(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    Finding of(Grid ratings) {
        if (ratings.columns() < 2) {
            return Finding.absent(
                    title, "too-few-raters", "There is one rater.", "Agreement needs at least two raters.");
        }
        double[] values = ratings.distinctValues();
        if (values.length > MOST_VALUES) {
            return Finding.absent(
                    title,
                    "too-many-values",
                    "There are " + values.length + " different numbers; up to " + MOST_VALUES + " are taken.",
                    "Round the ratings, or use an intraclass correlation.");
        }
        if (this == RATIO && values.length > 0 && values[0] < 0) {
            return Finding.absent(
                    title,
                    "negative",
                    "There are ratings below 0, so their ratios mean nothing.",
                    "Use the interval level.");
        }
        Units units = Units.of(ratings, values);
        if (units.count() < 2) {
            return Finding.absent(
                    title,
                    "too-few-objects",
                    "Fewer than two objects were rated by two raters or more.",
                    "Let raters rate the same objects.");
        }
        double value = value(units, values, IntStream.range(0, units.count()).toArray());
        if (!Double.isFinite(value)) {
            return Finding.absent(
                    title,
                    "one-category",
                    "All ratings that can be compared are the same.",
                    "Agreement beyond chance cannot be seen when nothing differs; rate objects that do.");
        }
        return found(units, values, value);
    }

    private Finding found(Units units, double[] values, double value) {
        List<String> notes = new ArrayList<>();
        if (units.skipped() > 0) {
            notes.add("Left out, as one rating says nothing about agreement: " + units.skipped()
                    + (units.skipped() == 1 ? " object" : " objects") + " with fewer than two.");
        }
        long work = ((long) units.count() * 4 + (long) values.length * values.length) * 1_000;
        @Nullable
        Interval interval = work > MOST_WORK
                ? null
                : Bootstrap.interval(units.count(), drawn -> value(units, values, drawn))
                        .orElse(null);
        if (interval == null) {
            notes.add(
                    work > MOST_WORK
                            ? "No interval: with so many objects or different numbers drawing them again takes too long."
                            : Bootstrap.whyNone(value));
        }
        return new Finding.Coefficient(title, value, interval, units.count(), MINIMUM_OBJECTS, notes);
    }

    private double value(Units units, double[] values, int[] drawn) {
        int q = values.length;
        double[][] coincidences = units.coincidences(q, drawn);
        double[] margins = new double[q];
        double[] upTo = new double[q + 1];
        for (int c = 0; c < q; c++) {
            for (int k = 0; k < q; k++) {
                margins[c] += coincidences[c][k];
            }
            upTo[c + 1] = upTo[c] + margins[c];
        }
        double n = upTo[q];
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < q; c++) {
            for (int k = c + 1; k < q; k++) {
                double apart = apart(c, k, values, margins, upTo);
                observed += coincidences[c][k] * apart;
                expected += margins[c] * margins[k] * apart;
            }
        }
        return expected > 0 ? 1 - (n - 1) * observed / expected : Double.NaN;
    }

    private double apart(int c, int k, double[] values, double[] margins, double[] upTo) {
        double difference =
                switch (this) {
                    case NOMINAL -> 1;
                    case ORDINAL -> upTo[k + 1] - upTo[c] - (margins[c] + margins[k]) / 2;
                    case INTERVAL -> values[k] - values[c];
                    case RATIO -> (values[k] - values[c]) / (values[k] + values[c]);
                };
        return difference * difference;
    }

    /** The values, by their number, that each object with two ratings or more got. */
    private record Units(int[][] ratings, int skipped) {

        static Units of(Grid ratings, double[] values) {
            List<int[]> units = new ArrayList<>();
            int skipped = 0;
            for (int r = 0; r < ratings.rows(); r++) {
                double[] present = ratings.present(r);
                if (present.length >= 2) {
                    units.add(Arrays.stream(present)
                            .mapToInt(v -> Arrays.binarySearch(values, v + 0.0))
                            .toArray());
                } else {
                    skipped++;
                }
            }
            return new Units(units.toArray(int[][]::new), skipped);
        }

        int count() {
            return ratings.length;
        }

        double[][] coincidences(int q, int[] drawn) {
            double[][] coincidences = new double[q][q];
            for (int unit : drawn) {
                int[] values = ratings[unit];
                double weight = 1.0 / (values.length - 1);
                for (int i = 0; i < values.length; i++) {
                    for (int j = 0; j < values.length; j++) {
                        if (i != j) {
                            coincidences[values[i]][values[j]] += weight;
                        }
                    }
                }
            }
            return coincidences;
        }
    }
}
