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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tools that people named in their own words when they rated how a duty was done. A name is told from five people who wrote it on, of five people whose work it was named of, and
 * never with a number; so nobody learns from it who uses or wrote what. Kept in memory and advanced with what was recorded since.
 */
final class NamedTools {
    static final int FEW = 5;

    private final Map<String, Map<String, Naming>> namings = new HashMap<>();
    private @Nullable RaterSources sources;
    private long through;
    private long withdrawals;

    private static final class Naming {
        private final Set<String> writers = new HashSet<>();
        private final Set<String> people = new HashSet<>();
        private final Map<String, Set<String>> spellings = new HashMap<>();

        void add(String writer, String person, String spelling) {
            writers.add(writer);
            people.add(person);
            spellings.computeIfAbsent(spelling, s -> new HashSet<>()).add(writer);
        }

        boolean isTold() {
            return writers.size() >= FEW && people.size() >= FEW;
        }

        /** As five people spelled it; else by its words alone, because an odd spelling may tell who wrote it. */
        String spelling(String key) {
            return spellings.entrySet().stream()
                    .filter(e -> e.getValue().size() >= FEW)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .findFirst()
                    .orElse(key);
        }
    }

    /** By their keys, the names that may be told of a field. */
    synchronized Map<String, String> told(Session session, String discipline) {
        advance(session);
        Map<String, String> told = new LinkedHashMap<>();
        namings.getOrDefault(discipline, Map.of()).forEach((key, naming) -> {
            if (naming.isTold()) {
                told.put(key, naming.spelling(key));
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
            RaterSources known =
                    sources == null ? new RaterSources(session.organization().secret()) : sources;
            sources = known;
            session.evidence().forEachOtherTool(through, recorded -> add(known, recorded));
        }
    }

    private void add(RaterSources known, RecordedFact recorded) {
        through = recorded.sequence();
        if (recorded.fact() instanceof Fact.DutyRating rating && isPerson(rating.channel())) {
            String name = String.valueOf(rating.otherTool()).strip();
            String key = ToolName.key(name);
            if (!key.isEmpty()) {
                String writer = rating.channel() == Channel.SELF
                        ? known.person(rating.person())
                        : known.of(rating.channel(), rating.source());
                namings.computeIfAbsent(rating.discipline(), d -> new HashMap<>())
                        .computeIfAbsent(key, k -> new Naming())
                        .add(writer, rating.person(), name);
            }
        }
    }

    private static boolean isPerson(Channel channel) {
        return List.of(Channel.SELF, Channel.SUPERVISOR, Channel.PEER, Channel.ASSESSOR)
                .contains(channel);
    }
}
