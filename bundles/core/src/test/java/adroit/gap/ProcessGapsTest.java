package adroit.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessGapsTest {
    private static List<Gap> gaps(StepFinding finding, boolean done) {
        return new ProcessGaps(Fields.PLAN_REVIEW, List.of(finding))
                .of(List.of("permit"), Map.of("permit/check", done));
    }

    @ParameterizedTest
    @CsvSource({"14,9,true", "10,5,true", "10,4,false", "5,2,false", "9,9,false", "100,40,false", "100,41,true"})
    void takesTenPeopleAndMoreThanFortyPercent(int answered, int missed, boolean toFix) {
        assertThat(new StepFinding("permit", "check", answered, missed).processToFix())
                .isEqualTo(toFix);
    }

    @Test
    void aStepThatMostMissIsOneProcessToFixAndNobodysSkill() {
        assertThat(gaps(new StepFinding("permit", "check", 14, 9), false))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.type()).isEqualTo(GapType.PROCESS);
                    assertThat(gap.subject()).isEqualTo("step/permit/check");
                });
    }

    @Test
    void aStepThatFewMissIsASkillToBuildForThoseWhoMissedIt() {
        assertThat(gaps(new StepFinding("permit", "check", 14, 2), false))
                .extracting(Gap::type)
                .containsExactly(GapType.TALENT);
        assertThat(gaps(new StepFinding("permit", "check", 14, 2), true)).isEmpty();
    }

    @Test
    void saysNothingOfHowAFewOthersDid() {
        assertThat(gaps(new StepFinding("permit", "check", 4, 2), false))
                .singleElement()
                .satisfies(gap -> assertThat(gap.reason().values()).containsOnlyKeys("process", "step"));
        assertThat(gaps(new StepFinding("permit", "check", 5, 2), false))
                .singleElement()
                .satisfies(gap -> assertThat(gap.reason().values()).containsEntry("answered", "5"));
    }

    @Test
    void aProcessThatThePositionDoesNotRunIsNotItsGap() {
        assertThat(new ProcessGaps(Fields.PLAN_REVIEW, List.of(new StepFinding("permit", "check", 14, 9)))
                        .of(List.of(), Map.of()))
                .isEmpty();
    }
}
