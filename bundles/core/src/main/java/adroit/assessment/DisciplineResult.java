package adroit.assessment;

import adroit.edition.ScorerIdentity;
import adroit.fit.DutyFit;
import adroit.gap.Gap;
import adroit.gap.StepFinding;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The part of a result that speaks in one discipline's terms, with all it is pinned to.
 *
 * @param catalogEdition id of the catalog edition
 * @param processGaps gaps that come from work processes
 * @param findings the state of the processes' steps in the city that the process gaps rest on; none of fewer than {@link StepFinding#FEWEST_SHOWN} people
 * @param fits duties with an outcome, each beside the fit of the tool it was done with
 */
public record DisciplineResult(
        String discipline,
        AnalysisPin analysis,
        String catalogEdition,
        String catalogLabel,
        ScorerIdentity scorer,
        List<RequirementResult> requirements,
        List<Gap> processGaps,
        List<StepFinding> findings,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CredentialResult> credentials,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DutyFit> fits) {
    public DisciplineResult {
        requirements = List.copyOf(requirements);
        processGaps = List.copyOf(processGaps);
        findings = List.copyOf(findings);
        credentials = List.copyOf(credentials);
        fits = List.copyOf(fits);
    }

    /** The part of a position that asks for no credential. */
    public DisciplineResult(
            String discipline,
            AnalysisPin analysis,
            String catalogEdition,
            String catalogLabel,
            ScorerIdentity scorer,
            List<RequirementResult> requirements,
            List<Gap> processGaps,
            List<StepFinding> findings) {
        this(
                discipline,
                analysis,
                catalogEdition,
                catalogLabel,
                scorer,
                requirements,
                processGaps,
                findings,
                List.of(),
                List.of());
    }
}
