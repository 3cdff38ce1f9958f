package adroit.bench.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedRosterTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void theSameSeedGivesTheSameBytes() throws Exception {
        Path one = new GeneratedRoster(7, 500).write(folder.resolve("one.csv"));
        Path two = new GeneratedRoster(7, 500).write(folder.resolve("two.csv"));
        assertThat(one).hasSameBinaryContentAs(two);
        Path other = new GeneratedRoster(8, 500).write(folder.resolve("other.csv"));
        assertThat(Files.mismatch(one, other)).isNotNegative();
    }

    @Test
    void everyEmployeeNumberIsThereOnce() throws Exception {
        List<String> lines = Files.readAllLines(new GeneratedRoster(7, 500).write(folder.resolve("one.csv")));
        assertThat(lines.subList(1, lines.size()).stream().map(line -> line.substring(0, line.indexOf(','))))
                .hasSize(500)
                .doesNotHaveDuplicates();
    }
}
