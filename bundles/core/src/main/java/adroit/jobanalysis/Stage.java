package adroit.jobanalysis;

import java.util.Locale;

/** How far a job analysis under way has come; only onward, so that nobody rates again knowing what others said. */
public enum Stage {
    /** Tasks are gathered and experts invited. */
    PREPARING,
    /** Experts rate; each sees their own ratings alone. */
    RATING,
    /** Tasks are screened, linked, and requirements drawn. */
    LINKING,
    /** Signed off: the immutable edition is kept. */
    SIGNED,
    /** Given up. */
    WITHDRAWN;

    /** The word in answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether anything can still change. */
    public boolean open() {
        return this != SIGNED && this != WITHDRAWN;
    }
}
