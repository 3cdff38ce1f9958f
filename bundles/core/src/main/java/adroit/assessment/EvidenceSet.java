package adroit.assessment;

import adroit.canonical.CanonicalForm;
import adroit.evidence.RecordedFact;
import java.util.ArrayList;
import java.util.List;

/**
 * Which facts a result rests on.
 *
 * @param through the last sequence number that could count
 * @param count how many facts were permitted
 * @param sha256 of exactly those facts
 */
public record EvidenceSet(long through, int count, String sha256) {
    static EvidenceSet of(long through, List<RecordedFact> permitted) {
        List<CanonicalForm> forms = new ArrayList<>(permitted.size());
        permitted.forEach(each -> forms.add(each.form()));
        return new EvidenceSet(
                through, permitted.size(), CanonicalForm.ofList(forms).digest());
    }
}
