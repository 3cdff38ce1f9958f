package adroit.web.analyses;

import java.util.List;

/** A line of the list of what is due. */
public record DueRow(
        String href, String title, String field, List<String> reasons, List<String> changes, String positions) {
    public DueRow {
        reasons = List.copyOf(reasons);
        changes = List.copyOf(changes);
    }
}
