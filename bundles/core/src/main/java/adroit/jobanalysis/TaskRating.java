package adroit.jobanalysis;

import adroit.work.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one expert says of one task so far. A task that is not performed has neither importance nor frequency: 0 on one scale is 0 on both.
 *
 * @param importance 0 for not performed, 1 to 5, or null while not answered
 * @param frequency 0 for not performed, 1 to 5, or null while not answered
 * @param tools ids of the tools that the expert says the task is done with; a proposal, which a person confirms
 */
public record TaskRating(
        String analysis,
        String expert,
        String task,
        @Nullable Integer importance,
        @Nullable Integer frequency,
        List<String> tools) {
    public TaskRating {
        Check.id("task", task);
        check("importance", importance);
        check("frequency", frequency);
        tools = List.copyOf(tools);
    }

    /** Nothing said yet. */
    public static TaskRating none(String analysis, String expert, String task) {
        return new TaskRating(analysis, expert, task, null, null, List.of());
    }

    /** Whether both scales are answered. */
    public boolean complete() {
        return importance != null && frequency != null;
    }

    /** The same with another answer on importance. */
    public TaskRating withImportance(int answer) {
        return new TaskRating(analysis, expert, task, answer, other(answer, frequency), tools);
    }

    /** The same with another answer on frequency. */
    public TaskRating withFrequency(int answer) {
        return new TaskRating(analysis, expert, task, other(answer, importance), answer, tools);
    }

    /** The same with other tools. */
    public TaskRating withTools(List<String> proposed) {
        return new TaskRating(analysis, expert, task, importance, frequency, proposed);
    }

    /** What the other scale says after an answer: not performed goes for both, and an answer takes it back. */
    private static @Nullable Integer other(int answer, @Nullable Integer before) {
        if (answer == 0) {
            return 0;
        }
        return before != null && before == 0 ? null : before;
    }

    private static void check(String scale, @Nullable Integer answer) {
        if (answer != null && (answer < 0 || answer > 5)) {
            throw new IllegalArgumentException(scale + " is " + answer + ": 0 to 5");
        }
    }
}
