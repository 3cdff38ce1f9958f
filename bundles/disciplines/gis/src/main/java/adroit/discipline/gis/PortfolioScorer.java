package adroit.discipline.gis;

import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import org.osgi.service.component.annotations.Component;

/** The common rule of one deciding channel, with work samples read as a {@link Portfolio} of tiers. */
@Component(service = Scorer.class, property = "discipline=gis")
public final class PortfolioScorer implements Scorer {
    /** One good sample may be luck or help; the second shows that it can be done again. */
    private static final int SAMPLES_THAT_SHOW_A_LEVEL = 2;

    private final Scorer rule =
            DecidingChannel.usual().reading(Channel.WORK_SAMPLE, new Portfolio(SAMPLES_THAT_SHOW_A_LEVEL));

    @Override
    public Score score(ScoringCase scoringCase) {
        return rule.score(scoringCase);
    }
}
