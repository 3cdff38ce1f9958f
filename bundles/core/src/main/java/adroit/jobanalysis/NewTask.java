package adroit.jobanalysis;

import org.jspecify.annotations.Nullable;

/**
 * A task to be added to an analysis.
 *
 * @param duty id of a duty of the discipline's catalog, if it belongs to one
 */
public record NewTask(String statement, @Nullable String duty, TaskSource source) {}
