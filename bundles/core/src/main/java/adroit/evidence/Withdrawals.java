package adroit.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of some facts were taken back. */
public final class Withdrawals {
    private static final Withdrawals NONE = new Withdrawals(Map.of());

    private final Map<String, Fact.Withdrawal> byClientId;

    private Withdrawals(Map<String, Fact.Withdrawal> byClientId) {
        this.byClientId = byClientId;
    }

    /**
     * Those that the facts speak of.
     *
     * @param through the last sequence number that counts
     */
    public static Withdrawals among(List<RecordedFact> facts, long through) {
        Map<String, Fact.Withdrawal> found = null;
        for (RecordedFact each : facts) {
            if (each.fact() instanceof Fact.Withdrawal withdrawal && each.sequence() <= through) {
                found = found == null ? new HashMap<>() : found;
                found.putIfAbsent(withdrawal.withdrawn(), withdrawal);
            }
        }
        return found == null ? NONE : new Withdrawals(found);
    }

    /** What took the fact back, or null. */
    public Fact.@Nullable Withdrawal of(Fact fact) {
        return byClientId.get(fact.clientId());
    }

    /** Whether the fact was taken back. */
    public boolean include(Fact fact) {
        return !byClientId.isEmpty() && byClientId.containsKey(fact.clientId());
    }
}
