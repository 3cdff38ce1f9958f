package adroit.exchange.catalog;

import adroit.catalogchange.WholeRules;
import adroit.exchange.yaml.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Skills that take over evidence from each other in a circle, told at each of them. */
final class TakingOver {
    private TakingOver() {}

    static void check(List<Element> skills) {
        Map<String, Set<String>> from = new LinkedHashMap<>();
        for (Element skill : skills) {
            String id = skill.peek("id").orElse("");
            Set<String> others = new TreeSet<>();
            skill.children("migrations")
                    .forEach(m -> m.peek("from").filter(f -> !f.equals(id)).ifPresent(others::add));
            if (!others.isEmpty()) {
                from.putIfAbsent(id, others);
            }
        }
        Set<String> circling = WholeRules.circling(from);
        for (Element skill : skills) {
            String id = skill.peek("id").orElse("");
            if (circling.contains(id)) {
                skill.child("migrations")
                        .orElse(skill)
                        .problem(
                                "migration-cycle",
                                "What the skill \"" + id
                                        + "\" takes over leads back to it, or to others that take over from each other in a circle.",
                                "Let one of them take nothing over.");
            }
        }
    }
}
