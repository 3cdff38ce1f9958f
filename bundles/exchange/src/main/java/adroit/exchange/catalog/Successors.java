package adroit.exchange.catalog;

import adroit.exchange.yaml.Element;
import adroit.exchange.yaml.Fields;
import adroit.exchange.yaml.KnownIds;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What takes the place of something that is given up. */
final class Successors {

    /** Says on purpose that nothing took the place. */
    private static final String NONE = "none";

    private Successors() {}

    /** The successor of one part, or null. What is in use has none, but where a sunset is set; what is retired must name one or say {@code none}. */
    static @Nullable String of(Fields fields, KnownIds known, boolean current, boolean retired) {
        String successor = fields.optionalText("successor");
        if (successor == null) {
            if (retired) {
                fields.owner()
                        .problem(
                                "successor",
                                "This " + known.kind() + " is retired, but nothing says what took its place.",
                                "Write \"successor: id\", or \"successor: none\" if nothing did.");
            }
            return null;
        }
        Element place = fields.find("successor").orElse(fields.owner());
        if (current) {
            place.problem(
                    "successor",
                    "This " + known.kind() + " is current and names a successor.",
                    "Correct \"status\", delete it, or say with \"sunset\" until when it is meant to be used.");
        }
        return successor.equals(NONE) ? null : known.check(successor, place);
    }

    /** Reports successors that lead back to where they began, once for each circle. */
    static void check(List<Element> elements, String kind) {
        Map<String, String> next = new HashMap<>();
        for (Element element : elements) {
            element.peek("id").ifPresent(id -> element.peek("successor").ifPresent(to -> next.putIfAbsent(id, to)));
        }
        Set<String> settled = new HashSet<>();
        for (Element element : elements) {
            Optional<String> id = element.peek("id");
            if (id.isPresent() && circles(id.get(), next, settled)) {
                element.problem(
                        "successor-cycle",
                        "The successors of the " + kind + " \"" + id.get() + "\" lead back to it or go in a circle.",
                        "Let the chain end at one that is in use.");
            }
        }
    }

    private static boolean circles(String start, Map<String, String> next, Set<String> settled) {
        Set<String> way = new HashSet<>();
        String at = start;
        while (at != null && !settled.contains(at)) {
            if (!way.add(at)) {
                settled.addAll(way);
                return true;
            }
            at = next.get(at);
        }
        settled.addAll(way);
        return false;
    }
}
