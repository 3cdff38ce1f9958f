package adroit.web.descriptions;

import org.jspecify.annotations.Nullable;

/** What a field says, or null where it says nothing. */
final class Given {
    private Given() {}

    static @Nullable String of(String field) {
        return field.isEmpty() ? null : field;
    }
}
