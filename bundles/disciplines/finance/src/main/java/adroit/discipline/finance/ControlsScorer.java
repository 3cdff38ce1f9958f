package adroit.discipline.finance;

import static adroit.scoring.Channel.ASSESSOR;
import static adroit.scoring.Channel.SUPERVISOR;
import static adroit.scoring.Channel.TEST;
import static adroit.scoring.Channel.WORK_SAMPLE;

import adroit.scoring.Channel;
import adroit.scoring.ChannelRule;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Levels;
import adroit.scoring.LowestOfParts;
import adroit.scoring.MeanOfSources;
import adroit.scoring.Observation;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/**
 * The common rule of one deciding channel, with controls read conjunctively: within a channel the weakest control gives the level, and a control whose newest judgment, by
 * whichever channel, is that it was not met holds the level at {@value #HELD}, however good the other work is.
 */
@Component(service = Scorer.class, property = "discipline=finance")
public final class ControlsScorer implements Scorer {
    /** Who leaves a control out does the routine case at best. */
    static final double HELD = 2.0;

    private static final String CONTROL = "control";

    private final Scorer rule = conjunctive();

    private static DecidingChannel conjunctive() {
        DecidingChannel rule = DecidingChannel.usual();
        for (Channel channel : List.of(WORK_SAMPLE, TEST, ASSESSOR, SUPERVISOR)) {
            rule = rule.reading(channel, new LowestOfParts(CONTROL, lastSeen()));
        }
        return rule;
    }

    /** A control is as it was last seen; work as a whole is the mean of who saw it. */
    private static ChannelRule lastSeen() {
        MeanOfSources mean = new MeanOfSources(1);
        return (scoringCase, evidence) -> mean.read(scoringCase, ofControl(evidence) ? newest(evidence) : evidence);
    }

    private static boolean ofControl(List<Observation> evidence) {
        return evidence.get(0).attributes().containsKey(CONTROL);
    }

    private static List<Observation> newest(List<Observation> evidence) {
        return evidence.subList(evidence.size() - 1, evidence.size());
    }

    @Override
    public Score score(ScoringCase scoringCase) {
        Score score = rule.score(scoringCase);
        Judgments judgments = new Judgments(scoringCase.evidence());
        List<Reason> notMet = judgments.notMet();
        List<Reason> reasons = new ArrayList<>(notMet);
        if (score instanceof Score.Scored scored) {
            boolean held = !notMet.isEmpty() && scored.level() > HELD;
            if (held) {
                reasons.add(holds(scored.level()));
            }
            reasons.addAll(judgments.metAgain());
            reasons.addAll(scored.reasons());
            return new Score.Scored(
                    held ? HELD : scored.level(), held ? null : scored.standardError(), scored.channel(), reasons);
        }
        reasons.addAll(score.reasons());
        return score instanceof Score.Failed ? new Score.Failed(reasons) : new Score.NotEnoughEvidence(reasons);
    }

    private static Reason holds(double level) {
        return Reason.of("control.holds", Map.of("level", Levels.text(level), "held", Levels.text(HELD)));
    }
}
