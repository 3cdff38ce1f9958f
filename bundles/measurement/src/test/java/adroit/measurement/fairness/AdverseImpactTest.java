package adroit.measurement.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import adroit.measurement.fairness.RulePack.Rule;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdverseImpactTest {
    private static final RulePack RULES = RulePack.UNIFORM_GUIDELINES;

    @Test
    void halfTheRateThatChanceDoesNotExplainIsFlagged() {
        Impact impact = compare(12, 40, 48, 80);
        assertThat(impact.ratio()).isCloseTo(0.50, within(1e-12));
        assertThat(impact.p()).isCloseTo(0.003409222, within(1e-9));
        assertThat(impact.standing()).isEqualTo(Standing.BELOW);
        assertThat(impact.flips()).isFalse();
        assertThat(impact.judgement()).isEqualTo(Judgement.FLAGGED);
        assertThat(impact.sentence()).contains("ratio 0.50", "below threshold", "p = 0.003", "Flagged");
    }

    @Test
    void halfTheRateThatOnePersonChangesIsTooFewToJudge() {
        Impact impact = compare(1, 4, 5, 10);
        assertThat(impact.ratio()).isCloseTo(0.50, within(1e-12));
        assertThat(impact.p()).isCloseTo(0.5804196, within(1e-7));
        assertThat(impact.flips()).isTrue();
        assertThat(impact.judgement().words()).isEqualTo("too few to judge");
    }

    @Test
    void sevenOfTenBesideSevenOfEightIsAtThreshold() {
        Impact impact = compare(7, 10, 7, 8);
        assertThat(impact.standing()).isEqualTo(Standing.AT);
        assertThat(impact.standing().words()).isEqualTo("at threshold");
        assertThat(impact.p()).isCloseTo(0.5882353, within(1e-7));
    }

    @Test
    void aLargeSampleIsFlaggedAboveThresholdWhereChanceDoesNotExplainIt() {
        Impact impact = compare(4_100, 5_000, 4_900, 5_000);
        assertThat(impact.standing()).isEqualTo(Standing.ABOVE);
        assertThat(impact.judgement()).isEqualTo(Judgement.FLAGGED);
    }

    /** In binary fractions 0.07 of 100 is a little over 7. */
    @Test
    void aGroupThatIsExactlyTheSmallestShareIsJudged() {
        RulePack seven = new RulePack(
                "seven",
                "Seven percent",
                RULES.threshold(),
                RULES.significance(),
                RULES.practical(),
                0.07,
                RULES.smallestGroup(),
                RULES.sources());
        assertThat(judgement(7, 93, seven)).isNotEqualTo(Judgement.NOT_JUDGED);
        assertThat(judgement(7, 94, seven)).isEqualTo(Judgement.NOT_JUDGED);
    }

    private static Judgement judgement(int small, int large, RulePack rules) {
        List<Selection> groups =
                List.of(new Selection("", "", "small", 1, small), new Selection("", "", "large", large / 2, large));
        return AdverseImpact.of(groups, rules)
                .get(0)
                .impacts()
                .orElseThrow()
                .get(0)
                .judgement();
    }

    @Test
    void tooFewToJudgeSaysWhereChanceHardlyExplainsTheDifference() {
        Impact impact = compare(0, 4, 50, 50);
        assertThat(impact.judgement()).isEqualTo(Judgement.TOO_FEW);
        assertThat(impact.sentence())
                .contains("p < 0.001", "fewer than 5 candidates, though chance hardly explains the difference");
    }

    @Test
    void aDifferenceThatChanceDoesNotExplainIsNotFlaggedWhereItIsOfNoPracticalSize() {
        Impact impact = compare(96_000, 100_000, 98_000, 100_000);
        assertThat(impact.ratio()).isCloseTo(0.98, within(0.001));
        assertThat(impact.p()).isLessThan(0.001);
        assertThat(impact.judgement()).isEqualTo(Judgement.NOT_FLAGGED);
        assertThat(impact.sentence()).contains("Chance hardly explains", "9/10", "no finding about the law");
    }

    @Test
    void aGroupOfTwoIsTooFewToJudgeHoweverUnlikelyItsRate() {
        Impact impact = impacts(new Selection("", "", "two", 0, 2), new Selection("", "", "many", 89, 90))
                .get(0);
        assertThat(impact.p()).isLessThan(0.05);
        assertThat(impact.flips()).isFalse();
        assertThat(impact.judgement()).isEqualTo(Judgement.TOO_FEW);
        assertThat(impact.sentence()).contains("fewer than 5 candidates");
        Impact beside = impacts(new Selection("", "", "two", 2, 2), new Selection("", "", "many", 30, 90))
                .get(0);
        assertThat(beside.judgement()).isEqualTo(Judgement.TOO_FEW);
        assertThat(beside.highest().group())
                .as("two persons are nobody's measure")
                .isEqualTo("many");
    }

    @Test
    void sumsOverWhatCanBeComparedAreASentence() {
        List<AdverseImpact.Stage> stages = AdverseImpact.of(
                List.of(
                        new Selection("", "", "a", 1, 6_000_000),
                        new Selection("", "", "a", 1, 6_000_000),
                        new Selection("", "", "b", 1, 10)),
                RULES);
        assertThat(stages.get(0).impacts().whyNot().orElseThrow().sentence()).contains("10000000", ": a.");
    }

    @Test
    void neitherTheOrderOfRowsNorHowCountsAreSplitMatters() {
        Impact whole = compare(30, 60, 50, 60);
        assertThat(impacts(
                        new Selection("", "", "highest", 20, 20),
                        new Selection("", "", "group", 30, 40),
                        new Selection("", "", "highest", 30, 40),
                        new Selection("", "", "group", 0, 20)))
                .containsExactly(whole);
    }

    @Test
    void equalRatesAreNotFlagged() {
        assertThat(compare(40, 80, 50, 100).judgement()).isEqualTo(Judgement.NOT_FLAGGED);
    }

    @Test
    void noSentenceCallsAnythingCompliant() {
        for (long selected = 0; selected <= 20; selected++) {
            assertThat(compare(selected, 20, 15, 20).sentence().toLowerCase(Locale.ROOT))
                    .doesNotContain("complian")
                    .contains("threshold");
        }
    }

    @Test
    void everyStageOfEveryJobIsComparedWithItsOwnHighestRate() {
        List<AdverseImpact.Stage> stages = AdverseImpact.of(
                List.of(
                        new Selection("Clerk", "screen", "a", 30, 60),
                        new Selection("Clerk", "screen", "b", 50, 60),
                        new Selection("Clerk", "offer", "a", 5, 30),
                        new Selection("Clerk", "offer", "b", 3, 50),
                        new Selection("Planner", "screen", "a", 9, 10),
                        new Selection("Clerk", "screen", "a", 2, 4)),
                RULES);
        assertThat(stages).extracting(AdverseImpact.Stage::stage).containsExactly("screen", "offer", "screen");
        assertThat(stages.get(0).impacts().orElseThrow().get(0).group().candidates())
                .isEqualTo(64);
        assertThat(stages.get(1).impacts().orElseThrow().get(0).highest().group())
                .isEqualTo("a");
        assertThat(stages.get(2).impacts().whyNot().orElseThrow().code()).isEqualTo("one-group");
    }

    @Test
    void aGroupUnderTheRulesShareIsShownAndNotJudged() {
        Impact small = impacts(
                        new Selection("", "", "few", 0, 1),
                        new Selection("", "", "many", 60, 100),
                        new Selection("", "", "others", 55, 100))
                .get(0);
        assertThat(small.judgement()).isEqualTo(Judgement.NOT_JUDGED);
        assertThat(small.highest().group()).isEqualTo("many");
    }

    @Test
    void nobodySelectedIsAnOutcomeWithASentence() {
        assertThat(AdverseImpact.of(List.of(new Selection("", "", "a", 0, 5), new Selection("", "", "b", 0, 6)), RULES)
                        .get(0)
                        .impacts()
                        .whyNot()
                        .orElseThrow()
                        .code())
                .isEqualTo("nobody-selected");
        assertThatThrownBy(() -> new Selection("", "", "a", 6, 5)).hasMessageContaining("6 selected of 5");
    }

    @Test
    void theRulesCanBeACitysOwnAndNameTheirSource() {
        LegalSource code = new LegalSource("City Code 2.30", LocalDate.of(2025, 1, 1));
        Map<Rule, LegalSource> sources = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            sources.put(rule, code);
        }
        RulePack own = new RulePack(
                "own", "Stricter than four fifths", new Fraction(9, 10), 0.01, new Fraction(19, 20), 0, 1, sources);
        Selection group = new Selection("", "", "a", 85, 100);
        Selection highest = new Selection("", "", "b", 100, 100);
        assertThat(Standing.of(group, highest, own)).isEqualTo(Standing.BELOW);
        assertThat(Standing.of(group, highest, RULES)).isEqualTo(Standing.ABOVE);
        assertThat(RULES.source(Rule.THRESHOLD).text()).contains("29 CFR 1607.4(D)");
        assertThat(RULES.source(Rule.THRESHOLD).date()).isEqualTo("1978-08-25");
        assertThat(RULES.source(Rule.PRACTICAL).text()).contains("this product's choice");
        sources.remove(Rule.SMALLEST_GROUP);
        assertThatThrownBy(() -> new RulePack("own", "x", new Fraction(4, 5), 0.05, new Fraction(9, 10), 0, 1, sources))
                .hasMessageContaining("smallestGroup");
    }

    @Test
    void theExactTestAgreesWithAnEnumerationByHand() {
        assertThat(FisherExact.twoSided(3, 1, 1, 3)).isCloseTo(34.0 / 70, within(1e-12));
        assertThat(FisherExact.twoSided(0, 0, 3, 4)).isEqualTo(1, within(1e-12));
        assertThat(FisherExact.twoSided(400_000, 600_000, 400_500, 599_500)).isBetween(0.4, 0.5);
    }

    private static Impact compare(long a, long b, long c, long d) {
        return impacts(new Selection("", "", "group", a, b), new Selection("", "", "highest", c, d)).stream()
                .findFirst()
                .orElseThrow();
    }

    private static List<Impact> impacts(Selection... selections) {
        return AdverseImpact.of(List.of(selections), RULES).get(0).impacts().orElseThrow();
    }
}
