package adroit.discipline.gis;

import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The common rule of one deciding channel, with work samples read as a {@link Portfolio} of tiers. */
@Component(service = Scorer.class, property = "discipline=gis")
@Designate(ocd = PortfolioScorer.Settings.class)
public final class PortfolioScorer implements Scorer {
    /** One good sample may be luck or help; the second shows that it can be done again. */
    private static final int USUAL = 2;

    private final Scorer rule;

    /** What the city may set. */
    @ObjectClassDefinition(
            name = "Portfolios",
            description =
                    "How GIS work samples are read. A change counts from the next assessment on; results made before stay as they are.")
    @interface Settings {
        @AttributeDefinition(
                name = "Samples that show a level",
                description =
                        "So many accepted work samples at a level, or above it, show that level. With 1, a single good sample is enough; the more, the surer and the slower.",
                min = "1",
                max = "5")
        int samplesThatShowALevel() default USUAL;
    }

    /** As it scores where nobody set anything. */
    PortfolioScorer() {
        rule = of(USUAL);
    }

    @Activate
    public PortfolioScorer(Settings settings) {
        rule = of(settings.samplesThatShowALevel());
    }

    private static Scorer of(int samples) {
        return DecidingChannel.usual().reading(Channel.WORK_SAMPLE, new Portfolio(samples));
    }

    @Override
    public Score score(ScoringCase scoringCase) {
        return rule.score(scoringCase);
    }
}
