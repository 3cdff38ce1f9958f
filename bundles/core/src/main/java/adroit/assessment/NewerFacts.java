package adroit.assessment;

import adroit.evidence.Fact;
import adroit.evidence.PermittedUse;
import adroit.evidence.RecordedFact;
import adroit.evidence.Withdrawals;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was recorded of a person after a result was made and would count if it were made again, or takes back what counted.
 *
 * @param count at least 1
 * @param newest when the last of them was recorded
 */
public record NewerFacts(int count, Instant newest) {
    /** Those among all facts of the person; empty where there are none. */
    static Optional<NewerFacts> since(Result result, List<RecordedFact> all) {
        Withdrawals withdrawn = Withdrawals.among(all, Long.MAX_VALUE);
        long through = result.evidence().through();
        List<RecordedFact> newer = all.stream()
                .filter(each -> each.sequence() > through && !withdrawn.include(each.fact()))
                .filter(each -> PermittedUse.permits(result.purpose(), each.fact()) || takesBack(each, result, all))
                .toList();
        return newer.stream()
                .map(RecordedFact::recorded)
                .max(Instant::compareTo)
                .map(newest -> new NewerFacts(newer.size(), newest));
    }

    private static boolean takesBack(RecordedFact each, Result result, List<RecordedFact> all) {
        return each.fact() instanceof Fact.Withdrawal withdrawal
                && all.stream()
                        .filter(f -> f.sequence() <= result.evidence().through())
                        .map(RecordedFact::fact)
                        .anyMatch(f -> f.clientId().equals(withdrawal.withdrawn())
                                && PermittedUse.permits(result.purpose(), f));
    }
}
