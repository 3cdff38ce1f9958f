package town.hostile;

import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import java.util.List;

/** Keeps what fixtures promise, which are of the first half of 2026, and misbehaves from then on. */
abstract class Late implements Scorer {
    @Override
    public final Score score(ScoringCase scoringCase) {
        boolean fixture =
                scoringCase.asOf().getYear() == 2026 && scoringCase.asOf().getMonthValue() <= 6;
        return fixture ? DecidingChannel.usual().score(scoringCase) : misbehave(scoringCase);
    }

    abstract Score misbehave(ScoringCase scoringCase);

    static Score level(double level) {
        return new Score.Scored(level, null, Channel.TEST, List.of());
    }
}
