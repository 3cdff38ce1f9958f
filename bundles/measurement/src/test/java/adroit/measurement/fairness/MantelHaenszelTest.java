package adroit.measurement.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adroit.measurement.Outcome;
import adroit.measurement.fairness.ItemBias.Level;
import adroit.measurement.number.Seeded;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MantelHaenszelTest {
    private static final List<String> ITEMS = List.of("fair1", "fair2", "biased", "fair3", "fair4", "fair5");
    private final List<Boolean> focal = new ArrayList<>();

    @Test
    void findsTheItemThatIsHarderForOneGroup() {
        List<Outcome<ItemBias>> items =
                MantelHaenszel.of(simulated(2_000, 1.2), focal).orElseThrow().items();
        ItemBias biased = items.get(2).orElseThrow();
        assertThat(biased.level()).isEqualTo(Level.C);
        assertThat(biased.size().orElseThrow().delta()).isLessThan(-1.5);
        assertThat(biased.sentence()).contains("biased", "Harder for the focal group");
        assertThat(items.get(0).orElseThrow().level()).isNotEqualTo(Level.C);
    }

    @Test
    void aFairItemIsClassA() {
        assertThat(MantelHaenszel.of(simulated(2_000, 0), focal).orElseThrow().items())
                .allSatisfy(item -> assertThat(item.orElseThrow().level()).isEqualTo(Level.A));
    }

    @Test
    void exchangingTheGroupsTurnsTheSign() {
        Grid answers = simulated(500, 0.8);
        ItemBias one =
                MantelHaenszel.of(answers, focal).orElseThrow().items().get(2).orElseThrow();
        ItemBias other = MantelHaenszel.of(answers, focal.stream().map(f -> !f).toList())
                .orElseThrow()
                .items()
                .get(2)
                .orElseThrow();
        assertThat(other.size().orElseThrow().delta())
                .isCloseTo(-one.size().orElseThrow().delta(), within(1e-9));
        assertThat(other.size().orElseThrow().se())
                .isCloseTo(one.size().orElseThrow().se(), within(1e-9));
        assertThat(other.chiSquare()).isCloseTo(one.chiSquare(), within(1e-9));
    }

    /** Two items; with one of two right, reference 3 right 1 wrong, focal 1 right 2 wrong: odds 3·2/(1·1) = 6. */
    @Test
    void oddsOfASmallCaseByHand() {
        double[][] cells = {{1, 0}, {1, 0}, {1, 0}, {0, 1}, {1, 0}, {0, 1}, {0, 1}};
        List<Boolean> groups = List.of(false, false, false, false, true, true, true);
        ItemBias bias = MantelHaenszel.of(Grid.of(List.of("a", "b"), cells), groups)
                .orElseThrow()
                .items()
                .get(0)
                .orElseThrow();
        assertThat(bias.size().orElseThrow().oddsRatio()).isCloseTo(6, within(1e-12));
        assertThat(bias.size().orElseThrow().delta()).isCloseTo(-2.35 * StrictMath.log(6), within(1e-12));
        assertThat(bias.level()).isEqualTo(Level.A);
    }

    @Test
    void whatCannotBeComparedSaysWhy() {
        Grid two = Grid.of(List.of("a", "b"), new double[][] {{1, 0}, {0, 2}});
        assertThat(MantelHaenszel.of(two, List.of(true, false))
                        .whyNot()
                        .orElseThrow()
                        .code())
                .isEqualTo("not-right-or-wrong");
        Grid one = Grid.of(List.of("a", "b"), new double[][] {{1, 0}, {0, 1}});
        assertThat(MantelHaenszel.of(one, List.of(true, true))
                        .whyNot()
                        .orElseThrow()
                        .code())
                .isEqualTo("one-group");
        Grid same = Grid.of(List.of("a", "b"), new double[][] {{1, 1}, {1, 1}});
        assertThat(MantelHaenszel.of(same, List.of(true, false)).orElseThrow().items())
                .allSatisfy(
                        item -> assertThat(item.whyNot().orElseThrow().code()).isEqualTo("no-contrast"));
    }

    /** Persons with one of two right: of the reference group all have the first, of the focal group none. */
    @Test
    void theLargestDifferenceThereCanBeIsLargeAndNotNone() {
        double[][] cells = new double[60][];
        List<Boolean> groups = new ArrayList<>();
        for (int p = 0; p < 60; p++) {
            groups.add(p % 2 == 0);
            cells[p] = p % 2 == 0 ? new double[] {0, 1} : new double[] {1, 0};
        }
        ItemBias first = MantelHaenszel.of(Grid.of(List.of("a", "b"), cells), groups)
                .orElseThrow()
                .items()
                .get(0)
                .orElseThrow();
        assertThat(first.level()).isEqualTo(Level.C);
        assertThat(first.size()).isEmpty();
        assertThat(first.p()).isLessThan(0.001);
        assertThat(first.sentence()).contains("no number bounds", "Harder for the focal group");
        ItemBias few = MantelHaenszel.of(
                        Grid.of(List.of("a", "b"), new double[][] {cells[0], cells[1]}), groups.subList(0, 2))
                .orElseThrow()
                .items()
                .get(0)
                .orElseThrow();
        assertThat(few.level()).isEqualTo(Level.A);
        assertThat(few.sentence()).contains("Chance alone may explain it");
    }

    @Test
    void whoMissesAnItemIsInNoComparisonAndCountsForNoMinimum() {
        Grid answers = simulated(240, 0);
        double[][] cells = new double[240][];
        for (int p = 0; p < 240; p++) {
            cells[p] = answers.rows(p).present(0);
            if (p % 2 == 0 && p >= 60) {
                cells[p][0] = Double.NaN;
            }
        }
        ItemComparison found = MantelHaenszel.of(Grid.of(ITEMS, cells), focal).orElseThrow();
        assertThat(found.focal()).isEqualTo(30);
        assertThat(found.reference()).isEqualTo(120);
        assertThat(found.leftOut()).isEqualTo(90);
        assertThat(found.isEnough()).isFalse();
        assertThat(MantelHaenszel.of(answers, focal).orElseThrow().isEnough()).isTrue();
    }

    @Test
    void everybodyTwiceGivesTheSameSizeAndASmallerError() {
        Grid once = simulated(300, 0.8);
        List<Boolean> twice = new ArrayList<>(focal);
        twice.addAll(focal);
        Grid doubled = once.rows(
                java.util.stream.IntStream.range(0, 600).map(i -> i % 300).toArray());
        ItemBias.Size one = size(MantelHaenszel.of(once, focal).orElseThrow());
        ItemBias.Size two = size(MantelHaenszel.of(doubled, twice).orElseThrow());
        assertThat(two.delta()).isCloseTo(one.delta(), within(1e-9));
        assertThat(two.se()).isCloseTo(one.se() / StrictMath.sqrt(2), within(1e-9));
    }

    private static ItemBias.Size size(ItemComparison comparison) {
        return comparison.items().get(2).orElseThrow().size().orElseThrow();
    }

    private Grid simulated(int persons, double bias) {
        Seeded random = new Seeded(3);
        double[][] cells = new double[persons][ITEMS.size()];
        focal.clear();
        for (int p = 0; p < persons; p++) {
            focal.add(p % 2 == 0);
            double theta = random.normal();
            for (int i = 0; i < ITEMS.size(); i++) {
                double b = -1 + 0.4 * i + (i == 2 && p % 2 == 0 ? bias : 0);
                cells[p][i] = random.uniform() < 1 / (1 + StrictMath.exp(b - theta)) ? 1 : 0;
            }
        }
        return Grid.of(ITEMS, cells);
    }
}
