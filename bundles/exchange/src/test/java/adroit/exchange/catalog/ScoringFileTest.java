package adroit.exchange.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.catalog.Catalog;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.scoring.Channel;
import adroit.scoring.Observation;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringFileTest {
    private static final Catalog PARKS = CatalogFile.read("catalog.yaml", SmallCatalog.bytes());
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final String TEXT = """
            usual:
              channels: [supervisor, test]
              fewest: {supervisor: 2}
              windowDays: {test: 90}
            skills:
              - skills: [felling]
                channels: [assessor, self]
                lowestOf: control
            """;

    private static Scorer read(String text) {
        return ScoringFile.read("scoring.yaml", text.getBytes(UTF_8), PARKS);
    }

    private static Observation seen(Channel channel, String source, double level, Map<String, String> attributes) {
        return new Observation(channel.key() + source, channel, source, DAY, level, null, attributes);
    }

    private static Score score(Scorer scorer, String skill, Observation... evidence) {
        return scorer.score(new ScoringCase(
                new Requirement(skill, 3, false, List.of()),
                PARKS.skill(skill).orElseThrow(),
                PARKS,
                List.of(evidence),
                Set.of(),
                DAY));
    }

    @Test
    void decidesInTheOrderOfTheFile() {
        Observation test = seen(Channel.TEST, "t", 4, Map.of());
        Observation one = seen(Channel.SUPERVISOR, "a", 2, Map.of());
        Observation two = seen(Channel.SUPERVISOR, "b", 2, Map.of());

        assertThat(score(read(TEXT), "pruning", test, one, two))
                .isInstanceOfSatisfying(
                        Score.Scored.class, s -> assertThat(s.channel()).isEqualTo(Channel.SUPERVISOR));
        assertThat(score(read(TEXT), "pruning", test, one))
                .isInstanceOfSatisfying(
                        Score.Scored.class, s -> assertThat(s.channel()).isEqualTo(Channel.TEST));
    }

    @Test
    void aChannelLooksBackAsFarAsTheFileSays() {
        Score score = score(
                read(TEXT),
                "pruning",
                new Observation("a", Channel.TEST, "first", DAY.minusDays(91), 2, null, Map.of()),
                new Observation("b", Channel.TEST, "second", DAY, 4, null, Map.of()));

        assertThat(score).isInstanceOfSatisfying(Score.Scored.class, s -> {
            assertThat(s.level()).isEqualTo(4);
            assertThat(s.reasons()).extracting(Reason::code).containsExactly("ratings.one", "ratings.older");
        });
    }

    @Test
    void aChannelThatIsNotNamedHasNoSay() {
        assertThat(score(read(TEXT), "pruning", seen(Channel.WORK_SAMPLE, "w", 5, Map.of())))
                .isEqualTo(new Score.NotEnoughEvidence(List.of(Reason.of("evidence.none"))));
    }

    @Test
    void theLowestPartDecidesWhereTheFileSaysSo() {
        Score score = score(
                read(TEXT),
                "felling",
                seen(Channel.ASSESSOR, "a", 5, Map.of("control", "helmet")),
                seen(Channel.ASSESSOR, "b", 5, Map.of("control", "rope")),
                seen(Channel.ASSESSOR, "c", 1, Map.of("control", "drop-zone")));

        assertThat(score).isInstanceOfSatisfying(Score.Scored.class, s -> {
            assertThat(s.level()).isEqualTo(1);
            assertThat(s.reasons().get(0))
                    .isEqualTo(Reason.of("part.lowest", Map.of("part", "drop-zone", "level", "1", "count", "3")));
        });
    }

    @Test
    void withoutAUsualRuleTheCommonOneJudges() {
        assertThat(score(
                        read("skills: [{skills: [felling], channels: [test]}]"),
                        "pruning",
                        seen(Channel.WORK_SAMPLE, "w", 5, Map.of())))
                .isInstanceOf(Score.Scored.class);
    }

    @ParameterizedTest(name = "{2}: {1}")
    @MethodSource("broken")
    void findsWhatIsWrongAndWhere(String right, String wrong, String rule, String path, String said) {
        assertThat(TEXT).contains(right);
        RefusedFile refused = catchThrowableOfType(RefusedFile.class, () -> read(TEXT.replace(right, wrong)));
        assertThat(refused.problems()).anySatisfy((Problem problem) -> {
            assertThat(problem.rule()).isEqualTo(rule);
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.line()).isPositive();
            assertThat(problem.sentence() + " " + problem.suggestion()).contains(said);
        });
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("[supervisor, test]", "[boss, test]", "word", "usual.channels[0]", "supervisor"),
                Arguments.of(
                        "[supervisor, test]",
                        "[test, supervisor, test]",
                        "duplicate-channel",
                        "usual.channels[2]",
                        "once"),
                Arguments.of("[assessor, self]", "[self, assessor]", "self-first", "skills[0].channels", "last"),
                Arguments.of("{supervisor: 2}", "{peer: 2}", "channel", "usual.fewest.peer", "peer"),
                Arguments.of("{supervisor: 2}", "{supervisor: 0}", "number", "usual.fewest.supervisor", "1 to 50"),
                Arguments.of("{test: 90}", "{peer: 90}", "channel", "usual.windowDays.peer", "peer"),
                Arguments.of("{test: 90}", "{test: 0}", "number", "usual.windowDays.test", "1 to 3653"),
                Arguments.of("[felling]", "[fellling]", "unknown-reference", "skills[0].skills[0]", "felling"),
                Arguments.of(
                        "lowestOf: control",
                        "lowestOf: control\n  - skills: [felling]",
                        "duplicate-rule",
                        "skills[1]",
                        "two"),
                Arguments.of("lowestOf", "lowestof", "unknown-field", "skills[0].lowestof", "lowestOf"));
    }
}
