package adroit.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The documentation explains every row that can be measured, and no other. */
class RowsTest {
    @Test
    void everyRowStandsInTheTableAndInTheListOfNames() throws IOException {
        Path folder = Path.of("");
        while (!Files.exists(folder.resolve("docs/run/bench.md"))) {
            folder = folder.resolve("..");
        }
        String text = Files.readString(folder.resolve("docs/run/bench.md"));
        String table = text.substring(text.indexOf("## The rows"), text.indexOf("## What was seen"));

        Set<String> explained = Pattern.compile("^\\| `([a-z]+)`", Pattern.MULTILINE)
                .matcher(table)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(explained).containsExactlyInAnyOrderElementsOf(new Bench.Names());
        assertThat(new Bench.Names()).allSatisfy(name -> assertThat(text.lines().limit(4))
                .anyMatch(line -> line.contains("`" + name + "`") || line.contains("bench " + name)));
    }
}
