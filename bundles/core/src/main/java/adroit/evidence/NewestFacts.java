package adroit.evidence;

import adroit.storage.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everybody's newest fact of one kind on each subject, in memory; each look reads only what was recorded since the last. For kinds that have no channel. A fact about an earlier day is older, whenever it was recorded.
 * What a write reads may still be undone, so a write asks {@link #within} and leaves the memory alone.
 *
 * @param <F> the kind
 */
public final class NewestFacts<F extends Fact> {
    private final Class<F> kind;
    private final Function<? super F, @Nullable String> subject;
    private final Map<String, Map<String, Kept<F>>> byPerson = new TreeMap<>();
    private long seen;

    /** @param subject what a fact is newer than another on; null leaves it out */
    public NewestFacts(Class<F> kind, Function<? super F, @Nullable String> subject) {
        this.kind = kind;
        this.subject = subject;
    }

    private record Kept<F extends Fact>(F fact, long sequence) {
        Kept<F> newer(Kept<F> other) {
            int byDay = fact.observed().compareTo(other.fact.observed());
            return (byDay == 0 ? sequence > other.sequence : byDay > 0) ? this : other;
        }
    }

    /** Reads what is new; in a session that reads, never in one that writes. */
    public synchronized void catchUp(Session session) {
        long last = session.evidence().lastSequence();
        if (session.evidence().lastWithdrawal() > seen) {
            byPerson.clear();
            seen = 0;
        }
        if (last > seen) {
            session.evidence().forEachWithoutChannel(seen, this::put);
            seen = last;
        }
    }

    private void put(RecordedFact recorded) {
        if (kind.isInstance(recorded.fact())) {
            F fact = kind.cast(recorded.fact());
            @Nullable String key = subject.apply(fact);
            if (key != null) {
                byPerson.computeIfAbsent(fact.person(), p -> new HashMap<>())
                        .merge(key, new Kept<>(fact, recorded.sequence()), Kept::newer);
            }
        }
    }

    /** The person's newest by subject as the session sees them; nothing of it stays in memory. */
    public Map<String, F> within(Session session, String person) {
        List<RecordedFact> facts = session.evidence().of(person, Long.MAX_VALUE);
        Withdrawals withdrawn = Withdrawals.among(facts, Long.MAX_VALUE);
        NewestFacts<F> seenHere = new NewestFacts<>(kind, subject);
        facts.stream().filter(each -> !withdrawn.include(each.fact())).forEach(seenHere::put);
        return seenHere.of(person);
    }

    /** The person's newest, by subject. */
    public synchronized Map<String, F> of(String person) {
        return facts(byPerson.getOrDefault(person, Map.of()));
    }

    /** The person's newest on that subject. */
    public synchronized Optional<F> of(String person, String about) {
        return Optional.ofNullable(byPerson.getOrDefault(person, Map.of()).get(about))
                .map(Kept::fact);
    }

    /** Everybody's, by person, in the order of their ids, and by subject. */
    public synchronized Map<String, Map<String, F>> everybody() {
        Map<String, Map<String, F>> all = new TreeMap<>();
        byPerson.forEach((person, kept) -> all.put(person, facts(kept)));
        return all;
    }

    private static <F extends Fact> Map<String, F> facts(Map<String, Kept<F>> kept) {
        Map<String, F> facts = new HashMap<>();
        kept.forEach((about, each) -> facts.put(about, each.fact()));
        return facts;
    }
}
