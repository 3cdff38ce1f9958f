package adroit.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.scoring.Channel;
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

    @Test
    void doesNotRepeatAnUnknownPurposeInItsMessage() {
        assertThatThrownBy(() -> PermittedUse.purpose("<script>"))
                .isInstanceOf(DeniedPurpose.class)
                .hasMessageNotContaining("script");
    }
}
