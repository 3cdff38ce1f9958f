package adroit.assessment;

import adroit.gap.Gap;
import adroit.gap.Standing;
import adroit.scoring.Score;
import adroit.work.Requirement;
import java.util.List;

/** One requirement with its score, how the two stand to each other, and what is missing. */
public record RequirementResult(Requirement requirement, Score score, Standing standing, List<Gap> gaps) {
    public RequirementResult {
        gaps = List.copyOf(gaps);
    }
}
