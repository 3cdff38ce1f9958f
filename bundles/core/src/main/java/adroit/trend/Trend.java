package adroit.trend;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a keeper may take up: a tool to add, or one to look at again. Nothing of it is in a catalog.
 *
 * @param id stands in addresses; the same for the same name moving in the same way
 * @param title what it is called there
 * @param hot whether the publisher calls it hot
 * @param demanded whether the publisher says that employers ask for it
 * @param classes titles of the city's job classes whose occupations it is named for; empty for what is named at work
 * @param framework id of the edition that names it, or of the last that did; null for what is named at work
 * @param item its number there, or 0
 * @param tool id of the tool of the catalog that is meant, where it has one
 * @param near titles of tools of the catalog whose words are all in it, or the other way round, which may be the same
 * @param proposal id of a proposal under way that would do it, or null
 * @param reason why it is suggested, in a sentence
 * @param aside who set it aside, when and why, or null
 */
public record Trend(
        String id,
        TrendKind kind,
        String title,
        boolean hot,
        boolean demanded,
        List<String> classes,
        @Nullable String framework,
        int item,
        @Nullable String tool,
        List<String> near,
        @Nullable String proposal,
        String reason,
        @Nullable Aside aside) {
    public Trend {
        classes = List.copyOf(classes);
        near = List.copyOf(near);
    }

    /** That somebody set it aside. */
    public record Aside(String author, Instant written, String text) {}
}
