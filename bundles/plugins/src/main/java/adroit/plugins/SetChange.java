package adroit.plugins;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of one discipline when the installed set moves.
 *
 * @param before its version and how it stands, as {@code 1.4.0} or {@code 1.4.0, disabled}; null where it is not installed
 * @param after the same afterwards
 */
public record SetChange(
        String id,
        String title,
        @Nullable String before,
        @Nullable String after) {}
