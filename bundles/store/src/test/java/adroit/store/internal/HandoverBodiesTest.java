package adroit.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.handover.Handover;
import org.junit.jupiter.api.Test;

/** Moves that were written down when less was kept of them are read as they were. */
class HandoverBodiesTest {
    private static final String MOMENT = "2026-05-01T08:00:00Z";
    private static final String BODY = "{\"function\":\"Write reports\",\"sourceEdition\":1,\"targetEdition\":2,"
            + "\"tasks\":[{\"discipline\":\"data\",\"statement\":\"Writes reports\",\"tools\":[\"builder\"]}],\"text\":\"Daily.\"}";

    @Test
    void aTaskWithoutLinksAndAnalysisIsRead() {
        Handover made = JdbcHandovers.MOVES
                .reader()
                .apply(new Journal.Line(
                        JdbcHandovers.MOVES.columns(), 1, "analyst", "operator", "a-1", "Ada", MOMENT, BODY));

        assertThat(made.tasks()).singleElement().satisfies(task -> {
            assertThat(task.tools()).containsExactly("builder");
            assertThat(task.skills()).isEmpty();
            assertThat(task.requirements()).isEmpty();
            assertThat(task.analysis()).isNull();
        });
    }
}
