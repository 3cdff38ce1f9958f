package adroit.measurement.rating;

import adroit.measurement.Outcome;
import java.util.List;

/**
 * What linked ratings say about raters and persons. A rater's figures are for the human resources analyst alone; this type carries them
 * and decides nothing about who sees it.
 *
 * @param raters in the order of the columns
 * @param persons those with a rating, in the order of the rows
 * @param residual standard deviation of a rating around person plus severity
 * @param degreesOfFreedom of that deviation
 * @param spread standard deviation of the severities
 * @param equal the test that all raters are equally severe, or why there is none
 */
public record SeverityStudy(
        List<RaterSeverity> raters,
        List<AdjustedRating> persons,
        double residual,
        int degreesOfFreedom,
        double spread,
        Outcome<EqualSeverity> equal,
        Links links) {

    public SeverityStudy {
        raters = List.copyOf(raters);
        persons = List.copyOf(persons);
    }
}
