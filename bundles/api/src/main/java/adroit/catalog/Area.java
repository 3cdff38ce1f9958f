package adroit.catalog;

import adroit.work.Check;

/** A group of skills that the field speaks of together. */
public record Area(String id, String title) {
    public Area {
        Check.id("area.id", id);
        Check.text("title of area " + id, title);
    }
}
