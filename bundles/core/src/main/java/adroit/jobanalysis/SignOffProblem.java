package adroit.jobanalysis;

/**
 * What stands between an analysis and its sign-off.
 *
 * @param code a stable word, such as {@code task-unlinked}
 * @param about id of the task, skill or tool; empty where it is about the whole
 * @param sentence what is wrong, and what to do
 */
public record SignOffProblem(String code, String about, String sentence) {}
