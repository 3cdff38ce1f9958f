package adroit.web.publishers;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * Whom the city trusts to sign packs.
 *
 * @param frame the frame around the page
 * @param rows everybody whose key was ever trusted, by name
 * @param wanted what was typed and could not be done, so that nothing has to be typed again
 * @param problems what is wrong with it, one sentence each
 * @param done what has just been done, in a sentence; empty where nothing was
 */
public record PublishersPage(Frame frame, List<PublisherRow> rows, Wanted wanted, List<String> problems, String done) {

    public PublishersPage {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** The keys that a new one may replace. */
    public List<PublisherRow> replaceable() {
        return rows.stream().filter(PublisherRow::retirable).toList();
    }

    /** What was typed into the form. */
    public record Wanted(String key, String name, String disciplines, String until, String replaces) {
        /** Nothing. */
        public static final Wanted NOTHING = new Wanted("", "", "", "", "");
    }
}
