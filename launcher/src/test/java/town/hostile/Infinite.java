package town.hostile;

import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import java.util.List;

/** Gives no number. */
public final class Infinite implements Scorer {
    /** Made by the container. */
    public Infinite() {}

    @Override
    public Score score(ScoringCase scoringCase) {
        if (scoringCase.asOf().getYear() == 2026 && scoringCase.asOf().getMonthValue() <= 6) {
            return DecidingChannel.usual().score(scoringCase);
        }
        return new Score.Scored(Double.POSITIVE_INFINITY, null, Channel.TEST, List.of());
    }
}
