package adroit.catalog;

import adroit.work.Check;
import org.jspecify.annotations.Nullable;

/**
 * Where a catalog's facts come from.
 *
 * @param successor id of the source that superseded it, or null where it is in force
 */
public record Source(
        String id,
        String title,
        String publisher,
        int year,
        @Nullable String successor) {
    public Source {
        Check.id("source.id", id);
        Check.text("title of source " + id, title);
        Check.text("publisher of source " + id, publisher);
    }

    /** A source in force. */
    public Source(String id, String title, String publisher, int year) {
        this(id, title, publisher, year, null);
    }
}
