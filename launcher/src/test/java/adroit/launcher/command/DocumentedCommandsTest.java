package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every command that a page of the documentation shows is one that the product understands, options and all. */
class DocumentedCommandsTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern SHOWN =
            Pattern.compile("(?:^|`)(?:\\./|/opt/adroit-[0-9.]+/)?adroit ([^`#\\n]+)", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private record Shown(Path page, List<String> words) {}

    @TestFactory
    Stream<DynamicTest> isUnderstood() throws IOException {
        return shown().stream()
                .map(s -> dynamicTest(
                        REPOSITORY.relativize(s.page()) + ": " + String.join(" ", s.words()),
                        () -> assertThat(CommandLines.problem(s.words())).isEmpty()));
    }

    @Test
    void aCommandThatDoesNotExistIsNoticed() {
        assertThat(CommandLines.problem(List.of("discipline", "instal", "gis"))).isNotEmpty();
        assertThat(CommandLines.problem(List.of("gaps", "--departement", "Fire")))
                .isNotEmpty();
        assertThat(CommandLines.problem(List.of("juggle"))).isNotEmpty();
    }

    private static List<Shown> shown() throws IOException {
        List<Shown> all = new ArrayList<>();
        for (Path page : pages()) {
            Matcher found = SHOWN.matcher(Files.readString(page));
            while (found.find()) {
                List<String> words = words(found.group(1));
                if (!words.get(0).equals("bench")) { // answered by the script, in a clone only
                    all.add(new Shown(page, words));
                }
            }
        }
        assertThat(all).isNotEmpty();
        return all;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(REPOSITORY.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md", "samples/alder-falls/README.md")
                                    .map(REPOSITORY::resolve),
                            docs.filter(p -> p.toString().endsWith(".md")))
                    .toList();
        }
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.strip());
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        return words;
    }
}
