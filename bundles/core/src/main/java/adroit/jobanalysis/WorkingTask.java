package adroit.jobanalysis;

import adroit.work.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task of an analysis under way.
 *
 * @param duty id of a duty of the discipline's catalog, if it belongs to one
 * @param keepReason why it is kept although the rule would drop it
 * @param skills ids of the skills it is linked to
 * @param tools ids of the tools it is linked to
 */
public record WorkingTask(
        String id,
        String statement,
        @Nullable String duty,
        TaskSource source,
        @Nullable String keepReason,
        List<String> skills,
        List<String> tools) {
    /** The most characters of a statement or of a reason. */
    public static final int LONGEST = 1_000;

    public WorkingTask {
        Check.id("task.id", id);
        Check.text("statement of task " + id, statement);
        if (statement.length() > LONGEST || (keepReason != null && keepReason.length() > LONGEST)) {
            throw new IllegalArgumentException("a task's statement and reason have at most " + LONGEST + " characters");
        }
        skills = List.copyOf(skills);
        tools = List.copyOf(tools);
    }

    /** Changes with everything that somebody may replace of it. */
    public String revision() {
        return Revision.of(this);
    }

    WorkingTask keptBecause(@Nullable String reason) {
        return new WorkingTask(id, statement, duty, source, reason, skills, tools);
    }

    WorkingTask linkedTo(List<String> linkedSkills, List<String> linkedTools) {
        return new WorkingTask(id, statement, duty, source, keepReason, linkedSkills, linkedTools);
    }
}
