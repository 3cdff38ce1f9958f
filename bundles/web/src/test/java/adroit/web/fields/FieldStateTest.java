package adroit.web.fields;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands over the card of a field. */
class FieldStateTest {
    @Test
    void aRevokedKeyIsNoFaultOfTheField() {
        assertThat(aside(new Fault("PUBLISHER_REVOKED", "Its key was revoked.", "Install another.")))
                .isEqualTo("Its publisher’s key was revoked");
        assertThat(aside(new Fault("SCORER_FAILS", "It fails.", "Ask."))).isEqualTo("Set aside after a fault");
        assertThat(aside(null)).isEqualTo("Set aside after a fault");
    }

    private static String aside(@Nullable Fault fault) {
        return FieldState.of(new DisciplineStatus(
                        "trees",
                        "Street trees",
                        "",
                        "1.0.0",
                        "Planning",
                        DisciplineState.QUARANTINED,
                        null,
                        fault,
                        null,
                        "0".repeat(64),
                        List.of(),
                        ""))
                .label();
    }
}
