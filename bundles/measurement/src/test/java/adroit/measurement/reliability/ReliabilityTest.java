package adroit.measurement.reliability;

import static adroit.measurement.Found.in;
import static adroit.measurement.Found.named;
import static adroit.measurement.Found.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adroit.measurement.Finding;
import adroit.measurement.Interval;
import adroit.measurement.Psy;
import adroit.measurement.number.Moments;
import adroit.measurement.table.Grid;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    private static final double GAP = Double.NaN;

    /** Variances 1 and 4, covariance 1: alpha = 2 · (1 − 5/7) = 4/7. */
    @Test
    void alphaOfASmallCaseByHand() {
        List<Finding> found = Reliability.of(Grid.of(List.of("a", "b"), new double[][] {{1, 2}, {2, 6}, {3, 4}}));
        assertThat(value(found, "alpha")).isCloseTo(4.0 / 7, within(1e-12));
        assertThat(value(found, "alpha (standardized)")).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(in(found, "alpha").isEnough()).isFalse();
        assertThat(named(found, "omega").whyNot().orElseThrow().code()).isEqualTo("too-few-items");
    }

    @Test
    void agreesWithReferenceSoftwareOnAPersonalityInventory() {
        Grid all = Psy.export("bfi_2800x28.csv");
        List<Finding> found = Reliability.of(Psy.choose(all, "N1", "N2", "N3", "N4", "N5"));
        assertThat(value(found, "alpha")).isCloseTo(0.813963, within(1e-6));
        assertThat(value(found, "alpha (standardized)")).isCloseTo(0.814675, within(1e-6));
        assertThat(value(found, "omega")).isCloseTo(0.813449, within(1e-4));
        Interval omega = in(found, "omega").range().orElseThrow();
        assertThat(omega.low()).isBetween(0.79, 0.81);
        assertThat(omega.high()).isBetween(0.815, 0.83);
    }

    @Test
    void theIntervalIsFeldts() {
        Grid all = Psy.export("bfi_2800x28.csv");
        Grid reversed = reverse(Psy.choose(all, "A1", "A2", "A3", "A4", "A5"), 0, 7);
        Finding.Coefficient alpha = in(Reliability.of(reversed), "alpha");
        assertThat(alpha.value()).isCloseTo(0.703018, within(1e-6));
        assertThat(alpha.range().orElseThrow().low()).isCloseTo(0.69, within(0.005));
        assertThat(alpha.range().orElseThrow().high()).isCloseTo(0.72, within(0.005));
    }

    @Test
    void namesItemsThatRunAgainstTheRest() {
        Grid all = Psy.export("bfi_2800x28.csv");
        Scale scale = Scale.of(Psy.choose(all, "A1", "A2", "A3", "A4", "A5")).orElseThrow();
        assertThat(scale.reversed()).containsExactly("A1");
        assertThat(String.join(" ", scale.notes())).contains("A1", "Reverse");
        assertThat(Alpha.withoutEach(scale).get(0)).isGreaterThan(0.7);
    }

    @Test
    void oneFactorIsFoundAlsoWhereAsManyItemsRunOneWayAsTheOther() {
        double[][] correlations = new double[4][4];
        double[] runs = {1, 1, -1, -1};
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                correlations[i][j] = i == j ? 1 : 0.5 * runs[i] * runs[j];
            }
        }
        double[] loadings = OneFactor.of(correlations).orElseThrow().loadings();
        for (int i = 0; i < 4; i++) {
            assertThat(loadings[i] * runs[i] * Math.signum(loadings[0])).isCloseTo(Math.sqrt(0.5), within(1e-6));
        }
    }

    @Test
    void turningOneItemRoundTurnsItsLoadingAlone() {
        Grid straight = Psy.choose(Psy.export("bfi_2800x28.csv"), "N1", "N2", "N3", "N4", "N5");
        double[] before = loadings(straight);
        double[] after = loadings(reverse(straight, 2, 7));
        for (int i = 0; i < before.length; i++) {
            assertThat(after[i]).isCloseTo(i == 2 ? -before[i] : before[i], within(1e-6));
        }
    }

    private static double[] loadings(Grid grid) {
        double[][] covariances = Scale.of(grid).orElseThrow().covariances();
        return OneFactor.of(Moments.correlations(covariances)).orElseThrow().loadings();
    }

    @Test
    void theOrderOfItemsAndPersonsDoesNotMatter() {
        Grid n = Psy.choose(Psy.export("bfi_2800x28.csv"), "N1", "N2", "N3").rows(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        Grid turned = n.columns(2, 0, 1).rows(9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
        assertThat(value(Reliability.of(turned), "alpha")).isCloseTo(value(Reliability.of(n), "alpha"), within(1e-12));
    }

    @Test
    void badDataIsAnOutcomeWithASentence() {
        assertThat(code(new double[][] {{1, 2}})).isEqualTo("too-few-persons");
        assertThat(code(new double[][] {{GAP, GAP}, {GAP, GAP}, {GAP, GAP}})).isEqualTo("all-missing");
        assertThat(code(new double[][] {{1, 2}, {1, 3}, {1, 4}})).isEqualTo("constant");
        assertThat(code(new double[][] {{0.1, 2}, {0.1, 3}, {0.1, 4}, {0.1, 1}}))
                .isEqualTo("constant");
        assertThat(code(new double[][] {{1, GAP}, {2, GAP}, {GAP, 4}, {GAP, 3}}))
                .isEqualTo("never-together");
        assertThat(code(new double[][] {{1, 3}, {2, 2}, {3, 1}})).isEqualTo("no-variance");
    }

    @Test
    void pairsThatContradictEachOtherGiveNoAlphaOverOne() {
        double[][] cells = new double[30][2];
        for (int r = 0; r < 10; r++) {
            cells[r] = new double[] {10 * (r % 2), 10 * (r % 2)};
            cells[10 + r] = new double[] {5 + r % 2, GAP};
            cells[20 + r] = new double[] {GAP, 5 + r % 2};
        }
        List<Finding> found = Reliability.of(Grid.of(List.of("a", "b"), cells));
        for (String name : List.of("alpha", "alpha (standardized)")) {
            assertThat(named(found, name).whyNot().orElseThrow().code()).isEqualTo("contradicting");
            assertThat(named(found, name).whyNot().orElseThrow().remedy()).contains("10 here");
        }
        assertThat(Scale.of(Grid.of(List.of("a", "b"), cells)).orElseThrow().itemRestCorrelation("a"))
                .isEmpty();
    }

    @Test
    void perfectlyAlikeItemsHaveAnAlphaOfOneAndNoIntervalWithoutWidth() {
        Finding.Coefficient alpha = in(
                Reliability.of(Grid.of(List.of("a", "b"), new double[][] {{1, 1}, {2, 2}, {4, 4}, {3, 3}})), "alpha");
        assertThat(alpha.value()).isEqualTo(1);
        assertThat(alpha.range()).isEmpty();
        assertThat(String.join(" ", alpha.notes())).contains("No interval");
    }

    @Test
    void personsWhoAnsweredOneItemAddNothingToThePrecision() {
        double[][] few = new double[10][2];
        for (int r = 0; r < few.length; r++) {
            few[r] = new double[] {r % 5, (r + r / 7) % 5};
        }
        double[][] many = Arrays.copyOf(few, 100);
        for (int r = few.length; r < many.length; r++) {
            many[r] = new double[] {r % 5, GAP};
        }
        Finding.Coefficient alpha = in(Reliability.of(Grid.of(List.of("a", "b"), many)), "alpha");
        assertThat(alpha.n()).isEqualTo(10);
        assertThat(alpha.isEnough()).isFalse();
        double width = alpha.range().orElseThrow().width();
        assertThat(width)
                .isGreaterThan(0.5)
                .isCloseTo(
                        in(Reliability.of(Grid.of(List.of("a", "b"), few)), "alpha")
                                .range()
                                .orElseThrow()
                                .width(),
                        within(0.2));
    }

    @Test
    void oneConstantItemIsLeftOutAndNamedAndChangesNothing() {
        double[][] without = {{1, 2}, {2, 6}, {3, 4}};
        double[][] with = {{1, 7, 2}, {2, 7, 6}, {3, GAP, 4}};
        Finding.Coefficient alpha = in(Reliability.of(Grid.of(List.of("a", "c", "b"), with)), "alpha");
        assertThat(alpha.value()).isEqualTo(value(Reliability.of(Grid.of(List.of("a", "b"), without)), "alpha"));
        assertThat(String.join(" ", alpha.notes())).contains("Left out", ": c.");
    }

    @Test
    void doubledPersonsAndOtherUnitsChangeNoCoefficientAndNarrowTheInterval() {
        double[][] once = new double[40][3];
        double[][] twice = new double[80][3];
        for (int r = 0; r < 80; r++) {
            double[] row = {r % 40 % 5, (r % 40 + r % 40 / 9) % 5, (r % 40 + r % 40 / 4) % 5};
            twice[r] = row;
            once[r % 40] = row;
        }
        double[][] other = new double[40][3];
        for (int r = 0; r < 40; r++) {
            for (int c = 0; c < 3; c++) {
                other[r][c] = 3 + 7 * once[r][c];
            }
        }
        List<String> names = List.of("a", "b", "c");
        Finding.Coefficient one = in(Reliability.of(Grid.of(names, once)), "alpha");
        Finding.Coefficient two = in(Reliability.of(Grid.of(names, twice)), "alpha");
        assertThat(two.value()).isCloseTo(one.value(), within(1e-12));
        assertThat(two.range().orElseThrow().width())
                .isLessThan(one.range().orElseThrow().width());
        for (String each : List.of("alpha", "alpha (standardized)")) {
            assertThat(value(Reliability.of(Grid.of(names, other)), each))
                    .isCloseTo(value(Reliability.of(Grid.of(names, once)), each), within(1e-9));
        }
    }

    private static String code(double[][] cells) {
        return named(Reliability.of(Grid.of(List.of("a", "b"), cells)), "alpha")
                .whyNot()
                .orElseThrow()
                .code();
    }

    private static Grid reverse(Grid grid, int column, double sum) {
        double[][] cells = new double[grid.rows()][grid.columns()];
        for (int r = 0; r < grid.rows(); r++) {
            for (int c = 0; c < grid.columns(); c++) {
                cells[r][c] = c == column ? sum - grid.at(r, c) : grid.at(r, c);
            }
        }
        return Grid.of(grid.columnNames(), cells);
    }
}
