package adroit.catalogchange;

import org.jspecify.annotations.Nullable;

/**
 * A place that two people changed, each in another way. The values are as people read them; null where the place is empty.
 *
 * @param place names it for whoever decides, as {@link Edit#place}
 * @param title of the part
 * @param base as both found it
 * @param theirs as it is in force now
 * @param mine as the proposal has it
 */
public record Conflict(
        String place,
        Part part,
        String id,
        String title,
        String field,
        @Nullable String base,
        @Nullable String theirs,
        @Nullable String mine) {}
