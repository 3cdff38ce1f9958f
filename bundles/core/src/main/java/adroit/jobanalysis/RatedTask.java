package adroit.jobanalysis;

import adroit.work.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task with what each subject-matter expert said of it.
 *
 * @param duty id of a duty of the discipline's catalog; null for a task that belongs to none of them
 * @param importance one number per expert, 1 to 5; 0 where the expert says the task is not performed
 * @param frequency the same experts in the same order
 * @param keepReason why the task is kept although the screening rule would drop it, as with rare tasks of high consequence
 * @param skills linkage: ids of the skills that the task draws on
 * @param tools linkage: ids of the tools, manual or digital, that the task is done with
 */
public record RatedTask(
        String id,
        @Nullable String duty,
        String statement,
        List<Integer> importance,
        List<Integer> frequency,
        @Nullable String keepReason,
        List<String> skills,
        List<String> tools) {
    public RatedTask {
        Check.id("task.id", id);
        Check.text("statement of task " + id, statement);
        importance = List.copyOf(importance);
        frequency = List.copyOf(frequency);
        skills = List.copyOf(skills);
        tools = List.copyOf(tools);
        if (importance.isEmpty() || importance.size() != frequency.size()) {
            throw new IllegalArgumentException("task " + id + " has " + importance.size()
                    + " ratings of importance and " + frequency.size() + " of frequency: one of each per expert");
        }
        importance.forEach(r -> checkRating(id, r));
        frequency.forEach(r -> checkRating(id, r));
    }

    /** A task that is linked to no tool. */
    public RatedTask(
            String id,
            @Nullable String duty,
            String statement,
            List<Integer> importance,
            List<Integer> frequency,
            @Nullable String keepReason,
            List<String> skills) {
        this(id, duty, statement, importance, frequency, keepReason, skills, List.of());
    }

    /** How many experts say that the task is not performed. */
    public int notPerformed() {
        int count = 0;
        for (int i = 0; i < importance.size(); i++) {
            if (importance.get(i) == 0 || frequency.get(i) == 0) {
                count++;
            }
        }
        return count;
    }

    private static void checkRating(String id, int rating) {
        if (rating < 0 || rating > 5) {
            throw new IllegalArgumentException("task " + id + " has a rating of " + rating + ": 0 to 5");
        }
    }
}
