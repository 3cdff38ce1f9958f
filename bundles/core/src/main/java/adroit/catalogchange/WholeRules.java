package adroit.catalogchange;

import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.Skill;
import adroit.catalog.Tool;
import adroit.catalog.TypicalPosition;
import adroit.work.Requirement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What holds over a catalog as a whole and for no part of it alone: successors and evidence that is taken over go in no circle, and a skill that says what its levels look like says it for every
 * level that is asked. Readers of files tell the same with places; this is for catalogs that were made of two.
 */
public final class WholeRules {
    private static final int NAMED = 5;

    private WholeRules() {}

    /** In sentences; empty where everything holds. */
    public static List<String> problems(Catalog catalog) {
        List<String> problems = new ArrayList<>();
        succession("skills", catalog.skills(), Skill::id, Skill::successor, problems);
        succession("tools", catalog.tools(), Tool::id, Tool::successor, problems);
        succession("credentials", catalog.credentials(), Credential::id, Credential::successor, problems);
        Set<String> taking = circling(takingOver(catalog));
        if (!taking.isEmpty()) {
            problems.add("The skills " + named(taking)
                    + " take over evidence from each other in a circle. Let one of them take nothing over.");
        }
        anchors(catalog, problems);
        return problems;
    }

    /** What is wrong with a catalog that was not wrong with any of those that it comes of. */
    public static List<String> since(Catalog made, Catalog... before) {
        List<String> problems = new ArrayList<>(problems(made));
        for (Catalog each : before) {
            if (!problems.isEmpty()) {
                problems.removeAll(problems(each));
            }
        }
        return problems;
    }

    private static <T> void succession(
            String what,
            Collection<T> parts,
            Function<T, String> id,
            Function<T, @Nullable String> successor,
            List<String> problems) {
        Map<String, Set<String>> next = new LinkedHashMap<>();
        for (T part : parts) {
            String to = successor.apply(part);
            if (to != null) {
                next.put(id.apply(part), Set.of(to));
            }
        }
        Set<String> circling = circling(next);
        if (!circling.isEmpty()) {
            problems.add("The " + what + " " + named(circling)
                    + " take each other’s place in a circle. Let the chain end at one that is in use.");
        }
    }

    /** From which other skills each takes evidence over. */
    private static Map<String, Set<String>> takingOver(Catalog catalog) {
        Map<String, Set<String>> from = new LinkedHashMap<>();
        for (Skill skill : catalog.skills()) {
            Set<String> others = skill.migrations().stream()
                    .map(m -> m.skill())
                    .filter(other -> !other.equals(skill.id()))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!others.isEmpty()) {
                from.put(skill.id(), others);
            }
        }
        return from;
    }

    /**
     * Those on a circle, or on a way between two of them.
     *
     * @param next where each leads
     */
    public static Set<String> circling(Map<String, Set<String>> next) {
        Map<String, Set<String>> left = peeled(next);
        return new TreeSet<>(peeled(turned(left)).keySet());
    }

    /** Without what leads nowhere, again and again. */
    private static Map<String, Set<String>> peeled(Map<String, Set<String>> next) {
        Map<String, Set<String>> before = turned(next);
        Map<String, Integer> ways = new HashMap<>();
        next.forEach((id, to) -> ways.put(id, to.size()));
        List<String> ending = new ArrayList<>(before.keySet());
        ending.removeIf(next::containsKey);
        for (int i = 0; i < ending.size(); i++) {
            for (String id : before.getOrDefault(ending.get(i), Set.of())) {
                if (ways.merge(id, -1, Integer::sum) == 0) {
                    ending.add(id);
                }
            }
        }
        Map<String, Set<String>> left = new LinkedHashMap<>();
        next.forEach((id, to) -> {
            if (ways.getOrDefault(id, 0) > 0) {
                left.put(
                        id, to.stream().filter(t -> ways.getOrDefault(t, 0) > 0).collect(Collectors.toSet()));
            }
        });
        return left;
    }

    private static Map<String, Set<String>> turned(Map<String, Set<String>> next) {
        Map<String, Set<String>> before = new LinkedHashMap<>();
        next.forEach((id, to) ->
                to.forEach(t -> before.computeIfAbsent(t, k -> new TreeSet<>()).add(id)));
        return before;
    }

    private static String named(Set<String> ids) {
        String first = ids.stream().limit(NAMED).map(id -> "“" + id + "”").collect(Collectors.joining(", "));
        return ids.size() > NAMED ? first + " and " + (ids.size() - NAMED) + " more" : first;
    }

    private static void anchors(Catalog catalog, List<String> problems) {
        Map<String, TreeMap<Integer, String>> asked = asked(catalog);
        for (Skill skill : catalog.skills()) {
            if (!skill.anchors().isEmpty()) {
                for (int level = 1; level <= 5; level++) {
                    String position =
                            asked.getOrDefault(skill.id(), new TreeMap<>()).get(level);
                    if ((level % 2 == 1 || position != null)
                            && skill.anchor(level).isEmpty()) {
                        problems.add("The skill “" + skill.title() + "” says nothing of level " + level + ", which "
                                + (position == null
                                        ? "every skill does."
                                        : "the typical position “" + position + "” asks for.")
                                + " Write what somebody at that level can be seen doing.");
                    }
                }
            }
        }
    }

    private static Map<String, TreeMap<Integer, String>> asked(Catalog catalog) {
        Map<String, TreeMap<Integer, String>> asked = new HashMap<>();
        for (TypicalPosition position : catalog.positions()) {
            for (Requirement requirement : position.requirements()) {
                asked.computeIfAbsent(requirement.skill(), s -> new TreeMap<>())
                        .putIfAbsent(requirement.level(), position.title());
            }
        }
        return asked;
    }
}
