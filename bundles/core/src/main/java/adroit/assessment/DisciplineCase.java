package adroit.assessment;

import adroit.edition.CatalogEdition;
import adroit.edition.ScorerIdentity;
import adroit.gap.StepFinding;
import adroit.jobanalysis.JobAnalysis;
import adroit.scoring.Scorer;
import java.util.List;

/** Everything of one discipline that an assessment needs. */
public record DisciplineCase(
        JobAnalysis analysis,
        CatalogEdition edition,
        Scorer scorer,
        ScorerIdentity scorerIdentity,
        List<StepFinding> findings) {
    public DisciplineCase {
        findings = List.copyOf(findings);
    }
}
