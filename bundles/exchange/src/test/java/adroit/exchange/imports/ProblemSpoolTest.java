package adroit.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.RowProblem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemSpoolTest {
    private final Path folder;

    ProblemSpoolTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void givesBackTheFirstInTheirOrder() {
        try (ProblemSpool spool = new ProblemSpool(folder, "people.csv")) {
            for (int row = 1; row <= 5; row++) {
                spool.accept(problem(row));
            }
            assertThat(spool.size()).isEqualTo(5);
        }
        assertThat(ProblemSpool.first(folder, 3)).isEqualTo(List.of(problem(1), problem(2), problem(3)));
    }

    @Test
    void takesNoMoreThanWouldHelpAnybody() {
        try (ProblemSpool spool = new ProblemSpool(folder, "people.csv")) {
            assertThatThrownBy(() -> {
                        for (int row = 1; row > 0; row++) {
                            spool.accept(problem(row));
                        }
                    })
                    .isInstanceOf(RefusedFile.class)
                    .hasMessageContaining("More than 200,000 things are wrong");
        }
        assertThat(ProblemSpool.first(folder, 1)).containsExactly(problem(1));
    }

    private static RowProblem problem(int row) {
        return new RowProblem(row, row, "title", "", "There is no title.", "Add it.");
    }
}
