package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.launcher.Platform;
import adroit.launcher.PlatformOptions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Commands as people type them, against a product that has just been started: the exit code, and standard output. */
@TestInstance(Lifecycle.PER_CLASS)
class CommandsIT {
    private final Path folder;
    private final Platform platform;

    CommandsIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.platform = Platform.start(PlatformOptions.at(folder.resolve("home")));
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    private record Said(int exit, String text) {}

    private Said type(String... words) {
        List<String> command = new ArrayList<>(List.of(words));
        command.addAll(List.of("--home", folder.resolve("home").toString()));
        PrintStream before = System.out;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        System.setOut(new PrintStream(heard, true, UTF_8));
        try {
            return new Said(CommandLines.run(command.toArray(String[]::new)), heard.toString(UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    private String roster(String text) throws Exception {
        return Files.writeString(folder.resolve("roster.csv"), text).toString();
    }

    @Test
    void aNewHomeOffersWhatCameWithTheProductAndHasNothingInService() {
        assertThat(type("discipline", "list").text())
                .contains("gis")
                .contains("offered")
                .doesNotContain("installed");
        assertThat(type("catalog", "list").text().strip())
                .startsWith("DISCIPLINE")
                .doesNotContain("gis ");
    }

    @Test
    void withoutJobAnalysesNobodyIsAssessedAndTheAnswerSaysWhatIsMissing() {
        Said said = type("assess", "--everyone", "--purpose", "development");
        assertThat(said.exit()).isZero();
        assertThat(said.text()).contains("0 results were made").contains("import analyses");
    }

    @Test
    void aRosterIsTakenAndADryRunIsNot() throws Exception {
        String file =
                roster("Employee ID,Department,Title,Start Date\n7,Parks,Ranger,2020-05-31\n8,Parks,Ranger,soon\n");
        Said dry = type("import", "roster", file, "--key", "Employee ID", "--dry-run");
        assertThat(dry.exit()).isZero();
        assertThat(dry.text())
                .contains("Nothing was stored")
                .contains("accepted 1, rejected 1")
                .contains("row 3, Start Date \"soon\"");
        Said taken = type("import", "roster", file, "--key", "Employee ID", "--json");
        assertThat(taken.exit()).isZero();
        assertThat(Json.parse(taken.text()).number("accepted")).isEqualTo(1);
        assertThat(type("import", "roster", file, "--key", "Employee ID", "--all-or-nothing")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void anAccountComesWithALinkThatWorksOnce() throws Exception {
        Said made = type("account", "add", "pat", "--role", "hr-analyst");
        assertThat(made.exit()).isZero();
        assertThat(made.text()).contains(platform.uri() + "/");
        String id = made.text().substring(0, made.text().indexOf(' '));
        assertThat(type("account", "list").text()).contains(id).contains("pat");
        assertThat(type("account", "disable", id).exit()).isZero();
        assertThat(type("account", "link", id).exit()).isEqualTo(1);
    }

    @Test
    void everythingStoredIsAsItWasWritten() {
        assertThat(type("verify")).satisfies(said -> {
            assertThat(said.exit()).isZero();
            assertThat(said.text()).contains("all are as they were written");
        });
    }

    @Test
    void refusalsEndWithOneAndWrongUsageWithTwoAndNeitherSpeaksOnStandardOutput() {
        assertThat(type("discipline", "show", "nothing-like-it")).isEqualTo(new Said(1, ""));
        assertThat(type("assess", "nobody", "--purpose", "development")).isEqualTo(new Said(1, ""));
        assertThat(type("assess", "--purpose", "development")).isEqualTo(new Said(2, ""));
        assertThat(type("replay", "r-1")).isEqualTo(new Said(1, ""));
        assertThat(type("discipline")).isEqualTo(new Said(2, ""));
        assertThat(type("import", "roster", "no-such-file.csv")).isEqualTo(new Said(1, ""));
        assertThat(type("import", "roster", folder.toString())).isEqualTo(new Said(1, ""));
        assertThat(type("gaps", "--department", "Nowhere")).isEqualTo(new Said(1, ""));
    }

    @Test
    void aCatalogIsCheckedWithItsPlaces() throws Exception {
        Path catalog = Files.writeString(folder.resolve("catalog.yaml"), "discipline: gis\nskills: 7\n");
        PrintStream before = System.out;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        System.setOut(new PrintStream(heard, true, UTF_8));
        try {
            assertThat(CommandLines.run("catalog", "validate", catalog.toString()))
                    .isEqualTo(1);
        } finally {
            System.setOut(before);
        }
        assertThat(heard.toString(UTF_8)).contains(catalog + ":2:9");
    }
}
