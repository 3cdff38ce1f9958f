package adroit.champion;

import adroit.storage.Session;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Who agrees to be named as what, in memory; each look reads only what was said since the last. */
final class Consents {
    private final Map<String, Set<ChampionKind>> agreed = new HashMap<>();
    private long seen;

    synchronized void catchUp(Session session) {
        session.champions().forEachAfter(seen, (consent, sequence) -> {
            put(consent);
            seen = sequence;
        });
    }

    private void put(Consent consent) {
        Set<ChampionKind> kinds = agreed.computeIfAbsent(consent.person(), p -> EnumSet.noneOf(ChampionKind.class));
        if (consent.named()) {
            kinds.add(consent.kind());
        } else {
            kinds.remove(consent.kind());
        }
    }

    /** The kinds as which the person agrees to be named. */
    synchronized Set<ChampionKind> of(String person) {
        return Set.copyOf(agreed.getOrDefault(person, Set.of()));
    }
}
