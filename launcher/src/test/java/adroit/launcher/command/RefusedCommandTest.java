package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the terminal, and what a program reads, where the product refuses what a command asked for. */
class RefusedCommandTest {
    private static final String PACK_REFUSED = """
            {"type":"urn:adroit:problem:pack-refused","title":"The pack is not taken","status":422,
             "detail":"areas [unknown-field] There is no such field. Did you mean area?","rule":"CATALOG_INVALID","problems":[
             {"place":"trees.adroit!/catalog.yaml:3:5","message":"CATALOG_INVALID: areas [unknown-field] There is no such field. Did you mean area?"},
             {"place":"trees.adroit!/fixtures/a.yaml:7","message":"FIXTURE_FAILS: Scored 2.0, not 3.0. Correct it"}]}""";

    private final Path folder;
    private final Path pack;
    private final AnsweringHome home;

    RefusedCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.pack = Files.writeString(folder.resolve("trees.adroit"), "as if it were one");
        this.home = new AnsweringHome(folder.resolve("home"));
    }

    @AfterEach
    void leave() {
        home.close();
    }

    @Test
    void everyFaultOfAPackIsToldWithItsPlaceAndCode() {
        home.answer("disciplines", 422, PACK_REFUSED);
        for (String dryRun : new String[] {"", "--dry-run"}) {
            Typed typed = dryRun.isEmpty()
                    ? home.type("discipline", "install", pack.toString())
                    : home.type("discipline", "install", pack.toString(), dryRun);
            assertThat(typed).isEqualTo(new Typed(1, "", """
                            The pack is not taken.
                            trees.adroit!/catalog.yaml:3:5: CATALOG_INVALID areas [unknown-field] There is no such field. Did you mean area?
                            trees.adroit!/fixtures/a.yaml:7: FIXTURE_FAILS Scored 2.0, not 3.0. Correct it.
                            """));
        }
    }

    @Test
    void aProgramReadsTheProblemAsTheServerSaidIt() throws IOException {
        home.answer("disciplines", 422, PACK_REFUSED);
        Typed typed = home.type("discipline", "install", pack.toString(), "--json");
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.json().toString()).isEqualTo(Json.parse(PACK_REFUSED).toString());
        assertThat(typed.complaint()).startsWith("The pack is not taken.");
    }

    @Test
    void aProgramReadsWhatTheCommandItselfRefuses() throws IOException {
        Typed typed =
                home.type("discipline", "install", folder.resolve("none.adroit").toString(), "--json");
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.json().text("title")).isEqualTo("The command is refused");
        assertThat(typed.json().text("detail")).contains("none.adroit is missing or cannot be read");
        assertThat(typed.complaint()).contains("none.adroit is missing or cannot be read");
    }

    @Test
    void whatIsRefusedAfterTheAnswerLeavesThatTheOnlyDocument() throws IOException {
        home.answer("imports", 200, """
                {"kind":"roster","read":2,"accepted":1,"rejected":1,"problems":[],"rejectedRows":"/api/v1/imports/7/rejected"}""");
        Path nowhere = folder.resolve("missing").resolve("rejected.csv");
        Typed typed = home.type("import", "roster", pack.toString(), "--rejected", nowhere.toString(), "--json");
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.answer()).contains("accepted").doesNotContain("The command is refused");
        assertThat(typed.complaint()).contains(nowhere.toString());
    }

    @Test
    void anUpperCaseWordAtTheBeginningOfAProblemIsNoCode() {
        home.answer("disciplines", 422, """
                {"type":"urn:adroit:problem:invalid","title":"Not taken","status":422,"detail":"The form has problems.",
                 "problems":[{"place":"url","message":"The form has problems."},{"place":"url","message":"URL: must be an address"}]}""");
        assertThat(home.type("discipline", "list").complaint())
                .isEqualTo("Not taken. The form has problems.\nurl: URL: must be an address.\n");
    }

    @Test
    void aFieldThatNobodyKnowsIsToldWithThoseThatAre() {
        home.answer("disciplines/gsi", 404, """
                {"title":"There is nothing here for you","status":404,"rule":"UNKNOWN_DISCIPLINE",
                 "detail":"There is no discipline gsi here. Known are: citywide, gis."}""");
        assertThat(home.type("discipline", "show", "gsi").complaint())
                .isEqualTo("There is no discipline gsi here. Known are: citywide, gis. (UNKNOWN_DISCIPLINE)\n");
    }

    @Test
    void aFolderIsToBePackedFirst() throws IOException {
        Path field = Files.createDirectories(folder.resolve("street-trees"));
        for (String act : new String[] {"install", "preview"}) {
            assertThat(home.type("discipline", act, field.toString()))
                    .isEqualTo(new Typed(
                            1, "", field + " is a folder. Pack it first: adroit discipline pack " + field + "\n"));
        }
        assertThat(home.asked()).isEmpty();
    }

    @Test
    void aFolderOfTheNameOfNoFieldIsToBePackedFirst() throws IOException {
        home.answer("disciplines/target/install", 404, "{}");
        home.answer("disciplines/src/install", 409, "{\"title\":\"It is installed\"}");
        assertThat(Path.of("target")).isDirectory();
        assertThat(home.type("discipline", "install", "target").complaint())
                .isEqualTo("target is a folder. Pack it first: adroit discipline pack target\n");
        assertThat(Path.of("src")).isDirectory();
        assertThat(home.type("discipline", "install", "src").complaint()).isEqualTo("It is installed.\n");
    }

    @Test
    void moreThanOneFaultOfAnythingElseIsToldWithThePlacesOfTheOthers() {
        home.answer("disciplines/policy", 422, """
                {"title":"What was sent is not valid","status":422,"detail":"Name must not be empty. And 1 more.",
                 "problems":[{"place":"/name","message":"must not be empty"},{"place":"/until","message":"must be a day"}]}""");
        assertThat(home.type("discipline", "leads").complaint())
                .isEqualTo("What was sent is not valid. Name must not be empty. And 1 more.\n/until: must be a day.\n");
    }
}
