package adroit.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who writes a field without Java types what the guide shows, from top to bottom, and has a signed field that serves. */
class AnalystIT {
    private static final Path GUIDE = Path.of("..", "docs", "disciplines", "README.md");
    private static final String BEGINS = "## One in an afternoon, without Java";
    private static final String ENDS = "## What makes a professional nod";

    @TempDir
    Path folder = Path.of("");

    private Process server = new ProcessBuilder("true").start();

    AnalystIT() throws IOException {}

    @AfterEach
    void stop() throws InterruptedException {
        server.destroy();
        if (!server.waitFor(30, TimeUnit.SECONDS)) {
            server.destroyForcibly();
        }
    }

    @Test
    void theGuideLeadsToASignedFieldThatServes() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is not installed");
        Path script = folder.resolve("adroit");
        Files.writeString(
                script, "#!/bin/bash\nexec \"" + Distribution.ours().root().resolve("adroit") + "\" \"$@\"\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        List<String> shown = shown();
        assertThat(shown).hasSizeGreaterThan(5);
        for (String line : shown) {
            if (line.contains(" start ")) {
                serve(line);
            } else {
                if (line.contains(" trust ")) {
                    stop();
                    serve("./adroit start");
                }
                assertThat(said(line)).as(line).isNotBlank();
            }
        }
        assertThat(said("./adroit discipline show street-trees --json"))
                .contains("\"state\":\"installed\"")
                .containsPattern("\"signer\":\"[0-9a-f]{64}\"");
    }

    private static List<String> shown() throws IOException {
        String guide = Files.readString(GUIDE);
        return guide.substring(guide.indexOf(BEGINS), guide.indexOf(ENDS))
                .lines()
                .filter(line -> line.startsWith("./adroit "))
                .toList();
    }

    private void serve(String line) throws IOException {
        server = process(line + " --port 0").start();
        BufferedReader out = server.inputReader(UTF_8);
        assertThat(out.readLine()).startsWith("Adroit is ready at ");
    }

    private String said(String line) throws IOException, InterruptedException {
        Process process = process(line).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(line + ": " + text).isZero();
        return text;
    }

    private ProcessBuilder process(String line) {
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", "-c", line).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("ADROIT_HOME");
        return builder;
    }
}
