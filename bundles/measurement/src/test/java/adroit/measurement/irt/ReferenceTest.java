package adroit.measurement.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adroit.measurement.Psy;
import adroit.measurement.table.Grid;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Published data with published results. */
class ReferenceTest {
    private final Grid lsat = Psy.export("lsat6_ltm_1000x5.csv");

    @Test
    void raschWithDiscriminationOne() {
        Calibration found = Calibrator.of(lsat, Model.RASCH, Method.MML).orElseThrow();
        assertThat(found.logLikelihood()).isCloseTo(-2473.05, within(0.05));
        difficulties(found, -2.872, -1.063, -0.258, -1.388, -2.219);
        assertThat(found.items())
                .allSatisfy(item -> assertThat(item.curve().discrimination()).isEqualTo(1));
        assertThat(found.items().get(0).standardErrors().orElseThrow().difficulty())
                .isCloseTo(0.1287, within(0.002));
    }

    @Test
    void raschWithOneCommonDiscrimination() {
        Calibration found = Calibrator.of(lsat, Model.RASCH, Method.MML, Discrimination.COMMON)
                .orElseThrow();
        assertThat(found.logLikelihood()).isCloseTo(-2466.94, within(0.05));
        assertThat(found.items().get(0).curve().discrimination()).isCloseTo(0.755, within(0.002));
        difficulties(found, -3.615, -1.322, -0.318, -1.730, -2.780);
        assertThat(found.items().get(0).standardErrors().orElseThrow().difficulty())
                .isCloseTo(0.3266, within(0.01));
        assertThat(found.items().get(0).standardErrors().orElseThrow().discrimination())
                .isCloseTo(0.0694, within(0.002));
    }

    @Test
    void twoParameters() {
        Calibration found = Calibrator.of(lsat, Model.TWO_PL, Method.MML).orElseThrow();
        assertThat(found.converged()).isTrue();
        assertThat(found.logLikelihood()).isCloseTo(-2466.65, within(0.05));
        double[] expected = {0.825, 0.723, 0.890, 0.689, 0.657};
        for (int i = 0; i < 5; i++) {
            assertThat(found.items().get(i).curve().discrimination()).isCloseTo(expected[i], within(0.005));
        }
    }

    @Test
    void threeParametersAreDegenerateThereAndSaySo() {
        Calibration found = Calibrator.of(lsat, Model.THREE_PL, Method.MML).orElseThrow();
        assertThat(found.logLikelihood())
                .isCloseTo(-2466.66, within(0.05))
                .as("one without guessing is one of its cases")
                .isGreaterThan(Calibrator.of(lsat, Model.TWO_PL, Method.MML)
                                .orElseThrow()
                                .logLikelihood()
                        - 0.005);
        assertThat(found.items().stream().flatMap(i -> i.warnings().stream()))
                .anySatisfy(warning -> assertThat(warning).contains("degenerate"));
    }

    @Test
    void conditionalRasch() {
        Grid all = Psy.grid("psy/rasch_book/transreas.csv");
        Grid tasks = all.columns(IntStream.range(2, 12).toArray());
        Calibration found = Calibrator.of(tasks, Model.RASCH, Method.CML).orElseThrow();
        assertThat(found.persons()).isEqualTo(425);
        assertThat(found.logLikelihood()).isCloseTo(-921.3465, within(0.0005));
        assertThat(found.items().get(1).curve().difficulty()).isCloseTo(0.258, within(0.0006));
        assertThat(found.items().get(8).curve().difficulty()).isCloseTo(2.923, within(0.0006));
        assertThat(found.items().stream()
                        .mapToDouble(i -> i.curve().difficulty())
                        .sum())
                .isCloseTo(0, within(1e-6));
    }

    /** Reference software (conditional, sum of item difficulties 0): thresholds .258 for the second task, fit .761 and .657 for the first. */
    @Test
    void conditionalFitAndErrors() {
        Grid all = Psy.grid("psy/rasch_book/transreas.csv");
        Calibration found = Calibrator.of(all.columns(IntStream.range(2, 12).toArray()), Model.RASCH, Method.CML)
                .orElseThrow();
        CalibratedItem first = found.items().get(0);
        assertThat(first.standardErrors().orElseThrow().difficulty()).isCloseTo(0.204349, within(1e-4));
        assertThat(found.items().get(9).standardErrors().orElseThrow().difficulty())
                .isCloseTo(0.115217, within(1e-4));
        assertThat(first.itemFit().orElseThrow().infit()).isCloseTo(0.760639, within(1e-3));
        assertThat(first.itemFit().orElseThrow().outfit()).isCloseTo(0.656550, within(1e-3));
        assertThat(found.items().get(3).itemFit().orElseThrow().outfit()).isCloseTo(1.280464, within(1e-3));
    }

    @Test
    void conditionalPartialCredit() {
        Grid five = Psy.choose(Psy.export("bfi_2800x28.csv"), "N1", "N2", "N3", "N4", "N5");
        Grid first = five.rows(IntStream.range(0, 400).toArray()).completeRows();
        Calibration found =
                Calibrator.of(first, Model.PARTIAL_CREDIT, Method.CML).orElseThrow();
        assertThat(found.logLikelihood()).isCloseTo(-1847.000976, within(1e-4));
        ItemCurve n1 = found.items().get(0).curve();
        assertThat(n1.thresholds().get(1) - n1.thresholds().get(0)).isCloseTo(0.4569251 + 0.4994978, within(1e-3));
        assertThat(n1.thresholds().get(4) - n1.thresholds().get(0)).isCloseTo(1.6981273 + 0.4994978, within(1e-3));
        ItemCurve n5 = found.items().get(4).curve();
        assertThat(n5.difficulty() - n1.difficulty()).isCloseTo(0.530898 - 0.588493, within(1e-3));
        assertThat(found.items().get(0).warnings())
                .anySatisfy(w -> assertThat(w).contains("reverse order"));
    }

    private static void difficulties(Calibration found, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(found.items().get(i).curve().difficulty()).isCloseTo(expected[i], within(0.002));
        }
    }
}
