package adroit.measurement.rating;

import adroit.measurement.Interval;
import adroit.measurement.Outcome;
import adroit.measurement.number.Distributions;
import adroit.measurement.number.Matrix;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The two-way solution: persons are eliminated, raters solved for with severities that sum to zero. */
final class LeastSquares {
    private static final double LEVEL = 0.95;
    /** What is left of a rating by rounding alone. */
    private static final double EXACT = 1e-12;

    private final Grid ratings;
    private final List<String> persons;
    private final Links links;
    private final int[] raters;
    private final double[] means;
    private final int[] counts;

    private LeastSquares(Grid ratings, List<String> persons, Links links) {
        this.ratings = ratings;
        this.persons = persons;
        this.links = links;
        this.raters = IntStream.range(0, ratings.columns())
                .filter(c -> IntStream.range(0, ratings.rows()).anyMatch(r -> ratings.has(r, c)))
                .toArray();
        this.means = new double[ratings.rows()];
        this.counts = new int[ratings.rows()];
        for (int r = 0; r < means.length; r++) {
            double[] present = ratings.present(r);
            counts[r] = present.length;
            for (double each : present) {
                means[r] += each / present.length;
            }
        }
    }

    static Outcome<SeverityStudy> of(Grid ratings, List<String> persons, Links links) {
        return new LeastSquares(ratings, persons, links).solved();
    }

    private Outcome<SeverityStudy> solved() {
        int m = raters.length;
        double[][] normal = new double[m][m];
        double[] right = new double[m];
        for (int person = 0; person < means.length; person++) {
            add(person, normal, right);
        }
        for (double[] row : normal) {
            for (int j = 0; j < m; j++) {
                row[j] += 1;
            }
        }
        Optional<double[][]> inverse = Matrix.inverse(normal);
        if (inverse.isEmpty()) {
            return Outcome.none(
                    "unlinked",
                    "The raters are not linked firmly enough to be compared.",
                    "Have more persons rated twice.");
        }
        double[] severity = new double[m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                severity[i] -= inverse.get()[i][j] * right[j];
            }
        }
        return study(severity, inverse.get());
    }

    /** Adds a person's ratings, each as its difference from the person's own mean. */
    private void add(int person, double[][] normal, double[] right) {
        if (counts[person] < 2) {
            return;
        }
        for (int i = 0; i < raters.length; i++) {
            if (ratings.has(person, raters[i])) {
                right[i] += ratings.at(person, raters[i]) - means[person];
                normal[i][i] += 1;
                for (int j = 0; j < raters.length; j++) {
                    normal[i][j] -= ratings.has(person, raters[j]) ? 1.0 / counts[person] : 0;
                }
            }
        }
    }

    private Outcome<SeverityStudy> study(double[] severity, double[][] inverse) {
        boolean clustered = persons.stream().distinct().count() < persons.size();
        int free = ratings.presentCount() - rowsRated() - raters.length + 1;
        int degrees = clustered ? StrictMath.min(free, links.ratedTwice() - 1) : free;
        if (degrees < 1) {
            return Outcome.none(
                    "no-precision",
                    "There are just enough second ratings to compute severities and none left to say how precise they are.",
                    "Have at least one more person rated twice; a fifth of all is a good measure.");
        }
        Rests rests = rests(severity);
        if (rests.squares() < EXACT * ratings.presentCount()) {
            return exact(severity);
        }
        double variance = rests.squares() / free;
        Optional<PersonClusters> clusters =
                clustered ? Optional.of(PersonClusters.of(inverse, scores(severity))) : Optional.empty();
        double f = rests.f(raters.length - 1, variance);
        double t = Distributions.studentQuantile(0.5 + LEVEL / 2, degrees);
        return Outcome.of(new SeverityStudy(
                raters(severity, inverse, variance, clusters, t),
                persons(severity, inverse, variance, t),
                StrictMath.sqrt(variance),
                degrees,
                spread(severity),
                clusters.map(found -> found.equal(severity, f)).orElseGet(() -> equal(f, free)),
                links));
    }

    private Outcome<EqualSeverity> equal(double f, int free) {
        int own = raters.length - 1;
        return Outcome.of(new EqualSeverity(f, own, free, 1 - Distributions.f(f, own, free)));
    }

    /** Ratings that leave nothing over would give every interval no width, and no sample makes certain. */
    private static Outcome<SeverityStudy> exact(double[] severity) {
        double apart = Arrays.stream(severity).max().orElse(0)
                - Arrays.stream(severity).min().orElse(0);
        return Outcome.none(
                "no-precision",
                String.format(
                        Locale.ROOT,
                        "The raters lie %.2f points apart, and persons and severities explain the ratings to the last point, which leaves nothing to say how precise that is.",
                        apart),
                "Have more persons rated twice, or look whether one rater copied the other.");
    }

    /** Squares of what is left of the ratings, with the severities taken out and with persons' means alone. */
    private record Rests(double squares, double plain) {
        double f(int degrees, double variance) {
            return plain - squares <= 1e-12 ? 0 : (plain - squares) / degrees / StrictMath.max(variance, 1e-12);
        }
    }

    private Rests rests(double[] severity) {
        double squares = 0;
        double plain = 0;
        for (int person = 0; person < means.length; person++) {
            double adjusted = means[person] + meanSeverity(person, severity);
            for (int i = 0; i < raters.length; i++) {
                if (ratings.has(person, raters[i])) {
                    double rest = ratings.at(person, raters[i]) + severity[i] - adjusted;
                    double alone = ratings.at(person, raters[i]) - means[person];
                    squares += rest * rest;
                    plain += alone * alone;
                }
            }
        }
        return new Rests(squares <= 1e-20 * plain ? 0 : squares, plain);
    }

    private static double spread(double[] severity) {
        double squares = 0;
        for (double each : severity) {
            squares += each * each;
        }
        return StrictMath.sqrt(squares / (severity.length - 1));
    }

    private double meanSeverity(int person, double[] severity) {
        double sum = 0;
        for (int i = 0; i < raters.length; i++) {
            sum += ratings.has(person, raters[i]) ? severity[i] / counts[person] : 0;
        }
        return sum;
    }

    private int rowsRated() {
        int rated = 0;
        for (int each : counts) {
            rated += each > 0 ? 1 : 0;
        }
        return rated;
    }

    /** What is left of the ratings of each person rated twice, by rater. */
    private Collection<double[]> scores(double[] severity) {
        Map<String, double[]> scores = new TreeMap<>();
        for (int row = 0; row < means.length; row++) {
            if (counts[row] > 1) {
                addRests(row, severity, scores.computeIfAbsent(persons.get(row), p -> new double[raters.length]));
            }
        }
        return scores.values();
    }

    private void addRests(int row, double[] severity, double[] score) {
        double adjusted = means[row] + meanSeverity(row, severity);
        for (int i = 0; i < raters.length; i++) {
            if (ratings.has(row, raters[i])) {
                score[i] += ratings.at(row, raters[i]) + severity[i] - adjusted;
            }
        }
    }

    private List<RaterSeverity> raters(
            double[] severity, double[][] inverse, double variance, Optional<PersonClusters> clusters, double t) {
        double center = 1.0 / ((double) raters.length * raters.length);
        List<RaterSeverity> all = new ArrayList<>();
        for (int i = 0; i < raters.length; i++) {
            int rater = i;
            double apart = clusters.map(found -> found.variance(rater)).orElse(0.0);
            double se = StrictMath.sqrt(StrictMath.max(apart, StrictMath.max(0, variance * (inverse[i][i] - center))));
            int given = 0;
            int shared = 0;
            for (int person = 0; person < means.length; person++) {
                if (ratings.has(person, raters[i])) {
                    given++;
                    shared += counts[person] > 1 ? 1 : 0;
                }
            }
            String name = ratings.columnNames().get(raters[i]);
            all.add(new RaterSeverity(name, severity[i], se, around(severity[i], t * se), given, shared));
        }
        return all;
    }

    private List<AdjustedRating> persons(double[] severity, double[][] inverse, double variance, double t) {
        List<AdjustedRating> all = new ArrayList<>();
        for (int person = 0; person < means.length; person++) {
            if (counts[person] > 0) {
                double after = means[person] + meanSeverity(person, severity);
                double se = StrictMath.sqrt(variance * (1.0 / counts[person] + uncertainty(person, inverse)));
                all.add(new AdjustedRating(
                        ratings.rowNames().get(person),
                        means[person],
                        after,
                        se,
                        around(after, t * se),
                        counts[person]));
            }
        }
        return all;
    }

    /** The variance, in units of a rating's, that not knowing the severities exactly adds. */
    private double uncertainty(int person, double[][] inverse) {
        double sum = 0;
        int[] own = IntStream.range(0, raters.length)
                .filter(i -> ratings.has(person, raters[i]))
                .toArray();
        for (int i : own) {
            for (int j : own) {
                sum += inverse[i][j];
            }
        }
        double center = 1.0 / ((double) raters.length * raters.length);
        return StrictMath.max(0, sum / ((double) own.length * own.length) - center);
    }

    private static Interval around(double middle, double half) {
        return new Interval(middle - half, middle + half, LEVEL, "Student's t");
    }
}
