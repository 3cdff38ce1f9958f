package adroit.proposal;

import adroit.catalogchange.CatalogDiff;
import adroit.catalogchange.Conflict;
import adroit.edition.CatalogEdition;
import java.util.List;

/**
 * What a proposal would change now.
 *
 * @param from the edition that it would replace, or replaced
 * @param to the edition that would be in force, or is: what was proposed, brought together with what was published since
 * @param diff between the two
 * @param conflicts that a person is to decide
 * @param problems why it cannot be published as it is, in sentences
 * @param merged whether editions published since it was begun are in it
 */
public record Comparison(
        CatalogEdition from,
        CatalogEdition to,
        CatalogDiff diff,
        List<Conflict> conflicts,
        List<String> problems,
        boolean merged) {
    public Comparison {
        conflicts = List.copyOf(conflicts);
        problems = List.copyOf(problems);
    }

    /** Whether nothing stands in the way but people. */
    public boolean isClear() {
        return conflicts.isEmpty() && problems.isEmpty();
    }
}
