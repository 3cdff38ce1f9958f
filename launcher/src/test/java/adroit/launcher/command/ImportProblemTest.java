package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportProblemTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-2", "@SUM(A1)", "\t=1", "  =cmd|' /C calc'!A0", "\uFF1D1"})
    void makesFormulasHarmless(String value) throws IOException {
        assertThat(written(value)).contains(",\"'" + value + "\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Planner", "1-2", "a=b"})
    void leavesOtherTextsAlone(String value) throws IOException {
        assertThat(written(value)).contains(",\"" + value + "\",");
    }

    private String written(String value) throws IOException {
        ImportProblem problem = new ImportProblem("people.csv", "3", "title", value, "It is no title.", "Write one.");
        return Files.readString(ImportProblem.write(folder.resolve("wrong.csv"), List.of(problem)));
    }
}
