package adroit.assessment;

import adroit.gap.CredentialFinding;
import adroit.gap.CredentialStanding;
import adroit.gap.Gap;
import adroit.scoring.HeldCredential;
import adroit.scoring.Reason;
import adroit.work.CredentialRequirement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One required credential with its standing; see {@link CredentialFinding}.
 *
 * @param held the record that decided, or null where there is none
 * @param blocks whether the work that needs it is not to be done, whatever level the skills are at
 */
public record CredentialResult(
        CredentialRequirement requirement,
        CredentialStanding standing,
        @Nullable HeldCredential held,
        boolean blocks,
        List<Reason> reasons,
        List<Gap> gaps) {
    public CredentialResult {
        reasons = List.copyOf(reasons);
        gaps = List.copyOf(gaps);
    }

    static CredentialResult of(CredentialRequirement requirement, CredentialFinding finding) {
        return new CredentialResult(
                requirement, finding.standing(), finding.held(), finding.blocks(), finding.reasons(), finding.gaps());
    }
}
