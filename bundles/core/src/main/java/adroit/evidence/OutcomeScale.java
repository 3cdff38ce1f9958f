package adroit.evidence;

import java.util.List;

/**
 * What the five points of a duty's outcome mean. The words speak of what came out, whatever tool was used; the tool is asked apart from it.
 */
public final class OutcomeScale {
    private static final List<String> MEANINGS = List.of(
            "Had to be done again by somebody else",
            "Could be used after somebody else corrected it",
            "Could be used as it was, in ordinary cases",
            "Could be used as it was, in unusual cases too",
            "Became the example that others follow");

    private OutcomeScale() {}

    /** The meanings of 1 to 5, in that order. */
    public static List<String> meanings() {
        return MEANINGS;
    }
}
