package adroit.champion;

import adroit.catalog.SkillCategory;
import adroit.evidence.Fact;
import adroit.evidence.RecordedFact;
import adroit.storage.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everybody's newest statement of interest, in memory; each look reads only what was recorded since the last. */
final class Answers {
    private final Map<String, Map<Topic, Given>> byPerson = new HashMap<>();
    private long seen;

    private record Topic(String discipline, SkillCategory category) {}

    private record Given(StatedInterest interest, long sequence) {
        /** An answer about an earlier day is older, whenever it was recorded. */
        Given newer(Given other) {
            int byDay = interest.observed().compareTo(other.interest.observed());
            return (byDay == 0 ? sequence > other.sequence : byDay > 0) ? this : other;
        }
    }

    synchronized void catchUp(Session session) {
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
        if (recorded.fact() instanceof Fact.InterestAnswer answer) {
            StatedInterest interest =
                    new StatedInterest(answer.discipline(), answer.category(), answer.answer(), answer.observed());
            byPerson.computeIfAbsent(answer.person(), p -> new HashMap<>())
                    .merge(
                            new Topic(answer.discipline(), answer.category()),
                            new Given(interest, recorded.sequence()),
                            Given::newer);
        }
    }

    /** A person's answers, by discipline and category. */
    synchronized List<StatedInterest> of(String person) {
        List<StatedInterest> interests = new ArrayList<>();
        byPerson.getOrDefault(person, Map.of()).values().forEach(given -> interests.add(given.interest()));
        interests.sort(Comparator.comparing(StatedInterest::discipline).thenComparing(StatedInterest::category));
        return interests;
    }
}
