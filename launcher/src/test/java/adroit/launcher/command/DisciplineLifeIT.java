package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.launcher.Home;
import adroit.launcher.Platform;
import adroit.launcher.PlatformOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The GIS discipline in the running product: installed from its bundle, stopped, updated, swapped under load, removed. */
@TestInstance(Lifecycle.PER_CLASS)
class DisciplineLifeIT {
    private static final int SWAPS = 5;
    private static final String PERSON = "AF1093";

    private final Path folder;
    private final ProductCopy product;
    private final Platform platform;
    private final Server server;
    private int patch;

    DisciplineLifeIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.product = ProductCopy.in(folder.resolve("product"));
        this.platform = Platform.start(new PlatformOptions(
                folder.resolve("home"), PlatformOptions.LOOPBACK, 0, Optional.empty(), product.distribution()));
        this.server = Server.of(new Home(folder.resolve("home")));
    }

    @BeforeAll
    void loadTheCity() throws IOException {
        Path scratch = Files.createDirectories(folder.resolve("scratch"));
        new SampleCity(scratch, LocalDate.now(ZoneOffset.UTC), server, step -> {}).load();
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    @BeforeEach
    void beInService() throws IOException {
        switch (gis().text("state")) {
            case "offered" -> act("install");
            case "disabled" -> act("enable");
            default -> assertThat(gis().text("state")).isEqualTo("installed");
        }
    }

    private Json gis() throws IOException {
        return Json.parse(server.get("/api/v1/disciplines/gis"));
    }

    private Json act(String act) throws IOException {
        return Json.parse(server.post("/api/v1/disciplines/gis/" + act, ""));
    }

    private Json assess() throws IOException {
        Json made = Json.parse(
                server.post("/api/v1/assessments", Json.object("person", PERSON, "purpose", "workforce-planning")));
        return Json.parse(server.get("/api/v1/assessments/" + made.text("id")));
    }

    private Json replay(String id) throws IOException {
        return Json.parse(server.post("/api/v1/assessments/" + id + "/replay", ""));
    }

    private void shipNext() throws IOException {
        product.shipGis("1.0." + ++patch);
    }

    private static List<String> outcomes(Json result) {
        return result.items("disciplines").stream()
                .flatMap(d -> d.items("requirements").stream())
                .map(r -> r.get("score").text("outcome"))
                .toList();
    }

    @Test
    void scoresAndReplaysByteForByte() throws IOException {
        Json result = assess();
        assertThat(outcomes(result)).contains("scored").doesNotContain("failed");
        assertThat(replay(result.text("id")).isTrue("identical")).isTrue();
    }

    @Test
    void replayingAllFailsWhileSomeScorerIsMissing() throws IOException {
        ReplayCommand all = new ReplayCommand();
        all.which.all = true;
        assess();
        act("disable");
        assertThat(all.call(server)).isEqualTo(1);
    }

    @Test
    void whileItIsDisabledResultsStayReadableAndAReplaySaysWhatIsMissing() throws IOException {
        String id = assess().text("id");
        assertThat(act("disable").text("state")).isEqualTo("disabled");
        assertThat(Json.parse(server.get("/api/v1/assessments/" + id)).text("id"))
                .isEqualTo(id);
        assertThat(replay(id).isTrue("identical")).isFalse();
        assertThat(replay(id).text("sentence"))
                .contains("gis is disabled. Enable it", "adroit discipline enable gis")
                .doesNotContain("not installed");
        act("enable");
        assertThat(replay(id).isTrue("identical")).isTrue();
    }

    @Test
    void anUpdateIsPinnedInNewResultsAndOldOnesStayReadable() throws IOException {
        String before = assess().text("id");
        shipNext();
        assertThat(act("update").text("version")).isEqualTo("1.0." + patch);
        Json after = assess();
        assertThat(after.items("disciplines").get(0).get("scorer").text("version"))
                .isEqualTo("1.0." + patch);
        assertThat(Json.parse(server.get("/api/v1/assessments/" + before)).text("id"))
                .isEqualTo(before);
        assertThat(replay(before).isTrue("identical")).isTrue();
        assertThat(replay(after.text("id")).isTrue("identical")).isTrue();
    }

    @Test
    void rollingBackTakesUpTheVersionBeforeAndLeavesResultsMadeSince() throws IOException {
        String version = gis().text("version");
        shipNext();
        act("update");
        String since = assess().text("id");
        Json move = Json.parse(server.post("/api/v1/disciplines/rollback", ""));
        assertThat(move.items("changes").get(0).text("after")).isEqualTo(version);
        assertThat(gis().text("version")).isEqualTo(version);
        assertThat(outcomes(assess())).contains("scored").doesNotContain("failed");
        Json kept = Json.parse(server.get("/api/v1/assessments/" + since));
        assertThat(kept.items("disciplines").get(0).get("scorer").text("version"))
                .isEqualTo("1.0." + patch);
        assertThat(replay(since).isTrue("identical")).isTrue();
        String lock = server.get("/api/v1/disciplines/lock");
        act("update");
        server.post("/api/v1/disciplines/lock", lock);
        assertThat(server.get("/api/v1/disciplines/lock")).isEqualTo(lock);
    }

    @Test
    void removedItLeavesItsResultsReadable() throws IOException {
        String id = assess().text("id");
        server.delete("/api/v1/disciplines/gis");
        assertThat(gis().text("state")).isEqualTo("offered");
        assertThat(outcomes(Json.parse(server.get("/api/v1/assessments/" + id))))
                .contains("scored");
        assertThat(replay(id).text("sentence")).contains("not installed");
    }

    @Test
    void nobodyIsWithoutAnAnswerDuringUpdates() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(3);
        AtomicBoolean done = new AtomicBoolean();
        try {
            List<Future<Integer>> asked = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                asked.add(people.submit(() -> assessUntil(done)));
            }
            for (int i = 0; i < SWAPS; i++) {
                shipNext();
                assertThat(act("update").text("version")).isEqualTo("1.0." + patch);
            }
            done.set(true);
            for (Future<Integer> each : asked) {
                assertThat(each.get()).isPositive();
            }
        } finally {
            done.set(true);
            people.shutdownNow();
        }
    }

    private int assessUntil(AtomicBoolean done) throws IOException {
        int answers = 0;
        do {
            assertThat(outcomes(assess())).contains("scored").doesNotContain("failed");
            answers++;
        } while (!done.get());
        return answers;
    }

    @Test
    void aBrokenBundleIsListedWithItsReasonAndEverythingElseAnswers() throws IOException {
        product.ship("adroit.discipline.broken-1.0.0.jar", "not a jar".getBytes(UTF_8));
        assertThatThrownBy(() -> server.post("/api/v1/disciplines/broken/install", ""))
                .hasMessageContaining("set aside");
        Json broken = Json.parse(server.get("/api/v1/disciplines/broken"));
        assertThat(broken.text("state")).isEqualTo("quarantined");
        assertThat(broken.get("fault").text("code")).isEqualTo("NOT_A_BUNDLE");
        assertThat(broken.get("fault").text("remedy")).isNotBlank();
        assertThat(server.get("/health/ready")).contains("degraded");
        assertThat(outcomes(assess())).contains("scored");
        server.delete("/api/v1/disciplines/broken");
    }
}
