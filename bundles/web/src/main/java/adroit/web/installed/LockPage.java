package adroit.web.installed;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * The lock file of the installed set.
 *
 * @param frame the frame around the page
 * @param done what came of a file that was sent just now; empty where none was
 * @param changes what it changed, or would change, in words
 * @param problems why it was not taken
 * @param looks whether the next one is only to be looked at, unless somebody says otherwise
 */
public record LockPage(Frame frame, String done, List<String> changes, List<String> problems, boolean looks) {
    public LockPage {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** One whose form is as it is at first. */
    public LockPage(Frame frame, String done, List<String> changes, List<String> problems) {
        this(frame, done, changes, problems, true);
    }
}
