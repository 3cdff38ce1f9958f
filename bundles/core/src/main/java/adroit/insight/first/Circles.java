package adroit.insight.first;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who stands in a circle of supervisors: somebody whose supervisors' supervisors lead back to them. */
record Circles(Map<String, Set<String>> supervisors) {
    boolean holds(String person) {
        Set<String> seen = new HashSet<>();
        Deque<String> above = new ArrayDeque<>(supervisors.getOrDefault(person, Set.of()));
        while (!above.isEmpty()) {
            String next = above.pop();
            if (next.equals(person)) {
                return true;
            }
            if (seen.add(next)) {
                above.addAll(supervisors.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
