package adroit.slip;

import java.util.Locale;

/** What a slip opens. */
public enum SlipKind {
    /** A person's own results, the facts behind them, and comments on them. */
    RESULT,
    /** The tasks of a job analysis, for one of its experts. */
    RATING;

    /** The word in answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that word. */
    public static SlipKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
