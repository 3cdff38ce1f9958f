package adroit.jobanalysis;

import adroit.catalog.Catalog;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one expert is asked to rate, with their own answers.
 *
 * @param own the expert's answers by task
 * @param screened what came of all ratings, once rating is over; null before
 */
public record RatingSheet(
        WorkingAnalysis analysis,
        Catalog catalog,
        Expert expert,
        Map<String, TaskRating> own,
        @Nullable List<ScreenedTask> screened) {
    public RatingSheet {
        own = Map.copyOf(own);
        screened = screened == null ? null : List.copyOf(screened);
    }

    /** How many tasks the expert has rated on both scales. */
    public int complete() {
        return (int) own.values().stream().filter(TaskRating::complete).count();
    }

    /** What the expert said of a task so far. */
    public TaskRating of(String task) {
        return own.getOrDefault(task, TaskRating.none(analysis.id(), expert.id(), task));
    }
}
