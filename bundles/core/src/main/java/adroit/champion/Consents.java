package adroit.champion;

import adroit.insight.StepsOfFive;
import adroit.storage.Session;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Who agrees to be named as what, in memory; each look reads only what was said since the last. */
final class Consents {
    private final Map<String, Set<ChampionKind>> agreed = new HashMap<>();
    private final Map<String, Set<ChampionKind>> heard = new HashMap<>();
    private final StepsOfFive<Consent> steps = new StepsOfFive<>(consent -> put(consent, heard));
    private long seen;

    synchronized void catchUp(Session session) {
        session.champions().forEachAfter(seen, (consent, sequence) -> {
            put(consent, agreed);
            steps.add(consent);
            seen = sequence;
        });
    }

    private static void put(Consent consent, Map<String, Set<ChampionKind>> into) {
        Set<ChampionKind> kinds = into.computeIfAbsent(consent.person(), p -> EnumSet.noneOf(ChampionKind.class));
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

    /** The same as numbers may rest on it: as it was when five people had last said something. */
    synchronized Set<ChampionKind> heard(String person) {
        return Set.copyOf(heard.getOrDefault(person, Set.of()));
    }
}
