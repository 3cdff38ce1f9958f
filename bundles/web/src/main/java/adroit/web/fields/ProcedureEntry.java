package adroit.web.fields;

import java.util.List;

/**
 * A work process of the field.
 *
 * @param title its title
 * @param owner the department that owns it
 * @param documented whether it is written down
 * @param steps its steps, in order
 */
public record ProcedureEntry(String title, String owner, boolean documented, List<String> steps) {

    public ProcedureEntry {
        steps = List.copyOf(steps);
    }
}
