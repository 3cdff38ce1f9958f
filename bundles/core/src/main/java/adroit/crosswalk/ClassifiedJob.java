package adroit.crosswalk;

import adroit.organization.Classification;
import java.util.List;

/**
 * A job class of the city with the occupations that it corresponds to.
 *
 * @param confirmed what a person confirmed, oldest first
 */
public record ClassifiedJob(Classification job, List<Match> confirmed) {
    public ClassifiedJob {
        confirmed = List.copyOf(confirmed);
    }
}
