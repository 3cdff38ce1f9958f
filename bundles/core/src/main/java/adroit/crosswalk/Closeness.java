package adroit.crosswalk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How near an item of a framework is to what it is held against. The words are those of SKOS, the W3C's vocabulary for classifications. */
public enum Closeness {
    EXACT("Means the same"),
    CLOSE("Means nearly the same"),
    /** The framework's item is the wider one. */
    BROADER("Is wider"),
    /** The framework's item is the narrower one. */
    NARROWER("Is narrower"),
    RELATED("Has to do with it");

    private final String title;

    Closeness(String title) {
        this.title = title;
    }

    /** The name in answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is said of the framework's item. */
    public String title() {
        return title;
    }

    /** The one of that name, if there is one. */
    public static Optional<Closeness> of(String key) {
        return Arrays.stream(values()).filter(c -> c.key().equals(key)).findFirst();
    }
}
