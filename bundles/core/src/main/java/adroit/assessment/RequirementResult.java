package adroit.assessment;

import adroit.gap.Gap;
import adroit.gap.Standing;
import adroit.scoring.Score;
import adroit.work.Requirement;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One requirement with its score, how the two stand to each other, and what is missing.
 *
 * @param inherited true where the citywide baseline asks for it and the job analysis for less, or for nothing; else null, as in results of before there was one
 */
public record RequirementResult(
        Requirement requirement,
        Score score,
        Standing standing,
        List<Gap> gaps,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean inherited) {
    public RequirementResult {
        gaps = List.copyOf(gaps);
        inherited = Boolean.TRUE.equals(inherited) ? Boolean.TRUE : null;
    }

    /** One that the job analysis itself asks for. */
    public RequirementResult(Requirement requirement, Score score, Standing standing, List<Gap> gaps) {
        this(requirement, score, standing, gaps, null);
    }

    /** Whether it comes from the citywide baseline. */
    public boolean fromBaseline() {
        return inherited != null;
    }
}
