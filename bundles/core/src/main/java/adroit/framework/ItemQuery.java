package adroit.framework;

import org.jspecify.annotations.Nullable;

/**
 * Which items of a framework are asked for.
 *
 * @param kind of that kind alone
 * @param status of that status alone
 * @param words that the title or the code holds, in any case
 * @param id the one with that id of the publisher's
 * @param after the number after which the page begins
 */
public record ItemQuery(
        @Nullable ItemKind kind,
        @Nullable ItemStatus status,
        @Nullable String words,
        @Nullable String id,
        int after,
        int limit) {
    /** All. */
    public static ItemQuery all(int after, int limit) {
        return new ItemQuery(null, null, null, null, after, limit);
    }
}
