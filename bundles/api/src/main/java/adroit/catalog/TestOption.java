package adroit.catalog;

import adroit.work.Check;

/** One of the answers that a test item offers. */
public record TestOption(String id, String text) {
    public TestOption {
        Check.id("option.id", id);
        Check.text("text of option " + id, text);
    }
}
