package adroit.exchange.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The field that the documentation writes down is a right one, and every field it names is there. */
class WritingAFieldTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "disciplines", "README.md");
    private static final Pattern FILE =
            Pattern.compile("in `([a-z/-]+\\.yaml)`[^\\n]*:\\n```yaml\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FOLDER = Pattern.compile("^\\| `([a-z]+)` \\|", Pattern.MULTILINE);

    @Test
    void theFieldOfTheDocumentationIsWholeAndKeepsItsPromise(@TempDir Path folder) throws IOException {
        Matcher files = FILE.matcher(Files.readString(PAGE));
        while (files.find()) {
            Path file = folder.resolve(files.group(1));
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, files.group(2));
        }

        DisciplineFolder field = DisciplineFolder.read(folder);

        assertThat(field.problems()).isEmpty();
        assertThat(field.fixtures()).isNotEmpty();
        assertThat(field.differences(field.described().orElseThrow())).isEmpty();
    }

    @Test
    void theFieldsThatItNamesAreThere() throws IOException {
        Matcher folders = FOLDER.matcher(Files.readString(PAGE));
        int named = 0;
        while (folders.find()) {
            named++;
            assertThat(Path.of("..", "disciplines", folders.group(1), "src/main/resources/catalog.yaml"))
                    .exists();
        }
        assertThat(named).isPositive();
    }
}
