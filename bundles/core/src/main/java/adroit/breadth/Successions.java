package adroit.breadth;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a catalog calls by now what was called otherwise: skills that took over from others, and successors of retired ones. */
public final class Successions {
    private final Catalog catalog;
    private final Map<String, Set<String>> takers = new LinkedHashMap<>();

    public Successions(Catalog catalog) {
        this.catalog = catalog;
        for (Skill skill : catalog.skills()) {
            skill.migrations().stream()
                    .map(m -> m.skill())
                    .filter(from -> !from.equals(skill.id()))
                    .forEach(from -> takers.computeIfAbsent(from, f -> new LinkedHashSet<>())
                            .add(skill.id()));
        }
    }

    /** What stands in place of a skill by now, over however many editions: itself, one that took over, or several where it was split. */
    public Set<String> of(String skill) {
        Set<String> ends = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(skill));
        while (!open.isEmpty()) {
            String at = open.pop();
            if (!seen.add(at)) {
                continue;
            }
            Set<String> next = next(at);
            if (next.equals(Set.of(at))) {
                ends.add(at);
            } else {
                next.forEach(open::add);
            }
        }
        return ends.isEmpty() ? Set.of(skill) : ends;
    }

    /** What took its place at once. */
    private Set<String> next(String skill) {
        Set<String> taking = takers.getOrDefault(skill, Set.of());
        boolean retired = catalog.skill(skill).filter(s -> !s.retired()).isEmpty();
        if (retired && !taking.isEmpty()) {
            return taking;
        }
        return catalog.skill(skill)
                .filter(Skill::retired)
                .map(Skill::successor)
                .map(Set::of)
                .orElse(Set.of(skill));
    }

    /** All of them. */
    public Set<String> of(Set<String> skills) {
        return skills.stream().flatMap(s -> of(s).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Which of those became one, in sentences; also where they go by the name of the one already. */
    public List<String> merges(Set<String> skills) {
        Map<String, Set<String>> into = new LinkedHashMap<>();
        skills.forEach(s -> of(s).forEach(
                        t -> into.computeIfAbsent(t, k -> new LinkedHashSet<>()).add(s)));
        List<String> sentences = new ArrayList<>();
        into.forEach((one, named) -> {
            Set<String> former = former(one);
            if (named.size() > 1) {
                sentences.add(merge(named, one) + ".");
            } else if (named.contains(one) && former.size() > 1) {
                sentences.add(merge(former, one)
                        + ". A range that had more than one of them before is narrower by the catalog, not by people.");
            }
        });
        return sentences;
    }

    /** What was given up for a skill, and for it alone; of what was given up one after the other the first. */
    private Set<String> former(String one) {
        Set<String> former = catalog.skills().stream()
                .filter(Skill::retired)
                .map(Skill::id)
                .filter(id -> of(id).equals(Set.of(one)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> later = former.stream()
                .flatMap(id -> next(id).stream().filter(to -> !to.equals(id)))
                .collect(Collectors.toSet());
        former.removeAll(later);
        return former;
    }

    private String merge(Set<String> from, String one) {
        return from.stream().map(s -> "“" + title(s) + "”").collect(Collectors.joining(" and ")) + " are one skill, “"
                + title(one) + "”, in edition " + catalog.edition() + " of " + catalog.title();
    }

    private String title(String skill) {
        return catalog.skill(skill).map(Skill::title).orElse(skill);
    }
}
