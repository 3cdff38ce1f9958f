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
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/**
 * The common rule of one deciding channel, with controls read conjunctively: within a channel the weakest control gives the level, and a control whose newest judgment by the
 * deciding channel is that it was not met holds the level at {@value #HELD}, however good the other work is. What another channel saw of a control is said beside the level and
 * never moves it.
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
        if (score instanceof Score.Scored scored) {
            return held(scored, scoringCase);
        }
        List<Reason> reasons = new ArrayList<>(besideAnyBut(null, scoringCase));
        reasons.addAll(score.reasons());
        return score instanceof Score.Failed ? new Score.Failed(reasons) : new Score.NotEnoughEvidence(reasons);
    }

    private static Score held(Score.Scored scored, ScoringCase scoringCase) {
        Judgments judgments = Judgments.by(scored.channel(), scoringCase);
        List<Reason> reasons = new ArrayList<>(judgments.notMet());
        boolean held = !reasons.isEmpty() && scored.level() > HELD;
        if (held) {
            reasons.add(holds(scored.level()));
        }
        reasons.addAll(judgments.metAgain());
        reasons.addAll(scored.reasons());
        reasons.addAll(besideAnyBut(scored.channel(), scoringCase));
        return new Score.Scored(
                held ? HELD : scored.level(), held ? null : scored.standardError(), scored.channel(), reasons);
    }

    /** What channels that do not decide saw of controls. */
    private static List<Reason> besideAnyBut(@Nullable Channel deciding, ScoringCase scoringCase) {
        return DecidingChannel.USUAL_ORDER.stream()
                .filter(channel -> channel != deciding)
                .flatMap(channel -> Judgments.by(channel, scoringCase).beside().stream())
                .toList();
    }

    private static Reason holds(double level) {
        return Reason.of("control.holds", Map.of("level", Levels.text(level), "held", Levels.text(HELD)));
    }
}
