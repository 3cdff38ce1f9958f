package town.hostile;

import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import java.util.List;

/** Keeps state between people. */
public final class Counting implements Scorer {
    /** Made by the container. */
    public Counting() {}

    private int calls;

    @Override
    public Score score(ScoringCase scoringCase) {
        if (scoringCase.asOf().getYear() == 2026 && scoringCase.asOf().getMonthValue() <= 6) {
            return DecidingChannel.usual().score(scoringCase);
        }
        calls++;
        return new Score.Scored(1 + calls % 4, null, Channel.TEST, List.of());
    }
}
