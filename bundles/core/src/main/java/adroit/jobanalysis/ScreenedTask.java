package adroit.jobanalysis;

import adroit.jobanalysis.ScreeningRule.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task with what the experts said of it, and what the rule makes of that.
 *
 * @param importance one number per expert who rated both scales, in the experts' order
 * @param frequency the same experts
 * @param byNumbers what the rule makes of the numbers; null where nobody rated
 * @param outcome the same, with a reason to keep it counted; null where nobody rated
 */
public record ScreenedTask(
        WorkingTask task,
        List<Integer> importance,
        List<Integer> frequency,
        @Nullable Outcome byNumbers,
        @Nullable Outcome outcome) {
    public ScreenedTask {
        importance = List.copyOf(importance);
        frequency = List.copyOf(frequency);
    }

    /** What the rule makes of a task and the ratings of it that are complete. */
    public static ScreenedTask of(
            WorkingTask task, List<Integer> importance, List<Integer> frequency, ScreeningRule rule) {
        if (importance.isEmpty()) {
            return new ScreenedTask(task, importance, frequency, null, null);
        }
        RatedTask rated = rated(task, importance, frequency);
        return new ScreenedTask(task, importance, frequency, rule.byNumbers(rated), rule.screen(rated));
    }

    /** As it stands in a signed analysis; only where somebody rated it. */
    public RatedTask rated() {
        return rated(task, importance, frequency);
    }

    /** Whether it makes up the job. */
    public boolean ofTheJob() {
        return outcome != null && outcome.ofTheJob();
    }

    /** How many experts rated it. */
    public int experts() {
        return importance.size();
    }

    /** How many of them say that it is not performed. */
    public int notPerformed() {
        return importance.isEmpty() ? 0 : rated().notPerformed();
    }

    /** The mean of importance, the "not performed" left out. */
    public double meanImportance() {
        return ScreeningRule.mean(importance);
    }

    /** The mean of frequency, the "not performed" left out. */
    public double meanFrequency() {
        return ScreeningRule.mean(frequency);
    }

    private static RatedTask rated(WorkingTask task, List<Integer> importance, List<Integer> frequency) {
        return new RatedTask(
                task.id(),
                task.duty(),
                task.statement(),
                importance,
                frequency,
                task.keepReason(),
                task.skills(),
                task.tools());
    }
}
