package adroit.organization;

import java.util.Locale;

/** How a person holds a position. */
public enum AssignmentKind {
    REGULAR,
    ACTING,
    SHARED,
    SEASONAL;

    /** The name in files and answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name; {@link IllegalArgumentException} where there is none. */
    public static AssignmentKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
