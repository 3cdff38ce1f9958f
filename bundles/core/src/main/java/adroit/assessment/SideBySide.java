package adroit.assessment;

import java.util.List;

/**
 * Two versions of a field over the same evidence of one department's people, on one day, for workforce planning. To who may see no single results there, nothing is
 * said.
 *
 * @param people with a level in some requirement of the field, by either version
 * @param shown whether it is said; the counts are zero where it is not
 * @param same levels that are the same by both
 * @param higher levels that are higher by the candidate
 * @param lower levels that are lower by the candidate
 * @param gained requirements for which only the candidate gives a level
 * @param lost requirements for which only the version in service gives a level
 * @param failed requirements at which the candidate's scorer fails
 * @param reasons that the one gives more often than the other, by code
 */
public record SideBySide(
        int people,
        boolean shown,
        int same,
        int higher,
        int lower,
        int gained,
        int lost,
        int failed,
        List<ReasonShift> reasons) {
    public SideBySide {
        reasons = List.copyOf(reasons);
    }

    /**
     * How often a reason is given.
     *
     * @param id code of the reason
     * @param sentence what it says, without its values
     * @param now by the version in service
     * @param candidate by the candidate
     */
    public record ReasonShift(String id, String sentence, int now, int candidate) {}
}
