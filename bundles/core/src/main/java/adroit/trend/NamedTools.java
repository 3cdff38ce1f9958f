package adroit.trend;

import adroit.evidence.Fact;
import adroit.evidence.RaterSources;
import adroit.evidence.RecordedFact;
import adroit.scoring.Channel;
import adroit.storage.Session;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tools that people named in their own words when they rated how a duty was done. A name is told from five people who wrote it on, of five people whose work it was named of, and
 * never with a number; so nobody learns from it who uses or wrote what. Writers count whom the city knows: a form's pseudonym, an id or key of the roster; a name as some file spells it
 * may be one person's third. Kept in memory and advanced with what was recorded since.
 */
final class NamedTools {
    static final int FEW = 5;

    private final Map<String, Map<String, Naming>> namings = new HashMap<>();
    private final Map<String, String> raters = new HashMap<>();
    private @Nullable RaterSources sources;
    private long through;
    private long withdrawals;

    /** Who wrote a name on, and whose work it was named of. */
    private static final class Naming {
        private final Set<String> people = new HashSet<>();
        private final Map<String, Set<String>> writersOfSpellings = new HashMap<>();

        void add(String writer, String person, String spelling) {
            people.add(person);
            writersOfSpellings.computeIfAbsent(spelling, s -> new HashSet<>()).add(writer);
        }

        boolean isTold(Function<String, Optional<String>> rater) {
            return people.size() >= FEW
                    && areFew(writersOfSpellings.values().stream().flatMap(Set::stream), rater);
        }

        /** As five people spelled it; else by its words alone, because an odd spelling may tell who wrote it. */
        String spelling(String key, Function<String, Optional<String>> rater) {
            return writersOfSpellings.entrySet().stream()
                    .filter(e -> areFew(e.getValue().stream(), rater))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .findFirst()
                    .orElse(key);
        }

        private static boolean areFew(Stream<String> writers, Function<String, Optional<String>> rater) {
            return writers.map(rater)
                            .flatMap(Optional::stream)
                            .distinct()
                            .limit(FEW)
                            .count()
                    == FEW;
        }
    }

    /** By their keys, the names that may be told of a field. */
    synchronized Map<String, String> told(Session session, String discipline) {
        advance(session);
        Function<String, Optional<String>> rater = writer -> rater(session, writer);
        Map<String, String> told = new LinkedHashMap<>();
        namings.getOrDefault(discipline, Map.of()).forEach((key, naming) -> {
            if (naming.isTold(rater)) {
                told.put(key, naming.spelling(key, rater));
            }
        });
        return told;
    }

    private void advance(Session session) {
        long withdrawn = session.evidence().lastWithdrawal();
        if (withdrawn != withdrawals) {
            namings.clear();
            through = 0;
            withdrawals = withdrawn;
        }
        if (session.evidence().lastSequence() > through) {
            session.evidence().forEachOtherTool(through, this::add);
        }
    }

    private void add(RecordedFact recorded) {
        through = recorded.sequence();
        if (recorded.fact() instanceof Fact.DutyRating rating && isPerson(rating.channel())) {
            String name = String.valueOf(rating.otherTool()).strip();
            String key = ToolName.key(name);
            if (!key.isEmpty()) {
                String writer = rating.channel() == Channel.SELF ? rating.person() : rating.source();
                namings.computeIfAbsent(rating.discipline(), d -> new HashMap<>())
                        .computeIfAbsent(key, k -> new Naming())
                        .add(writer, rating.person(), name);
            }
        }
    }

    /** The pseudonym of who wrote, where the city knows them. */
    private Optional<String> rater(Session session, String writer) {
        if (RaterSources.isPseudonym(writer)) {
            return Optional.of(writer);
        }
        Optional<String> rater = Optional.ofNullable(raters.get(writer))
                .or(() -> session.organization().person(writer).map(person -> sources(session)
                        .person(person.id())));
        rater.ifPresent(pseudonym -> raters.put(writer, pseudonym));
        return rater;
    }

    private RaterSources sources(Session session) {
        RaterSources known =
                sources == null ? new RaterSources(session.organization().secret()) : sources;
        sources = known;
        return known;
    }

    private static boolean isPerson(Channel channel) {
        return List.of(Channel.SELF, Channel.SUPERVISOR, Channel.PEER, Channel.ASSESSOR)
                .contains(channel);
    }
}
