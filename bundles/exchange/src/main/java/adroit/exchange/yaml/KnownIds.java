package adroit.exchange.yaml;

import adroit.exchange.problem.Likeness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ids that others may refer to.
 *
 * @param kind what they are the ids of, such as {@code skill}
 * @param whole whether they are all there are; where some could not be read, nothing can be said to be unknown
 */
public record KnownIds(String kind, Set<String> ids, boolean whole) {

    public KnownIds {
        ids = new LinkedHashSet<>(ids);
    }

    /** Where there may be any: what declares them cannot be read. */
    public static KnownIds unread(String kind) {
        return new KnownIds(kind, Set.of(), false);
    }

    /** The ids of a collection that is known to be right. */
    public static KnownIds of(String kind, Collection<String> ids) {
        return new KnownIds(kind, new LinkedHashSet<>(ids), true);
    }

    /** The ids of a list of the file; one that stands twice is reported. */
    public static KnownIds declaredIn(List<Element> items, String kind) {
        Set<String> ids = new LinkedHashSet<>();
        for (Element item : items) {
            item.peek("id")
                    .filter(id -> !id.isEmpty() && !ids.add(id))
                    .ifPresent(id -> item.problem(
                            "duplicate-id",
                            "The " + kind + " \"" + id + "\" stands more than once.",
                            "Give one of them another id, or delete it."));
        }
        return new KnownIds(
                kind, ids, items.stream().allMatch(item -> item.peek("id").isPresent()));
    }

    /** The id, which is reported where it stands unless it is known. */
    public String check(String id, Element where) {
        if (whole && !id.isEmpty() && !ids.contains(id)) {
            String near = Likeness.didYouMean(id, ids);
            where.problem(
                    "unknown-reference",
                    "There is no " + kind + " \"" + id + "\".",
                    near.isEmpty() ? "Name one that is there, or add it." : near);
        }
        return id;
    }

    /** The ids in a list of references, each known and none twice. */
    public List<String> checkAll(List<Element> references) {
        List<String> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Element reference : references) {
            String id = check(reference.text().orElse(""), reference);
            if (!id.isEmpty() && !seen.add(id)) {
                reference.problem(
                        "duplicate-reference",
                        "The " + kind + " \"" + id + "\" is named twice in this list.",
                        "Keep it once.");
            }
            found.add(id);
        }
        return found;
    }
}
