package adroit.catalog;

import adroit.work.Check;
import adroit.work.CredentialRequirement;
import adroit.work.Requirement;
import java.util.List;

/** A position as the field usually fills it: where a department starts its own job analysis. */
public record TypicalPosition(
        String id,
        String title,
        String summary,
        List<String> duties,
        List<String> processes,
        List<Requirement> requirements,
        List<CredentialRequirement> credentials) {
    public TypicalPosition {
        Check.id("position.id", id);
        Check.text("title of position " + id, title);
        duties = List.copyOf(duties);
        processes = List.copyOf(processes);
        requirements = List.copyOf(requirements);
        credentials = List.copyOf(credentials);
    }

    /** A position that asks for no credential. */
    public TypicalPosition(
            String id,
            String title,
            String summary,
            List<String> duties,
            List<String> processes,
            List<Requirement> requirements) {
        this(id, title, summary, duties, processes, requirements, List.of());
    }
}
