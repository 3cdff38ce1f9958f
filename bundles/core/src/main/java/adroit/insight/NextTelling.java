package adroit.insight;

import adroit.insight.NewestResults.Known;
import adroit.insight.NewestResults.SkillSpot;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a department's numbers may be told anew. Whoever compares them with those told before learns of everybody of whom something new was said, or who left. There must be
 * {@link Suppression#FEWEST_PEOPLE} of them or more; and in each area and skill that was told of nobody or as many, and so in what follows as a difference of these.
 */
final class NextTelling {
    private final Map<String, Map<String, Set<String>>> told = new TreeMap<>();
    private final Map<String, Map<String, Set<String>>> changed = new TreeMap<>();

    private NextTelling(Map<String, Known> before, Map<String, Known> now) {
        before.values().forEach(known -> note(told, known));
        Set<String> all = new HashSet<>(before.keySet());
        all.addAll(now.keySet());
        all.stream()
                .filter(key -> isNew(before.get(key), now.get(key)))
                .flatMap(key -> Stream.of(before, now).map(each -> each.get(key)))
                .filter(Objects::nonNull)
                .forEach(known -> note(changed, known));
    }

    /**
     * Whether it may be.
     *
     * @param before what was told, by person and position
     * @param now what would be
     */
    static boolean mayBe(Map<String, Known> before, Map<String, Known> now) {
        NextTelling next = new NextTelling(before, now);
        Map<String, Set<String>> areas = whole(next.told);
        Map<String, Set<String>> changed = whole(next.changed);
        return Suppression.isTold(together(changed.values()))
                && isHidden(areas, changed)
                && next.told.keySet().stream()
                        .filter(area -> isTold(areas.getOrDefault(area, Set.of())))
                        .allMatch(area -> isHidden(
                                next.told.getOrDefault(area, Map.of()), next.changed.getOrDefault(area, Map.of())));
    }

    private static boolean isNew(@Nullable Known before, @Nullable Known now) {
        return before == null || now == null || !before.basis().equals(now.basis());
    }

    private static void note(Map<String, Map<String, Set<String>>> people, Known known) {
        for (SkillSpot spot : known.scored()) {
            people.computeIfAbsent(spot.discipline() + "/" + spot.area(), a -> new TreeMap<>())
                    .computeIfAbsent(spot.skill(), s -> new HashSet<>())
                    .add(known.person());
        }
    }

    private static Map<String, Set<String>> whole(Map<String, Map<String, Set<String>>> areas) {
        Map<String, Set<String>> people = new TreeMap<>();
        areas.forEach((area, skills) ->
                people.put(area, skills.values().stream().flatMap(Set::stream).collect(Collectors.toSet())));
        return people;
    }

    /** Whether few people's change can be seen nowhere: in no part that was told of, nor in the others together with the smallest of these. */
    private static boolean isHidden(Map<String, Set<String>> told, Map<String, Set<String>> changed) {
        List<String> shown = told.keySet().stream()
                .filter(part -> isTold(told.getOrDefault(part, Set.of())))
                .sorted(Comparator.comparingInt(
                        part -> told.getOrDefault(part, Set.of()).size()))
                .toList();
        Set<String> rest = new HashSet<>(changed.keySet());
        shown.stream().skip(1).forEach(rest::remove);
        return isEnough(rest.stream()
                        .map(part -> changed.getOrDefault(part, Set.of()))
                        .toList())
                && shown.stream().allMatch(part -> isEnough(List.of(changed.getOrDefault(part, Set.of()))));
    }

    private static boolean isTold(Set<String> people) {
        return Suppression.isTold(people.size());
    }

    private static boolean isEnough(Collection<Set<String>> people) {
        return !Suppression.isSmall(together(people));
    }

    private static int together(Collection<Set<String>> people) {
        Set<String> all = new HashSet<>();
        people.forEach(all::addAll);
        return all.size();
    }
}
