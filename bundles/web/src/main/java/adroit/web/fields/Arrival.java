package adroit.web.fields;

import java.util.List;

/**
 * A pack that somebody may bring in from the page, and what came of the last one.
 *
 * @param offered whether the visitor may bring one in
 * @param whole whether the visitor may see and move the installed set as a whole
 * @param publishers whether the visitor may see whose signature brings packs in
 * @param largest how large it may be, in words
 * @param done what was done or would be, in a sentence; empty where nothing was
 * @param reasons why it was not taken
 */
public record Arrival(
        boolean offered, boolean whole, boolean publishers, String largest, String done, List<Reason> reasons) {
    public Arrival {
        reasons = List.copyOf(reasons);
    }

    /**
     * One reason.
     *
     * @param place where in the pack, as far as it is known
     */
    public record Reason(String code, String place, String sentence, String remedy) {}
}
