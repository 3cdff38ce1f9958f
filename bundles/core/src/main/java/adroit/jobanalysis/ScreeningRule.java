package adroit.jobanalysis;

import adroit.work.Check;
import java.util.List;

/**
 * Which tasks make up the job. The usual rule is that of the US Office of Personnel Management (Delegated Examining Operations Handbook, appendix G): a task that half
 * of the experts or more do not see performed is eliminated; means leave out the "not performed"; a task is critical at 3.0 or more on importance and on
 * frequency. Every analysis records the rule with the numbers it was screened by.
 *
 * @param name what the rule is called; a rule with other numbers has another name
 * @param importance the mean of importance that a critical task reaches, 1 to 5
 * @param frequency the mean of frequency that a critical task reaches, 1 to 5
 * @param notPerformed the share of experts, above 0 and at most 1, from which on "not performed" eliminates a task
 */
public record ScreeningRule(String name, double importance, double frequency, double notPerformed) {
    /** The rule of the US Office of Personnel Management. */
    public static final ScreeningRule OPM = new ScreeningRule("OPM", 3.0, 3.0, 0.5);

    public ScreeningRule {
        Check.text("rule.name", name);
        Check.level("rule.importance", importance);
        Check.level("rule.frequency", frequency);
        if (!(notPerformed > 0 && notPerformed <= 1)) {
            throw new IllegalArgumentException(
                    "rule.notPerformed is " + notPerformed + ": a share above 0 and at most 1, such as 0.5");
        }
        if (name.equals("OPM") && !(importance == 3.0 && frequency == 3.0 && notPerformed == 0.5)) {
            throw new IllegalArgumentException(
                    "rule.name is OPM, whose numbers are 3.0, 3.0 and 0.5: give a rule with other numbers another name");
        }
    }

    /** What becomes of a task. */
    public enum Outcome {
        CRITICAL,
        NOT_CRITICAL,
        ELIMINATED,
        /** Not critical by the numbers, kept with a recorded reason. */
        KEPT;

        /** Whether such a task makes up the job, so that requirements may rest on it. */
        public boolean ofTheJob() {
            return this == CRITICAL || this == KEPT;
        }
    }

    /** What this rule makes of the task. */
    public Outcome screen(RatedTask task) {
        Outcome byNumbers = byNumbers(task);
        return byNumbers != Outcome.CRITICAL && task.keepReason() != null ? Outcome.KEPT : byNumbers;
    }

    /** What this rule makes of the task, a reason to keep it left aside. */
    public Outcome byNumbers(RatedTask task) {
        if ((double) task.notPerformed() / task.importance().size() >= notPerformed) {
            return Outcome.ELIMINATED;
        }
        boolean critical = mean(task.importance()) >= importance && mean(task.frequency()) >= frequency;
        return critical ? Outcome.CRITICAL : Outcome.NOT_CRITICAL;
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
