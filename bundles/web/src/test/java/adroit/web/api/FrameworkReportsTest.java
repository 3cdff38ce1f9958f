package adroit.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.exchange.framework.FrameworkChoice;
import adroit.exchange.framework.FrameworkDesk;
import adroit.exchange.framework.FrameworkFormat;
import adroit.framework.Frameworks;
import adroit.identity.Actor;
import adroit.web.api.Client.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Every row that is left out of a framework can be read, however many they are. */
class FrameworkReportsTest {
    private static final String TABLE = "/api/v1/frameworks?format=table&title=Sky&edition=1&name=sky.csv";

    private final Path home;
    private final Town town;
    private final Client owner;

    FrameworkReportsTest(@TempDir Path home) {
        this.home = home;
        town = new Town(home);
        owner = town.owner();
    }

    @AfterEach
    void close() {
        town.close();
    }

    private static String untitled(int rows) {
        return IntStream.rangeClosed(1, rows).mapToObj(i -> "k-" + i + ",\n").collect(Collectors.joining());
    }

    @Test
    void listsEveryRowThatIsLeftOutHoweverManyTheyAre() {
        int many = 200_100;
        JsonNode report = owner.send("POST", TABLE, "id,title\nk-0,Reading the sky\n" + untitled(many), b -> {})
                .json();
        assertThat(report.path("accepted").asInt()).isEqualTo(1);
        assertThat(report.path("rejected").asInt()).isEqualTo(many);
        assertThat(report.path("problems").asInt()).isEqualTo(many);
        assertThat(report.path("rows")).hasSize(200_000);
        assertThat(report.at("/rows/199999/row").asInt()).isEqualTo(200_002);

        String all = owner.get(report.path("rejectedRows").asText()).body();
        assertThat(all.lines()).hasSize(many + 1);
        assertThat(all.lines().skip(many).findFirst().orElseThrow()).startsWith("sky.csv," + (many + 2) + ",");
    }

    @Test
    void listsEveryRowAlsoWhereNothingCouldBeTaken() {
        Answer refused = owner.send("POST", TABLE, "id,title\n" + untitled(1_200), b -> {});
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("problems")).hasSize(1_000);
        assertThat(refused.json().path("detail").asText()).contains("And 1,199 more.");
        assertThat(owner.get(refused.json().path("rejectedRows").asText())
                        .body()
                        .lines())
                .hasSize(1_201);
    }

    @Test
    void aReportOfWhichNothingIsWrongNamesNoList() {
        JsonNode report = owner.send("POST", TABLE, "id,title\nk-0,Reading the sky\n", b -> {})
                .json();
        assertThat(report.path("rejectedRows").isNull()).isTrue();
        assertThat(report.path("rows")).isEmpty();
    }

    /** The kernel's folder of processes takes no file of anybody, not even of root. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whereTheListCannotBeWrittenNothingIsStoredAndTheAnswerSaysWhy() throws IOException {
        Files.createSymbolicLink(home.resolve("framework-problems"), Path.of("/proc/self"));
        Answer refused = owner.send("POST", TABLE, "id,title\nk-0,Reading the sky\n" + untitled(1), b -> {});
        assertThat(refused.status()).isEqualTo(507);
        assertThat(refused.json().path("title").asText()).isEqualTo("The disk could not do it");
        assertThat(refused.json().path("detail").asText()).contains("Nothing was changed. Make room");
        assertThat(owner.get("/api/v1/frameworks").json().path("items")).isEmpty();
    }

    @Test
    void theListIsWholeOnTheDiskBeforeTheFrameworkIsKept() throws IOException {
        Path lists = home.resolve("lists");
        List<Long> sizes = new ArrayList<>();
        Frameworks frameworks = new Frameworks(town.store, Clock.systemUTC());
        frameworks.whenKept(() -> sizes.add(sizeOfAll(lists)));
        new FrameworkDesk(frameworks, home.resolve("waiting"), lists)
                .take(
                        Actor.OWNER,
                        FrameworkFormat.TABLE,
                        "sky.csv",
                        new ByteArrayInputStream(("id,title\nk-0,Reading the sky\n" + untitled(1)).getBytes(UTF_8)),
                        new FrameworkChoice("Sky", "1", null, Map.of(), false, false),
                        () -> true);
        assertThat(sizes).hasSize(1).doesNotContain(0L).containsExactly(sizeOfAll(lists));
    }

    private static long sizeOfAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
