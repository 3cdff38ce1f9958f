package adroit.framework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way in which an item differs between two editions of a framework. */
public enum ChangeType {
    /** The newer edition has nothing under its id, and nobody says what took its place. */
    GONE("Gone"),
    /** It is gone or retired, and the publisher says what took its place. */
    REPLACED("Replaced"),
    ADDED("New"),
    RENAMED("Renamed"),
    RECODED("Other code"),
    /** It stands below something else. */
    MOVED("Moved"),
    /** It is retired or a draft, or is so no more. */
    RESTATED("Other status"),
    REWORDED("Reworded"),
    /** Something else that the publisher says of it. */
    TOLD("Other facts"),
    RELATED("Other relations");

    private final String title;

    ChangeType(String title) {
        this.title = title;
    }

    /** The name in answers and addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    /** The type of that name, if it is one. */
    public static Optional<ChangeType> of(String key) {
        return Arrays.stream(values()).filter(t -> t.key().equals(key)).findFirst();
    }
}
