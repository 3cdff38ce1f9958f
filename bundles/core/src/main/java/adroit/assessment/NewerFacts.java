package adroit.assessment;

import adroit.evidence.PermittedUse;
import adroit.evidence.RecordedFact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was recorded of a person after a result was made and would count if it were made again.
 *
 * @param count at least 1
 * @param newest when the last of them was recorded
 */
public record NewerFacts(int count, Instant newest) {
    /** Those among all facts of the person; empty where there are none. */
    static Optional<NewerFacts> since(Result result, List<RecordedFact> all) {
        List<RecordedFact> newer = all.stream()
                .filter(each -> each.sequence() > result.evidence().through()
                        && PermittedUse.permits(result.purpose(), each.fact()))
                .toList();
        return newer.stream()
                .map(RecordedFact::recorded)
                .max(Instant::compareTo)
                .map(newest -> new NewerFacts(newer.size(), newest));
    }
}
