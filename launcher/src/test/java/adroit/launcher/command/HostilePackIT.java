package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.launcher.Distribution;
import adroit.launcher.Home;
import adroit.launcher.Platform;
import adroit.launcher.PlatformOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import town.hostile.Hanging;

/** Packs that pass every check, and misbehave once real people are assessed: in the running product, with the sample city. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostilePackIT {
    private static final String PERSON = "AF1093";
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Path folder;
    private final Server server;
    private Platform platform;
    private int version = 1;

    HostilePackIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        platform = Platform.start(PlatformOptions.at(home()));
        server = Server.of(new Home(home()));
    }

    private Path home() {
        return folder.resolve("home");
    }

    @BeforeAll
    void loadTheCity() throws IOException {
        Path scratch = Files.createDirectories(folder.resolve("scratch"));
        new SampleCity(scratch, LocalDate.now(ZoneOffset.UTC), server, step -> {}).load();
        if (gis().text("state").equals("offered")) {
            server.post("/api/v1/disciplines/gis/install", "");
        }
        String key = folder.resolve("city.key").toString();
        run("discipline", "key", key);
        run("discipline", "trust", key + ".pub", "--name", "Sample City", "--home", home().toString());
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource({
        "Hanging,PLUGIN_HANGS",
        "Throwing,SCORER_FAILS",
        "Infinite,SCORER_FAILS",
        "Counting,SCORER_NOT_DETERMINISTIC",
        "Hungry,SCORER_MEMORY"
    })
    void isSetAsideWithAReasonWhileEverythingElseAnswers(String scorer, String code) throws IOException {
        String before = gis().text("version");
        Path pack = pack(scorer);
        Json installed =
                Json.parse(server.post("/api/v1/disciplines?name=hostile.adroit", pack, "application/octet-stream"));
        assertThat(installed.text("state")).isEqualTo("installed");
        Instant latest = Instant.now().plus(SOON);
        while (gis().text("state").equals("installed") && Instant.now().isBefore(latest)) {
            assertThat(assess().text("id")).isNotBlank();
        }
        assertThat(gis().text("state")).isEqualTo("quarantined");
        assertThat(gis().get("fault").text("code")).isEqualTo(code);
        assertThat(gis().get("fault").text("remedy")).isNotBlank();
        assertThat(server.get("/health/ready")).contains("degraded");
        assertThat(assess().text("id")).isNotBlank();
        Json back = Json.parse(server.post("/api/v1/disciplines/rollback", ""));
        assertThat(back.items("changes").get(0).text("after")).isEqualTo(before);
        assertThat(gis().text("state")).isEqualTo("installed");
        assertThat(outcomes(read(assess()))).contains("scored").doesNotContain("failed");
    }

    @Test
    @Order(2)
    void endsSoonAndComesUpWithAllThatIsGood() throws Exception {
        Instant before = Instant.now();
        platform.close();
        assertThat(Duration.between(before, Instant.now())).isLessThan(SOON);
        platform = Platform.start(PlatformOptions.at(home()));
        assertThat(gis().text("state")).isEqualTo("installed");
        assertThat(outcomes(read(assess()))).contains("scored").doesNotContain("failed");
    }

    private Json gis() throws IOException {
        return Json.parse(Server.of(new Home(home())).get("/api/v1/disciplines/gis"));
    }

    private Json assess() throws IOException {
        return Json.parse(Server.of(new Home(home()))
                .post("/api/v1/assessments", Json.object("person", PERSON, "purpose", "workforce-planning")));
    }

    private Json read(Json made) throws IOException {
        return Json.parse(Server.of(new Home(home())).get("/api/v1/assessments/" + made.text("id")));
    }

    private static List<String> outcomes(Json result) {
        return result.items("disciplines").stream()
                .flatMap(d -> d.items("requirements").stream())
                .map(r -> r.get("score").text("outcome"))
                .toList();
    }

    private Path pack(String scorer) throws IOException {
        String next = "1." + version++ + ".0";
        Path jar = folder.resolve("hostile-" + next + ".jar");
        Path shipped = Distribution.ours().root().resolve("bundles/adroit.discipline.gis-0.1.0.jar");
        try (JarFile gis = new JarFile(shipped.toFile())) {
            Files.write(jar, hostile(gis, scorer, next));
        }
        Path pack = folder.resolve("hostile-" + next + ".adroit");
        run("discipline", "pack", jar.toString(), "--out", pack.toString());
        run(
                "discipline",
                "sign",
                pack.toString(),
                "--key",
                folder.resolve("city.key").toString());
        return pack;
    }

    private static byte[] hostile(JarFile gis, String scorer, String version) throws IOException {
        Manifest manifest = new Manifest(gis.getManifest());
        manifest.getMainAttributes().putValue("Bundle-Version", version);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (JarEntry each : gis.stream().toList()) {
                if (isKept(each)) {
                    jar.putNextEntry(new JarEntry(each.getName()));
                    jar.write(changed(each.getName(), gis.getInputStream(each).readAllBytes(), scorer, version));
                }
            }
            jar.putNextEntry(new JarEntry("town/hostile/" + scorer + ".class"));
            jar.write(classFile(scorer));
        }
        return bytes.toByteArray();
    }

    /** All but the fixtures that only the real scorer holds. */
    private static boolean isKept(JarEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory()
                && !name.equals(JarFile.MANIFEST_NAME)
                && (!name.startsWith("fixtures/") || name.endsWith("/no-evidence-at-all.yaml"));
    }

    private static byte[] changed(String name, byte[] content, String scorer, String version) {
        String text = new String(content, UTF_8);
        if (name.endsWith(".xml")) {
            return text.replace(" init=\"1\"", "") // hostile scorers take no settings
                    .replace(
                            "implementation class=\"adroit.discipline.gis.PortfolioScorer\"",
                            "implementation class=\"town.hostile." + scorer + "\"")
                    .getBytes(UTF_8);
        }
        return name.equals("discipline.yaml")
                ? text.replaceFirst("(?m)^version: .*$", "version: " + version).getBytes(UTF_8)
                : content;
    }

    private static byte[] classFile(String scorer) throws IOException {
        try (InputStream in = Hanging.class.getResourceAsStream(scorer + ".class")) {
            if (in == null) {
                throw new IOException(scorer + " is not compiled");
            }
            return in.readAllBytes();
        }
    }

    private static void run(String... words) {
        assertThat(CommandLines.run(words)).isZero();
    }
}
