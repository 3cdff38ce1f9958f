package adroit.bench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Catalog;
import adroit.gap.Gap;
import adroit.gap.RequirementGaps;
import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Observation;
import adroit.scoring.Score;
import adroit.scoring.ScoringCase;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever the evidence, the batch gives the numbers and the types of gap that the explained path gives. */
class BatchKernelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final int CASES = 2_000;

    private record Case(int requirement, Map<String, Boolean> tools, List<Observation> evidence) {}

    @RepeatedTest(10)
    void equalsTheExplainedPathOnRandomCases(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Catalog catalog = TestCatalog.of();
        List<Requirement> requirements = TestCatalog.requirements();
        CaseColumns columns = new CaseColumns(catalog, requirements);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            Case each = new Case(random.nextInt(requirements.size()), tools(random), evidence(random));
            cases.add(each);
            columns.add(each.requirement(), each.tools(), each.evidence());
        }
        BatchScores scores = BatchKernel.score(columns);
        for (int i = 0; i < CASES; i++) {
            assertSame(catalog, requirements.get(cases.get(i).requirement()), cases.get(i), scores, i);
        }
    }

    private static void assertSame(Catalog catalog, Requirement requirement, Case each, BatchScores scores, int i) {
        Score score = DecidingChannel.usual()
                .score(new ScoringCase(
                        requirement,
                        catalog.skill(requirement.skill()).orElseThrow(),
                        catalog,
                        each.evidence(),
                        Set.of(),
                        DAY));
        List<Gap> gaps = new RequirementGaps(catalog, each.tools()).of(requirement, score);
        @Nullable Double error = score instanceof Score.Scored scored ? scored.standardError() : null;
        assertThat(Double.valueOf(scores.level(i)))
                .as("%s", each)
                .isEqualTo(Double.valueOf(score instanceof Score.Scored scored ? scored.level() : Double.NaN));
        assertThat(Double.valueOf(scores.standardError(i)))
                .as("%s", each)
                .isEqualTo(Double.valueOf(error == null ? Double.NaN : error));
        assertThat(scores.standing(i)).as("%s", each).isEqualTo(RequirementGaps.standing(requirement, score));
        assertThat(scores.gap(i))
                .as("%s", each)
                .isEqualTo(gaps.isEmpty() ? null : gaps.get(0).type());
        assertThat(gaps.stream().map(Gap::type).distinct())
                .as("one type of gap for a requirement")
                .hasSizeLessThan(2);
    }

    private static Map<String, Boolean> tools(Random random) {
        Map<String, Boolean> tools = new HashMap<>();
        for (String tool : List.of("new", "other", "old", "ancient", "unrelated")) {
            switch (random.nextInt(3)) {
                case 0 -> tools.put(tool, true);
                case 1 -> tools.put(tool, false);
                default -> {} // not known
            }
        }
        return tools;
    }

    /** Often the same day, the same source, and fractions that end between two thousandths. */
    private static List<Observation> evidence(Random random) {
        List<Observation> evidence = new ArrayList<>();
        int count = random.nextInt(9);
        for (int i = 0; i < count; i++) {
            double level = random.nextBoolean() ? 1 + random.nextInt(5) : 1 + random.nextInt(128) / 32.0;
            evidence.add(new Observation(
                    "e-" + i,
                    Channel.values()[random.nextInt(Channel.values().length)],
                    "s-" + random.nextInt(4),
                    DAY.minusDays(random.nextInt(3) + (random.nextInt(3) == 0 ? 729L + random.nextInt(900) : 0)),
                    level,
                    null,
                    Map.of()));
        }
        return evidence;
    }
}
