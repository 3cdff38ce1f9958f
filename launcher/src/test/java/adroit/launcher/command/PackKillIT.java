package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.launcher.Distribution;
import adroit.launcher.Home;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed while it installs a pack with a scorer in Java, and while it updates it, at moments from the arrival of the file to its answer. */
class PackKillIT {
    private static final int ROUNDS = 2;

    /** On a machine that does nothing else it takes ten seconds at most. */
    private static final Duration READY = Duration.ofSeconds(60);

    private final Path folder;
    private final Path home;
    private final Path key;
    private Process product = new ProcessBuilder("true").start();

    PackKillIT(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.home = folder.resolve("home");
        this.key = folder.resolve("city.key");
        type("discipline", "key", key.toString());
    }

    @AfterEach
    void kill() throws InterruptedException {
        product.destroyForcibly().waitFor();
    }

    @Test
    void theOldVersionServesAfterTheNextStartOrTheNewOneAndTheOthersDo() throws Exception {
        start();
        type("discipline", "trust", key + ".pub", "--name", "Sample City", "--home", home.toString());
        server().post("/api/v1/disciplines/finance/install", "");
        Path unharmed = pack("1.0.0");
        long whole = -System.nanoTime();
        bring(server(), unharmed);
        whole += System.nanoTime();
        for (int round = 1; round <= ROUNDS; round++) {
            long moment = whole * round / (ROUNDS + 1);
            String first = "1." + round + ".0";
            String next = "1." + round + ".1";
            server().delete("/api/v1/disciplines/gis");
            killWhileBringing(first, moment);
            serves(Optional.empty(), first);
            killWhileBringing(next, moment);
            serves(Optional.of(first), next);
        }
    }

    /** Starts anew, looks at what serves, and brings the file once more where it was not taken. */
    private void serves(Optional<String> before, String brought) throws Exception {
        start();
        assertThat(server().get("/health/ready")).doesNotContain("degraded");
        assertThat(state("finance")).isEqualTo("installed");
        Optional<String> found = state("gis").equals("installed")
                ? Optional.of(
                        Json.parse(server().get("/api/v1/disciplines/gis")).text("version"))
                : Optional.empty();
        assertThat(found).isIn(before, Optional.of(brought));
        if (!found.equals(Optional.of(brought))) {
            bring(brought);
        }
        assertThat(server().get("/api/v1/catalogs/gis/case")).contains("CFItems");
        assertThat(new VerifyCommand().call(server())).isZero();
    }

    private String state(String id) throws IOException {
        return Json.parse(server().get("/api/v1/disciplines/" + id)).text("state");
    }

    /** Whatever it started to try the pack ends with it. */
    private void killWhileBringing(String version, long nanos) throws Exception {
        Path pack = pack(version);
        Server server = server();
        CompletableFuture.runAsync(() -> bring(server, pack))
                .completeOnTimeout(null, nanos, TimeUnit.NANOSECONDS)
                .join();
        List<ProcessHandle> trials = product.descendants().toList();
        kill();
        Instant latest = Instant.now().plus(READY);
        while (trials.stream().anyMatch(ProcessHandle::isAlive) && Instant.now().isBefore(latest)) {
            TimeUnit.MILLISECONDS.sleep(20); // the processors are for the trial
        }
        assertThat(trials).noneMatch(ProcessHandle::isAlive);
    }

    private void bring(String version) throws IOException {
        bring(server(), pack(version));
        assertThat(Json.parse(server().get("/api/v1/disciplines/gis")).text("version"))
                .isEqualTo(version);
    }

    private static void bring(Server server, Path pack) {
        try {
            server.post("/api/v1/disciplines?name=gis.adroit", pack, "application/octet-stream");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path pack(String version) throws IOException {
        Path pack = folder.resolve("gis-" + version + ".adroit");
        if (Files.notExists(pack)) {
            Path jar = Files.write(
                    folder.resolve("gis-" + version + ".jar"),
                    new ProductCopy(Distribution.ours().root()).gis(version));
            type("discipline", "pack", jar.toString(), "--out", pack.toString());
            type("discipline", "sign", pack.toString(), "--key", key.toString());
        }
        return pack;
    }

    private Server server() {
        return Server.of(new Home(home));
    }

    private void start() throws IOException, InterruptedException, ExecutionException, TimeoutException {
        product = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Distribution.ours()
                                .root()
                                .resolve("lib/adroit.launcher-" + Distribution.VERSION + ".jar")
                                .toString(),
                        "start",
                        "--port",
                        "0",
                        "--home",
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out = product.inputReader(UTF_8);
        CompletableFuture<String> said =
                CompletableFuture.supplyAsync(() -> out.lines().findFirst().orElse(""));
        assertThat(said.get(READY.toSeconds(), TimeUnit.SECONDS)).startsWith("Adroit is ready at ");
    }

    private static void type(String... words) {
        assertThat(CommandLines.run(words)).isZero();
    }
}
