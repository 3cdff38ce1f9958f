package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The permit portal is late; why? Each of the twelve findings of the sample city stands on its page in the running product. */
@ExtendWith(RunningDemo.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before all tests
class AlderFallsIT {
    private Server server;
    private Guest owner;

    @BeforeAll
    void enter(Demo demo) throws Exception {
        server = demo.server();
        owner = new Guest(URI.create(Json.parse(SignInLinkCommand.of(server)).text("link")));
    }

    @Test
    void nineOfFourteenMissTheCompletenessCheckWhichIsOneProcessToFix() throws Exception {
        String page = department("Planning and Development");
        assertThat(page).contains("Process to fix", "9 of 14", "Completeness check");
        for (Json gap : gaps("Planning and Development", "process")) {
            assertThat(gap.has("person")).isFalse();
        }
    }

    @Test
    void withoutASeatTheToolComesFirstAndWithOneItIsASkillToBuild() throws Exception {
        String before = person("AF1044");
        assertThat(before).contains("Tool or service not supplied", "Electronic plan review");
        server.post(
                "/api/v1/evidence",
                "["
                        + Json.object(
                                "kind", "tool-access",
                                "clientId", "seat-granted",
                                "person", "AF1044",
                                "discipline", "planning",
                                "observed", LocalDate.now(ZoneOffset.UTC).toString(),
                                "tool", "eplan-review",
                                "supplied", true)
                        + "]");
        server.post("/api/v1/assessments", Json.object("person", "AF1044", "purpose", "workforce-planning"));
        assertThat(person("AF1044")).contains("Skill to build");
    }

    @Test
    void theSeniorPlannersStrengthsComeFirst() throws Exception {
        String page = person("AF1141");
        assertThat(page).contains("Skill to build", "Contested");
        assertThat(page.indexOf("Strengths")).isBetween(0, page.indexOf("Skill to build"));
    }

    @Test
    void aLineworkersPositionIsVacantForSevenMonths() throws Exception {
        assertThat(department("Utilities")).contains("Positions to fill", "Lineworker", "P2001");
        assertThat(owner.text("/insight")).contains("Lineworker");
    }

    @Test
    void theAnalystReconcilesWellInASpreadsheetWhileTheModuleGoesUnused() throws Exception {
        assertThat(person("AF1330")).contains("high performance, low fit", "Spreadsheet");
    }

    @Test
    void parksLogsPoolChemistryInAFormAppBecauseTheLogIsNotSupplied() throws Exception {
        assertThat(person("AF1036")).contains("Form app on a private account", "fit not applicable");
        assertThat(department("Parks and Recreation")).contains("Tool or service not supplied", "pool operation log");
    }

    @Test
    void threeChampionsAreNamedAndAFourthIsNot() throws Exception {
        String page = owner.text("/champions");
        assertThat(page).contains(name("AF1411"), name("AF1270"), name("AF1099"));
        assertThat(page).doesNotContain(name("AF1286"));
    }

    @Test
    void theGisCatalogIsStaleAndStillPrefersArcMap() throws Exception {
        String page = owner.text("/fields/gis");
        assertThat(page).contains("Alder Falls 2025.2", "Stale: last affirmed", "more than 12 months ago", "ArcMap");
    }

    @Test
    void oneLicenseRunsOutAndAnotherBlocks() throws Exception {
        assertThat(person("AF1154")).contains("Expiring", "days left: 41", "6 of 12");
        assertThat(person("AF1122")).contains("Expired", "blocks the work");
    }

    @Test
    void oneLeaderGivesFivesAndTheUnlinkedTeamIsNotJudged() throws Exception {
        String page =
                owner.text("/raters?department=" + Address.escaped(departmentId("Utilities")) + "&field=utilities");
        assertThat(page).contains(name("AF1038"), "above second views", "a wide range", "Not told.");
    }

    @Test
    void onePersonKnowsTheHistorian() throws Exception {
        assertThat(owner.text("/brief")).contains("Process historian 1 of 12 people");
        assertThat(person("AF1372")).contains("below target");
    }

    @Test
    void quietTruthsStayQuiet() throws Exception {
        assertThat(person("AF1181")).contains("3 not enough evidence", "it is no score");
        assertThat(person("AF1260")).contains("Water Distribution Operator", "Water Distribution Crew Leader", "cting");
        assertThat(department("Public Works")).contains("covered");
    }

    @Test
    void whatFourPeopleInLawSayOfThemselvesIsNotShown() throws Exception {
        assertThat(owner.text("/self-ratings?field=citywide"))
                .contains("Law and Clerk Not shown (fewer than 5)", "people, ");
        List<Json> law = Pages.of(
                        server,
                        Address.of("insights", "self-ratings").with("department", departmentId("Law and Clerk")))
                .items();
        assertThat(law).isNotEmpty().allSatisfy(cell -> {
            assertThat(cell.isTrue("shown")).isFalse();
            assertThat(cell.has("mean")).isFalse();
        });
        assertThat(Pages.of(server, Address.of("insights", "self-ratings")).items())
                .anyMatch(cell -> cell.isTrue("shown"));
    }

    private String person(String key) throws IOException, InterruptedException {
        return owner.text("/people/" + id(key));
    }

    private String id(String key) throws IOException {
        return Json.parse(server.get(Address.of("people", key).toString())).text("id");
    }

    private String name(String key) throws IOException {
        return Json.parse(server.get(Address.of("people", key).toString())).text("name");
    }

    private String department(String title) throws IOException, InterruptedException {
        return owner.text("/departments/" + departmentId(title));
    }

    private String departmentId(String title) throws IOException {
        return Departments.id(server, title);
    }

    private List<Json> gaps(String department, String type) throws IOException {
        return Pages.of(
                        server,
                        Address.of("gaps")
                                .with("department", departmentId(department))
                                .with("type", type))
                .items();
    }
}
