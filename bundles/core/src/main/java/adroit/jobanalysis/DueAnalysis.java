package adroit.jobanalysis;

import java.util.List;

/**
 * A signed analysis in force that should be made anew.
 *
 * @param positions ids of the positions that it describes
 * @param changes what the catalog in force has otherwise of what the analysis uses, in sentences; where the catalog is a reason
 */
public record DueAnalysis(JobAnalysis analysis, List<Reason> reasons, List<String> positions, List<String> changes) {
    /** Why an analysis is due. */
    public enum Cause {
        /** The position description has a newer edition with other words. */
        DESCRIPTION,
        /** The catalog in force has retired something that the analysis uses, or a level that it asks for means something else there. */
        CATALOG,
        /** Another description has taken a function over that it still counts as part of the job. */
        MOVED,
        /** It is older than analyses should become. */
        AGE
    }

    /**
     * One reason.
     *
     * @param about id of what was retired or of the move, or the newer edition's number, or the day it became too old
     * @param sentence for a person
     */
    public record Reason(Cause cause, String about, String sentence) {}

    public DueAnalysis {
        reasons = List.copyOf(reasons);
        positions = List.copyOf(positions);
        changes = List.copyOf(changes);
    }
}
