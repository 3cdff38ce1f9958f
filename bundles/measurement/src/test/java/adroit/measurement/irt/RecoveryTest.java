package adroit.measurement.irt;

import static adroit.measurement.irt.ItemCurve.Shape.ADJACENT;
import static adroit.measurement.irt.ItemCurve.Shape.CUMULATIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calibrations find the numbers that the answers were drawn from, within what their own standard errors allow. */
class RecoveryTest {
    @ParameterizedTest
    @EnumSource(value = Model.class, names = "THREE_PL", mode = EnumSource.Mode.EXCLUDE)
    void marginal(Model model) {
        List<ItemCurve> truth = truth(model);
        recovers(
                truth,
                Calibrator.of(Simulated.answers(truth, 3_000, 0.1, 5), model, Method.MML)
                        .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(
            value = Model.class,
            names = {"RASCH", "RATING_SCALE", "PARTIAL_CREDIT"})
    void conditional(Model model) {
        List<ItemCurve> truth = truth(model);
        double mean =
                truth.stream().mapToDouble(ItemCurve::difficulty).average().orElseThrow();
        List<ItemCurve> centered = truth.stream()
                .map(c -> new ItemCurve(
                        c.shape(), 1, c.thresholds().stream().map(b -> b - mean).toList(), 0, 1))
                .toList();
        recovers(
                centered,
                Calibrator.of(Simulated.answers(truth, 1_500, 0.0, 6), model, Method.CML)
                        .orElseThrow());
    }

    @Test
    void conditionalWithMissingAnswers() {
        List<ItemCurve> truth = truth(Model.RASCH);
        Calibration found = Calibrator.of(Simulated.answers(truth, 1_500, 0.2, 8), Model.RASCH, Method.CML)
                .orElseThrow();
        double mean =
                truth.stream().mapToDouble(ItemCurve::difficulty).average().orElseThrow();
        for (int i = 0; i < truth.size(); i++) {
            CalibratedItem item = found.items().get(i);
            assertThat(item.curve().difficulty())
                    .isCloseTo(
                            truth.get(i).difficulty() - mean,
                            within(4 * item.standardErrors().orElseThrow().difficulty()));
        }
    }

    /** Abilities at their likeliest follow few answers closely: less is left of these than chance would leave, the more so where items lie apart. */
    @Test
    void ofFiveItemsThatFitAndLieApartAllInfitsAndOutfitsLieUnderOne() {
        List<ItemCurve> truth = IntStream.range(0, 5)
                .mapToObj(i -> ItemCurve.logistic(1, -2 + i))
                .toList();
        Calibration found = Calibrator.of(Simulated.answers(truth, 5_000, 0, 4), Model.RASCH, Method.MML)
                .orElseThrow();
        assertThat(found.items()).allSatisfy(item -> {
            assertThat(item.itemFit().orElseThrow().infit()).isBetween(0.7, 0.92);
            assertThat(item.itemFit().orElseThrow().outfit()).isBetween(0.7, 0.92);
        });
    }

    @Test
    void threeParametersInALargeSample() {
        List<ItemCurve> truth = IntStream.range(0, 20)
                .mapToObj(i -> ItemCurve.guessing(1.2 + 0.05 * i, -1.2 + 0.12 * i, 0.2))
                .toList();
        Calibration found = Calibrator.of(Simulated.answers(truth, 4_000, 0, 9), Model.THREE_PL, Method.MML)
                .orElseThrow();
        double apart = 0;
        for (int i = 0; i < truth.size(); i++) {
            apart += StrictMath.abs(
                    found.items().get(i).curve().difficulty() - truth.get(i).difficulty());
        }
        assertThat(apart / truth.size()).isLessThan(0.2);
    }

    private static void recovers(List<ItemCurve> truth, Calibration found) {
        assertThat(found.converged()).isTrue();
        int outside = 0;
        int all = 0;
        for (int i = 0; i < truth.size(); i++) {
            CalibratedItem item = found.items().get(i);
            StandardErrors errors = item.standardErrors().orElseThrow();
            for (int k = 0; k < truth.get(i).thresholds().size(); k++) {
                double apart = StrictMath.abs(item.curve().thresholds().get(k)
                        - truth.get(i).thresholds().get(k));
                assertThat(apart)
                        .as(item.name() + " " + k)
                        .isLessThan(4.5 * errors.thresholds().get(k));
                outside += apart > 1.96 * errors.thresholds().get(k) ? 1 : 0;
                all++;
            }
            if (errors.discrimination() > 0) {
                assertThat(item.curve().discrimination())
                        .isCloseTo(truth.get(i).discrimination(), within(4.5 * errors.discrimination()));
            }
            assertThat(item.itemFit().orElseThrow().infit()).isBetween(0.7, 1.3);
        }
        assertThat((double) outside / all).isLessThan(0.25);
    }

    private static List<ItemCurve> truth(Model model) {
        List<ItemCurve> curves = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            double b = -1.4 + 0.4 * i;
            double a = model.isRaschFamily() ? 1 : 0.7 + 0.15 * ((3 * i) % 8);
            double gap = model == Model.PARTIAL_CREDIT || model == Model.GENERALIZED_PARTIAL_CREDIT ? 0.1 * i : 0;
            curves.add(
                    model.isDichotomous()
                            ? ItemCurve.logistic(a, b)
                            : new ItemCurve(
                                    model == Model.GRADED ? CUMULATIVE : ADJACENT,
                                    a,
                                    List.of(b - 0.8 - gap, b + 0.1, b + 0.9),
                                    0,
                                    1));
        }
        return curves;
    }
}
