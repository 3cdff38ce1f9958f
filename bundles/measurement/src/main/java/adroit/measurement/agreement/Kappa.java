package adroit.measurement.agreement;

import adroit.measurement.Finding;
import adroit.measurement.Interval;
import adroit.measurement.number.Distributions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntBinaryOperator;

/**
 * Cohen's kappa of two raters, κ = (agreement − chance) / (1 − chance) (Cohen 1960, weighted 1968), from −1 to 1, with the large-sample
 * interval of Fleiss, Cohen and Everitt (1969), cut off at −1 and 1. Of more than two raters, the mean over all pairs (Light 1971), without interval.
 */
enum Kappa {
    UNWEIGHTED("Cohen's kappa"),
    LINEAR("weighted kappa (linear)"),
    QUADRATIC("weighted kappa (quadratic)");

    private static final double LEVEL = 0.95;

    private final String title;

    Kappa(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Two objects rated by both for each cell of the square table, as Cicchetti (1976) advises. */
    static int minimumObjects(int categories) {
        return 2 * categories * categories;
    }

    Finding of(Categories data) {
        if (data.raters() == 2) {
            return pair(data, 0, 1, title);
        }
        double sum = 0;
        int pairs = 0;
        int fewest = Integer.MAX_VALUE;
        for (int a = 0; a < data.raters(); a++) {
            for (int b = a + 1; b < data.raters(); b++) {
                Finding one = pair(data, a, b, title);
                if (one instanceof Finding.Coefficient found) {
                    sum += found.value();
                    fewest = Math.min(fewest, found.n());
                    pairs++;
                }
            }
        }
        int possible = data.raters() * (data.raters() - 1) / 2;
        return pairs == 0
                ? pair(data, 0, 1, title)
                : new Finding.Coefficient(
                        title, sum / pairs, null, fewest, minimumObjects(data.count()), meanNotes(pairs, possible));
    }

    private static List<String> meanNotes(int pairs, int possible) {
        List<String> notes = new ArrayList<>();
        notes.add("The mean over " + pairs + " pairs of raters (Light's kappa); the field gives no interval for it.");
        if (pairs < possible) {
            notes.add((possible - pairs) + " pairs have no kappa of their own and are left out.");
        }
        return notes;
    }

    private Finding pair(Categories data, int first, int second, String name) {
        double[][] table = table(data, first, second);
        double n = 0;
        for (double[] row : table) {
            for (double cell : row) {
                n += cell;
            }
        }
        if (n < 2) {
            return Finding.absent(
                    name,
                    "too-few-objects",
                    "Fewer than two objects were rated by both raters.",
                    "Let both raters rate the same objects.");
        }
        return new Square(table, n, weights(data.values()))
                .finding(name, minimumObjects(data.count()), this == UNWEIGHTED ? "" : ", a near miss counted in part");
    }

    private static double[][] table(Categories data, int first, int second) {
        double[][] table = new double[data.count()][data.count()];
        for (int[] row : data.ratings()) {
            if (row[first] >= 0 && row[second] >= 0) {
                table[row[first]][row[second]]++;
            }
        }
        return table;
    }

    private double[][] weights(double[] values) {
        int q = values.length;
        double range = values[q - 1] - values[0];
        double[][] weights = new double[q][q];
        for (int i = 0; i < q; i++) {
            for (int j = 0; j < q; j++) {
                double apart = StrictMath.abs(values[i] - values[j]) / range;
                weights[i][j] = switch (this) {
                    case UNWEIGHTED -> i == j ? 1 : 0;
                    case LINEAR -> 1 - apart;
                    case QUADRATIC -> 1 - apart * apart;
                };
            }
        }
        return weights;
    }

    /** The square table of two raters. */
    private record Square(double[][] table, double n, double[][] weights) {

        /** @param by how cases are counted */
        Finding finding(String name, int minimum, String by) {
            double[] rows = margin((i, j) -> i);
            double[] columns = margin((i, j) -> j);
            double observed = 0;
            double chance = 0;
            for (int i = 0; i < table.length; i++) {
                for (int j = 0; j < table.length; j++) {
                    observed += weights[i][j] * table[i][j] / n;
                    chance += weights[i][j] * rows[i] * columns[j];
                }
            }
            if (!(1 - chance > 1e-12)) {
                return Finding.absent(
                        name,
                        "one-category",
                        "Both raters used one and the same category only.",
                        "Agreement beyond chance cannot be seen there; rate objects that differ.");
            }
            double kappa = (observed - chance) / (1 - chance);
            double half = Distributions.normalQuantile(0.5 + LEVEL / 2) * error(rows, columns, observed, chance);
            Optional<Interval> interval =
                    Interval.within(-1, 1, kappa - half, kappa + half, LEVEL, "Fleiss, Cohen and Everitt");
            List<String> notes = new ArrayList<>();
            notes.add(String.format(Locale.ROOT, "The raters agree in %.1f %% of cases%s.", 100 * observed, by));
            if (interval.isEmpty()) {
                notes.add(
                        "No interval: its formula has no width where all judgments agree, or none do, and no sample is certain.");
            }
            return new Finding.Coefficient(name, kappa, interval.orElse(null), (int) n, minimum, notes);
        }

        private double[] margin(IntBinaryOperator side) {
            double[] margin = new double[table.length];
            for (int i = 0; i < table.length; i++) {
                for (int j = 0; j < table.length; j++) {
                    margin[side.applyAsInt(i, j)] += table[i][j] / n;
                }
            }
            return margin;
        }

        private double error(double[] rows, double[] columns, double observed, double chance) {
            double sum = 0;
            for (int i = 0; i < table.length; i++) {
                for (int j = 0; j < table.length; j++) {
                    double mean = 0;
                    for (int h = 0; h < table.length; h++) {
                        mean += weights[i][h] * columns[h] + weights[h][j] * rows[h];
                    }
                    double each = weights[i][j] * (1 - chance) - mean * (1 - observed);
                    sum += table[i][j] / n * each * each;
                }
            }
            double center = observed * chance - 2 * chance + observed;
            double variance = (sum - center * center) / n;
            return StrictMath.sqrt(StrictMath.max(0, variance)) / ((1 - chance) * (1 - chance));
        }
    }
}
