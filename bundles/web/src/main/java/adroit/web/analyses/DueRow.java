package adroit.web.analyses;

import java.util.List;

/** A line of the list of what is due. */
public record DueRow(String href, String title, String field, List<String> reasons, String positions) {
    public DueRow {
        reasons = List.copyOf(reasons);
    }
}
