package adroit.web.accounts;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * Sign-in links that wait to be released.
 *
 * @param done what was just done, in a sentence; may be empty
 * @param problems why nothing was done
 */
public record LinksPage(Frame frame, List<Row> rows, String done, List<String> problems) {
    public LinksPage {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * A link that waits.
     *
     * @param id of the account it signs in to
     * @param sees what the account lets somebody see, in a sentence
     * @param maker who made it
     * @param expires until when it can be released, in words
     */
    public record Row(String id, String displayName, String name, String sees, String maker, String expires) {}
}
