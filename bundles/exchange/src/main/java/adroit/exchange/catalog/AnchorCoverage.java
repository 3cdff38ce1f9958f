package adroit.exchange.catalog;

import adroit.exchange.yaml.Element;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A skill has anchors at levels 1, 3 and 5, and a skill in use at each level that a typical position requires. */
final class AnchorCoverage {

    private AnchorCoverage() {}

    static void check(Sections sections) {
        Map<String, TreeMap<Integer, String>> wanted = wanted(sections);
        for (Element skill : sections.skills()) {
            Optional<Element> anchors = skill.child("anchors");
            if (anchors.isPresent()) {
                Map<Integer, String> levels =
                        wanted.getOrDefault(skill.peek("id").orElse(""), new TreeMap<>());
                check(skill, anchors.get(), levels);
            }
        }
    }

    private static Map<String, TreeMap<Integer, String>> wanted(Sections sections) {
        Map<String, TreeMap<Integer, String>> wanted = new HashMap<>();
        for (Element position : sections.positions()) {
            String title = position.peek("id").orElse("");
            for (Element requirement : position.children("requirements")) {
                String skill = requirement.peek("skill").orElse("");
                String level = requirement.peek("level").orElse("");
                if (level.matches("[1-5]")) {
                    wanted.computeIfAbsent(skill, s -> new TreeMap<>()).putIfAbsent(Integer.parseInt(level), title);
                }
            }
        }
        return wanted;
    }

    private static void check(Element skill, Element anchors, Map<Integer, String> wanted) {
        Set<String> present = anchors.childNames();
        for (int level = 1; level <= 5; level++) {
            boolean always = level % 2 == 1;
            String position = wanted.get(level);
            if ((always || position != null) && !present.contains(Integer.toString(level))) {
                String id = skill.peek("id").orElse("?");
                String why = position == null
                        ? "every skill has one at 1, 3 and 5"
                        : "the position \"" + position + "\" requires it";
                anchors.problem(
                        "missing-anchor",
                        "The skill \"" + id + "\" has no anchor at level " + level + ": " + why + ".",
                        "Write what somebody at level " + level + " can be seen doing.");
            }
        }
    }
}
