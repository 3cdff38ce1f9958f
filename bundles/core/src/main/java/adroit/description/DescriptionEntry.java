package adroit.description;

import org.jspecify.annotations.Nullable;

/**
 * A line of the list of position descriptions.
 *
 * @param edition the newest published one; 0 where there is only a draft
 */
public record DescriptionEntry(
        String id,
        String title,
        @Nullable String classification,
        @Nullable String department,
        int edition,
        boolean draft) {}
