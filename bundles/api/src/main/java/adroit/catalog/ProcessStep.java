package adroit.catalog;

import adroit.work.Check;

/** One step of a work process. */
public record ProcessStep(String id, String title) {
    public ProcessStep {
        Check.id("step.id", id);
        Check.text("title of step " + id, title);
    }
}
