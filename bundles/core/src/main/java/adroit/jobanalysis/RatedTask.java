package adroit.jobanalysis;

import adroit.work.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task with what each subject-matter expert said of it.
 *
 * @param duty id of a duty of the discipline's catalog
 * @param importance one number per expert, 1 to 5; 0 where the expert says the task is not performed
 * @param frequency the same experts in the same order
 * @param keepReason why the task is kept although the screening rule would drop it, as with rare tasks of high consequence
 * @param skills linkage: ids of the skills that the task draws on
 */
public record RatedTask(
        String id,
        String duty,
        String statement,
        List<Integer> importance,
        List<Integer> frequency,
        @Nullable String keepReason,
        List<String> skills) {
    public RatedTask {
        Check.id("task.id", id);
        Check.text("statement of task " + id, statement);
        importance = List.copyOf(importance);
        frequency = List.copyOf(frequency);
        skills = List.copyOf(skills);
        if (importance.isEmpty() || importance.size() != frequency.size()) {
            throw new IllegalArgumentException("task " + id + " has " + importance.size()
                    + " ratings of importance and " + frequency.size() + " of frequency: one of each per expert");
        }
        importance.forEach(r -> checkRating(id, r));
        frequency.forEach(r -> checkRating(id, r));
    }

    private static void checkRating(String id, int rating) {
        if (rating < 0 || rating > 5) {
            throw new IllegalArgumentException("task " + id + " has a rating of " + rating + ": 0 to 5");
        }
    }
}
