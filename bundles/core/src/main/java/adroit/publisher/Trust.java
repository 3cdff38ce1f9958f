package adroit.publisher;

import java.util.Locale;

/** How the city stands to a publisher's key. */
public enum Trust {
    /** What it signs is taken. */
    TRUSTED,
    /** Nothing new of it is taken; what is installed stays. For a key that was replaced, or a publisher who has stopped. */
    RETIRED,
    /** Nothing of it is taken, for ever. For a key that somebody else may have. */
    REVOKED;

    /** The name in files and answers: {@code trusted}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that key. */
    public static Trust of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
