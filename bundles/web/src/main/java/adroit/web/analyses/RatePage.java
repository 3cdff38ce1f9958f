package adroit.web.analyses;

import adroit.web.layout.Counts;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * One task that an expert is asked to rate, or what came of all once rating is over.
 *
 * @param number of the task, 1 for the first
 * @param importance the answer, 1 to 5; 0 where there is none
 * @param frequency the answer, 1 to 5; 0 where there is none
 * @param notPerformed whether the expert says it is not performed
 * @param saved what stands beside the form after an answer
 * @param over what came of all ratings, task by task; empty while rating goes on
 */
public record RatePage(
        Frame frame,
        String analysis,
        String title,
        String task,
        String statement,
        int number,
        int complete,
        int importance,
        int frequency,
        boolean notPerformed,
        List<Tick> tools,
        List<Stop> way,
        String saved,
        List<String> refused,
        List<Outcome> over) {
    /** Another task of the sheet. */
    public record Stop(String href, String statement, boolean complete, boolean here) {}

    /** What came of a task. */
    public record Outcome(String statement, String own, String all) {}

    /** The address of the next task, or of this one where it is the last. */
    public String next() {
        return way.get(Math.min(number, way.size() - 1)).href();
    }

    /** How far the expert is. */
    public String progress() {
        return progress(complete, way.size());
    }

    static String progress(int complete, int tasks) {
        String rated = complete + " of " + Counts.of(tasks, "task", "tasks") + " rated.";
        return complete < tasks
                ? rated
                : rated + " Thank you: there is nothing more to do. You can change an answer until rating ends.";
    }

    public boolean last() {
        return number == way.size();
    }
}
