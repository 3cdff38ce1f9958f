package adroit.assessment;

import adroit.evidence.Fact;
import adroit.evidence.PermittedUse;
import adroit.evidence.Purpose;
import adroit.evidence.RecordedFact;
import adroit.storage.Session;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the newest results reach into the evidence, and whose evidence goes further: in memory, filled at the first question, and advanced with each result. Every fact is
 * looked at once; one question looks at a limited number of them.
 */
final class EvidenceAhead {
    private static final int AT_ONCE = 20_000;

    private final Map<Purpose, Followed> followed = new EnumMap<>(Purpose.class);

    private record Reached(LocalDate asOf, long through) {}

    /** For one purpose. */
    private static final class Followed {
        private final Map<String, Map<String, Reached>> results = new HashMap<>();
        private final Map<String, Long> counting = new HashMap<>();
        private long looked = Long.MAX_VALUE;

        /** Before the first result nothing can be newer than one. */
        void note(StoredResult stored) {
            Result result = stored.result();
            Reached reached = new Reached(result.asOf(), result.evidence().through());
            looked = results.isEmpty() ? reached.through() : looked;
            results.computeIfAbsent(result.person(), person -> new HashMap<>(2))
                    .merge(
                            String.valueOf(result.position()),
                            reached,
                            (before, after) -> before.asOf().isAfter(after.asOf()) ? before : after);
        }

        void beginAtTheEarliest() {
            looked = results.values().stream()
                    .flatMap(each -> each.values().stream())
                    .mapToLong(Reached::through)
                    .min()
                    .orElse(Long.MAX_VALUE);
        }

        void look(RecordedFact recorded, Purpose purpose) {
            Fact fact = recorded.fact();
            looked = recorded.sequence();
            if (PermittedUse.permits(purpose, fact) || fact instanceof Fact.Withdrawal) {
                counting.put(fact.person(), recorded.sequence());
            }
        }

        boolean isBehind(String person, Reached reached) {
            return counting.getOrDefault(person, 0L) > reached.through();
        }
    }

    /** Counts a result that was just kept. */
    synchronized void advance(StoredResult stored) {
        @Nullable Followed known = followed.get(stored.result().purpose());
        if (known != null) {
            known.note(stored);
        }
    }

    /** Goes on with what was recorded since; false where there is more than can be looked at in one question. */
    synchronized boolean goOn(Session session, Purpose purpose) {
        Followed known = followed.get(purpose);
        if (known == null) {
            Followed loaded = new Followed();
            session.results().forEachNewest(purpose, loaded::note);
            loaded.beginAtTheEarliest();
            followed.put(purpose, loaded);
            known = loaded;
        }
        if (known.looked == Long.MAX_VALUE) {
            return true;
        }
        Followed on = known;
        session.evidence().forEachAfter(on.looked, AT_ONCE, fact -> on.look(fact, purpose));
        return on.looked >= session.evidence().lastSequence();
    }

    /** Whether there is a result of the person in the position. */
    synchronized boolean hasResult(Purpose purpose, String person, String position) {
        @Nullable Followed known = followed.get(purpose);
        return known != null && known.results.getOrDefault(person, Map.of()).containsKey(position);
    }

    /** Whether the result of the person in the position is older than what would count. */
    synchronized boolean isBehind(Purpose purpose, String person, String position) {
        @Nullable Followed known = followed.get(purpose);
        @Nullable
        Reached reached = known == null
                ? null
                : known.results.getOrDefault(person, Map.of()).get(position);
        return known != null && reached != null && known.isBehind(person, reached);
    }

    /** People with a result that is older than what would count, in whatever position; as many as are wanted. */
    synchronized List<String> peopleBehind(Purpose purpose, int most) {
        @Nullable Followed known = followed.get(purpose);
        return known == null
                ? List.of()
                : known.counting.keySet().stream()
                        .filter(person -> known.results.getOrDefault(person, Map.of()).values().stream()
                                .anyMatch(reached -> known.isBehind(person, reached)))
                        .limit(most)
                        .toList();
    }

    /** Whether anybody has a result for the purpose. */
    synchronized boolean hasAny(Purpose purpose) {
        @Nullable Followed known = followed.get(purpose);
        return known != null && !known.results.isEmpty();
    }
}
