package adroit.catalog;

import adroit.work.Check;
import java.util.List;

/**
 * How work of the field is done, step by step.
 *
 * @param owner who answers for it, usually a department
 * @param documented whether the steps are written down where those who run it can read them
 * @param steps in the order in which they are done
 */
public record WorkProcess(String id, String title, String owner, boolean documented, List<ProcessStep> steps) {
    public WorkProcess {
        Check.id("process.id", id);
        Check.text("title of process " + id, title);
        Check.text("owner of process " + id, owner);
        steps = List.copyOf(steps);
    }
}
