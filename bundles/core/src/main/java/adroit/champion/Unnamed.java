package adroit.champion;

import adroit.insight.Suppression;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How many could be a champion and do not agree to be named, for the whole city.
 *
 * @param measured by person; everything here as far as the reader may know of it
 * @param interests what a person wants
 * @param agreed the kinds as which a person agrees to be named
 */
record Unnamed(
        ChampionRule rule,
        Map<String, List<MeasuredSkill>> measured,
        Function<String, List<StatedInterest>> interests,
        Function<String, Set<ChampionKind>> agreed) {

    /** By kind; null where too few people, or those of one department alone, were both asked and measured: interests are attitudes. */
    @Nullable
    Map<ChampionKind, Integer> count() {
        Map<ChampionKind, Integer> unnamed = new EnumMap<>(ChampionKind.class);
        for (ChampionKind kind : ChampionKind.values()) {
            unnamed.put(kind, 0);
        }
        Set<String> departments = new HashSet<>();
        int people = 0;
        for (Map.Entry<String, List<MeasuredSkill>> each : measured.entrySet()) {
            List<StatedInterest> wants = interests.apply(each.getKey());
            if (!wants.isEmpty()) {
                people++;
                each.getValue().forEach(skill -> departments.add(skill.department()));
                silent(each.getKey(), each.getValue(), wants).forEach(kind -> unnamed.merge(kind, 1, Integer::sum));
            }
        }
        return Suppression.isTold(people) && departments.size() > 1 ? unnamed : null;
    }

    private Set<ChampionKind> silent(String person, List<MeasuredSkill> skills, List<StatedInterest> wants) {
        Set<ChampionKind> kinds = EnumSet.noneOf(ChampionKind.class);
        rule.candidacies(skills, wants).forEach(candidacy -> kinds.add(candidacy.kind()));
        kinds.removeAll(agreed.apply(person));
        return kinds;
    }
}
