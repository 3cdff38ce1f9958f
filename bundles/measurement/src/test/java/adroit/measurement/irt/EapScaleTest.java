package adroit.measurement.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import adroit.measurement.number.Seeded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EapScaleTest {
    @ParameterizedTest
    @CsvSource({"40, 0", "40, 300", "1, 0", "7, 500", "64, 0", "65, 0", "200, 100"})
    void lanesGiveTheSameBitsAsThePlainWay(int items, int missingPerThousand) {
        assumeTrue(EapScale.takesLanes(), "this Java machine was started without the module jdk.incubator.vector");
        List<ItemCurve> curves = graded(items);
        byte[] answers = answers(1_000, items, missingPerThousand);
        double[][] plain = scored(EapScale.plain(curves), answers, 1_000);
        double[][] lanes = scored(new EapScale(curves), answers, 1_000);
        assertThat(lanes[0]).containsExactly(plain[0]);
        assertThat(lanes[1]).containsExactly(plain[1]);
    }

    @Test
    void whoIsScoredTogetherMakesNoDifference() {
        List<ItemCurve> curves = graded(90);
        byte[] answers = answers(101, 90, 50);
        double[][] together = scored(EapScale.plain(curves), answers, 101);
        for (int p = 0; p < 101; p++) {
            double[][] alone = scored(EapScale.plain(curves), Arrays.copyOfRange(answers, p * 90, p * 90 + 90), 1);
            assertThat(alone[0][0]).isEqualTo(together[0][p]);
            assertThat(alone[1][0]).isEqualTo(together[1][p]);
        }
    }

    @Test
    void aProductThatVanishesIsTakenInSmallerSteps() {
        List<ItemCurve> curves = new ArrayList<>();
        byte[] answers = new byte[3 * 60];
        for (int i = 0; i < 60; i++) {
            curves.add(ItemCurve.logistic(30, i % 2 == 0 ? 5.5 : -5.5));
            answers[60 + i] = (byte) (i % 2 == 0 ? 1 : 0);
        }
        double[][] found = scored(EapScale.plain(curves), answers, 3);
        assertThat(found[0]).doesNotContain(Double.NaN);
        assertThat(found[0][0]).isEqualTo(found[0][2]);
    }

    @Test
    void agreesWithTheSumOverThePosterior() {
        List<ItemCurve> curves = graded(12);
        byte[] answers = answers(1, 12, 0);
        Nodes nodes = new Nodes();
        double mean = 0;
        double all = 0;
        for (int q = 0; q < Nodes.COUNT; q++) {
            double product = nodes.weight[q];
            for (int i = 0; i < answers.length; i++) {
                product *= curves.get(i).probabilities(nodes.theta[q])[answers[i]];
            }
            all += product;
            mean += product * nodes.theta[q];
        }
        assertThat(scored(EapScale.plain(curves), answers, 1)[0][0]).isCloseTo(mean / all, within(1e-12));
    }

    @Test
    void whoAnsweredNothingHasNoNumber() {
        double[][] found = scored(EapScale.plain(graded(3)), new byte[] {-1, -1, -1, 0, 1, -1}, 2);
        assertThat(found[0][0]).isNaN();
        assertThat(found[1][0]).isNaN();
        assertThat(found[0][1]).isFinite();
    }

    @Test
    void refusesACategoryThatAnItemDoesNotHave() {
        assertThatThrownBy(() -> scored(EapScale.plain(graded(2)), new byte[] {0, 5}, 1))
                .hasMessageContaining("item 2 has no category 5");
    }

    private static double[][] scored(EapScale scale, byte[] answers, int persons) {
        double[][] found = new double[2][persons];
        scale.score(answers, found[0], found[1]);
        return found;
    }

    static List<ItemCurve> graded(int items) {
        Seeded random = new Seeded(3);
        List<ItemCurve> curves = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            double b = random.normal();
            curves.add(new ItemCurve(
                    ItemCurve.Shape.CUMULATIVE,
                    0.8 + random.uniform(),
                    List.of(b - 1.2, b - 0.4, b + 0.4, b + 1.2),
                    0,
                    1));
        }
        return curves;
    }

    private static byte[] answers(int persons, int items, int missingPerThousand) {
        Seeded random = new Seeded(5);
        byte[] answers = new byte[persons * items];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = (byte) random.below(5);
            answers[i] = random.below(1_000) < missingPerThousand ? -1 : answers[i];
        }
        return answers;
    }
}
