package adroit.bench.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adroit.measurement.irt.MarginalSteps;
import adroit.measurement.irt.Model;
import org.junit.jupiter.api.Test;

class TextbookCycleTest {
    @Test
    void seesTheLikelihoodThatTheProductSees() {
        Answers answers = new Answers(200, 30);
        TextbookCycle textbook = new TextbookCycle(answers.rows);
        MarginalSteps steps = MarginalSteps.of(answers.grid(), Model.TWO_PL).orElseThrow();
        for (int i = 0; i < 3; i++) {
            double expected = textbook.run(steps.curves());
            assertThat(steps.step()).isCloseTo(expected, within(1e-8));
        }
    }
}
