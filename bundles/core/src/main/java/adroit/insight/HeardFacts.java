package adroit.insight;

import adroit.evidence.Fact;
import adroit.evidence.RecordedFact;
import adroit.storage.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everybody's newest fact of one kind on each subject, as far as numbers about several people may rest on them. Each counts in one place, and a place is heard in
 * {@linkplain StepsOfFive steps}: whoever asks twice learns nothing of one person. Everybody who asks gets the same. Advanced with what was recorded since; corrections count everything anew.
 *
 * @param <F> the kind; of those that have no channel
 */
public final class HeardFacts<F extends Fact> {
    private final Class<F> kind;
    private final Function<? super F, @Nullable String> subject;
    private final Function<Session, Function<? super F, Optional<String>>> places;
    private final Function<? super F, ?> says;
    private final Map<String, StepsOfFive<Said<F>>> byPlace = new TreeMap<>();
    private long seen;

    /**
     * @param subject what a fact is newer than another on; null leaves it out
     * @param says what of a fact numbers are made of; whoever says the same again hides nobody
     * @param places says for one reading where a fact counts; empty where nowhere
     */
    public HeardFacts(
            Class<F> kind,
            Function<? super F, @Nullable String> subject,
            Function<? super F, ?> says,
            Function<Session, Function<? super F, Optional<String>>> places) {
        this.kind = kind;
        this.subject = subject;
        this.says = says;
        this.places = places;
    }

    private record Said<F extends Fact>(F fact, String subject, Object says, Instant moment)
            implements StepsOfFive.Said {
        @Override
        public String person() {
            return fact.person();
        }

        @Override
        public LocalDate day() {
            return fact.observed();
        }

        /** The one about the later day; of two about one day the one recorded later. */
        static <F extends Fact> F newer(F before, F after) {
            return after.observed().isBefore(before.observed()) ? before : after;
        }
    }

    /** Reads what is new. */
    public synchronized void catchUp(Session session) {
        if (session.evidence().lastWithdrawal() > seen) {
            byPlace.clear();
            seen = 0;
        }
        long last = session.evidence().lastSequence();
        if (last > seen) {
            Function<? super F, Optional<String>> place = places.apply(session);
            session.evidence().forEachWithoutChannel(seen, recorded -> add(recorded, place));
            seen = last;
        }
    }

    private void add(RecordedFact recorded, Function<? super F, Optional<String>> places) {
        if (kind.isInstance(recorded.fact())) {
            F fact = kind.cast(recorded.fact());
            @Nullable String about = subject.apply(fact);
            if (about != null) {
                places.apply(fact).ifPresent(place -> byPlace.computeIfAbsent(place, p -> new StepsOfFive<>())
                        .add(new Said<>(fact, about, says.apply(fact), recorded.recorded())));
            }
        }
    }

    /** In how many places anybody said anything, heard or not. */
    public synchronized int spoken() {
        return byPlace.size();
    }

    /** The newest facts of one person, as far as they are heard, by subject. */
    public synchronized Map<String, F> of(String person) {
        Map<String, F> newest = new HashMap<>();
        byPlace.values().forEach(place -> merge(place.heard().getOrDefault(person, Map.of()), newest));
        return newest;
    }

    private static <F extends Fact> void merge(Map<String, Said<F>> said, Map<String, F> into) {
        said.forEach((about, each) -> into.merge(about, each.fact(), Said::newer));
    }

    /** Everybody who is heard, each with their newest facts, by subject. */
    public synchronized Map<String, Map<String, F>> everybody() {
        Map<String, Map<String, F>> all = new TreeMap<>();
        byPlace.values().forEach(place -> place.heard()
                .forEach((person, said) -> merge(said, all.computeIfAbsent(person, p -> new HashMap<>()))));
        return all;
    }

    /** Who is heard of each place, with their facts, by subject; without places that nobody is heard of. */
    public synchronized Map<String, Map<String, Map<String, F>>> places() {
        Map<String, Map<String, Map<String, F>>> all = new TreeMap<>();
        byPlace.forEach((place, steps) -> {
            if (!steps.heard().isEmpty()) {
                Map<String, Map<String, F>> people = new TreeMap<>();
                steps.heard()
                        .forEach((person, said) -> merge(said, people.computeIfAbsent(person, p -> new HashMap<>())));
                all.put(place, people);
            }
        });
        return all;
    }
}
