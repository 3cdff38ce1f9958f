package adroit.measurement.rating;

import adroit.measurement.Outcome;
import adroit.measurement.number.Distributions;
import adroit.measurement.number.Matrix;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * How the severities vary from person to person, where what is rated of one person hangs together (Liang and Zeger 1986).
 *
 * @param covariance of the severities, which sum to zero
 * @param persons of whom something was rated twice
 */
record PersonClusters(double[][] covariance, int persons) {

    /**
     * @param inverse of the normal equations
     * @param scores of each person the sums of what is left, by rater
     */
    static PersonClusters of(double[][] inverse, Collection<double[]> scores) {
        int raters = inverse.length;
        double few = scores.size() > 1 ? scores.size() / (scores.size() - 1.0) : 1;
        double[][] covariance = new double[raters][raters];
        for (double[] score : scores) {
            double[] moved = moved(inverse, score);
            for (int i = 0; i < raters; i++) {
                for (int j = 0; j < raters; j++) {
                    covariance[i][j] += few * moved[i] * moved[j];
                }
            }
        }
        return new PersonClusters(covariance, scores.size());
    }

    private static double[] moved(double[][] inverse, double[] score) {
        double[] moved = new double[score.length];
        for (int i = 0; i < moved.length; i++) {
            for (int j = 0; j < moved.length; j++) {
                moved[i] += inverse[i][j] * score[j];
            }
        }
        return moved;
    }

    double variance(int rater) {
        return covariance[rater][rater];
    }

    /**
     * Wald's test with Hotelling's correction for few persons (1931), which is exact where every rater rated all of everybody. Two raters' is the square of their t.
     *
     * @param independent F as it would be were the rows independent; like the standard errors, it is never taken for surer than that
     */
    Outcome<EqualSeverity> equal(double[] severity, double independent) {
        int free = severity.length - 1;
        if (persons <= free) {
            return Outcome.none(
                    "few-persons",
                    "Whether all raters are equally severe is not tested: " + persons
                            + " persons were rated twice, and with several rows for each they must be at least as many as the "
                            + severity.length + " raters.",
                    "Have more persons rated twice.");
        }
        return wald(Arrays.copyOf(severity, free))
                .map(wald ->
                        equal(StrictMath.min(independent, wald * (persons - free) / (free * (persons - 1.0))), free))
                .orElseGet(() -> Outcome.none(
                        "no-precision",
                        "Whether all raters are equally severe is not tested: the persons rated twice differ too little to say how precise that would be.",
                        "Have more persons rated twice."));
    }

    private Outcome<EqualSeverity> equal(double f, int free) {
        int rest = persons - free;
        return Outcome.of(new EqualSeverity(f, free, rest, 1 - Distributions.f(f, free, rest)));
    }

    /** All but the last, which the others make. */
    private Optional<Double> wald(double[] severity) {
        double[][] own = new double[severity.length][];
        Arrays.setAll(own, i -> Arrays.copyOf(covariance[i], severity.length));
        return Matrix.cholesky(own).map(lower -> {
            double[] solved = Matrix.solve(lower, severity);
            double sum = 0;
            for (int i = 0; i < solved.length; i++) {
                sum += severity[i] * solved[i];
            }
            return sum;
        });
    }
}
