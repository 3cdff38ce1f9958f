package adroit.measurement.rating;

import adroit.measurement.Interval;

/**
 * One rater's severity, in points of the rating scale.
 *
 * @param severity how many points lower than the average rater of the same persons; below 0 is lenient; the raters' severities sum to 0
 * @param se its standard error
 * @param interval for a confidence of 95 percent, by Student's distribution
 * @param ratings how many the rater gave
 * @param shared how many of them to persons whom somebody else rated too; only these tell anything about severity
 */
public record RaterSeverity(String rater, double severity, double se, Interval interval, int ratings, int shared) {

    public RaterSeverity {
        if (!Double.isFinite(severity) || !(se >= 0)) {
            throw new IllegalArgumentException(rater + ": severity " + severity + " ± " + se);
        }
    }
}
