package adroit.discipline.finance;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Catalog;
import adroit.exchange.catalog.DisciplineFolder;
import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Observation;
import adroit.scoring.Score;
import adroit.scoring.ScoringCase;
import adroit.work.Requirement;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FinanceTest {
    private static final DisciplineFolder FOLDER = DisciplineFolder.read(Path.of("src/main/resources"));
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final List<String> CONTROLS = List.of("review", "tied", "explained");
    private final ControlsScorer scorer = new ControlsScorer();

    private static Catalog catalog() {
        return FOLDER.catalog().orElseThrow();
    }

    @Test
    void itsFilesAreRightAndItsScorerGetsEveryFixture() {
        assertThat(FOLDER.problems()).isEmpty();
        assertThat(FOLDER.fixtures()).isNotEmpty();
        assertThat(FOLDER.differences(scorer)).isEmpty();
    }

    @Test
    void everySentenceOfItsReasonsIsUsedByAFixture() {
        Set<String> used = new HashSet<>();
        FOLDER.fixtures()
                .values()
                .forEach(f -> scorer.score(f.scoringCase(catalog())).reasons().forEach(r -> used.add(r.code())));
        assertThat(used).containsAll(catalog().reasons().keySet());
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noOtherEvidenceBuysBackAControlThatTheDecidingChannelSawNotMet(long seed) {
        Random random = new Random(seed);
        List<Observation> evidence = evidence(random);
        evidence.add(seen("last", Channel.WORK_SAMPLE, DAY, 1 + random.nextInt(5), "review", "no"));

        assertThat(level(evidence)).isLessThanOrEqualTo(ControlsScorer.HELD);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatAChannelThatDoesNotDecideSawOfAControlNeverMovesTheLevel(long seed) {
        Random random = new Random(seed);
        List<Observation> evidence = evidence(random);
        evidence.add(seen("sample", Channel.WORK_SAMPLE, DAY, 1 + random.nextInt(5), "tied", "yes"));
        double before = level(evidence);
        List<Channel> later = DecidingChannel.USUAL_ORDER.subList(1, DecidingChannel.USUAL_ORDER.size());
        evidence.add(seen("last", later.get(random.nextInt(later.size())), DAY, 1, "review", "no"));

        assertThat(level(evidence)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void betterWorkInAnotherControlNeverRaisesTheLevelAboveTheWeakest(long seed) {
        Random random = new Random(seed);
        int weakest = 1 + random.nextInt(4);
        List<Observation> evidence = new ArrayList<>();
        for (String control : CONTROLS) {
            evidence.add(
                    seen(control, Channel.WORK_SAMPLE, DAY, weakest + random.nextInt(6 - weakest), control, "yes"));
        }
        evidence.add(seen("weak", Channel.WORK_SAMPLE, DAY, weakest, "weak", "yes"));

        assertThat(level(evidence)).isEqualTo(weakest);
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

    private double level(List<Observation> evidence) {
        return ((Score.Scored) scorer.score(scoringCase(evidence))).level();
    }

    private static ScoringCase scoringCase(List<Observation> evidence) {
        return new ScoringCase(
                new Requirement("bank-reconciliation", 4, true, List.of()),
                catalog().skill("bank-reconciliation").orElseThrow(),
                catalog(),
                evidence,
                Set.of(),
                DAY);
    }

    private static Observation seen(
            String id, Channel channel, LocalDate day, double level, String control, String met) {
        return new Observation(id, channel, "s-" + id, day, level, null, Map.of("control", control, "met", met));
    }

    private static List<Observation> evidence(Random random) {
        List<Observation> evidence = new ArrayList<>();
        for (int i = 0; i < random.nextInt(8); i++) {
            Channel channel = Channel.values()[random.nextInt(Channel.values().length)];
            LocalDate day = DAY.minusDays(1 + random.nextInt(300));
            String control = CONTROLS.get(random.nextInt(CONTROLS.size()));
            evidence.add(
                    seen("e-" + i, channel, day, 1 + random.nextInt(5), control, random.nextBoolean() ? "yes" : "no"));
        }
        return evidence;
    }
}
