package adroit.form;

import adroit.evidence.Interest;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to one question: a level, or why there is none, or an interest; and which tool was used.
 *
 * @param level 1 to 5: of the skill, or of the duty's outcome
 * @param without why there is no level
 * @param interest the answer to a question about interest
 * @param tool id of the tool that was used
 * @param otherTool what was used instead, in a few words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
        @Nullable Integer level,
        @Nullable Without without,
        @Nullable Interest interest,
        @Nullable String tool,
        @Nullable String otherTool) {
    /** The most characters of {@code otherTool}. */
    public static final int LONGEST_TOOL = 60;

    /** Why somebody gives no level. Neither is a low one. */
    public enum Without {
        /** The writer has not seen it. */
        NOT_OBSERVED,
        /** The work of this position does not call for it. */
        DOES_NOT_APPLY
    }

    public Answer {
        int answers = (level == null ? 0 : 1) + (without == null ? 0 : 1) + (interest == null ? 0 : 1);
        if (answers != 1) {
            throw new IllegalArgumentException("an answer is a level, a reason for none, or an interest");
        }
        if (level != null && (level < 1 || level > 5)) {
            throw new IllegalArgumentException("level is " + level + ": 1 to 5");
        }
        if (level == null && (tool != null || otherTool != null)) {
            throw new IllegalArgumentException("a tool is named together with a level only");
        }
        if (tool != null && otherTool != null) {
            throw new IllegalArgumentException("one tool: of the list, or another");
        }
        if (otherTool != null && (otherTool.isBlank() || otherTool.length() > LONGEST_TOOL)) {
            throw new IllegalArgumentException("another tool has 1 to " + LONGEST_TOOL + " characters");
        }
    }

    /** A level, without saying which tool. */
    public static Answer level(int level) {
        return new Answer(level, null, null, null, null);
    }

    /** No level, and why. */
    public static Answer without(Without reason) {
        return new Answer(null, reason, null, null, null);
    }

    /** An interest. */
    public static Answer interest(Interest interest) {
        return new Answer(null, null, interest, null, null);
    }
}
