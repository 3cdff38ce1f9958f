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
 */
public record LockPage(Frame frame, String done, List<String> changes, List<String> problems) {
    public LockPage {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }
}
