package adroit.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every page says above everything else: that all is made up, or that somebody is writing what it shows. */
class NoticeTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern CALL = Pattern.compile("@template\\.([A-Za-z.]+)\\(");
    private static final Pattern IN_THE_FRAME =
            Pattern.compile("(@import .*\n|@param .*\n|!\\{.*\n|\\s*\n)*@template\\.layout\\.page\\(frame = ");

    @Test
    void namesTheFieldsThatNobodySignedBesideWhatElseIsToBeSaid() {
        assertThat(Installation.beside("", "/srv/fields"))
                .isEqualTo(
                        "Development: the fields in /srv/fields are served unsigned; they are gone at the next start.");
        assertThat(Installation.beside("All of this is made up.", "/srv/fields"))
                .startsWith("All of this is made up. Development: ");
        assertThat(Installation.beside("All of this is made up.", "")).isEqualTo("All of this is made up.");
        assertThat(Installation.beside("", "")).isEmpty();
    }

    @Test
    void standsInTheFrameAndEveryPageStandsInTheFrame() throws IOException {
        Map<String, String> templates = files(TEMPLATES, ".jte");
        Set<String> parts = templates.values().stream()
                .flatMap(text -> CALL.matcher(text).results().map(call -> call.group(1)))
                .map(name -> name.replace('.', '/') + ".jte")
                .collect(Collectors.toSet());
        assertThat(templates.get("layout/page.jte")).contains("<header class=\"ad-header\">\n    @if(!frame.notice()");
        assertThat(templates).hasSizeGreaterThan(parts.size()).allSatisfy((name, text) -> assertThat(
                        parts.contains(name) || IN_THE_FRAME.matcher(text).lookingAt())
                .as(name)
                .isTrue());
        assertThat(templates.values().stream().filter(text -> text.contains("<html")))
                .containsExactly(templates.get("layout/page.jte"));
    }

    @Test
    void nobodyMakesAFrameButTheInstallation() throws IOException {
        Map<String, String> code = files(CODE, ".java");
        assertThat(code.keySet().stream()
                        .filter(name -> String.valueOf(code.get(name)).contains("new Frame(")))
                .containsExactly("adroit/web/layout/Installation.java");
    }

    private static Map<String, String> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString(),
                            NoticeTest::text,
                            (one, same) -> one,
                            TreeMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
