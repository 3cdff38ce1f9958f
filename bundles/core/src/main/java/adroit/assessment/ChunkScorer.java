package adroit.assessment;

import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import java.util.List;

/** A scorer that is asked several cases in one call, so that what guards it costs once per call and not once per case. */
public interface ChunkScorer extends Scorer {
    /**
     * The scores in the order of the cases; what the scorer throws for one case is that case's failure.
     *
     * @throws ScorerGone where it is no longer in service
     */
    List<Score> scores(List<ScoringCase> cases);
}
