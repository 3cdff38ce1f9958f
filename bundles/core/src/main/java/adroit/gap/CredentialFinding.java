package adroit.gap;

import adroit.scoring.HeldCredential;
import adroit.scoring.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How what a person holds stands to one required credential.
 *
 * @param held the record that decided, of the credential itself or of one that includes it; null where there is none
 * @param blocks whether the work that needs it is not to be done, whatever level the skills are at
 * @param reasons why, most important first
 * @param gaps what is missing; none while it is held
 */
public record CredentialFinding(
        CredentialStanding standing,
        @Nullable HeldCredential held,
        boolean blocks,
        List<Reason> reasons,
        List<Gap> gaps) {
    public CredentialFinding {
        reasons = List.copyOf(reasons);
        gaps = List.copyOf(gaps);
    }
}
