package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever looks for a decision finds it in the list of all of them. */
class DecisionsTest {
    private static final Path DECISIONS =
            Path.of("..", "docs", "decisions").toAbsolutePath().normalize();

    @Test
    void theListHasEveryDecisionByItsNumberAndTitle() throws IOException {
        List<String> wanted;
        try (Stream<Path> pages = Files.list(DECISIONS)) {
            wanted = pages.filter(page -> page.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .map(DecisionsTest::line)
                    .toList();
        }
        List<String> listed = Files.readAllLines(DECISIONS.resolve("README.md")).stream()
                .filter(line -> line.startsWith("- ["))
                .toList();
        assertThat(listed).isEqualTo(wanted);
    }

    private static String line(Path page) {
        String name = page.getFileName().toString();
        String number = name.substring(0, 4);
        try (Stream<String> lines = Files.lines(page)) {
            String title = lines.findFirst().orElse("");
            String start = "# " + Integer.parseInt(number) + ". ";
            assertThat(title).as(name).startsWith(start);
            return "- [" + number + "](" + name + ") " + title.substring(start.length());
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }
}
