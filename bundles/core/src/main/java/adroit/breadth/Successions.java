package adroit.breadth;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
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

    /** What stands in place of a skill: itself, one that took over, or several where it was split. */
    public Set<String> of(String skill) {
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

    /** Which of those became one, in sentences. */
    public List<String> merges(Set<String> skills) {
        Map<String, Set<String>> into = new LinkedHashMap<>();
        skills.forEach(s -> of(s).forEach(
                        t -> into.computeIfAbsent(t, k -> new LinkedHashSet<>()).add(s)));
        return into.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(e -> e.getValue().stream().map(s -> "“" + title(s) + "”").collect(Collectors.joining(" and "))
                        + " are one skill, “" + title(e.getKey()) + "”, in edition " + catalog.edition() + " of "
                        + catalog.title() + ".")
                .toList();
    }

    private String title(String skill) {
        return catalog.skill(skill).map(Skill::title).orElse(skill);
    }
}
