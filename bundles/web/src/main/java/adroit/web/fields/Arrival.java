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
 * @param onlyLook whether the next one is only to be looked at, unless somebody says otherwise
 * @param waiting a pack that was looked at and could not be installed yet
 */
public record Arrival(
        boolean offered,
        boolean whole,
        boolean publishers,
        String largest,
        String done,
        List<Reason> reasons,
        Optional<PackLook> look,
        boolean onlyLook,
        Optional<Waiting> waiting) {
    public Arrival {
        reasons = List.copyOf(reasons);
    }

    /** One whose form is as it is at first. */
    public Arrival(
            boolean offered,
            boolean whole,
            boolean publishers,
            String largest,
            String done,
            List<Reason> reasons,
            Optional<PackLook> look) {
        this(offered, whole, publishers, largest, done, reasons, look, false, Optional.empty());
    }

    /** The same, with what was sent. */
    Arrival sent(boolean sentToLook, Optional<Waiting> sent) {
        return new Arrival(offered, whole, publishers, largest, done, reasons, look, sentToLook, sent);
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

    /** One that is kept for a short while, by the name of its file; {@code sha256} names it in the form that installs it. */
    public record Waiting(String name, String sha256) {}

    /**
     * One reason.
     *
     * @param place where in the pack, as far as it is known
     */
    public record Reason(String code, String place, String sentence, String remedy) {}
}
