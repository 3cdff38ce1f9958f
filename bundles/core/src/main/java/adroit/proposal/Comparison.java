package adroit.proposal;

import adroit.catalogchange.CatalogDiff;
import adroit.catalogchange.Conflict;
import adroit.edition.CatalogEdition;
import java.util.List;

/**
 * What a proposal would change now.
 *
 * @param from the edition that it would replace, or replaced
 * @param asked what people look at and approve: what was proposed, brought together with what was published since; it may leave the day open on which it comes in force
 * @param to the edition that would be in force, or is: what is asked, from its day on
 * @param diff between the two
 * @param conflicts that a person is to decide
 * @param problems why it cannot be published as it is, in sentences
 * @param merged whether editions published since it was begun are in it
 */
public record Comparison(
        CatalogEdition from,
        CatalogEdition asked,
        CatalogEdition to,
        CatalogDiff diff,
        List<Conflict> conflicts,
        List<String> problems,
        boolean merged) {
    public Comparison {
        conflicts = List.copyOf(conflicts);
        problems = List.copyOf(problems);
    }

    /** Whether somebody who looked at the edition of that id looked at this. */
    boolean isOf(String looked) {
        return looked.equals(asked.id()) || looked.equals(to.id());
    }

    /** Whether nothing stands in the way but people. */
    public boolean isClear() {
        return conflicts.isEmpty() && problems.isEmpty();
    }
}
