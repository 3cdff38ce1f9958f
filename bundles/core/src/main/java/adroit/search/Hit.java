package adroit.search;

import org.jspecify.annotations.Nullable;

/**
 * An entry that was found.
 *
 * @param id within its source
 * @param number of the item in its reference framework; 0 for others
 * @param also the other title that holds more of the words than the title does, where there is one
 * @param text the beginning of what is said of it; may be empty
 * @param retired whether it is no longer in use
 * @param score higher is nearer; to be compared within one answer alone
 */
public record Hit(
        SearchSource source,
        SearchKind kind,
        String id,
        int number,
        @Nullable String code,
        String title,
        @Nullable String also,
        String text,
        boolean retired,
        float score) {}
