package adroit.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A developer types what the page shows, outside of this repository, and a person of a running city is assessed by the scorer. */
class DeveloperIT {
    private static final Path PAGE = Path.of("..", "docs", "disciplines", "scorer.md");

    @TempDir
    Path folder = Path.of("");

    private Process server = new ProcessBuilder("true").start();

    DeveloperIT() throws IOException {}

    @AfterEach
    void stop() throws InterruptedException {
        server.destroy();
        if (!server.waitFor(30, TimeUnit.SECONDS)) {
            server.destroyForcibly();
        }
    }

    @Test
    void thePageLeadsToAPersonsResult() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is not installed");
        assumeTrue(process("mvn --version").start().waitFor() == 0, "Maven is not installed");
        Path script = folder.resolve("adroit");
        Files.writeString(
                script, "#!/bin/bash\nexec \"" + Distribution.ours().root().resolve("adroit") + "\" \"$@\"\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        List<String> shown = shown();
        assertThat(shown).anyMatch(line -> line.startsWith("mvn "));
        for (String line : shown) {
            if (line.contains(" trust ")) {
                serve();
            }
            String text = said(line);
            if (line.contains(" try ")) {
                assertThat(text).contains("Nothing is wrong with it.").doesNotContain("FAIL");
            }
        }
        assertThat(said("./adroit discipline show street-trees --json")).contains("\"state\":\"installed\"");
        inACity();
    }

    /** Seen in leaf only, the level is held: by the rule of the project, with its sentence. */
    private void inACity() throws Exception {
        LocalDate today = LocalDate.now();
        write(
                "roster.csv",
                "Employee ID,Given Name,Family Name,Position Number,Department Code,Department,Division,Title,Assignment Category,Start Date",
                "T1,Vera,Sampletree,P1,PW,Public Works,Trees,Tree Inspector,Fulltime-Regular," + today.minusYears(2));
        write(
                "analysis.yaml",
                "positionDescription: {id: tree-inspector, edition: 1, title: Tree Inspector, classification: Tree Inspector, department: Public Works}",
                "discipline: street-trees",
                "analyzed: " + today.minusDays(90),
                "signedOff: {by: Superintendent, on: " + today.minusDays(80) + "}",
                "tasks:",
                "  - id: t1",
                "    duty: inspect-trees",
                "    statement: \"Inspect street trees\"",
                "    importance: [5, 5, 4]",
                "    frequency: [5, 4, 4]",
                "    skills: [tree-inspection]",
                "requirements:",
                "  - {skill: tree-inspection, level: 4, atEntry: true, tools: []}");
        write(
                "evidence.csv",
                "client-id,person,kind,discipline,skill,channel,level,source,observed,attributes",
                "e1,T1,rating,street-trees,tree-inspection,assessor,5,arborist-1," + today.minusDays(20)
                        + ",season=in-leaf");
        said("./adroit import roster roster.csv --key \"Employee ID\"");
        said("./adroit import analyses analysis.yaml");
        said("./adroit import evidence evidence.csv");
        String result = said("./adroit assess T1 --purpose workforce-planning --json");
        assertThat(result)
                .contains("season.missing", "without work while the trees are bare, the level is held at 3")
                .containsPattern("\"level\":3(\\.0)?[,}]");
        assertThat(said("./adroit replay --all")).contains("1");
    }

    private void write(String name, String... lines) throws IOException {
        Files.write(folder.resolve(name), List.of(lines));
    }

    private static List<String> shown() throws IOException {
        return Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("./adroit ") || line.startsWith("mvn "))
                .map(line -> line.replaceFirst("^mvn ", "mvn -o -B "))
                .toList();
    }

    private void serve() throws IOException {
        server = process("./adroit start --port 0").start();
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
        builder.environment().remove("MAVEN_PROJECTBASEDIR");
        return builder;
    }
}
