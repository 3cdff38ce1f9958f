package adroit.measurement.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adroit.measurement.table.Grid;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarginalStepsTest {
    private static final List<ItemCurve> CURVES = IntStream.range(0, 6)
            .mapToObj(i -> ItemCurve.logistic(0.8 + 0.2 * i, -1 + 0.4 * i))
            .toList();

    @Test
    void eachStepRaisesTheLikelihoodUntilTheCalibrationIsReached() {
        Grid answers = Simulated.answers(CURVES, 400, 0, 1);
        MarginalSteps steps = MarginalSteps.of(answers, Model.TWO_PL).orElseThrow();
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < 60; i++) {
            double now = steps.step();
            assertThat(now).isGreaterThanOrEqualTo(before - 1e-7);
            before = now;
        }
        assertThat(before)
                .isCloseTo(
                        Calibrator.of(answers, Model.TWO_PL, Method.MML)
                                .orElseThrow()
                                .logLikelihood(),
                        within(0.01));
        assertThat(steps.curves()).hasSize(CURVES.size());
    }
}
