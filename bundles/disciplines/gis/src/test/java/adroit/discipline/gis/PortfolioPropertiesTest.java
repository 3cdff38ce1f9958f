package adroit.discipline.gis;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.scoring.Channel;
import adroit.scoring.Observation;
import adroit.scoring.Score;
import adroit.scoring.ScoringCase;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any evidence; each seed makes another case, the same at every run. */
class PortfolioPropertiesTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final List<String> TOOLS = List.of("arcgis-pro", "arcmap", "qgis", "unknown-tool");
    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final List<Map<String, String>> JUDGMENTS =
            List.of(Map.of("accepted", "yes"), Map.of("accepted", "no"), Map.of());

    private final PortfolioScorer scorer = new PortfolioScorer();

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheEvidenceNeverChangesTheScore(long seed) {
        Random random = new Random(seed);
        List<Observation> evidence = evidence(random);
        Score score = scorer.score(scoringCase(evidence));
        Collections.shuffle(evidence, random);
        assertThat(scorer.score(scoringCase(evidence))).isEqualTo(score);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherScorerGivesTheSameScore(long seed) {
        List<Observation> evidence = evidence(new Random(seed));
        assertThat(new PortfolioScorer().score(scoringCase(evidence))).isEqualTo(scorer.score(scoringCase(evidence)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneMoreAcceptedSampleNeverLowersTheLevelThatSamplesShow(long seed) {
        Random random = new Random(seed);
        List<Observation> evidence = new ArrayList<>(evidence(random).stream()
                .filter(o -> o.channel() == Channel.WORK_SAMPLE)
                .toList());
        double before = level(scorer.score(scoringCase(evidence)));
        evidence.add(new Observation(
                "e-more",
                Channel.WORK_SAMPLE,
                "sample-more",
                AS_OF,
                level(random),
                TOOLS.get(random.nextInt(TOOLS.size())),
                Map.of("accepted", "yes")));
        assertThat(level(scorer.score(scoringCase(evidence)))).isGreaterThanOrEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theToolOfASampleNeverChangesTheLevel(long seed) {
        List<Observation> evidence = evidence(new Random(seed));
        List<Observation> withRetiredTool = evidence.stream()
                .map(o -> new Observation(
                        o.id(), o.channel(), o.source(), o.observed(), o.level(), "arcmap", o.attributes()))
                .toList();
        assertThat(level(scorer.score(scoringCase(withRetiredTool))))
                .isEqualTo(level(scorer.score(scoringCase(evidence))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noOtherChannelMovesTheLevelThatSamplesShow(long seed) {
        List<Observation> evidence = evidence(new Random(seed));
        List<Observation> samples = evidence.stream()
                .filter(o -> o.channel() == Channel.WORK_SAMPLE)
                .toList();
        if (scorer.score(scoringCase(samples)) instanceof Score.Scored shown) {
            assertThat(scorer.score(scoringCase(evidence))).isInstanceOfSatisfying(Score.Scored.class, scored -> {
                assertThat(scored.level()).isEqualTo(shown.level());
                assertThat(scored.channel()).isEqualTo(Channel.WORK_SAMPLE);
                assertThat(scored.reasons()).startsWith(shown.reasons().get(0));
            });
        }
    }

    private static double level(Score score) {
        return score instanceof Score.Scored scored ? scored.level() : 0;
    }

    private static ScoringCase scoringCase(List<Observation> evidence) {
        return new ScoringCase(
                new Requirement("feature-editing", 3, true, List.of("arcgis-pro")),
                GisCatalog.CATALOG.skill("feature-editing").orElseThrow(),
                GisCatalog.CATALOG,
                evidence,
                Set.of("arcmap"),
                AS_OF);
    }

    private static List<Observation> evidence(Random random) {
        List<Observation> evidence = new ArrayList<>();
        int count = random.nextInt(9);
        for (int i = 0; i < count; i++) {
            evidence.add(new Observation(
                    "e-" + i,
                    random.nextInt(3) > 0 ? Channel.WORK_SAMPLE : CHANNELS.get(random.nextInt(CHANNELS.size())),
                    "source-" + random.nextInt(5),
                    AS_OF.minusDays(random.nextInt(60)),
                    level(random),
                    TOOLS.get(random.nextInt(TOOLS.size())),
                    JUDGMENTS.get(random.nextInt(JUDGMENTS.size()))));
        }
        return evidence;
    }

    private static double level(Random random) {
        return 1 + random.nextInt(9) / 2.0;
    }
}
