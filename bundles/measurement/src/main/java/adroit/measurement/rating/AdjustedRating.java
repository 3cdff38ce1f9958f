package adroit.measurement.rating;

import adroit.measurement.Interval;

/**
 * One person's mean rating as given and with the severity of the raters taken out.
 *
 * @param before the mean of the ratings
 * @param after the mean of the ratings, each raised by its rater's severity; may lie outside the scale's points
 * @param se standard error of {@code after}
 * @param interval of {@code after}, for a confidence of 95 percent
 * @param ratings how many the person got
 */
public record AdjustedRating(String person, double before, double after, double se, Interval interval, int ratings) {}
