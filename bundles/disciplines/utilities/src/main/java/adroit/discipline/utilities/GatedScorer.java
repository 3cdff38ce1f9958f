package adroit.discipline.utilities;

import adroit.scoring.DecidingChannel;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/**
 * The common rule of one deciding channel, with the gates before the work said first. A gate that is closed stops the work, which the requirement for the credential says;
 * it never lowers the level: what somebody can do is not undone by a date.
 */
@Component(service = Scorer.class, property = "discipline=utilities")
public final class GatedScorer implements Scorer {
    private final Scorer rule = DecidingChannel.usual();

    @Override
    public Score score(ScoringCase scoringCase) {
        Score score = rule.score(scoringCase);
        List<Reason> gates = new Gates(scoringCase).of(scoringCase.skill().id());
        return gates.isEmpty() ? score : with(gates, score);
    }

    private static Score with(List<Reason> gates, Score score) {
        List<Reason> reasons = new ArrayList<>(gates);
        reasons.addAll(score.reasons());
        if (score instanceof Score.Scored scored) {
            return new Score.Scored(scored.level(), scored.standardError(), scored.channel(), reasons);
        }
        return score instanceof Score.Failed ? new Score.Failed(reasons) : new Score.NotEnoughEvidence(reasons);
    }
}
