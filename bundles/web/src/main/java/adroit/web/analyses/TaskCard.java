package adroit.web.analyses;

import java.util.List;

/**
 * A task of an analysis under way.
 *
 * @param origin function it belongs to and where its words came from
 * @param outcome what the rule makes of it, in a word; empty before rating is over
 * @param numbers how many experts rated, and the means
 * @param keepReason why it is kept; empty where it is not
 * @param mayKeep whether the rule drops it, so that a reason can keep it
 * @param links whether it makes up the job and is linked to what it draws on
 * @param linked what it is linked to, in words
 * @param skills to link
 * @param tools to link
 * @param revision what a reason or links are written over
 */
public record TaskCard(
        String id,
        String statement,
        String origin,
        String outcome,
        boolean ofTheJob,
        String numbers,
        String keepReason,
        boolean mayKeep,
        boolean mayRemove,
        boolean links,
        String linked,
        boolean unlinked,
        List<Tick> skills,
        List<Tick> tools,
        String revision) {
    public TaskCard {
        skills = List.copyOf(skills);
        tools = List.copyOf(tools);
    }
}
