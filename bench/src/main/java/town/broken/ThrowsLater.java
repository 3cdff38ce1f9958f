package town.broken;

import adroit.scoring.DecidingChannel;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;

/** Keeps its fixtures, and throws in service. */
public final class ThrowsLater implements Scorer {
    private final Scorer rule = DecidingChannel.usual();

    @Override
    public Score score(ScoringCase scoringCase) {
        if (scoringCase.skill().id().equals("tree-inspection")) {
            throw new IllegalStateException("broken");
        }
        return rule.score(scoringCase);
    }
}
