package adroit.champion;

import adroit.insight.StepsOfFive;
import adroit.storage.Session;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who agrees to be named as what, in memory; each look reads only what was said since the last. */
final class Consents {
    private final Map<String, Set<ChampionKind>> agreed = new HashMap<>();
    private final StepsOfFive<Consent> steps = new StepsOfFive<>();
    private long seen;

    synchronized void catchUp(Session session) {
        session.champions().forEachAfter(seen, (consent, sequence) -> {
            if (changes(consent)) {
                steps.add(consent);
            }
            seen = sequence;
        });
    }

    /** Whoever never agreed says nothing new by not agreeing. */
    private boolean changes(Consent consent) {
        Set<ChampionKind> kinds = agreed.computeIfAbsent(consent.person(), p -> EnumSet.noneOf(ChampionKind.class));
        return consent.named() ? kinds.add(consent.kind()) : kinds.remove(consent.kind());
    }

    /** The kinds as which the person agrees to be named. */
    synchronized Set<ChampionKind> of(String person) {
        return Set.copyOf(agreed.getOrDefault(person, Set.of()));
    }

    /** The same as numbers may rest on it: as it was when it had last changed of five people. */
    synchronized Set<ChampionKind> heard(String person) {
        return steps.heard().getOrDefault(person, Map.of()).values().stream()
                .filter(Consent::named)
                .map(Consent::kind)
                .collect(Collectors.toUnmodifiableSet());
    }
}
