package town.broken;

import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;

/** Does not come through its own fixtures. */
public final class ThrowsAtOnce implements Scorer {
    @Override
    public Score score(ScoringCase scoringCase) {
        throw new IllegalStateException("broken");
    }
}
