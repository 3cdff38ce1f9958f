package adroit.jobanalysis;

import java.util.List;

/**
 * Which tasks make up the job. The usual rule is that of the US Office of Personnel Management (Delegated Examining Operations Handbook, appendix G): a task that half
 * of the experts or more do not see performed is eliminated; means leave out the "not performed"; a task is critical at 3.0 or more on importance and on
 * frequency.
 *
 * @param threshold the mean that both scales must reach
 */
public record ScreeningRule(String name, double threshold) {
    /** The rule of the US Office of Personnel Management. */
    public static final ScreeningRule OPM = new ScreeningRule("OPM", 3.0);

    /** What becomes of a task. */
    public enum Outcome {
        CRITICAL,
        NOT_CRITICAL,
        ELIMINATED,
        /** Not critical by the numbers, kept with a recorded reason. */
        KEPT
    }

    /** What this rule makes of the task. */
    public Outcome screen(RatedTask task) {
        Outcome byNumbers = byNumbers(task);
        return byNumbers != Outcome.CRITICAL && task.keepReason() != null ? Outcome.KEPT : byNumbers;
    }

    private Outcome byNumbers(RatedTask task) {
        if (2 * notPerformed(task) >= task.importance().size()) {
            return Outcome.ELIMINATED;
        }
        boolean critical = mean(task.importance()) >= threshold && mean(task.frequency()) >= threshold;
        return critical ? Outcome.CRITICAL : Outcome.NOT_CRITICAL;
    }

    private static long notPerformed(RatedTask task) {
        long count = 0;
        for (int i = 0; i < task.importance().size(); i++) {
            if (task.importance().get(i) == 0 || task.frequency().get(i) == 0) {
                count++;
            }
        }
        return count;
    }

    /** The mean of the ratings that are not 0; 0 where there are none. */
    public static double mean(List<Integer> ratings) {
        return ratings.stream()
                .mapToInt(Integer::intValue)
                .filter(r -> r > 0)
                .average()
                .orElse(0);
    }
}
