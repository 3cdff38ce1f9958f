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
import java.util.Map;
import java.util.stream.Collectors;
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
    void aTemplateIsFilledInAndWhatIsLeftOutComesBackToBeCorrected() throws Exception {
        Path template = folder.resolve("template.csv");
        assertThat(type("import", "template", "roster", "--out", template.toString()))
                .isEqualTo(new Said(
                        0,
                        "Wrote " + template + ". Fill it in, then: adroit import roster " + template
                                + System.lineSeparator()));
        List<String> columns = List.of(
                Files.readAllLines(template).get(0).replace("\uFEFF", "").split(",", -1));
        assertThat(columns).contains("person-key", "department", "title");
        String example = Files.readAllLines(template).get(1);
        Path filled = Files.write(
                folder.resolve("filled.csv"),
                List.of(
                        String.join(",", columns),
                        example,
                        row(columns, Map.of("person-key", "T-1", "department", "Harbor", "title", "Pilot")),
                        row(columns, Map.of("person-key", "T-2", "title", "Pilot"))));
        Path left = folder.resolve("left-out.csv");
        Said taken = type("import", "roster", filled.toString(), "--rejected", left.toString(), "--json");
        assertThat(taken.exit()).isZero();
        assertThat(Json.parse(taken.text()).number("accepted")).isEqualTo(1);
        assertThat(Files.readAllLines(left)).hasSize(3);
        assertThat(Files.readString(left)).contains("the template's example", "T-2", "There is no department.");

        String header = Files.readAllLines(left).get(0).replace("\uFEFF", "");
        int department = List.of(header.split(",", -1)).indexOf("department");
        assertThat(department).isPositive();
        assertThat(Files.readAllLines(left).get(2)).doesNotContain("Harbor");
        Path corrected = Files.write(
                folder.resolve("corrected.csv"),
                List.of(
                        header,
                        row(
                                List.of(header.split(",", -1)),
                                Map.of("person-key", "T-2", "department", "Harbor", "title", "Pilot"))));
        Path none = folder.resolve("none.csv");
        Said again = type("import", "roster", corrected.toString(), "--rejected", none.toString(), "--json");
        assertThat(Json.parse(again.text()).number("accepted")).isEqualTo(1);
        assertThat(none).doesNotExist();
    }

    private static String row(List<String> columns, Map<String, String> values) {
        return columns.stream().map(column -> values.getOrDefault(column, "")).collect(Collectors.joining(","));
    }

    @Test
    void aSheetIsTakenByItsNameAndATemplateIsAWorkbookWhereItsNameSaysSo() throws Exception {
        Path workbook = Workbook.write(
                folder.resolve("people.xlsx"),
                List.of(
                        Map.entry(
                                "Retired",
                                List.of(
                                        List.of("person-key", "department", "title"),
                                        List.of("S-1", "Harbor", "Pilot"))),
                        Map.entry(
                                "Present",
                                List.of(
                                        List.of("person-key", "department", "title"),
                                        List.of("S-2", "Harbor", "Pilot"),
                                        List.of("S-3", "Harbor", "Pilot")))));
        Said present = type("import", "roster", workbook.toString(), "--sheet", "Present", "--json");
        assertThat(Json.parse(present.text()).number("accepted")).isEqualTo(2);
        Said first = type("import", "roster", workbook.toString(), "--dry-run", "--json");
        assertThat(Json.parse(first.text()).number("accepted")).isEqualTo(1);
        assertThat(type("import", "roster", workbook.toString(), "--sheet", "Former"))
                .isEqualTo(new Said(1, ""));

        Path template = folder.resolve("positions.xlsx");
        assertThat(type("import", "template", "positions", "--out", template.toString())
                        .exit())
                .isZero();
        assertThat(Files.readAllBytes(template)).startsWith('P', 'K');
        assertThat(type("import", "template", "alchemy").exit()).isEqualTo(1);
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
    void theSchemaOfACatalogIsWrittenForEditors() throws Exception {
        Path schema = folder.resolve("catalog.schema.json");
        assertThat(CommandLines.run("catalog", "schema", "--out", schema.toString()))
                .isZero();
        assertThat(Json.parse(Files.readString(schema)).text("$schema")).contains("json-schema.org");
        assertThat(CommandLines.run("catalog", "schema", "--out", schema.toString()))
                .isEqualTo(1);
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
