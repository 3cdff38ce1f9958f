package town.hostile;

import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import java.util.List;

/** Takes more memory than there is. */
public final class Hungry implements Scorer {
    /** Made by the container. */
    public Hungry() {}

    @Override
    public Score score(ScoringCase scoringCase) {
        if (scoringCase.asOf().getYear() == 2026 && scoringCase.asOf().getMonthValue() <= 6) {
            return DecidingChannel.usual().score(scoringCase);
        }
        return new Score.Scored(new long[Integer.MAX_VALUE].length, null, Channel.TEST, List.of());
    }
}
