package adroit.launcher.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is promised of faulty packs is what is tried. */
class FaultsInWordsTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void everyFaultThatIsPromisedIsTriedAndTheOtherWayRound() throws IOException {
        List<String> promised = Files.readAllLines(DOCS.resolve("run/faults.md")).stream()
                .filter(line -> line.startsWith("| ") || line.startsWith("## "))
                .filter(line -> !line.startsWith("| fault"))
                .toList();
        assertThat(promised).containsExactlyElementsOf(tried());
    }

    @Test
    void everyCodeIsExplainedWhereCodesAre() throws IOException {
        String codes = Files.readString(DOCS.resolve("disciplines/packs.md"))
                + Files.readString(DOCS.resolve("run/publishers.md"));
        assertThat(PackFault.values()).allSatisfy(f -> assertThat(codes).contains("`" + f.code() + "`"));
    }

    private static List<String> tried() {
        return Arrays.stream(PackFault.Kind.values())
                .flatMap(kind -> Stream.concat(
                        Stream.of("## " + kind.title()),
                        Arrays.stream(PackFault.values())
                                .filter(f -> f.kind() == kind)
                                .map(f -> "| " + f.what() + " | `" + f.code() + "` |")))
                .toList();
    }
}
