package adroit.framework;

import org.jspecify.annotations.Nullable;

/**
 * Which differences between two editions are asked for.
 *
 * @param kind of items of that kind alone
 * @param type of that type alone, perhaps beside others
 * @param after the place after which the page begins
 */
public record DiffQuery(@Nullable ItemKind kind, @Nullable ChangeType type, int after, int limit) {
    /** All. */
    public static DiffQuery all(int after, int limit) {
        return new DiffQuery(null, null, after, limit);
    }
}
