package adroit.measurement.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import adroit.measurement.number.Seeded;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AbilityScaleTest {
    private static final List<ItemCurve> TWO = List.of(ItemCurve.logistic(1, 0), ItemCurve.logistic(1, 1));

    @Test
    void aCurveThatIsAStepHasANumberForItsInformationEverywhere() {
        for (ItemCurve step : List.of(ItemCurve.guessing(60, -0.8, 0.107), ItemCurve.logistic(400, 0))) {
            for (double theta = -6; theta <= 6; theta += 0.25) {
                assertThat(step.information(theta)).isGreaterThanOrEqualTo(0).isFinite();
            }
        }
    }

    /** There is a hill at -0.9, and the answers are eight times likelier at the end of the scale. */
    @Test
    void whereGuessingIsLikelierThanAnyAbilityNobodyIsPlaced() {
        List<ItemCurve> items = List.of(
                ItemCurve.guessing(2.33, -0.18, 0.28),
                ItemCurve.guessing(2.16, -1.12, 0.23),
                ItemCurve.guessing(1.71, -3.5, 0.29),
                ItemCurve.guessing(1.87, -0.03, 0.24),
                ItemCurve.guessing(2.09, -0.81, 0.25),
                ItemCurve.guessing(2.46, -0.28, 0.25),
                ItemCurve.guessing(1.85, -0.01, 0.29));
        byte[] answers = {0, 1, 0, 0, 1, 1, 1};
        assertThat(new AbilityScale(items)
                        .score(Estimator.ML, answers)
                        .whyNot()
                        .orElseThrow()
                        .code())
                .isEqualTo("beyond-the-scale");
    }

    /** One easy item with a low discrimination right and a like one wrong: a number with an error of 7. */
    @Test
    void anAbilityThatMayLieAnywhereIsARangeAndNoNumber() {
        List<ItemCurve> flat = List.of(ItemCurve.logistic(0.2, -1), ItemCurve.logistic(0.2, 1));
        byte[] answers = {1, 0};
        for (Estimator each : List.of(Estimator.ML, Estimator.WLE)) {
            var reason = new AbilityScale(flat).score(each, answers).whyNot().orElseThrow();
            assertThat(reason.code()).isEqualTo("too-wide");
            assertThat(reason.sentence()).contains("from -13.9 to 13.9");
        }
        assertThat(new AbilityScale(flat)
                        .score(Estimator.EAP, answers)
                        .orElseThrow()
                        .se())
                .isLessThan(1);
    }

    /** One of two right: ML solves P(θ−0) + P(θ−1) = 1, so θ = ½; its information is 2·P·Q at ½. */
    @Test
    void maximumLikelihoodByHand() {
        Ability ability = score(Estimator.ML, TWO, 1, 0);
        double p = 1 / (1 + StrictMath.exp(0.5));
        assertThat(ability.theta()).isCloseTo(0.5, within(1e-9));
        assertThat(ability.se()).isCloseTo(1 / StrictMath.sqrt(2 * p * (1 - p)), within(1e-9));
    }

    /** MAP: θ = 1 − P(θ) − P(θ−1), checked by putting the answer back. */
    @Test
    void maximumAPosterioriByHand() {
        double theta = score(Estimator.MAP, TWO, 1, 0).theta();
        assertThat(1 - ItemCurve.logistic(theta) - ItemCurve.logistic(theta - 1))
                .isCloseTo(theta, within(1e-9));
    }

    @Test
    void withSymmetricAnswersEverybodyIsInTheMiddle() {
        List<ItemCurve> items = List.of(ItemCurve.logistic(1.3, -0.5), ItemCurve.logistic(1.3, 0.5));
        for (Estimator estimator : Estimator.values()) {
            assertThat(score(estimator, items, 1, 0).theta())
                    .as(estimator.name())
                    .isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void extremeAnswersHaveAScoreOrAReason() {
        AbilityScale scale = new AbilityScale(TWO);
        assertThat(scale.score(Estimator.ML, new byte[] {1, 1})
                        .whyNot()
                        .orElseThrow()
                        .code())
                .isEqualTo("extreme");
        for (Estimator estimator : List.of(Estimator.EAP, Estimator.MAP, Estimator.WLE)) {
            assertThat(scale.score(estimator, new byte[] {1, 1}).orElseThrow().theta())
                    .isBetween(0.3, 4.0);
        }
        assertThat(scale.score(Estimator.EAP, new byte[] {-1, -1})
                        .whyNot()
                        .orElseThrow()
                        .code())
                .isEqualTo("no-answers");
    }

    /** Items of discrimination 1 and −1 with difficulties 0 and 0.5, both answered 0: σ(θ) = σ(0.5 − θ). */
    @Test
    void whatIsExtremeFollowsTheSignOfEachDiscrimination() {
        List<ItemCurve> items = List.of(ItemCurve.logistic(1, 0), ItemCurve.logistic(-1, 0.5));
        assertThat(score(Estimator.ML, items, 0, 0).theta()).isCloseTo(0.25, within(1e-9));
        AbilityScale scale = new AbilityScale(items);
        for (byte[] answers : List.of(new byte[] {1, 0}, new byte[] {0, 1})) {
            assertThat(scale.score(Estimator.ML, answers).whyNot())
                    .hasValueSatisfying(why -> assertThat(why.code()).isEqualTo("extreme"));
        }
    }

    @Test
    void missingAnswersAreAsIfTheItemWereNotThere() {
        List<ItemCurve> three = List.of(TWO.get(0), ItemCurve.logistic(2, 0.3), TWO.get(1));
        for (Estimator estimator : Estimator.values()) {
            Ability with = score(estimator, three, 1, -1, 0);
            Ability without = score(estimator, TWO, 1, 0);
            assertThat(with.theta()).isEqualTo(without.theta());
            assertThat(with.se()).isEqualTo(without.se());
        }
    }

    @ParameterizedTest
    @EnumSource(Estimator.class)
    void rangesHoldTheTruthAboutAsOftenAsTheySay(Estimator estimator) {
        List<ItemCurve> items = IntStream.range(0, 40)
                .mapToObj(i -> new ItemCurve(
                        ItemCurve.Shape.CUMULATIVE, 1.5, List.of(-2 + 0.1 * i, -1 + 0.1 * i, 0.1 * i), 0, 1))
                .toList();
        AbilityScale scale = new AbilityScale(items);
        Seeded random = new Seeded(17);
        int inside = 0;
        for (int person = 0; person < 500; person++) {
            double theta = random.normal();
            byte[] answers = new byte[40];
            for (int i = 0; i < 40; i++) {
                answers[i] = (byte) Simulated.drawn(items.get(i), theta, random);
            }
            Ability found = scale.score(estimator, answers).orElseThrow();
            inside += found.low() <= theta && theta <= found.high() ? 1 : 0;
        }
        assertThat(inside).isBetween(462, 488);
    }

    static Stream<ItemCurve> curves() {
        return Stream.of(
                ItemCurve.logistic(1.3, 0.4),
                ItemCurve.guessing(1.3, 0.4, 0.2),
                new ItemCurve(ItemCurve.Shape.ADJACENT, 0.8, List.of(-1.0, 0.5, 0.2), 0, 1),
                new ItemCurve(ItemCurve.Shape.CUMULATIVE, 1.7, List.of(-1.0, 0.2, 0.5), 0, 1),
                new ItemCurve(ItemCurve.Shape.ADJACENT, 2, List.of(0.1), 0.1, 0.95));
    }

    @ParameterizedTest
    @MethodSource("curves")
    void slopesAreThoseOfTheProbabilities(ItemCurve curve) {
        double h = 1e-5;
        for (double theta = -3; theta <= 3; theta += 0.5) {
            CurvePoint at = curve.at(theta);
            double[] up = curve.probabilities(theta + h);
            double[] down = curve.probabilities(theta - h);
            double sum = 0;
            for (int k = 0; k < up.length; k++) {
                sum += at.probabilities()[k];
                assertThat(at.first()[k]).isCloseTo((up[k] - down[k]) / (2 * h), within(1e-8));
                assertThat(at.second()[k])
                        .isCloseTo((up[k] - 2 * at.probabilities()[k] + down[k]) / (h * h), within(1e-4));
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void aLongTestDoesNotVanish() {
        List<ItemCurve> items = IntStream.range(0, 3_000)
                .mapToObj(i -> ItemCurve.logistic(1, -3 + 0.002 * i))
                .toList();
        byte[] answers = new byte[3_000];
        for (int i = 0; i < 1_500; i++) {
            answers[i] = 1;
        }
        Ability found = new AbilityScale(items).score(Estimator.EAP, answers).orElseThrow();
        assertThat(found.theta()).isCloseTo(0, within(0.05));
        byte[] absurd = new byte[3_000];
        for (int i = 1_500; i < 3_000; i++) {
            absurd[i] = 1;
        }
        assertThat(new AbilityScale(items)
                        .score(Estimator.EAP, absurd)
                        .orElseThrow()
                        .theta())
                .isFinite();
    }

    @Test
    void refusesAnswersThatAreNoCategories() {
        assertThatThrownBy(() -> score(Estimator.EAP, TWO, 1, 2)).hasMessageContaining("item 2 has no category 2");
        assertThatThrownBy(() -> score(Estimator.EAP, TWO, 1)).hasMessageContaining("1 answers for 2 items");
    }

    private static Ability score(Estimator estimator, List<ItemCurve> items, int... answers) {
        byte[] row = new byte[answers.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = (byte) answers[i];
        }
        return new AbilityScale(items).score(estimator, row).orElseThrow();
    }
}
