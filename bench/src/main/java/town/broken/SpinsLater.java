package town.broken;

import adroit.scoring.DecidingChannel;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;

/** Keeps its fixtures, and never comes back in service. */
public final class SpinsLater implements Scorer {
    private final Scorer rule = DecidingChannel.usual();
    private volatile long turns;

    @Override
    public Score score(ScoringCase scoringCase) {
        while (turns >= 0 && scoringCase.skill().id().equals("tree-inspection")) {
            turns = turns == Long.MAX_VALUE ? 0 : turns + 1;
        }
        return rule.score(scoringCase);
    }
}
