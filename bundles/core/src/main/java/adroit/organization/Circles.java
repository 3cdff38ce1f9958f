package adroit.organization;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds who stands, by several steps, over themselves. */
public final class Circles {
    private final Map<String, Set<String>> left = new HashMap<>();
    private final Map<String, Set<String>> entering = new HashMap<>();

    private Circles(Map<String, ? extends Collection<String>> above) {
        above.forEach((below, all) -> all.forEach(each -> {
            left.computeIfAbsent(below, k -> new HashSet<>()).add(each);
            left.computeIfAbsent(each, k -> new HashSet<>());
            entering.computeIfAbsent(each, k -> new HashSet<>()).add(below);
            entering.computeIfAbsent(below, k -> new HashSet<>());
        }));
    }

    /**
     * All who stand in a circle, or on a way from one circle to another.
     *
     * @param above for each id those directly above it
     */
    public static Set<String> in(Map<String, ? extends Collection<String>> above) {
        Circles circles = new Circles(above);
        circles.peel(circles.left, circles.entering);
        circles.peel(circles.entering, circles.left);
        return Set.copyOf(circles.left.keySet());
    }

    /** Takes away who leads nowhere, again and again. */
    private void peel(Map<String, Set<String>> outward, Map<String, Set<String>> inward) {
        Deque<String> ends = new ArrayDeque<>();
        outward.forEach((id, next) -> {
            if (next.isEmpty()) {
                ends.add(id);
            }
        });
        while (!ends.isEmpty()) {
            String end = ends.remove();
            outward.remove(end);
            Set<String> before = inward.remove(end);
            for (String each : before == null ? Set.<String>of() : before) {
                Set<String> rest = outward.get(each);
                if (rest != null && rest.remove(end) && rest.isEmpty()) {
                    ends.add(each);
                }
            }
        }
    }
}
