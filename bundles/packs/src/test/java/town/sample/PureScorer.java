package town.sample;

import adroit.scoring.Channel;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.RandomAccess;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All that a scorer may do: records, enums, lambdas, streams, texts put together, its own exceptions, its own resources. */
public final class PureScorer implements Scorer {
    private static final Logger LOG = LoggerFactory.getLogger(PureScorer.class);

    enum Kind {
        ONE,
        TWO
    }

    record Part(Kind kind, double level) {}

    @Override
    public Score score(ScoringCase scoringCase) {
        List<Part> parts = new ArrayList<>();
        scoringCase.evidence().forEach(o -> parts.add(new Part(Kind.valueOf("ONE"), o.level())));
        Map<Kind, Double> sums = new EnumMap<>(Kind.class);
        parts.forEach(p -> sums.merge(p.kind(), p.level(), Double::sum));
        String text = parts.stream().map(Part::toString).collect(Collectors.joining(", ")) + sums + scoringCase.asOf();
        LOG.debug("{}", text.toLowerCase(Locale.ROOT));
        if (parts instanceof RandomAccess && PureScorer.class.getResourceAsStream("/x") != null) {
            throw new IllegalStateException(String.format(Locale.ROOT, "%s", StrictMath.sqrt(2)));
        }
        return new Score.Scored(
                1.0,
                null,
                Channel.TEST,
                List.of(Reason.of(
                        switch (Kind.values()[0]) {
                            case ONE -> "one";
                            case TWO -> "two";
                        })));
    }
}
