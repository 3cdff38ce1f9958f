package adroit.jobanalysis;

import static adroit.jobanalysis.ScreeningRule.OPM;
import static adroit.jobanalysis.ScreeningRule.Outcome.CRITICAL;
import static adroit.jobanalysis.ScreeningRule.Outcome.ELIMINATED;
import static adroit.jobanalysis.ScreeningRule.Outcome.KEPT;
import static adroit.jobanalysis.ScreeningRule.Outcome.NOT_CRITICAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScreeningRuleTest {
    private static RatedTask task(List<Integer> importance, List<Integer> frequency) {
        return new RatedTask("t", "duty", "Does it", importance, frequency, null, List.of());
    }

    @Test
    void eliminatesATaskThatHalfOfTheExpertsDoNotSeePerformed() {
        assertThat(OPM.screen(task(List.of(0, 0, 2, 3), List.of(0, 0, 2, 3)))).isEqualTo(ELIMINATED);
    }

    @Test
    void findsATaskOfLowImportanceNotCriticalHoweverFrequent() {
        assertThat(OPM.screen(task(List.of(2, 2, 2, 2), List.of(4, 4, 4, 4)))).isEqualTo(NOT_CRITICAL);
    }

    @Test
    void leavesNotPerformedOutOfTheMeans() {
        RatedTask task = task(List.of(3, 3, 4, 0), List.of(4, 3, 3, 0));

        assertThat(ScreeningRule.mean(task.importance())).isCloseTo(3.33, within(0.01));
        assertThat(OPM.screen(task)).isEqualTo(CRITICAL);
    }

    @Test
    void keepsARareTaskOfHighConsequenceWithItsReason() {
        RatedTask rare = new RatedTask(
                "t", "duty", "Does it", List.of(5, 5, 5), List.of(1, 1, 1), "an error reaches 9-1-1", List.of());

        assertThat(OPM.screen(rare)).isEqualTo(KEPT);
    }

    @Test
    void refusesAnExpertWhoRatedOnlyOneOfTheScales() {
        assertThatThrownBy(() -> task(List.of(3, 3), List.of(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one of each per expert");
    }
}
