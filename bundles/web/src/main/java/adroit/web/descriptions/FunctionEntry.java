package adroit.web.descriptions;

import java.util.List;

/**
 * A function of the position with the tasks that make it up.
 *
 * @param tasks each with what the analysis made of it
 */
public record FunctionEntry(String title, List<Line> tasks) {
    /**
     * A task.
     *
     * @param note why it is there although the rule drops it; empty where the rule does not
     */
    public record Line(String statement, String note) {}

    public FunctionEntry {
        tasks = List.copyOf(tasks);
    }

    /** Whether the title is all there is to say, because the one task has the same words. */
    public boolean saysItAll() {
        return tasks.size() == 1
                && tasks.get(0).statement().equals(title)
                && tasks.get(0).note().isEmpty();
    }
}
