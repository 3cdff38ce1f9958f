package adroit.raters;

import java.util.List;
import java.util.Map;

/**
 * The raters of one department in one discipline.
 *
 * @param department id of the department whose people are rated
 * @param discipline id of the discipline
 * @param groups the linked groups, the largest first
 * @param names who a rater is, where that is known
 */
public record RaterReport(String department, String discipline, List<LinkedGroup> groups, Map<String, String> names) {
    public RaterReport {
        groups = List.copyOf(groups);
        names = Map.copyOf(names);
    }

    /** The rater's name, or the pseudonym where it is nobody who is known. */
    public String name(String rater) {
        return names.getOrDefault(rater, rater);
    }
}
