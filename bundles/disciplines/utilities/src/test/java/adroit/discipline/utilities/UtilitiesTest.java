package adroit.discipline.utilities;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Catalog;
import adroit.catalog.CredentialKind;
import adroit.exchange.catalog.DisciplineFolder;
import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.scoring.HeldCredential;
import adroit.scoring.Observation;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.scoring.ScoringCase;
import adroit.work.Requirement;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UtilitiesTest {
    private static final DisciplineFolder FOLDER = DisciplineFolder.read(Path.of("src/main/resources"));
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private final GatedScorer scorer = new GatedScorer();

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
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noCredentialAndNoDayMovesALevel(long seed) {
        Random random = new Random(seed);
        List<Observation> evidence = evidence(random);
        Score bare = DecidingChannel.usual().score(scoringCase(evidence, List.of(), DAY));
        for (int years = 0; years < 30; years += 10) {
            Score gated = scorer.score(scoringCase(evidence, held(random), DAY.plusYears(years)));
            assertThat(level(gated)).isEqualTo(level(bare));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itIsARefresherThatIsDueAndALicenseThatRanOut(long seed) {
        List<HeldCredential> held = held(new Random(seed));
        Score score = scorer.score(scoringCase(List.of(), held, DAY.plusYears(20)));
        assertThat(score.reasons().stream()
                        .filter(r -> r.code().startsWith("gate."))
                        .map(Reason::code)
                        .distinct())
                .isSubsetOf("gate.refresher-due", "gate.expired", "gate.not-recorded");
        assertThat(score.reasons())
                .filteredOn(r -> r.code().equals("gate.refresher-due"))
                .allSatisfy(r -> assertThat(catalog()
                                .credential(r.values().getOrDefault("credential", ""))
                                .orElseThrow()
                                .kind())
                        .isEqualTo(CredentialKind.REFRESHER));
    }

    private static @Nullable Double level(Score score) {
        return score instanceof Score.Scored scored ? Double.valueOf(scored.level()) : null;
    }

    private static ScoringCase scoringCase(List<Observation> evidence, List<HeldCredential> held, LocalDate asOf) {
        return new ScoringCase(
                new Requirement("overhead-line-work", 3, true, List.of()),
                catalog().skill("overhead-line-work").orElseThrow(),
                catalog(),
                evidence,
                Set.of(),
                held,
                asOf);
    }

    private static List<HeldCredential> held(Random random) {
        List<HeldCredential> held = new ArrayList<>();
        for (String credential : List.of("journey-lineworker", "qualified-269", "rescue-and-cpr")) {
            if (random.nextBoolean()) {
                LocalDate from = DAY.minusDays(random.nextInt(900));
                held.add(new HeldCredential(credential, from, from.plusDays(random.nextInt(900)), null));
            }
        }
        return held;
    }

    private static List<Observation> evidence(Random random) {
        List<Observation> evidence = new ArrayList<>();
        for (int i = 0; i < random.nextInt(6); i++) {
            evidence.add(new Observation(
                    "e-" + i,
                    Channel.values()[random.nextInt(Channel.values().length)],
                    "s" + random.nextInt(4),
                    DAY.minusDays(random.nextInt(300)),
                    1 + random.nextInt(5),
                    null,
                    Map.of()));
        }
        return evidence;
    }
}
