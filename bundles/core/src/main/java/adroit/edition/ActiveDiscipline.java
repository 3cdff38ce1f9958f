package adroit.edition;

import adroit.scoring.Scorer;
import java.util.Set;

/**
 * A discipline in service: its catalog edition in force and its scorer.
 *
 * @param version of the discipline's bundle
 * @param keeper title of the department that keeps it
 * @param offIn ids of the departments for which it is turned off
 */
public record ActiveDiscipline(
        String id,
        String title,
        String summary,
        String version,
        String keeper,
        CatalogEdition edition,
        Scorer scorer,
        ScorerIdentity scorerIdentity,
        Set<String> offIn) {
    public ActiveDiscipline {
        offIn = Set.copyOf(offIn);
        if (edition.leavesDaysOpen()) {
            throw new IllegalArgumentException("edition " + edition.id()
                    + " leaves open from which day on levels mean something else; it is filled when it comes in force");
        }
    }

    /** One that every department uses. */
    public ActiveDiscipline(
            String id,
            String title,
            String summary,
            String version,
            String keeper,
            CatalogEdition edition,
            Scorer scorer,
            ScorerIdentity scorerIdentity) {
        this(id, title, summary, version, keeper, edition, scorer, scorerIdentity, Set.of());
    }

    /** The same, with another edition in force. */
    public ActiveDiscipline withEdition(CatalogEdition other) {
        return new ActiveDiscipline(id, title, summary, version, keeper, other, scorer, scorerIdentity, offIn);
    }

    /** The same, turned off for exactly those departments. */
    public ActiveDiscipline offIn(Set<String> departments) {
        return new ActiveDiscipline(id, title, summary, version, keeper, edition, scorer, scorerIdentity, departments);
    }

    /** Whether the department with that id uses it. */
    public boolean isUsedIn(String department) {
        return !offIn.contains(department);
    }
}
