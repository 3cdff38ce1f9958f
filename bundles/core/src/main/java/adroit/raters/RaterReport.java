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
 * @param wanted second views that would help, drawn so that the work is spread; empty where none is lacking, or there is one rater only
 */
public record RaterReport(
        String department,
        String discipline,
        List<LinkedGroup> groups,
        Map<String, String> names,
        List<SecondView> wanted) {
    public RaterReport {
        groups = List.copyOf(groups);
        wanted = List.copyOf(wanted);
        names = Map.copyOf(names);
    }

    /** The rater's name, or the pseudonym where it is nobody who is known. */
    public String name(String rater) {
        return names.getOrDefault(rater, rater);
    }
}
