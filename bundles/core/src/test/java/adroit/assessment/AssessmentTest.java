package adroit.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.canonical.CanonicalJson;
import adroit.edition.CatalogEdition;
import adroit.edition.ScorerIdentity;
import adroit.evidence.Fact;
import adroit.evidence.Purpose;
import adroit.evidence.RecordedFact;
import adroit.gap.Fields;
import adroit.gap.Gap;
import adroit.gap.GapType;
import adroit.gap.Standing;
import adroit.gap.StepFinding;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.work.Requirement;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final ScorerIdentity SCORER = new ScorerIdentity("some.scorer", "1.0.0", "ab".repeat(32), "0.1.0");
    private static final JobAnalysis ANALYSIS = new JobAnalysis(
            new PositionDescription("planner", 1, "Planner", "Planner", null),
            "plans",
            DAY.minusDays(90),
            "Planning Director",
            DAY.minusDays(80),
            List.of(new RatedTask(
                    "t", "review", "Reviews plans", List.of(4, 4, 5), List.of(4, 4, 4), null, List.of("plan-review"))),
            List.of("permit"),
            List.of(
                    new Requirement("plan-review", 3, true, List.of("markup")),
                    new Requirement("findings", 4, false, List.of())));

    private long sequence;

    private RecordedFact fact(Fact fact) {
        sequence++;
        return new RecordedFact(sequence, Instant.EPOCH, fact);
    }

    private RecordedFact rated(String skill, Channel channel, String source, double level, LocalDate observed) {
        return fact(new Fact.Rating(
                "c" + sequence, "p-1", "plans", observed, skill, channel, source, level, null, Map.of()));
    }

    private RecordedFact tool(boolean supplied) {
        return fact(new Fact.ToolAccess("c" + sequence, "p-1", "plans", DAY.minusDays(9), "markup", supplied));
    }

    private static Result assess(Purpose purpose, Scorer scorer, List<RecordedFact> facts) {
        return assess(purpose, scorer, facts, List.of());
    }

    private static Result assess(Purpose purpose, Scorer scorer, List<RecordedFact> facts, List<StepFinding> findings) {
        DisciplineCase plans =
                new DisciplineCase(ANALYSIS, CatalogEdition.of(Fields.PLAN_REVIEW), scorer, SCORER, findings);
        return Assessment.assess(
                new AssessmentCase("p-1", "pos-1", purpose, DAY, 1000, facts, List.of(plans), List.of()));
    }

    private static Result assess(Purpose purpose, RecordedFact... facts) {
        return assess(purpose, DecidingChannel.usual(), Arrays.asList(facts));
    }

    private static RequirementResult review(Result result) {
        return result.disciplines().get(0).requirements().get(0);
    }

    @Test
    void turnsARatingUnderTheRequirementIntoATypedGap() {
        Result result = assess(
                Purpose.DEVELOPMENT, tool(true), rated("plan-review", Channel.SUPERVISOR, "s", 1, DAY.minusDays(3)));

        assertThat(review(result).standing()).isEqualTo(Standing.BELOW);
        assertThat(review(result).gaps()).extracting(Gap::type).containsExactly(GapType.TALENT);
    }

    @Test
    void withoutTheToolTheSameRatingIsACapabilityGapUntilTheToolIsGranted() {
        RecordedFact without = tool(false);
        RecordedFact rating = rated("plan-review", Channel.SUPERVISOR, "s", 1, DAY.minusDays(3));
        RecordedFact granted = fact(new Fact.ToolAccess("later", "p-1", "plans", DAY.minusDays(1), "markup", true));

        assertThat(review(assess(Purpose.DEVELOPMENT, without, rating)).gaps())
                .extracting(Gap::type)
                .containsExactly(GapType.CAPABILITY);
        assertThat(review(assess(Purpose.DEVELOPMENT, without, rating, granted)).gaps())
                .extracting(Gap::type)
                .containsExactly(GapType.TALENT);
    }

    @ParameterizedTest
    @EnumSource(value = Purpose.class, names = "DEVELOPMENT", mode = EnumSource.Mode.EXCLUDE)
    void noSelfRatingMovesOneByteOfAResultBeyondDevelopment(Purpose purpose) {
        RecordedFact tool = tool(true);
        RecordedFact rating = rated("plan-review", Channel.ASSESSOR, "a", 2, DAY.minusDays(5));
        RecordedFact self = rated("plan-review", Channel.SELF, "p-1", 5, DAY.minusDays(3));

        assertThat(CanonicalJson.bytes(assess(purpose, tool, rating, self)))
                .isEqualTo(CanonicalJson.bytes(assess(purpose, tool, rating)));
    }

    @Test
    void aSelfRatingMayStartADevelopmentTalk() {
        Result result = assess(Purpose.DEVELOPMENT, rated("plan-review", Channel.SELF, "p-1", 4, DAY.minusDays(3)));

        assertThat(review(result).standing()).isEqualTo(Standing.MET);
    }

    @Test
    void countsNothingThatWasObservedLaterOrRecordedLater() {
        RecordedFact later = rated("plan-review", Channel.TEST, "t", 5, DAY.plusDays(1));
        RecordedFact beyond = new RecordedFact(
                1001,
                Instant.EPOCH,
                new Fact.Rating("x", "p-1", "plans", DAY, "plan-review", Channel.TEST, "t", 5, null, Map.of()));

        Result result = assess(Purpose.DEVELOPMENT, later, beyond);

        assertThat(review(result).standing()).isEqualTo(Standing.NOT_ENOUGH_EVIDENCE);
        assertThat(result.evidence().count()).isZero();
    }

    @Test
    void saysThatAPositionWithoutASignedAnalysisHasNotEnoughEvidence() {
        Result result = Assessment.assess(
                new AssessmentCase("p-1", "pos-1", Purpose.DEVELOPMENT, DAY, 0, List.of(), List.of(), List.of()));

        assertThat(result.disciplines()).isEmpty();
        assertThat(result.reasons()).extracting(r -> r.code()).containsExactly("analysis.none");
    }

    @Test
    void aScorerThatThrowsFailsAndMakesNoGap() {
        Result result = assess(
                Purpose.DEVELOPMENT,
                c -> {
                    throw new IllegalStateException("broken");
                },
                List.of(rated("plan-review", Channel.TEST, "t", 1, DAY)));

        assertThat(review(result).score()).isInstanceOf(Score.Failed.class);
        assertThat(review(result).standing()).isEqualTo(Standing.NOT_SCORED);
        assertThat(result.gaps()).isEmpty();
    }

    @Test
    void aScorerThatThrowsWhatItDoesNotDeclareFailsLikeAnyOther() {
        Result result = assess(
                Purpose.DEVELOPMENT,
                c -> {
                    throw AssessmentTest.<RuntimeException>undeclared(new IOException("broken"));
                },
                List.of(rated("plan-review", Channel.TEST, "t", 1, DAY)));

        assertThat(review(result).standing()).isEqualTo(Standing.NOT_SCORED);
    }

    @SuppressWarnings("unchecked") // a plugin may do the same
    private static <E extends Exception> E undeclared(Exception checked) throws E {
        throw (E) checked;
    }

    @Test
    void keepsNoNumbersOfAFewPeopleInAResult() {
        Result result = assess(
                Purpose.DEVELOPMENT,
                DecidingChannel.usual(),
                List.of(),
                List.of(new StepFinding("permit", "check", 4, 2), new StepFinding("permit", "sign", 5, 2)));

        assertThat(result.disciplines().get(0).findings())
                .extracting(StepFinding::step)
                .containsExactly("sign");
    }

    @Test
    void aSurplusInOneSkillHidesNoLackInAnother() {
        Result result = assess(
                Purpose.DEVELOPMENT,
                tool(true),
                rated("plan-review", Channel.TEST, "t", 5, DAY),
                rated("findings", Channel.TEST, "t", 2, DAY));

        assertThat(result.gaps()).extracting(Gap::subject).containsExactly("skill/findings");
    }

    @Test
    void oneProcessToFixMakesNoPersonalGap() {
        RecordedFact missed = fact(new Fact.StepOutcome(
                "m", "p-1", "plans", DAY.minusDays(2), "permit", "check", false, Channel.TEST, "t"));

        Result result = assess(
                Purpose.DEVELOPMENT,
                DecidingChannel.usual(),
                List.of(missed),
                List.of(new StepFinding("permit", "check", 14, 9)));

        assertThat(result.gaps()).extracting(Gap::type).containsExactly(GapType.PROCESS);
    }

    @Test
    void givesTheSameBytesForTheSameCaseInAnyOrderAndLocale() {
        List<RecordedFact> facts = new ArrayList<>(List.of(
                tool(true),
                rated("plan-review", Channel.ASSESSOR, "a", 2, DAY.minusDays(5)),
                rated("plan-review", Channel.ASSESSOR, "b", 3, DAY.minusDays(5)),
                rated("plan-review", Channel.ASSESSOR, "c", 3, DAY.minusDays(4)),
                rated("findings", Channel.PEER, "x", 3, DAY.minusDays(4))));
        byte[] expected = CanonicalJson.bytes(assess(Purpose.DEVELOPMENT, DecidingChannel.usual(), facts));
        Locale before = Locale.getDefault();
        try {
            for (String locale : List.of("ar-EG", "tr-TR", "hi-IN-u-nu-deva", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                Collections.shuffle(facts, new Random(locale.hashCode()));
                assertThat(CanonicalJson.bytes(assess(Purpose.DEVELOPMENT, DecidingChannel.usual(), facts)))
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isReadBackFromItsBytesUnchanged() {
        Result result = assess(
                Purpose.DEVELOPMENT,
                tool(true),
                rated("plan-review", Channel.ASSESSOR, "a", 2, DAY),
                rated("findings", Channel.TEST, "t", 4, DAY));

        StoredResult stored = StoredResult.of("r-1", Instant.EPOCH, result);

        assertThat(stored.result()).isEqualTo(result);
        assertThat(CanonicalJson.bytes(stored.result())).isEqualTo(stored.bytes());
        assertThat(stored.intact()).isTrue();
    }
}
