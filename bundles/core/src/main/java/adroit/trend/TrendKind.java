package adroit.trend;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How something moves. */
public enum TrendKind {
    /** A technology that the newer edition names and the older did not. */
    APPEARED("New"),
    /** A technology that the newer edition names for occupations of the field, and the older for others alone. */
    SPREAD("Newly used here"),
    /** A technology that both name and that the newer one calls hot. */
    HOT("Turned hot"),
    /** A technology that the newer edition names no longer. */
    VANISHED("Gone"),
    /** A technology that the newer edition names for other occupations alone, and the older for some of the field. */
    NARROWED("Not used here any more"),
    /** A tool that is named at work and that no catalog has. */
    NAMED("Named at work");

    private final String title;

    TrendKind(String title) {
        this.title = title;
    }

    /** Whether the field's occupations are named with it no longer. */
    public boolean isLeaving() {
        return this == VANISHED || this == NARROWED;
    }

    public String title() {
        return title;
    }

    /** The name in answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name, if it is one. */
    public static Optional<TrendKind> of(String key) {
        return Arrays.stream(values()).filter(k -> k.key().equals(key)).findFirst();
    }
}
