package adroit.jobanalysis;

import adroit.work.Check;
import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A subject-matter expert who is asked to rate.
 *
 * @param id within the analysis
 * @param account id of the account that rates; of the slip's holder, beginning with {@link #BY_SLIP}, where there is none
 * @param name what the account is called
 */
public record Expert(String id, String account, String name) {
    /** Begins what stands in place of an account for somebody who came with a slip. */
    static final String BY_SLIP = "by-slip-";

    public Expert {
        Check.id("expert.id", id);
    }

    /** Whether they have no account, and come with a slip. */
    @JsonIgnore
    public boolean bySlip() {
        return account.startsWith(BY_SLIP);
    }
}
