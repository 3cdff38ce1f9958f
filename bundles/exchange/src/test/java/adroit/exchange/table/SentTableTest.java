package adroit.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that was sent, whatever its sender calls it. */
class SentTableTest {
    private static final byte[] TABLE = "a,b\n1,2\n".getBytes(UTF_8);

    private final Path all;

    SentTableTest(@TempDir Path all) {
        this.all = all;
    }

    private Path folder() throws IOException {
        return Files.createTempDirectory(all, "table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../a.csv", "/", "no\u0000path", "\ud83d", "a.csv"})
    void isReadUnderAnyNameAndNothingStays(String name) throws IOException {
        assertThat(SentTable.<Tally>read(
                                folder(), name, TABLE, file -> Table.open(file).read(new Collected<>()))
                        .accepted())
                .isEqualTo(1);
        assertThat(catchThrowableOfType(
                                RefusedFile.class, () -> SentTable.read(folder(), name, new byte[0], Table::open))
                        .problems())
                .extracting(Problem::file)
                .containsOnly(name.replace('\u0000', '_'));
        assertThat(all).isEmptyDirectory();
    }

    @Test
    void aLongNameIsCutInMessagesBetweenCharacters() throws IOException {
        String name = "\ud83d\uddfa".repeat(300) + ".csv";
        RefusedFile refused =
                catchThrowableOfType(RefusedFile.class, () -> SentTable.read(folder(), name, new byte[0], Table::open));
        assertThat(refused.problems()).extracting(Problem::file).containsOnly("\ud83d\uddfa".repeat(255) + "\u2026");
        assertThat(all).isEmptyDirectory();
    }

    @Test
    void whatTheDiskDoesNotTakeIsNoFaultOfTheReader() {
        assertThatThrownBy(() -> SentTable.read(all.resolve("gone"), "a.csv", TABLE, Table::open))
                .isInstanceOf(NoSuchFileException.class);
    }
}
