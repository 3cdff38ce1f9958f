package adroit.web.api;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no catalog of others, sent as one in every format: each is refused in words, nothing is kept, and no file stays. */
@TestInstance(Lifecycle.PER_CLASS)
class FaultyFrameworksTest {
    private static final List<String> SENT = List.of(
            "onet/Occupation Data.txt",
            "onet/Occupation Data.xlsx",
            "esco/skills_en.csv",
            "digcomp/digcomp.xlsx",
            "digcomp/digcomp.json",
            "gdad/roles.csv",
            "nice/nice_tasks.yml",
            "case/package.json",
            "rsd/skills.json",
            "rsd/skills.csv",
            "table/table.csv",
            "table/table.xlsx");

    private final Path folder;
    private final Town town;

    FaultyFrameworksTest(@TempDir Path folder) {
        this.folder = folder;
        town = new Town(folder.resolve("home"));
    }

    @AfterAll
    void close() {
        town.close();
    }

    /** What is wrong, whatever the format. */
    enum Wrong {
        EMPTY(() -> new byte[0]),
        ZEROS(() -> new byte[5_000]),
        RANDOM(() -> random(5_000)),
        LETTER(() -> "Dear all,\nthe saws are blunt.\n".getBytes(UTF_8)),
        UTF_SIXTEEN(() -> "Dear all,\nthe saws are blunt.\n".getBytes(UTF_16)),
        DEEP_LISTS(() -> "[".repeat(100_000).getBytes(UTF_8)),
        DEEP_FIELDS(() -> "{\"a\":".repeat(100_000).getBytes(UTF_8)),
        DEEP_LINES(() -> "- ".repeat(100_000).getBytes(UTF_8)),
        ANCHORS(() -> "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n".getBytes(UTF_8)),
        HALF_ARCHIVE(() -> half(zip("roles.csv", "Role\n".repeat(500)))),
        BOMB(() -> zip("roles.csv", " ".repeat(20 << 20))),
        TRAVERSAL(() -> zip("../../out.csv", "Role\n"));

        private final Supplier<byte[]> made;

        Wrong(Supplier<byte[]> made) {
            this.made = made;
        }
    }

    static Stream<Arguments> wrongByFormats() {
        return Arrays.stream(Wrong.values()).flatMap(wrong -> SENT.stream().map(sent -> Arguments.of(wrong, sent)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("wrongByFormats")
    void isRefusedInWordsAndLeavesNothing(Wrong wrong, String sent) throws IOException {
        assertRefused(sent, wrong.made.get(), 422);
    }

    @Test
    void whatIsLargerThanIsTakenIsNotRead() throws IOException {
        assertRefused("case/package.json", new byte[(256 << 20) + 1], 413);
    }

    private void assertRefused(String sent, byte[] file, int status) throws IOException {
        List<String> before = left();
        String address =
                "/api/v1/frameworks?format=" + sent.replace("/", "&name=").replace(" ", "%20");
        Client.Answer answer = town.owner().post(address, "application/octet-stream", file);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().path("detail").asText()).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", folder.toString());
        assertThat(town.owner().get("/api/v1/frameworks").json().path("items")).isEmpty();
        assertThat(left()).isEqualTo(before);
    }

    /** Every file around it, but for the records and the lists of wrong rows, which are kept for a week. */
    private List<String> left() throws IOException {
        try (Stream<Path> own = Files.walk(folder)) {
            return own.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(name -> !name.contains("adroit.db") && !name.contains("framework-problems"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    private static byte[] zip(String name, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
