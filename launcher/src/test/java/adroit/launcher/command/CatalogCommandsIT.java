package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.launcher.Home;
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

/** A catalog on its way by the command line: out of the server, changed, compared, proposed, looked at and in force. */
@TestInstance(Lifecycle.PER_CLASS)
class CatalogCommandsIT {
    private final Path folder;
    private final Path home;
    private final Platform platform;

    CatalogCommandsIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        home = folder.resolve("home");
        platform = Platform.start(PlatformOptions.at(home));
        assertThat(type("discipline", "install", "parks").exit()).isZero();
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    private record Said(int exit, String text) {}

    private Said type(String... words) {
        List<String> command = new ArrayList<>(List.of(words));
        command.addAll(List.of("--home", home.toString()));
        return said(command);
    }

    private static Said said(List<String> command) {
        PrintStream before = System.out;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        System.setOut(new PrintStream(heard, true, UTF_8));
        try {
            return new Said(CommandLines.run(command.toArray(String[]::new)), heard.toString(UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    @Test
    void goesOutIsComparedProposedLookedAtAndPublished() throws Exception {
        String before = folder.resolve("parks.yaml").toString();
        assertThat(type("catalog", "export", "parks", "--out", before).text()).contains("Written to");
        assertThat(type("catalog", "export", "parks", "--out", before).exit()).isEqualTo(1);
        String table = folder.resolve("parks.csv").toString();
        assertThat(type("catalog", "export", "parks", "--format", "csv", "--out", table)
                        .exit())
                .isZero();
        assertThat(Path.of(table)).isNotEmptyFile();
        String yaml = Files.readString(Path.of(before));
        String title = yaml.substring(yaml.indexOf("\nskills:")).replaceFirst("(?s).*?title: ([^\\n]+)\\n.*", "$1");
        String after = Files.writeString(
                        folder.resolve("parks-2.yaml"),
                        yaml.replaceFirst("(?m)^edition: .*$", "edition: \"2099.1\"")
                                .replace("title: " + title + "\n", "title: Something else\n"))
                .toString();

        Said diff = said(List.of("catalog", "diff", before, after));
        assertThat(diff.exit()).isZero();
        assertThat(diff.text()).contains("is now called “Something else”");
        assertThat(said(List.of("catalog", "diff", before, before)).text()).contains("Nothing differs");

        assertThat(type("catalog", "propose", "parks", before).exit()).isEqualTo(1);
        Said proposed = type("catalog", "propose", "parks", after, "--note", "Better words", "--json");
        assertThat(proposed.exit()).isZero();
        String id = Json.parse(proposed.text()).text("id");
        assertThat(type("catalog", "preview", "parks").text()).contains(id, "Better words");
        assertThat(type("catalog", "preview", "parks", id).text())
                .contains("is now called “Something else”", "0 people newly below target");
        assertThat(type("catalog", "publish", "parks", id).exit()).isEqualTo(1);
        Server.of(new Home(home))
                .post(
                        "/api/v1/catalog-reviews/second-person",
                        Json.object("asked", false, "reason", "One of us keeps it."));
        assertThat(type("catalog", "publish", "parks", id).text()).contains("published");
        assertThat(type("catalog", "list").text()).contains("2099.1");
        assertThat(type("catalog", "publish", "parks", id).exit()).isEqualTo(1);
    }

    @Test
    void saysWhatAnAssessmentOfADepartmentWouldMakeAndRefusesOneThatIsNotThere() throws Exception {
        String roster = Files.writeString(
                        folder.resolve("roster.csv"), "Employee ID,Department,Title\n7,Parks,Ranger\n8,Parks,Ranger\n")
                .toString();
        assertThat(type("import", "roster", roster, "--key", "Employee ID").exit())
                .isZero();
        Said said = type("assess", "--everyone", "--purpose", "development", "--department", "Parks", "--dry-run");
        assertThat(said.exit()).isZero();
        assertThat(said.text()).contains("0 results would be made", "Nothing was made");
        assertThat(type("assess", "--everyone", "--purpose", "development", "--department", "Nowhere", "--dry-run"))
                .isEqualTo(new Said(1, ""));
    }

    @Test
    void everythingThatIsWrongWithAFrameworkGoesIntoTheFileThatIsNamedForIt() throws Exception {
        Path problems = folder.resolve("problems.csv");
        Path good = Files.writeString(folder.resolve("sky.csv"), "id,title\nk-1,Reading the sky\nk-2,\n");
        assertThat(imported(good, problems).exit()).isZero();
        assertThat(Files.readAllLines(problems)).hasSize(2).last().asString().startsWith("sky.csv,3,title,");

        Path bad = Files.writeString(folder.resolve("none.csv"), "id,title\nk-3,\nk-4,\n");
        assertThat(imported(bad, problems).exit()).isOne();
        assertThat(Files.readAllLines(problems)).hasSize(3).last().asString().startsWith("none.csv,3,title,");
    }

    private Said imported(Path table, Path problems) {
        return type(
                "catalog",
                "import",
                "--format",
                "table",
                "--title",
                "Sky",
                "--edition",
                "1",
                "--problems",
                problems.toString(),
                table.toString());
    }

    @Test
    void matchesComeFromATableAndGoOutAsOne() throws Exception {
        Path works = Files.writeString(folder.resolve("works.csv"), "id,title\nw-1,Keeping pools\n");
        assertThat(type(
                                "catalog",
                                "import",
                                "--format",
                                "table",
                                "--title",
                                "Works",
                                "--edition",
                                "1",
                                works.toString())
                        .exit())
                .isZero();
        Path table = Files.writeString(
                folder.resolve("matches.csv"),
                "skill,closeness,framework title,edition,item\nprogram-design,close,Works,1,w-1\n");
        assertThat(type("catalog", "crosswalk", "import", "parks", table.toString())
                        .text())
                .contains("read 1, proposed 1, said before 0", "Keeping pools");
        assertThat(type("catalog", "crosswalk", "import", "parks", table.toString())
                        .text())
                .contains("read 1, proposed 0, said before 1");
        Files.writeString(table, "skill,closeness,framework title,edition,item\nnone,close,Works,1,w-1\n");
        assertThat(type("catalog", "crosswalk", "import", "parks", table.toString())
                        .exit())
                .isOne();
        Path out = folder.resolve("out.csv");
        assertThat(type("catalog", "crosswalk", "export", "parks", "--out", out.toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(out))
                .startsWith("\uFEFFskill,closeness,framework,")
                .doesNotContain("w-1");
        assertThat(type("catalog", "crosswalk", "export", "parks", "--out", out.toString())
                        .exit())
                .isOne();
    }

    @Test
    void saysWhichEditionOfAFieldThatIsOffWasInForceLast() {
        assertThat(type("discipline", "disable", "parks").exit()).isZero();
        try {
            assertThat(type("catalog", "list").text()).contains("was last");
            assertThat(type("catalog", "show", "parks").text()).contains("this edition was in force last");
            assertThat(type("catalog", "export", "parks").exit()).isOne();
        } finally {
            assertThat(type("discipline", "enable", "parks").exit()).isZero();
        }
        assertThat(type("catalog", "list").text()).doesNotContain("was last");
    }
}
