package adroit.measurement.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adroit.measurement.Outcome;
import adroit.measurement.Psy;
import adroit.measurement.number.Seeded;
import adroit.measurement.table.Grid;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeverityTest {
    private static final double GAP = Double.NaN;
    private static final List<String> RATERS = List.of("r1", "r2", "r3", "r4");
    private static final double[] TRUE = {0.6, -0.5, 0.1, -0.2};

    /** One rater gives one point less on average: severities ½ and −½, and both persons' means stay. */
    @Test
    void twoRatersByHand() {
        SeverityStudy study = study(new double[][] {{3, 3.5}, {2, 3}, {1, 2.5}, {4, GAP}}, "severe", "mild");
        assertThat(study.raters()).extracting(RaterSeverity::severity).containsExactly(0.5, -0.5);
        assertThat(study.persons().get(0).after()).isEqualTo(3.25);
        assertThat(study.persons().get(3).before()).isEqualTo(4);
        assertThat(study.persons().get(3).after()).isEqualTo(4.5);
        assertThat(study.raters().get(0).ratings()).isEqualTo(4);
        assertThat(study.raters().get(0).shared()).isEqualTo(3);
    }

    /** With every cell filled, severity is the difference of column means, and F is that of the two-way analysis of variance. */
    @Test
    void aFullTableIsTheTwoWayAnalysisOfVariance() {
        SeverityStudy study =
                Severity.of(Psy.export("shrout_fleiss_1979_6x4.csv")).orElseThrow();
        assertThat(study.raters().get(1).severity()).isCloseTo(5.291667 - 2.5, within(1e-5));
        assertThat(study.equal().orElseThrow().f()).isCloseTo(31.86649, within(1e-4));
        assertThat(study.equal().orElseThrow().p()).isLessThan(1e-5);
        assertThat(study.equal().orElseThrow().denominator()).isEqualTo(15);
        assertThat(study.degreesOfFreedom()).isEqualTo(15);
    }

    /** Eight rows of each of four persons tell no more than four mean differences: R's t.test of them gives t = 0.607643620, p = 0.586334130. */
    @Test
    void theTestOfTwoRatersIsTheirTWhereRowsArePersons() {
        double[] apart = {0.9, -0.5, 0.6, -0.2};
        double[][] cells = new double[32][];
        Arrays.setAll(cells, i -> new double[] {3, 3 + apart[i / 8] + (i % 2 == 0 ? 0.1 : -0.1)});
        SeverityStudy study = Severity.of(Grid.of(List.of("x", "y"), cells), eachOf(4, 8), 0.2)
                .orElseThrow();
        EqualSeverity equal = study.equal().orElseThrow();
        RaterSeverity first = study.raters().get(0);
        assertThat(equal.f())
                .isCloseTo(Math.pow(first.severity() / first.se(), 2), within(1e-12))
                .isCloseTo(0.607643620250 * 0.607643620250, within(1e-6));
        assertThat(equal.p()).isCloseTo(0.586334129587, within(1e-6));
        assertThat(equal.denominator()).isEqualTo(study.degreesOfFreedom());
    }

    /** Three raters' is Hotelling's test of the persons' means (in R by {@code mahalanobis}), which copies of their rows do not change. */
    @Test
    void theTestOfThreeRatersIsHotellings() {
        double[][] once = {{3, 3.5, 4}, {2, 2.4, 2.1}, {1, 1.9, 1.2}, {4, 3.8, 4.4}, {2.5, 2.5, 3.1}, {3, 3.9, 3.2}};
        double[][] often = new double[24][];
        Arrays.setAll(often, i -> once[i / 4]);
        EqualSeverity equal = Severity.of(Grid.of(List.of("x", "y", "z"), often), eachOf(6, 4), 0.2)
                .orElseThrow()
                .equal()
                .orElseThrow();
        assertThat(equal.f()).isCloseTo(7.9394731926023, within(1e-6));
        assertThat(equal.p()).isCloseTo(0.0404886464012, within(1e-6));
        assertThat(List.of(equal.numerator(), equal.denominator())).containsExactly(2, 4);
    }

    @Test
    void fewerPersonsThanRatersLeaveNoTestButTheirIntervals() {
        double[][] cells = {{3, 3.5, 4}, {2, 2.4, 2.1}, {1, 1.9, 1.2}, {4, 3.8, 4.4}};
        SeverityStudy study = Severity.of(Grid.of(List.of("x", "y", "z"), cells), eachOf(2, 2), 0.2)
                .orElseThrow();
        assertThat(study.equal().whyNot().orElseThrow().toString()).contains("2 persons", "3 raters");
        assertThat(study.raters()).allSatisfy(each -> assertThat(each.se()).isPositive());
    }

    private static List<String> eachOf(int persons, int rows) {
        return IntStream.range(0, persons * rows).mapToObj(i -> "p-" + i / rows).toList();
    }

    @Test
    void recoversSeveritiesAndTheirPrecision() {
        int inside = 0;
        for (int seed = 1; seed <= 50; seed++) {
            SeverityStudy study = Severity.of(simulated(300, 0.2, seed)).orElseThrow();
            for (int r = 0; r < TRUE.length; r++) {
                inside += study.raters().get(r).interval().contains(TRUE[r]) ? 1 : 0;
            }
        }
        assertThat(inside).isBetween(180, 199);
    }

    @Test
    void adjustingBringsMeansNearerToThePersons() {
        Grid ratings = simulated(300, 0.3, 5);
        SeverityStudy study = Severity.of(ratings).orElseThrow();
        double before = 0;
        double after = 0;
        for (AdjustedRating each : study.persons()) {
            double truth = person(Integer.parseInt(each.person()) - 1, 5);
            before += (each.before() - truth) * (each.before() - truth);
            after += (each.after() - truth) * (each.after() - truth);
            assertThat(each.interval().contains(each.after())).isTrue();
        }
        assertThat(after).isLessThan(0.7 * before);
    }

    @Test
    void unlinkedRatersAreRefusedWithTheirGroupsAndWhatWouldHelp() {
        Grid apart = Grid.of(
                List.of("ann", "bob", "cy", "dee"),
                new double[][] {{3, 4, GAP, GAP}, {2, 3, GAP, GAP}, {GAP, GAP, 1, 2}, {GAP, GAP, 3, 3}});
        var reason = Severity.of(apart).whyNot().orElseThrow();
        assertThat(reason.code()).isEqualTo("unlinked");
        assertThat(reason.sentence()).contains("2 groups", "ann, bob | cy, dee");
        assertThat(reason.remedy()).contains("1 more person");
    }

    @Test
    void underAFifthRatedTwiceIsRefusedWithTheNumberThatLacks() {
        double[][] cells = new double[20][];
        Arrays.setAll(cells, i -> i < 3 ? new double[] {3, 4} : new double[] {2, GAP});
        var reason = Severity.of(Grid.of(List.of("x", "y"), cells)).whyNot().orElseThrow();
        assertThat(reason.code()).isEqualTo("too-few-second-ratings");
        assertThat(reason.sentence()).contains("3 of 20");
        assertThat(reason.remedy()).contains("1 more person");
    }

    @Test
    void nothingOneRaterAndNothingToSparePointToWhatWouldHelp() {
        assertThat(code(new double[][] {{GAP, GAP}})).isEqualTo("all-missing");
        assertThat(code(new double[][] {{3, GAP}, {4, GAP}})).isEqualTo("one-rater");
        assertThat(code(new double[][] {{3, 4}})).isEqualTo("no-precision");
        assertThat(code(new double[][] {{3, 3}, {3, 3}})).isEqualTo("constant");
    }

    @Test
    void ratingsThatFitToTheLastPointAreNotCertain() {
        var reason = Severity.of(Grid.of(List.of("x", "y"), new double[][] {{1, 2}, {2, 3}, {3, 4}, {2, 3}}))
                .whyNot()
                .orElseThrow();
        assertThat(reason.code()).isEqualTo("no-precision");
        assertThat(reason.sentence()).contains("1.00 points apart", "last point");
    }

    @Test
    void nobodyIsAskedToRateThemselves() {
        double gap = Double.NaN;
        Grid ratings = Grid.of(List.of("Bo", "Cy"), List.of("Ada", "Bo"), new double[][] {{3, gap}, {gap, 4}});
        for (int seed = 1; seed <= 20; seed++) {
            assertThat(SecondRatings.pick(ratings, 1, seed).orElseThrow())
                    .containsExactly(new SecondRatings.Assignment("Cy", "Ada", true));
        }
    }

    @Test
    void groupsWhosePersonsAllHaveTwoRatingsAreLinkedByAThird() {
        double[][] cells = new double[8][];
        Arrays.setAll(cells, i -> i < 4 ? new double[] {i, 2, GAP, GAP} : new double[] {GAP, GAP, i, 3});
        Grid ratings = Grid.of(RATERS, cells);
        assertThat(Severity.of(ratings).whyNot().orElseThrow().remedy())
                .contains("1 more person rated by raters of different groups");
        List<SecondRatings.Assignment> picked =
                SecondRatings.pick(ratings, 0.2, 11).orElseThrow();
        assertThat(picked).singleElement().satisfies(one -> {
            assertThat(one.linksGroups()).isTrue();
            cells[Integer.parseInt(one.person()) - 1][RATERS.indexOf(one.rater())] = 3;
        });
        assertThat(Severity.of(Grid.of(RATERS, cells))).isInstanceOf(Outcome.Estimated.class);
    }

    @Test
    void thoseWithOneRatingAreAskedForBeforeThoseWithTwo() {
        Grid ratings = Grid.of(List.of("once", "twice", "thrice", "apart"), List.of("x", "y", "z"), new double[][] {
            {3, GAP, GAP}, {2, 4, GAP}, {1, 2, GAP}, {GAP, GAP, 4}
        });
        for (int seed = 1; seed <= 20; seed++) {
            assertThat(SecondRatings.pick(ratings, 0.2, seed).orElseThrow())
                    .singleElement()
                    .satisfies(one -> assertThat(one.person()).isIn("once", "apart"));
        }
    }

    @Test
    void rowsOfOneNameAreOnePerson() {
        Grid ratings = Grid.of(List.of("ann", "ann", "bob", "bob"), List.of("x", "y"), new double[][] {
            {3, GAP}, {2, GAP}, {GAP, 4}, {GAP, 3}
        });
        assertThat(SecondRatings.pick(ratings, 1, 3).orElseThrow())
                .extracting(SecondRatings.Assignment::person)
                .containsExactlyInAnyOrder("ann", "bob");
    }

    @Test
    void thePickedSecondRatingsMakeRatingsThatAreAccepted() {
        double[][] cells = new double[40][4];
        Arrays.stream(cells).forEach(row -> Arrays.fill(row, GAP));
        IntStream.range(0, 40).forEach(i -> cells[i][i / 10] = 1 + i % 5);
        Grid ratings = Grid.of(RATERS, cells);
        List<SecondRatings.Assignment> picked =
                SecondRatings.pick(ratings, 0.2, 11).orElseThrow();
        assertThat(picked).hasSize(8).doesNotHaveDuplicates();
        assertThat(picked.stream().filter(SecondRatings.Assignment::linksGroups))
                .hasSize(3);
        assertThat(picked).isEqualTo(SecondRatings.pick(ratings, 0.2, 11).orElseThrow());
        for (SecondRatings.Assignment each : picked) {
            int person = Integer.parseInt(each.person()) - 1;
            assertThat(cells[person][RATERS.indexOf(each.rater())]).isNaN();
            cells[person][RATERS.indexOf(each.rater())] = 3;
        }
        assertThat(Severity.of(Grid.of(RATERS, cells))).isInstanceOf(Outcome.Estimated.class);
        assertThat(SecondRatings.pick(Grid.of(RATERS, cells), 0.2, 11).orElseThrow())
                .isEmpty();
    }

    private static String code(double[][] cells) {
        return Severity.of(Grid.of(List.of("x", "y"), cells))
                .whyNot()
                .orElseThrow()
                .code();
    }

    private static SeverityStudy study(double[][] cells, String... raters) {
        return Severity.of(Grid.of(List.of(raters), cells)).orElseThrow();
    }

    private static double person(int person, long seed) {
        return 3 + new Seeded(seed * 100_000 + person).normal();
    }

    private static Grid simulated(int persons, double share, long seed) {
        Seeded random = new Seeded(seed);
        double[][] cells = new double[persons][TRUE.length];
        for (int p = 0; p < persons; p++) {
            Arrays.fill(cells[p], GAP);
            int first = random.below(TRUE.length);
            cells[p][first] = person(p, seed) - TRUE[first] + 0.4 * random.normal();
            if (p < share * persons) {
                int second = (first + 1 + random.below(TRUE.length - 1)) % TRUE.length;
                cells[p][second] = person(p, seed) - TRUE[second] + 0.4 * random.normal();
            }
        }
        return Grid.of(RATERS, cells);
    }
}
