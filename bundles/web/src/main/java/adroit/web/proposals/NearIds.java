package adroit.web.proposals;

import adroit.catalog.Skill;
import adroit.catalogchange.Change;
import adroit.catalogchange.Part;
import adroit.exchange.problem.Likeness;
import adroit.proposal.Comparison;
import java.util.List;

/**
 * New skills whose id is that of another but for a letter or two: meant, or a slip that would make one skill twice. Who looks at a proposal is asked.
 *
 * @param known ids of the skills that are there already; none where so many are new that nobody could look at each
 */
record NearIds(List<String> known) {
    private static final int MOST = 50;

    NearIds {
        known = List.copyOf(known);
    }

    static NearIds of(Comparison comparison) {
        long added = comparison.diff().changes().stream()
                .filter(c -> c instanceof Change.Added && c.part() == Part.SKILL)
                .count();
        return new NearIds(
                added > MOST
                        ? List.of()
                        : comparison.from().catalog().skills().stream()
                                .map(Skill::id)
                                .toList());
    }

    /** The question in words; empty where no id is near. */
    String note(String id) {
        return Likeness.slip(id, known)
                .map(near -> "Its id, “" + id + "”, is nearly that of “" + near
                        + "”. Where that one is meant, send the proposal back.")
                .orElse("");
    }
}
