package adroit.assessment;

import adroit.evidence.Purpose;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One assessment of everybody, or of a department, and how far it is.
 *
 * @param department id of the department, or null for the whole city
 * @param expected how many results it is to make
 * @param made how many it has made
 */
public record AssessmentRun(
        String id,
        Purpose purpose,
        @Nullable String department,
        Instant started,
        long expected,
        long made,
        State state) {

    /** How far a run is. What was made stays, whatever becomes of the rest. */
    public enum State {
        RUNNING,
        DONE,
        /** Adroit was stopped in the middle. */
        STOPPED,
        FAILED
    }

    AssessmentRun with(State after, long count) {
        return new AssessmentRun(id, purpose, department, started, Math.max(expected, count), count, after);
    }
}
