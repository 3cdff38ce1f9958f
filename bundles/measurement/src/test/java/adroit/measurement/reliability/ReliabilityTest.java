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
