package adroit.framework;

import org.jspecify.annotations.Nullable;

/** An item in a list. */
public record ItemHead(
        int number, String id, ItemKind kind, @Nullable String code, String title, ItemStatus status) {}
