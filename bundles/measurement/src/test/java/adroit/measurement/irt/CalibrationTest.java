package adroit.measurement.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adroit.measurement.Outcome;
import adroit.measurement.Reason;
import adroit.measurement.table.Grid;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalibrationTest {
    private static final double GAP = Double.NaN;
    private static final List<ItemCurve> CURVES = IntStream.range(0, 6)
            .mapToObj(i -> ItemCurve.logistic(0.8 + 0.1 * i, -1 + 0.4 * i))
            .toList();
    private final Grid answers = Simulated.answers(CURVES, 400, 0.1, 3);

    @Test
    void theOrderOfPersonsChangesNotABit() {
        int[] backwards = IntStream.range(0, 400).map(i -> 399 - i).toArray();
        assertThat(Calibrator.of(answers.rows(backwards), Model.TWO_PL, Method.MML))
                .isEqualTo(Calibrator.of(answers, Model.TWO_PL, Method.MML));
    }

    @ParameterizedTest
    @EnumSource(
            value = Model.class,
            names = {"RASCH", "TWO_PL", "GRADED"})
    void theOrderOfItemsDoesNotMatter(Model model) {
        Calibration straight = Calibrator.of(answers, model, Method.MML).orElseThrow();
        Calibration turned = Calibrator.of(answers.columns(5, 4, 3, 2, 1, 0), model, Method.MML)
                .orElseThrow();
        assertThat(turned.logLikelihood()).isCloseTo(straight.logLikelihood(), within(1e-6));
        for (int i = 0; i < 6; i++) {
            assertThat(turned.items().get(5 - i).curve().difficulty())
                    .isCloseTo(straight.items().get(i).curve().difficulty(), within(1e-4));
        }
    }

    @Test
    void everythingTwiceGivesTheSameItemsAndTwiceTheLikelihood() {
        Grid twice = answers.rows(IntStream.range(0, 800).map(i -> i % 400).toArray());
        Calibration one = Calibrator.of(answers, Model.TWO_PL, Method.MML).orElseThrow();
        Calibration two = Calibrator.of(twice, Model.TWO_PL, Method.MML).orElseThrow();
        assertThat(two.logLikelihood()).isCloseTo(2 * one.logLikelihood(), within(1e-5));
        for (int i = 0; i < 6; i++) {
            assertThat(two.items().get(i).curve().difficulty())
                    .isCloseTo(one.items().get(i).curve().difficulty(), within(1e-4));
            assertThat(two.items().get(i).standardErrors().orElseThrow().difficulty())
                    .isCloseTo(
                            one.items().get(i).standardErrors().orElseThrow().difficulty() / StrictMath.sqrt(2),
                            within(1e-4));
        }
    }

    @Test
    void aConstantItemIsLeftOutByName() {
        double[][] cells = cells(answers, 7);
        Arrays.stream(cells).forEach(row -> row[6] = 1);
        Calibration found = Calibrator.of(
                        Grid.of(List.of("a", "b", "c", "d", "e", "f", "same"), cells), Model.RASCH, Method.MML)
                .orElseThrow();
        assertThat(found.items()).hasSize(6);
        assertThat(found.leftOut()).extracting(LeftOut::item).containsExactly("same");
        assertThat(found.leftOut().get(0).reason().code()).isEqualTo("constant");
    }

    @Test
    void emptyCategoriesAndExtremePersonsAreNamed() {
        double[][] cells = new double[60][4];
        for (int r = 0; r < 60; r++) {
            for (int c = 0; c < 4; c++) {
                cells[r][c] = (r + c + r / 7) % 4 == 2 && c == 1 ? 3 : (r * 7 + c * 3 + r / 5) % 4;
            }
        }
        Arrays.fill(cells[0], 0);
        cells[1] = new double[] {3, 3, 3, 3};
        for (double[] row : cells) {
            row[1] = row[1] == 2 ? 3 : row[1];
        }
        Calibration found = Calibrator.of(Grid.of(List.of("a", "b", "c", "d"), cells), Model.PARTIAL_CREDIT, Method.MML)
                .orElseThrow();
        assertThat(found.warnings())
                .anySatisfy(w -> assertThat(w).contains("b: nobody gave 2"))
                .anySatisfy(w -> assertThat(w).contains("lowest possible sum"))
                .anySatisfy(w -> assertThat(w).contains("60 persons are fewer than the 150"));
        assertThat(found.items().get(1).labels()).containsExactly(0.0, 1.0, 3.0);
        assertThat(found.lowest()).isPositive();
        assertThat(found.highest()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Model.class)
    void hopelessAnswersAreAnOutcomeWithASentence(Model model) {
        assertThat(code(model, new double[][] {{1, 0}})).isEqualTo("too-few-persons");
        assertThat(code(model, new double[30][2])).isEqualTo("too-few-items");
        assertThat(code(model, filled(30, GAP))).isEqualTo("all-missing");
        assertThat(code(model, filled(30, 0.5))).isEqualTo("not-whole");
    }

    @Test
    void aModelForRightAndWrongRefusesMoreCategories() {
        double[][] cells = new double[30][2];
        IntStream.range(0, 30).forEach(i -> cells[i] = new double[] {i % 3, i % 2});
        var reason = Calibrator.of(Grid.of(List.of("a", "b"), cells), Model.TWO_PL, Method.MML)
                .whyNot()
                .orElseThrow();
        assertThat(reason.code()).isEqualTo("too-many-categories");
        assertThat(reason.remedy()).contains("grm");
        assertThat(Calibrator.of(answers, Model.TWO_PL, Method.CML)
                        .whyNot()
                        .orElseThrow()
                        .code())
                .isEqualTo("not-conditional");
    }

    /** Whoever answers b right answers a right, so no number of difficulty is far enough. */
    @Test
    void aPerfectOrderHasNoConditionalMaximum() {
        double[][] cells = new double[30][];
        Arrays.setAll(
                cells, i -> i % 3 == 0 ? new double[] {1, 1} : i % 3 == 1 ? new double[] {1, 0} : new double[] {0, 0});
        assertThat(Calibrator.of(Grid.of(List.of("a", "b"), cells), Model.RASCH, Method.CML)
                        .whyNot()
                        .orElseThrow()
                        .code())
                .isEqualTo("no-maximum");
        assertThat(Calibrator.of(Grid.of(List.of("a", "b"), cells), Model.RASCH, Method.CML)
                        .whyNot()
                        .orElseThrow()
                        .sentence())
                .contains("a, b");
    }

    /** Two groups of different ability with items of their own: by their difficulties all items would seem alike. */
    @ParameterizedTest
    @EnumSource(Method.class)
    void itemsThatNobodyAnsweredTogetherAreNotCompared(Method method) {
        double[][] cells = new double[800][4];
        for (int r = 0; r < 800; r++) {
            boolean able = r < 400;
            for (int c = 0; c < 4; c++) {
                cells[r][c] = (c < 2) == able ? answers.at(r % 400, c + 2) : GAP;
            }
        }
        List<String> names = List.of("a", "b", "c", "d");
        Reason reason = Calibrator.of(Grid.of(names, cells), Model.RASCH, method)
                .whyNot()
                .orElseThrow();
        assertThat(reason.code()).isEqualTo("unlinked");
        assertThat(reason.sentence()).contains("a, b | c, d");
        assertThat(reason.remedy()).contains("common items");
        cells[0][2] = 1;
        cells[1][2] = 0;
        assertThat(Calibrator.of(Grid.of(names, cells), Model.RASCH, method).estimate())
                .isPresent();
    }

    /** Every row of answers once: no item tells anything about another. */
    @Test
    void itemsWithNothingInCommonHaveNoDiscrimination() {
        double[][] cells = new double[128][3];
        for (int r = 0; r < cells.length; r++) {
            cells[r] = new double[] {r % 2, r / 2 % 2, r / 4 % 2};
        }
        Grid grid = Grid.of(List.of("a", "b", "c"), cells);
        Outcome<Calibration> common = Calibrator.of(grid, Model.RASCH, Method.MML, Discrimination.COMMON);
        common.estimate().ifPresent(found -> assertThat(found.items().get(0).warnings())
                .anySatisfy(w -> assertThat(w).contains("hardly tells persons apart")));
        common.whyNot().ifPresent(why -> assertThat(why.code()).isEqualTo("no-discrimination"));
        for (Model model : Model.values()) {
            Calibrator.of(grid, model, Method.MML).estimate().ifPresent(found -> assertThat(found.curves())
                    .allSatisfy(curve -> assertThat(curve.difficulty()).isFinite()));
        }
    }

    /** The lowest of twelve steps of such items lies six below the middle, so that five of them add up to twenty and more. */
    @Test
    void manyStepsThatAddUpAreNoRunaways() {
        List<Double> steps =
                IntStream.range(0, 12).mapToObj(k -> -6.0 + 12.0 * k / 11).toList();
        List<ItemCurve> curves = IntStream.range(0, 4)
                .mapToObj(i -> new ItemCurve(ItemCurve.Shape.ADJACENT, 1, steps, 0, 1))
                .toList();
        Grid wide = Simulated.answers(curves, 3000, 0, 5.0, 4);
        Calibration found =
                Calibrator.of(wide, Model.PARTIAL_CREDIT, Method.CML).orElseThrow();
        assertThat(found.items())
                .allSatisfy(item -> assertThat(item.curve().thresholds().get(0)).isBetween(-8.0, -4.5));
    }

    @Test
    void onlyWhatSettledAndRestsOnEnoughPersonsGivesAbilities() {
        Calibration enough = Calibrator.of(answers, Model.RASCH, Method.MML).orElseThrow();
        assertThat(enough.forScoring().estimate()).contains(enough);
        Grid few = answers.rows(IntStream.range(0, 20).toArray());
        Reason why = Calibrator.of(few, Model.RASCH, Method.MML)
                .flatMap(Calibration::forScoring)
                .whyNot()
                .orElseThrow();
        assertThat(why.sentence()).contains("20 persons", "rest on 50");
    }

    @Test
    void otherNumbersForTheSameAnswersChangeNothing() {
        double[][] cells = cells(answers, 6);
        for (double[] row : cells) {
            for (int c = 0; c < 6; c++) {
                row[c] = 3 + 2 * row[c];
            }
        }
        Calibration other = Calibrator.of(Grid.of(answers.columnNames(), cells), Model.GRADED, Method.MML)
                .orElseThrow();
        Calibration plain = Calibrator.of(answers, Model.GRADED, Method.MML).orElseThrow();
        assertThat(other.curves()).isEqualTo(plain.curves());
        assertThat(other.logLikelihood()).isEqualTo(plain.logLikelihood());
    }

    @Test
    void aReversedItemIsNoticed() {
        double[][] cells = cells(answers, 6);
        Arrays.stream(cells).forEach(row -> row[2] = 1 - row[2]);
        Calibration found = Calibrator.of(Grid.of(answers.columnNames(), cells), Model.TWO_PL, Method.MML)
                .orElseThrow();
        assertThat(found.items().get(2).warnings())
                .anySatisfy(w -> assertThat(w).contains("reversed"));
    }

    @Test
    void nearRandomAnswersNeverGiveANumberThatIsNone() {
        for (int seed = 1; seed <= 4; seed++) {
            Grid noise = Simulated.answers(List.of(CURVES.get(0), CURVES.get(1), CURVES.get(2)), 12, 0.3, seed);
            for (Model model : Model.values()) {
                Outcome<Calibration> outcome = Calibrator.of(noise, model, Method.MML);
                outcome.estimate().ifPresent(found -> assertThat(found.items())
                        .allSatisfy(
                                item -> assertThat(item.curve().difficulty()).isFinite()));
            }
        }
    }

    private static String code(Model model, double[][] cells) {
        return Calibrator.of(Grid.of(List.of("a", "b"), cells), model, Method.MML)
                .whyNot()
                .orElseThrow()
                .code();
    }

    private static double[][] filled(int rows, double value) {
        double[][] cells = new double[rows][2];
        Arrays.stream(cells).forEach(row -> Arrays.fill(row, value));
        return cells;
    }

    private static double[][] cells(Grid grid, int width) {
        double[][] cells = new double[grid.rows()][width];
        for (int r = 0; r < grid.rows(); r++) {
            for (int c = 0; c < grid.columns(); c++) {
                cells[r][c] = grid.at(r, c);
            }
        }
        return cells;
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTIAL_CREDIT", "GENERALIZED_PARTIAL_CREDIT", "GRADED", "RATING_SCALE"})
    void aCodeForMissingIsNoStepOfAScale(Model model) {
        double[][] cells = new double[40][3];
        for (int r = 0; r < cells.length; r++) {
            cells[r] = new double[] {r % 2, r % 3 == 0 ? 1 : 0, r == 7 ? 999_999_999 : r % 5 == 0 ? 1 : 0};
        }
        Outcome<Calibration> found = Calibrator.of(Grid.of(List.of("a", "b", "c"), cells), model, Method.MML);
        assertThat(found.whyNot().orElseThrow().sentence()).contains("999999999 beside 0");
        assertThat(found.whyNot().orElseThrow().remedy()).contains("NA");
    }

    @Test
    void theCommonScaleHasAsManyStepsAsAnyOther() {
        double[][] cells = new double[60][8];
        for (int r = 0; r < cells.length; r++) {
            for (int c = 0; c < 8; c++) {
                cells[r][c] = 20 * c + r % 20;
            }
        }
        Outcome<Calibration> found = Calibrator.of(
                Grid.of(List.of("a", "b", "c", "d", "e", "f", "g", "h"), cells), Model.RATING_SCALE, Method.MML);
        assertThat(found.whyNot().orElseThrow().sentence()).contains("The common scale has 160 different answers");
    }
}
