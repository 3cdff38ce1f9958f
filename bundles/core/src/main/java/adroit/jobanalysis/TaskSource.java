package adroit.jobanalysis;

import java.util.Locale;

/** Where the statement of a task came from. */
public enum TaskSource {
    /** A duty of the position description. */
    DESCRIPTION,
    /** A duty of the discipline's catalog. */
    CATALOG,
    /** Typed by whoever runs the analysis. */
    TYPED,
    /** A task of the analysis of another description, of a function that moved here. */
    MOVED;

    /** The word in answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
