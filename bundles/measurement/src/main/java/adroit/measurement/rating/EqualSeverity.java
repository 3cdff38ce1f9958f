package adroit.measurement.rating;

/**
 * The test that all raters are equally severe, by the same variances as the raters' intervals.
 *
 * @param f its ratio of variances
 * @param numerator degrees of freedom of the raters
 * @param denominator degrees of freedom of what the ratio is held against
 * @param p the error probability
 */
public record EqualSeverity(double f, int numerator, int denominator, double p) {

    public EqualSeverity {
        if (!(f >= 0 && p >= 0 && p <= 1) || numerator < 1 || denominator < 1) {
            throw new IllegalArgumentException("F(" + numerator + ", " + denominator + ") = " + f + ", p = " + p);
        }
    }
}
