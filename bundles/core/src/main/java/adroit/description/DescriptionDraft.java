package adroit.description;

import adroit.canonical.CanonicalJson;
import adroit.work.Check;
import java.time.Instant;

/**
 * The next edition while it is worked on.
 *
 * @param edited whether a person has changed it since it came from a file, so that a file does not overwrite it
 */
public record DescriptionDraft(String description, DescriptionText text, boolean edited, Instant changed) {
    private static final int SHOWN = 16;

    public DescriptionDraft {
        Check.id("description", description);
    }

    /** Changes with every word of the text, so that nobody replaces what they have not seen. */
    public String revision() {
        return "draft-" + CanonicalJson.digest(text).substring(0, SHOWN);
    }
}
