package adroit.measurement.agreement;

import static adroit.measurement.Found.in;
import static adroit.measurement.Found.named;
import static adroit.measurement.Found.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adroit.measurement.Finding;
import adroit.measurement.Psy;
import adroit.measurement.table.Grid;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final double GAP = Double.NaN;

    @Test
    void sixIntraclassCorrelationsAsPublishedByShroutAndFleiss() {
        List<Finding> found = Agreement.of(Psy.export("shrout_fleiss_1979_6x4.csv"));
        form(found, "ICC(1,1)", 0.165742, -0.1329323, 0.722560);
        form(found, "ICC(2,1)", 0.289764, 0.0187865, 0.761084);
        form(found, "ICC(3,1)", 0.714841, 0.3424648, 0.945858);
        form(found, "ICC(1,k)", 0.442797, -0.8844422, 0.912415);
        form(found, "ICC(2,k)", 0.620051, 0.0711368, 0.927232);
        form(found, "ICC(3,k)", 0.909316, 0.6756747, 0.985892);
    }

    private static void form(List<Finding> found, String name, double value, double low, double high) {
        Finding.Coefficient icc = in(found, name);
        assertThat(icc.value()).as(name).isCloseTo(value, within(1e-6));
        assertThat(icc.range().orElseThrow().low()).as(name).isCloseTo(low, within(1e-5));
        assertThat(icc.range().orElseThrow().high()).as(name).isCloseTo(high, within(1e-5));
        assertThat(icc.minimumN()).isEqualTo(30);
        assertThat(icc.isEnough()).isFalse();
    }

    @Test
    void threeRatersOfAnxiety() {
        List<Finding> found = Agreement.of(Psy.export("irr_anxiety_20x3.csv"));
        assertThat(value(found, "ICC(2,1)")).isCloseTo(0.198, within(0.0005));
        assertThat(value(found, "Kendall's W")).isCloseTo(0.540, within(0.001));
        assertThat(value(found, "Fleiss' kappa")).isCloseTo(-0.0411, within(0.001));
    }

    @Test
    void krippendorffAtFourLevelsWithGaps() {
        List<Finding> found = Agreement.of(Psy.export("krippendorff_4x12.csv").transposed());
        assertThat(value(found, "Krippendorff's alpha (nominal)")).isCloseTo(0.743, within(0.0005));
        assertThat(value(found, "Krippendorff's alpha (ordinal)")).isCloseTo(0.815, within(0.0005));
        assertThat(value(found, "Krippendorff's alpha (interval)")).isCloseTo(0.849, within(0.0005));
        assertThat(value(found, "Krippendorff's alpha (ratio)")).isCloseTo(0.797, within(0.0005));
        assertThat(in(found, "Krippendorff's alpha (nominal)")
                        .range()
                        .orElseThrow()
                        .contains(0.743))
                .isTrue();
        assertThat(in(found, "Krippendorff's alpha (nominal)").n()).isEqualTo(11);
    }

    @Test
    void withoutAnyDisagreementThereIsNoIntervalAndThatIsTheReasonSaid() {
        List<Finding> found = raters(new double[][] {{1, 1}, {2, 2}, {3, 3}, {1, 1}, {2, 2}});
        for (String name : List.of("Krippendorff's alpha (nominal)", "Fleiss' kappa")) {
            assertThat(in(found, name).range()).isEmpty();
            assertThat(in(found, name).notes())
                    .anySatisfy(note -> assertThat(note).contains("without any disagreement"))
                    .noneSatisfy(note -> assertThat(note).contains("too long"));
        }
    }

    @Test
    void kappaOfTwoRatersWithItsInterval() {
        List<Finding> found = Agreement.of(Psy.choose(Psy.export("irr_anxiety_20x3.csv"), "rater1", "rater2"));
        Finding.Coefficient kappa = in(found, "Cohen's kappa");
        assertThat(kappa.value()).isCloseTo(0.119497, within(1e-6));
        assertThat(kappa.range().orElseThrow().low()).isCloseTo(-0.114271, within(1e-5));
        assertThat(kappa.range().orElseThrow().high()).isCloseTo(0.353264, within(1e-5));
        assertThat(value(found, "weighted kappa (linear)")).isCloseTo(0.189189, within(1e-6));
        assertThat(value(found, "weighted kappa (quadratic)")).isCloseTo(0.296765, within(1e-6));
    }

    /** 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: observed 0.7, chance 0.5, kappa 0.4. */
    @Test
    void kappaByHand() {
        double[][] cells = new double[50][];
        for (int i = 0; i < 50; i++) {
            cells[i] = i < 20
                    ? new double[] {1, 1}
                    : i < 25 ? new double[] {1, 0} : i < 35 ? new double[] {0, 1} : new double[] {0, 0};
        }
        List<Finding> found = Agreement.of(Grid.of(List.of("x", "y"), cells));
        assertThat(value(found, "Cohen's kappa")).isCloseTo(0.4, within(1e-12));
        assertThat(in(found, "Cohen's kappa").minimumN()).isEqualTo(8);
    }

    /** Two raters in perfect opposite order: no concordance. In the same order: all of it. */
    @Test
    void concordanceByHand() {
        assertThat(value(raters(new double[][] {{1, 3}, {2, 2}, {3, 1}}), "Kendall's W"))
                .isEqualTo(0);
        assertThat(value(raters(new double[][] {{1, 10}, {2, 20}, {3, 30}}), "Kendall's W"))
                .isEqualTo(1);
        assertThat(value(raters(new double[][] {{1, 1}, {1, 1}, {2, 2}}), "Kendall's W"))
                .isCloseTo(1, within(1e-12));
    }

    /** Ratings 3 and 4 of five points: s² = 0.5, σ² = 2, r_wg = 0.75; ratings 1 and 5: s² = 8 counts as 0. */
    @Test
    void agreementWithinAGroupByHand() {
        Grid ratings = Grid.of(List.of("x", "y"), new double[][] {{3, 4}, {1, 5}});
        assertThat(value(Agreement.of(ratings, OptionalInt.of(5)), "r_wg")).isEqualTo(0.375);
    }

    @Test
    void ratingsBeyondTheScaleAreNoAgreementWithinIt() {
        Grid ratings = Grid.of(List.of("x", "y"), new double[][] {{3, 4}, {1, 5}});
        assertThat(named(Agreement.of(ratings, OptionalInt.of(4)), "r_wg").whyNot())
                .hasValueSatisfying(why -> {
                    assertThat(why.code()).isEqualTo("beyond-the-scale");
                    assertThat(why.sentence()).contains("span 5 points", "the 4 of the scale");
                });
        Grid wide = Grid.of(List.of("x", "y"), new double[][] {{0, 4e9}, {1, 1}});
        assertThat(value(Agreement.of(wide), "r_wg")).isBetween(0.0, 1.0);
    }

    @Test
    void perfectAgreementIsOneEverywhere() {
        List<Finding> found = raters(new double[][] {{1, 1}, {2, 2}, {3, 3}, {2, 2}});
        for (Finding each : found) {
            assertThat(each.coefficient().orElseThrow().value()).as(each.name()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void noIntervalLeavesTheCoefficientsOwnRangeOrHasNoWidth() {
        for (double[][] cells : List.of(
                new double[][] {{1, 1}, {2, 2}, {1, 1}, {2, 2}, {1, 2}, {2, 2}, {1, 1}, {1, 1}},
                new double[][] {{1, 1}, {2, 2}, {1, 1}, {2, 2}},
                new double[][] {{1, 2}, {2, 1}, {1, 2}, {2, 1}, {1, 1}})) {
            for (Finding each : raters(cells)) {
                each.coefficient().flatMap(Finding.Coefficient::range).ifPresent(range -> {
                    assertThat(range.high()).as(each.name()).isLessThanOrEqualTo(1);
                    assertThat(range.width()).as(each.name()).isGreaterThan(1e-9);
                });
            }
        }
        Finding.Coefficient perfect = in(raters(new double[][] {{1, 1}, {2, 2}, {1, 1}, {2, 2}}), "Cohen's kappa");
        assertThat(perfect.range()).isEmpty();
        assertThat(String.join(" ", perfect.notes())).contains("no sample is certain");
        assertThat(in(raters(new double[][] {{1, 1}, {2, 2}, {1, 1}, {2, 2}}), "Fleiss' kappa")
                        .range())
                .isEmpty();
    }

    @Test
    void sayingHowManyPointsTheScaleHasHelpsWhereEveryRatingIsTheSame() {
        Grid same = Grid.of(List.of("x", "y"), new double[][] {{4, 4}, {4, 4}});
        assertThat(named(Agreement.of(same), "r_wg").whyNot().orElseThrow().remedy())
                .contains("how many points");
        assertThat(value(Agreement.of(same, OptionalInt.of(5)), "r_wg")).isEqualTo(1);
    }

    @Test
    void theOrderOfRatersAndObjectsDoesNotMatter() {
        Grid ratings = Psy.export("irr_anxiety_20x3.csv");
        int[] backwards = new int[20];
        for (int i = 0; i < 20; i++) {
            backwards[i] = 19 - i;
        }
        List<Finding> straight = Agreement.of(ratings);
        List<Finding> turned = Agreement.of(ratings.columns(1, 2, 0).rows(backwards));
        for (int i = 0; i < straight.size(); i++) {
            assertThat(turned.get(i).coefficient().orElseThrow().value())
                    .as(straight.get(i).name())
                    .isCloseTo(straight.get(i).coefficient().orElseThrow().value(), within(1e-10));
        }
    }

    /** Points that begin elsewhere and lie twice as far apart. */
    @Test
    void otherUnitsChangeNoCoefficientThatComparesDifferences() {
        Grid ratings = Psy.export("irr_anxiety_20x3.csv");
        double[][] cells = new double[ratings.rows()][ratings.columns()];
        for (int r = 0; r < cells.length; r++) {
            for (int c = 0; c < cells[r].length; c++) {
                cells[r][c] = 7 + 2 * ratings.at(r, c);
            }
        }
        List<Finding> other = Agreement.of(Grid.of(ratings.columnNames(), cells));
        for (Finding each : Agreement.of(ratings)) {
            if (!each.name().equals("r_wg") && !each.name().equals("Krippendorff's alpha (ratio)")) {
                assertThat(value(other, each.name()))
                        .as(each.name())
                        .isCloseTo(each.coefficient().orElseThrow().value(), within(1e-9));
            }
        }
    }

    @Test
    void theSameDataGiveTheSameIntervalToTheLastBit() {
        Grid ratings = Psy.export("krippendorff_4x12.csv").transposed();
        assertThat(Agreement.of(ratings)).isEqualTo(Agreement.of(ratings));
    }

    @Test
    void badDataIsAnOutcomeWithASentence() {
        assertThat(code(new double[][] {{3, 3}, {3, 3}}, "ICC(1,1)")).isEqualTo("constant");
        assertThat(code(new double[][] {{3, 3}, {3, 3}}, "Cohen's kappa")).isEqualTo("one-category");
        assertThat(code(new double[][] {{3, 3}, {3, 3}}, "Fleiss' kappa")).isEqualTo("one-category");
        assertThat(code(new double[][] {{3, 3}, {3, 3}}, "Krippendorff's alpha (nominal)"))
                .isEqualTo("one-category");
        assertThat(code(new double[][] {{3, 3}, {3, 3}}, "Kendall's W")).isEqualTo("constant");
        for (double same : new double[] {0.1, 1, 1e9, 1e-9}) {
            double[][] cells = {{same, same, same}, {same, same, same}, {same, same, same}};
            assertThat(IntraclassCorrelation.all(Grid.of(List.of("x", "y", "z"), cells)))
                    .allSatisfy(f -> assertThat(f.whyNot().orElseThrow().code()).isEqualTo("constant"));
        }
        assertThat(code(new double[][] {{1.5, 3}, {2, 1}}, "Cohen's kappa")).isEqualTo("not-whole");
        assertThat(code(new double[][] {{1.5, 3}, {2, 1}}, "r_wg")).isEqualTo("not-whole");
        assertThat(code(new double[][] {{GAP, 3}, {2, GAP}}, "ICC(3,k)")).isEqualTo("too-few-objects");
        assertThat(code(new double[][] {{GAP, 3}, {2, GAP}}, "Fleiss' kappa")).isEqualTo("too-few-objects");
        assertThat(code(new double[][] {{GAP, GAP}, {GAP, GAP}}, "Fleiss' kappa"))
                .isEqualTo("all-missing");
        assertThat(code(new double[][] {{-1, 1}, {2, 3}}, "Krippendorff's alpha (ratio)"))
                .isEqualTo("negative");
    }

    @Test
    void oneRaterOrOneObjectIsNoAgreement() {
        for (Finding each : Agreement.of(Grid.of(List.of("only"), new double[][] {{1}, {2}}))) {
            assertThat(each.whyNot().orElseThrow().code()).as(each.name()).isEqualTo("too-few-raters");
        }
        for (Finding each : raters(new double[][] {{1, 2}})) {
            if (!each.name().equals("r_wg")) {
                assertThat(each.whyNot()).as(each.name()).isPresent();
            }
        }
    }

    private static List<Finding> raters(double[][] cells) {
        return Agreement.of(Grid.of(List.of("x", "y"), cells));
    }

    private static String code(double[][] cells, String name) {
        return named(raters(cells), name).whyNot().orElseThrow().code();
    }

    @Test
    void noIntraclassCorrelationIsOverOne() {
        Random random = new Random(6);
        for (int trial = 0; trial < 2_000; trial++) {
            double[][] ratings = new double[2 + random.nextInt(3)][2 + random.nextInt(3)];
            int raters = ratings[0].length;
            for (double[] row : ratings) {
                for (int rater = 0; rater < raters; rater++) {
                    row[rater] = 1 + random.nextInt(3);
                }
            }
            IntraclassCorrelation.all(numbered(ratings)).stream()
                    .flatMap(found -> found.coefficient().stream())
                    .forEach(found -> assertThat(found.value()).isLessThanOrEqualTo(1 + 1e-12));
        }
    }

    @Test
    void ratersWhoContradictEachOtherHaveNoReliableMean() {
        double[][] ratings = {{1, 3}, {3, 1}, {1, 3}, {3, 1.1}};
        Finding found = IntraclassCorrelation.all(numbered(ratings)).get(4);
        assertThat(found.name()).isEqualTo("ICC(2,k)");
        assertThat(found.whyNot().orElseThrow().code()).isEqualTo("contradicting");
    }

    private static Grid numbered(double[][] ratings) {
        return Grid.of(names("o", ratings.length), names("r", ratings[0].length), ratings);
    }

    private static List<String> names(String first, int count) {
        return IntStream.range(0, count).mapToObj(i -> first + i).toList();
    }
}
