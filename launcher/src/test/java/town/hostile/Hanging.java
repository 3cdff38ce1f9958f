package town.hostile;

import adroit.scoring.DecidingChannel;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;

/** Never comes back. */
public final class Hanging implements Scorer {
    /** Made by the container. */
    public Hanging() {}

    @Override
    public Score score(ScoringCase scoringCase) {
        if (scoringCase.asOf().getYear() == 2026 && scoringCase.asOf().getMonthValue() <= 6) {
            return DecidingChannel.usual().score(scoringCase);
        }
        long turns = 0;
        while (turns >= 0) {
            turns = (turns + 1) % 1_000;
        }
        return DecidingChannel.usual().score(scoringCase);
    }
}
