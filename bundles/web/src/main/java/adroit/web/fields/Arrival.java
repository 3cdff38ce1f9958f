package adroit.web.fields;

import adroit.web.install.ImpactView;
import java.util.List;
import java.util.Optional;

/**
 * A pack that somebody may bring in from the page, and what came of the last one.
 *
 * @param offered whether the visitor may bring one in
 * @param whole whether the visitor may see and move the installed set as a whole
 * @param publishers whether the visitor may see whose signature brings packs in
 * @param largest how large it may be, in words
 * @param done what was done or would be, in a sentence; empty where nothing was
 * @param reasons why it was not taken
 * @param look what a pack would change that was only looked at
 */
public record Arrival(
        boolean offered,
        boolean whole,
        boolean publishers,
        String largest,
        String done,
        List<Reason> reasons,
        Optional<PackLook> look) {
    public Arrival {
        reasons = List.copyOf(reasons);
    }

    /** One that nobody looked at. */
    public Arrival(
            boolean offered, boolean whole, boolean publishers, String largest, String done, List<Reason> reasons) {
        this(offered, whole, publishers, largest, done, reasons, Optional.empty());
    }

    /**
     * A pack that was only looked at.
     *
     * @param title the field with its version
     * @param view what it would change
     * @param sha256 under which it can be installed without choosing it again; empty where it is not kept
     */
    public record PackLook(String title, ImpactView view, Optional<String> sha256) {}

    /**
     * One reason.
     *
     * @param place where in the pack, as far as it is known
     */
    public record Reason(String code, String place, String sentence, String remedy) {}
}
