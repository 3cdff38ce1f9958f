package adroit.exchange.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import org.junit.jupiter.api.Test;

class DisciplineFileTest {

    @Test
    void readsWhatADisciplineSaysOfItself() {
        assertThat(
                        read(
                                "id: parks\ntitle: Parks\nversion: 1.2.0\nkeeper: Parks and Recreation\nsummary: >-\n  Green\n  places.\n"))
                .isEqualTo(new DisciplineFile("parks", "Parks", "1.2.0", "Parks and Recreation", "Green places."));
    }

    @Test
    void listsEveryProblem() {
        RefusedFile refused = catchThrowableOfType(
                RefusedFile.class, () -> read("id: 9parks\ntitel: Parks\nversion: 1.2\nsummary: [a]\n"));
        assertThat(refused.problems())
                .extracting(Problem::rule)
                .containsExactlyInAnyOrder("missing", "missing", "id", "unknown-field", "version", "type");
    }

    private static DisciplineFile read(String text) {
        return DisciplineFile.read("discipline.yaml", text.getBytes(UTF_8));
    }
}
