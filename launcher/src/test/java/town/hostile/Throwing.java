package town.hostile;

import adroit.scoring.DecidingChannel;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;

/** Throws. */
public final class Throwing implements Scorer {
    /** Made by the container. */
    public Throwing() {}

    @Override
    public Score score(ScoringCase scoringCase) {
        if (scoringCase.asOf().getYear() == 2026 && scoringCase.asOf().getMonthValue() <= 6) {
            return DecidingChannel.usual().score(scoringCase);
        }
        throw new IllegalStateException("not today");
    }
}
