package adroit.edition;

import adroit.scoring.Scorer;

/**
 * A discipline in service: its catalog edition in force and its scorer.
 *
 * @param version of the discipline's bundle
 * @param keeper title of the department that keeps it
 */
public record ActiveDiscipline(
        String id,
        String title,
        String summary,
        String version,
        String keeper,
        CatalogEdition edition,
        Scorer scorer,
        ScorerIdentity scorerIdentity) {
    /** The same, with another edition in force. */
    public ActiveDiscipline withEdition(CatalogEdition other) {
        return new ActiveDiscipline(id, title, summary, version, keeper, other, scorer, scorerIdentity);
    }
}
