package town.broken;

import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;

/** Never comes back from its own fixtures. */
public final class SpinsAtOnce implements Scorer {
    private volatile long turns;

    @Override
    public Score score(ScoringCase scoringCase) {
        while (turns >= 0) {
            turns = turns == Long.MAX_VALUE ? 0 : turns + 1;
        }
        throw new IllegalStateException("broken");
    }
}
