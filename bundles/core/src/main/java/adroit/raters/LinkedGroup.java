package adroit.raters;

import adroit.measurement.Outcome;
import adroit.measurement.rating.SeverityStudy;
import java.util.List;

/**
 * Raters who hang together by what they rated in common.
 *
 * @param raters who they are, by their pseudonyms; see {@link adroit.evidence.RaterSources}
 * @param rated how many people they rated
 * @param ratedTwice how many of these in some skill by two raters or more, at about the same time
 * @param study how severe each is, or why that cannot be told
 */
public record LinkedGroup(List<String> raters, int rated, int ratedTwice, Outcome<SeverityStudy> study) {
    public LinkedGroup {
        raters = List.copyOf(raters);
    }
}
