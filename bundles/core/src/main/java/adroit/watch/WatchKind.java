package adroit.watch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What something is that is watched. */
public enum WatchKind {
    /** Becomes a digital tool of the catalog. */
    TECHNOLOGY("Technology"),
    /** Becomes a manual tool of the catalog. */
    TOOL("Tool"),
    SKILL("Skill"),
    STANDARD("Standard");

    private final String title;

    WatchKind(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** The name in answers and forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the product can make a proposal of it by itself: what is a tool needs a title alone. */
    public boolean isTool() {
        return this == TECHNOLOGY || this == TOOL;
    }

    /** The kind of that name. */
    public static Optional<WatchKind> of(String key) {
        return Arrays.stream(values()).filter(k -> k.key().equals(key)).findFirst();
    }
}
