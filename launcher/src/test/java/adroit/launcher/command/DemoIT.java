package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer does first, as a process of its own. */
class DemoIT {
    private static final String READY = "Adroit is ready at ";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aFreshDemonstrationIsAssessedSignsInOnceAndKeepsItsData() throws Exception {
        List<String> results;
        try (Demo demo = Demo.start(folder)) {
            assertThat(demo.ready()).startsWith(READY + "http://127.0.0.1:");
            Server server = demo.server();
            assertThat(Json.parse(server.get("/api/v1/gaps")).items("items")).isNotEmpty();
            results = gaps(server);
            assertEveryTitleNamesItsDepartment(server);
            assertThat(replayAll(server)).isZero();
            assertThat(new Guest(demo.link()).status()).isEqualTo(200);
            assertThat(new Guest(demo.link()).status()).isNotEqualTo(200);
            assertThat(demo.stop()).isZero();
        }
        try (Demo again = Demo.start(folder)) {
            assertThat(again.ready()).startsWith(READY);
            assertThat(gaps(again.server())).isEqualTo(results);
            assertThat(new Guest(again.link()).status()).isEqualTo(200);
            assertThat(again.stop()).isZero();
        }
    }

    @Test
    void aDemonstrationThatWasKilledWhileLoadingBeginsAnew() throws Exception {
        try (Demo killed = Demo.start(folder)) {
            killed.awaitProgress("Importing");
            killed.kill();
        }
        assertThat(folder.resolve("demo/etc/sample.txt")).exists();
        assertThat(folder.resolve("demo/data/sample-city-loaded")).doesNotExist();
        try (Demo again = Demo.start(folder)) {
            assertThat(again.ready()).startsWith(READY);
            assertThat(again.stop()).isZero();
        }
    }

    @Test
    void anythingButADemonstrationIsLeftAlone() throws Exception {
        Path precious = Files.writeString(
                Files.createDirectories(folder.resolve("demo")).resolve("city.db"), "people");
        try (Demo refused = Demo.start(folder, "--fresh")) {
            assertThat(refused.errors()).contains("is not a demonstration's home");
            assertThat(refused.exit()).isEqualTo(1);
        }
        assertThat(precious).hasContent("people");
    }

    private static int replayAll(Server server) throws IOException {
        ReplayCommand all = new ReplayCommand();
        all.which.all = true;
        return all.call(server);
    }

    private static void assertEveryTitleNamesItsDepartment(Server server) throws IOException {
        for (Json department : Pages.of(server, Address.of("departments")).items()) {
            assertThat(Departments.id(server, department.text("title"))).isEqualTo(department.text("id"));
            assertThat(Departments.id(server, department.text("id"))).isEqualTo(department.text("id"));
        }
    }

    private static List<String> gaps(Server server) throws IOException {
        return Pages.of(server, Address.of("gaps")).items().stream()
                .map(g -> g.text("id"))
                .toList();
    }
}
