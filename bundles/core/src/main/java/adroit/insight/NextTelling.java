package adroit.insight;

import adroit.insight.NewestResults.Known;
import adroit.insight.NewestResults.SkillSpot;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a department's numbers may be told anew. Whoever compares them with those told before learns of everybody of whom they would show something else, who came, or who left. There must be
 * {@link Suppression#FEWEST_PEOPLE} of them or more; and in each area, skill and duty that was told of nobody or as many, and so in what follows as a difference of these. Who came and who
 * left is known by name, and wherever the others are the same the difference would be theirs alone: so they are a step of their own, and wait until there are as many of them.
 */
final class NextTelling {
    private final Map<String, Map<String, Set<String>>> told = new TreeMap<>();
    private final Map<String, Map<String, Set<String>>> changed = new TreeMap<>();
    private final Map<String, Set<String>> toldDuties = new TreeMap<>();
    private final Map<String, Set<String>> changedDuties = new TreeMap<>();

    private NextTelling(Map<String, Known> before, Map<String, Known> now) {
        before.values().forEach(known -> note(told, toldDuties, known));
        Set<String> all = new HashSet<>(before.keySet());
        all.addAll(now.keySet());
        all.stream()
                .filter(key -> isNew(before.get(key), now.get(key)))
                .flatMap(key -> Stream.of(before, now).map(each -> each.get(key)))
                .filter(Objects::nonNull)
                .forEach(known -> note(changed, changedDuties, known));
    }

    /** Of whom the next picture of a department is. */
    enum Of {
        /** Of everybody who is there now. */
        WHO_IS_THERE,
        /** Of those whom the last was of: who left stays in it, and who came does not. */
        WHO_IS_IN
    }

    /**
     * Of whom it may be; empty where the last picture stays.
     *
     * @param before what was told, by person and position
     * @param now what there is
     */
    static Optional<Of> of(Map<String, Known> before, Map<String, Known> now) {
        Map<String, Known> moved = new HashMap<>(now);
        moved.replaceAll((key, known) -> before.getOrDefault(key, known));
        if (mayBe(before, moved) && mayBe(before, now)) {
            return Optional.of(Of.WHO_IS_THERE);
        }
        Map<String, Known> stayed = new HashMap<>(before);
        stayed.replaceAll((key, known) -> now.getOrDefault(key, known));
        return mayBe(before, stayed) ? Optional.of(Of.WHO_IS_IN) : Optional.empty();
    }

    private static boolean mayBe(Map<String, Known> before, Map<String, Known> now) {
        NextTelling next = new NextTelling(before, now);
        Map<String, Set<String>> areas = whole(next.told);
        Map<String, Set<String>> changed = whole(next.changed);
        return Suppression.isTold(together(changed.values()))
                && isHidden(areas, changed)
                && next.areDutiesHidden()
                && next.told.keySet().stream()
                        .filter(area -> isTold(areas.getOrDefault(area, Set.of())))
                        .allMatch(area -> isHidden(
                                next.told.getOrDefault(area, Map.of()), next.changed.getOrDefault(area, Map.of())));
    }

    private static boolean isNew(@Nullable Known before, @Nullable Known now) {
        return before == null || now == null || !before.basis().equals(now.basis());
    }

    private boolean areDutiesHidden() {
        return toldDuties.keySet().stream()
                .filter(duty -> isTold(toldDuties.getOrDefault(duty, Set.of())))
                .allMatch(duty -> isEnough(List.of(changedDuties.getOrDefault(duty, Set.of()))));
    }

    private static void note(
            Map<String, Map<String, Set<String>>> people, Map<String, Set<String>> duties, Known known) {
        known.duties().forEach(duty -> duties.computeIfAbsent(duty, d -> new HashSet<>())
                .add(known.person()));
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
