package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.launcher.Distribution;
import adroit.launcher.LockedHome;
import adroit.launcher.Platform;
import adroit.launcher.PlatformOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** An administrator keeps a copy of a city that is at work, and puts it in place again. */
@TestInstance(Lifecycle.PER_CLASS)
class BackupIT {
    private static final int KILLS = Integer.getInteger("adroit.kills", 5);

    private final Path folder;
    private final Path backup;
    private final Json held;
    private final List<String> gaps;

    BackupIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        Path home = folder.resolve("city");
        try (Platform platform = Platform.start(PlatformOptions.at(home))) {
            Server server = Server.of(platform.home());
            new SampleCity(folder.resolve("sample"), LocalDate.of(2026, 11, 1), server, step -> {}).load();
            gaps = gaps(server);
            Said said = type("backup", "--home", home.toString(), "--json");
            assertThat(said.exit()).isZero();
            held = Json.parse(said.text());
            backup = Path.of(held.text("file"));
            assertThat(Json.parse(server.get("/api/v1/audit?limit=5")).toString())
                    .contains("backup.read");
        }
    }

    private record Said(int exit, String text) {}

    private static Said type(String... words) {
        PrintStream before = System.out;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        System.setOut(new PrintStream(heard, true, UTF_8));
        try {
            return new Said(CommandLines.run(words), heard.toString(UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    private static List<String> gaps(Server server) throws IOException {
        return Pages.of(server, Address.of("gaps")).items().stream()
                .map(g -> g.text("id"))
                .toList();
    }

    @Test
    void liesInTheHomeForItsOwnerAlone() throws IOException {
        assertThat(backup.getParent()).isEqualTo(folder.resolve("city/backup"));
        assertThat(Files.getPosixFilePermissions(backup)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (Stream<Path> files = Files.list(folder.resolve("city/backup"))) {
            assertThat(files).allSatisfy(f -> assertThat(f.toString()).endsWith(".adroit-backup"));
        }
        assertThat(type("restore", backup.toString(), "--check")).satisfies(said -> {
            assertThat(said.exit()).isZero();
            assertThat(said.text()).startsWith("The backup is whole: it holds " + held.number("rows") + " rows");
        });
    }

    @Test
    void isTakenFromTheHomeItselfWhenNothingRuns() throws IOException {
        Said said = type("backup", "--home", folder.resolve("city").toString(), "--json");
        assertThat(said.exit()).isZero();
        Json again = Json.parse(said.text());
        assertThat(Path.of(again.text("file")).getParent()).isEqualTo(folder.resolve("city/backup"));
        assertThat(rows(again).get("result")).isEqualTo(rows(held).get("result"));
    }

    @Test
    void isNotReplacedUnlessSomebodySaysSo() throws IOException {
        String home = folder.resolve("city").toString();
        Path file = folder.resolve("mine.adroit-backup");
        assertThat(type("backup", file.toString(), "--home", home).exit()).isZero();
        byte[] first = Files.readAllBytes(file);

        assertThat(type("backup", file.toString(), "--home", home)).isEqualTo(new Said(1, ""));
        assertThat(file).hasBinaryContent(first);
        assertThat(type("backup", file.toString(), "--home", home, "--overwrite")
                        .exit())
                .isZero();
        assertThat(type(
                        "backup",
                        file.toString(),
                        "--home",
                        folder.resolve("nowhere").toString()))
                .isEqualTo(new Said(1, ""));
    }

    @Test
    void makesAnotherHomeTheSameCity() throws Exception {
        Path home = folder.resolve("elsewhere");
        Said said = type("restore", backup.toString(), "--home", home.toString());
        assertThat(said.exit()).as(said.text()).isZero();
        try (Platform platform = Platform.start(PlatformOptions.at(home))) {
            Server server = Server.of(platform.home());
            assertThat(gaps(server)).isNotEmpty().isEqualTo(gaps);
            ReplayCommand all = new ReplayCommand();
            all.which.all = true;
            assertThat(all.call(server)).isZero();
            assertThat(new VerifyCommand().call(server)).isZero();
            assertThat(type("restore", backup.toString(), "--home", home.toString()))
                    .as("while it runs")
                    .isEqualTo(new Said(1, ""));
        }
    }

    @Test
    void leavesAHomeAsItWasWhenItIsDamaged() throws IOException {
        Path home = folder.resolve("kept");
        Files.createDirectories(home.resolve("data"));
        Files.writeString(home.resolve("data/precious"), "people");
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 4;
        Path bad = Files.write(folder.resolve("bad.adroit-backup"), bytes);

        assertThat(type("restore", bad.toString(), "--home", home.toString())).isEqualTo(new Said(1, ""));

        assertThat(home.resolve("data/precious")).hasContent("people");
        try (Stream<Path> names = Files.list(home)) {
            assertThat(names.map(n -> n.getFileName().toString())).noneMatch(n -> n.startsWith("data."));
        }
    }

    @Test
    void killedAtAnyMomentItIsDoneOrNotBegun() throws Exception {
        long whole = -System.nanoTime();
        Process unharmed = restoring(home("timed"));
        assertThat(unharmed.waitFor()).isZero();
        whole += System.nanoTime();
        for (int kill = 1; kill <= KILLS; kill++) {
            Path home = home("killed-" + kill);
            Process process = restoring(home);
            if (!process.waitFor(whole * kill / (KILLS + 1), TimeUnit.NANOSECONDS)) {
                process.destroyForcibly().waitFor();
            }
            LockedHome.take(home).close();
            assertThatItIsOneOfTheTwo(home);
        }
    }

    private Path home(String name) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("data"));
        Files.writeString(home.resolve("data/before"), "what was there before");
        return home;
    }

    private void assertThatItIsOneOfTheTwo(Path home) throws IOException {
        try (Stream<Path> names = Files.list(home)) {
            assertThat(names.map(n -> n.getFileName().toString())).doesNotContain("data.restoring", "data.restored");
        }
        if (Files.exists(home.resolve("data/before"))) {
            assertThat(home.resolve("data/adroit.db")).doesNotExist();
            assertThat(home.resolve("data/disciplines.json")).doesNotExist();
        } else {
            Said said = type("backup", "--home", home.toString(), "--json");
            assertThat(said.exit()).isZero();
            assertThat(new TreeMap<>(rows(Json.parse(said.text())))).isEqualTo(new TreeMap<>(rows(held)));
        }
    }

    private static Map<String, String> rows(Json backup) {
        TreeMap<String, String> rows = new TreeMap<>();
        backup.get("tables").fields().forEach((table, count) -> rows.put(table, count.text()));
        return rows;
    }

    private Process restoring(Path home) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Distribution.ours()
                                .root()
                                .resolve("lib/adroit.launcher-" + Distribution.VERSION + ".jar")
                                .toString(),
                        "restore",
                        backup.toString(),
                        "--home",
                        home.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
