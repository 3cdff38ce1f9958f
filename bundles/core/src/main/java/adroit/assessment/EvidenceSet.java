package adroit.assessment;

import adroit.canonical.Fingerprint;
import adroit.evidence.RecordedFact;
import java.util.List;

/**
 * Which facts a result rests on.
 *
 * @param through the last sequence number that could count
 * @param count how many facts were permitted
 * @param sha256 of exactly those facts, by the fingerprints of each in the order of recording
 */
public record EvidenceSet(long through, int count, String sha256) {
    static EvidenceSet of(long through, List<RecordedFact> permitted) {
        return new EvidenceSet(
                through,
                permitted.size(),
                Fingerprint.ofAll(permitted, RecordedFact::fingerprint).toString());
    }
}
