package adroit.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive, unpacked on a machine that has only a JDK, and its script. */
class ScriptIT {
    private static final String READY = "Adroit is ready at http://127.0.0.1:";

    @TempDir
    Path folder = Path.of("");

    private Path script = Path.of("");

    @BeforeEach
    void unpack() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is not installed");
        Path archive = Path.of(Distribution.ours().root() + ".tar.gz");
        Process tar = new ProcessBuilder("tar", "xzf", archive.toString(), "-C", folder.toString()).start();
        assertThat(tar.waitFor()).isZero();
        script = folder.resolve(Distribution.ours().root().getFileName()).resolve("adroit");
    }

    @Test
    void startsTellsWhereItIsAndStops() throws Exception {
        Process product = run("start", "--port", "0", "--home", "city");
        try (BufferedReader out = product.inputReader(UTF_8)) {
            assertThat(out.readLine()).startsWith(READY);
            assertThat(answer(run("stop", "--home", "city"))).isEmpty();
            assertThat(out.readLine()).isNull();
        }
        assertThat(product.waitFor()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"ar,EG,u-nu-arab", "th,TH,u-ca-buddhist-nu-thai", "tr,TR,"})
    void startsInEveryLanguageWithItsDigitsAndCalendar(String language, String country, @Nullable String extensions)
            throws Exception {
        Map<String, String> speaking = Map.of(
                "ADROIT_JAVA_OPTS",
                "-Duser.language=" + language + " -Duser.country=" + country + " -Duser.extensions="
                        + Objects.requireNonNullElse(extensions, ""));
        Process product = run(speaking, "start", "--port", "0", "--home", "city");
        try (BufferedReader out = product.inputReader(UTF_8)) {
            assertThat(out.readLine()).startsWith(READY).matches("[ -~]+:[0-9]+");
            assertThat(answer(run(speaking, "stop", "--home", "city"))).isEmpty();
        }
        assertThat(product.waitFor()).isZero();
    }

    @Test
    void endsCleanlyOnSigtermWithinTenSecondsAndStartsAgain() throws Exception {
        for (int round = 0; round < 2; round++) {
            Process product = run("start", "--port", "0", "--home", "city");
            try (BufferedReader out = product.inputReader(UTF_8)) {
                assertThat(out.readLine()).startsWith(READY);
                product.destroy();
                assertThat(product.waitFor(10, TimeUnit.SECONDS)).isTrue();
                assertThat(product.exitValue()).isZero();
            }
            assertThat(Files.readString(folder.resolve("city/log/adroit.0.log")))
                    .endsWith("stopped\n");
        }
    }

    @Test
    void startsAgainAfterAKill() throws Exception {
        Process product = run("start", "--port", "0", "--home", "city");
        try (BufferedReader out = product.inputReader(UTF_8)) {
            assertThat(out.readLine()).startsWith(READY);
        }
        product.destroyForcibly().waitFor();
        assertThat(errors(run("stop", "--home", "city"))).contains("No Adroit runs");
        startsTellsWhereItIsAndStops();
    }

    @Test
    void refusesInOneSentenceWithoutATrace() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process product = run("start", "--port", Integer.toString(taken.getLocalPort()), "--home", "city");
            assertThat(errors(product))
                    .startsWith("Port " + taken.getLocalPort())
                    .contains("--port N")
                    .doesNotContain("\tat ");
            assertThat(product.waitFor()).isEqualTo(1);
        }
    }

    @Test
    void wrongUsageEndsWithTwo() throws Exception {
        assertThat(run("start", "--port", "many").waitFor()).isEqualTo(2);
        assertThat(run("no-such-command").waitFor()).isEqualTo(2);
        assertThat(run().waitFor()).isEqualTo(2);
    }

    /** What was loaded to tell how a command is used would be all that later starts find. */
    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "--version", "-V"})
    void whoReadsOfACommandFirstLeavesNoArchiveOfClasses(String word) throws Exception {
        assertThat(run("start", word).waitFor()).isZero();
        Path cache = script.resolveSibling("cache");
        if (Files.isDirectory(cache)) {
            try (Stream<Path> files = Files.list(cache)) {
                assertThat(files.map(f -> f.getFileName().toString())).noneMatch(f -> f.endsWith(".jsa"));
            }
        }
    }

    @Test
    void doctorAnswersInJson() throws Exception {
        assertThat(answer(run("doctor", "--port", "0", "--json", "--home", "city")))
                .startsWith("{\"items\":[{\"id\":\"java\",\"ok\":true");
        assertThat(folder.resolve("city")).doesNotExist();
    }

    private Process run(String... arguments) throws IOException {
        return run(Map.of(), arguments);
    }

    private Process run(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("ADROIT_HOME");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static String answer(Process process) throws Exception {
        String text = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        return text;
    }

    private static String errors(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), UTF_8);
    }
}
