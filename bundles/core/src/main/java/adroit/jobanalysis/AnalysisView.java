package adroit.jobanalysis;

import adroit.catalog.Catalog;
import adroit.description.DescriptionEdition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An analysis under way as whoever runs it sees it. Ratings are in it only once rating is over; before, it says how far each expert is.
 *
 * @param description the edition that is analyzed; null where its text is not here
 * @param answered tasks that each expert has rated on both scales, by the expert's id
 * @param screening null before rating is over
 * @param toolVotes how many experts proposed each tool, by task and tool; empty before rating is over
 */
public record AnalysisView(
        WorkingAnalysis analysis,
        Catalog catalog,
        @Nullable DescriptionEdition description,
        Map<String, Integer> answered,
        @Nullable Screening screening,
        Map<String, Map<String, Integer>> toolVotes) {
    public AnalysisView {
        answered = Map.copyOf(answered);
        toolVotes = Map.copyOf(toolVotes);
    }

    /** What stands in the way of sign-off; empty before rating is over. */
    public List<SignOffProblem> problems() {
        return screening == null ? List.of() : screening.problems();
    }
}
