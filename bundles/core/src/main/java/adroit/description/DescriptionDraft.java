package adroit.description;

import adroit.work.Check;
import java.time.Instant;

/**
 * The next edition while it is worked on.
 *
 * @param edited whether a person has changed it since it came from a file, so that a file does not overwrite it
 */
public record DescriptionDraft(String description, DescriptionText text, boolean edited, Instant changed) {
    public DescriptionDraft {
        Check.id("description", description);
    }
}
