package adroit.insight;

import adroit.evidence.Fact;
import adroit.evidence.RecordedFact;
import adroit.storage.Session;
import java.time.Instant;
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
    private final Map<String, Place<F>> byPlace = new TreeMap<>();
    private long seen;

    /**
     * @param subject what a fact is newer than another on; null leaves it out
     * @param places says for one reading where a fact counts; empty where nowhere
     */
    public HeardFacts(
            Class<F> kind,
            Function<? super F, @Nullable String> subject,
            Function<Session, Function<? super F, Optional<String>>> places) {
        this.kind = kind;
        this.subject = subject;
        this.places = places;
    }

    private record Said<F extends Fact>(F fact, String subject, Instant moment) implements StepsOfFive.Said {
        @Override
        public String person() {
            return fact.person();
        }

        /** The one about the later day; of two about one day the one recorded later. */
        static <F extends Fact> F newer(F before, F after) {
            return after.observed().isBefore(before.observed()) ? before : after;
        }
    }

    private static final class Place<F extends Fact> {
        private final Map<String, Map<String, F>> heard = new TreeMap<>();
        private final StepsOfFive<Said<F>> steps = new StepsOfFive<>(this::hear);

        private void hear(Said<F> said) {
            heard.computeIfAbsent(said.person(), p -> new HashMap<>()).merge(said.subject(), said.fact(), Said::newer);
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
                places.apply(fact).ifPresent(place -> byPlace.computeIfAbsent(place, p -> new Place<>())
                        .steps
                        .add(new Said<>(fact, about, recorded.recorded())));
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
        byPlace.values().forEach(place -> place.heard
                .getOrDefault(person, Map.of())
                .forEach((about, fact) -> newest.merge(about, fact, Said::newer)));
        return newest;
    }

    /** Everybody who is heard, each with their newest facts, by subject. */
    public synchronized Map<String, Map<String, F>> everybody() {
        Map<String, Map<String, F>> all = new TreeMap<>();
        byPlace.values()
                .forEach(place -> place.heard.forEach((person, facts) -> facts.forEach((about, fact) ->
                        all.computeIfAbsent(person, p -> new HashMap<>()).merge(about, fact, Said::newer))));
        return all;
    }

    /** Who is heard of each place, with their facts, by subject; without places that nobody is heard of. */
    public synchronized Map<String, Map<String, Map<String, F>>> places() {
        Map<String, Map<String, Map<String, F>>> all = new TreeMap<>();
        byPlace.forEach((place, facts) -> {
            if (!facts.heard.isEmpty()) {
                Map<String, Map<String, F>> copy = new TreeMap<>();
                facts.heard.forEach((person, about) -> copy.put(person, Map.copyOf(about)));
                all.put(place, copy);
            }
        });
        return all;
    }
}
