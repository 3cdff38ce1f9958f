package adroit.catalog;

import adroit.work.Check;

/** Where a catalog's facts come from. */
public record Source(String id, String title, String publisher, int year) {
    public Source {
        Check.id("source.id", id);
        Check.text("title of source " + id, title);
        Check.text("publisher of source " + id, publisher);
    }
}
