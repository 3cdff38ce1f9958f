package adroit.dexterity;

import adroit.evidence.Fact;
import adroit.evidence.RecordedFact;
import adroit.storage.Session;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Everybody's newest answer to each statement of one instrument, in memory; each look reads only what was recorded since the last. */
final class AnswersGiven {
    private final String instrument;
    private final Map<String, Map<String, Given>> byPerson = new TreeMap<>();
    private long seen;

    AnswersGiven(String instrument) {
        this.instrument = instrument;
    }

    /** An answer and its place in the order of recording. */
    record Given(Fact.StatementAnswer answer, long sequence) {
        /** An answer about an earlier day is older, whenever it was recorded. */
        Given newer(Given other) {
            int byDay = answer.observed().compareTo(other.answer.observed());
            return (byDay == 0 ? sequence > other.sequence : byDay > 0) ? this : other;
        }
    }

    synchronized void catchUp(Session session) {
        long last = session.evidence().lastSequence();
        if (last > seen) {
            session.evidence().forEachWithoutChannel(seen, this::put);
            seen = last;
        }
    }

    private void put(RecordedFact recorded) {
        if (recorded.fact() instanceof Fact.StatementAnswer answer
                && answer.instrument().equals(instrument)) {
            byPerson.computeIfAbsent(answer.person(), p -> new HashMap<>())
                    .merge(answer.statement(), new Given(answer, recorded.sequence()), Given::newer);
        }
    }

    /** What a person answered, by statement. */
    synchronized Map<String, Given> of(String person) {
        return Map.copyOf(byPerson.getOrDefault(person, Map.of()));
    }

    /** What everybody answered: by person, in the order of their ids, the level of each statement. */
    synchronized Map<String, Map<String, Integer>> everybody() {
        Map<String, Map<String, Integer>> all = new TreeMap<>();
        byPerson.forEach((person, given) -> {
            Map<String, Integer> levels = new HashMap<>();
            given.forEach(
                    (statement, each) -> levels.put(statement, each.answer().level()));
            all.put(person, levels);
        });
        return all;
    }
}
