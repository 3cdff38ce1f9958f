package adroit.jobanalysis;

import adroit.work.Check;

/**
 * A subject-matter expert who is asked to rate.
 *
 * @param id within the analysis
 * @param account id of the account that rates
 * @param name what the account is called
 */
public record Expert(String id, String account, String name) {
    public Expert {
        Check.id("expert.id", id);
    }
}
