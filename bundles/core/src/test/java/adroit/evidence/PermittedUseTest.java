package adroit.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.scoring.Channel;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermittedUseTest {
    @ParameterizedTest
    @EnumSource(Purpose.class)
    void letsASelfRatingReachDevelopmentAndNothingElse(Purpose purpose) {
        assertThat(PermittedUse.permits(purpose, Channel.SELF)).isEqualTo(purpose == Purpose.DEVELOPMENT);
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void permitsWorkSamplesForEveryPurpose(Purpose purpose) {
        assertThat(PermittedUse.permits(purpose, Channel.WORK_SAMPLE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"discipline", "layoff", "pay"})
    void deniesUsesByNameAndSaysWhichArePermitted(String name) {
        assertThatThrownBy(() -> PermittedUse.purpose(name))
                .isInstanceOfSatisfying(
                        DeniedPurpose.class, denied -> assertThat(denied.rule()).isEqualTo("use.denied-purpose"))
                .hasMessageContaining("development");
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void choosesNobodyByATestTakenAlone(Purpose purpose) {
        boolean chosen =
                Set.of(Purpose.HIRING, Purpose.PROMOTION, Purpose.SUCCESSION).contains(purpose);
        assertThat(PermittedUse.permits(purpose, step(OrderAnswer.TAKEN_ALONE))).isEqualTo(!chosen);
        assertThat(PermittedUse.permits(purpose, step("attended-2026"))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void tellsOfAPersonByATestTakenAloneInTheirOwnTalkOnly(Purpose purpose) {
        assertThat(PermittedUse.speaksOfPerson(purpose, step(OrderAnswer.TAKEN_ALONE)))
                .isEqualTo(purpose == Purpose.DEVELOPMENT);
        assertThat(PermittedUse.speaksOfPerson(purpose, step("attended-2026"))).isTrue();
    }

    private static Fact.StepOutcome step(String source) {
        return new Fact.StepOutcome(
                "c", "p-1", "gis", LocalDate.of(2026, 5, 1), "intake", "check", true, Channel.TEST, source);
    }

    @Test
    void doesNotRepeatAnUnknownPurposeInItsMessage() {
        assertThatThrownBy(() -> PermittedUse.purpose("<script>"))
                .isInstanceOf(DeniedPurpose.class)
                .hasMessageNotContaining("script");
    }
}
