package adroit.web.analyses;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * What is under way, and what is due.
 *
 * @param oldest how old an analysis may become, in words
 */
public record AnalysesPage(
        Frame frame, List<AnalysisRow> open, List<AnalysisRow> closed, List<DueRow> due, String oldest) {
    public AnalysesPage {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
        due = List.copyOf(due);
    }
}
