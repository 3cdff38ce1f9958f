package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The permit portal is late; why? Each of the twelve findings of the sample city stands on its page in the running product, and so do the stories of three people who took on new work. */
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
        String before = planReview();
        assertThat(before).contains("level 1.0 scored", "Tool or service not supplied", "Training would not help");
        assertThat(before).doesNotContain("Skill to build");
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
        assertThat(planReview())
                .contains("level 1.0 scored", "Skill to build", "a course or stretch work")
                .doesNotContain("not supplied");
    }

    /** What the planner's page says of electronic plan review for workforce planning. */
    private String planReview() throws IOException, InterruptedException {
        String page = owner.text("/people/" + id("AF1044") + "?purpose=workforce-planning");
        int from = page.indexOf("Electronic plan review Electronic plan review and permits");
        return page.substring(from, page.indexOf("Levels and evidence", from));
    }

    @Test
    void theSeniorPlannersStrengthsComeFirst() throws Exception {
        String page = person("AF1141");
        assertThat(page)
                .contains(
                        "Contested",
                        "“Staff reports and findings” is at level 2; the position needs 4.",
                        "Skill to build");
        assertThat(page.indexOf("Strengths")).isBetween(0, page.indexOf("Skill to build"));
    }

    @Test
    void aLineworkersPositionIsVacantForSevenMonths() throws Exception {
        LocalDate since = dayIn(department("Utilities"), "Lineworker P2001 (\\w+ \\d+, \\d{4})");
        assertThat(ChronoUnit.DAYS.between(since, today())).isBetween(205L, 220L);
        assertThat(owner.text("/insight")).contains("Lineworker");
    }

    private static LocalDate dayIn(String page, String pattern) {
        Matcher day = Pattern.compile(pattern).matcher(page);
        assertThat(day.find()).as(pattern).isTrue();
        return LocalDate.parse(day.group(1), DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
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
        assertThat(kind(page, "Process")).contains(name("AF1411"), "22 more people in the city could be one");
        assertThat(kind(page, "Technology")).contains(name("AF1270"), "more people in the city could be one");
        assertThat(kind(page, "Operations")).contains(name("AF1099"), "more people in the city could be one");
        assertThat(page).doesNotContain(name("AF1286"));
    }

    /** What the page says of one kind of champion, whichever stands first. */
    private static String kind(String page, String kind) {
        int from = page.indexOf(kind + " champions ");
        return page.substring(from, page.indexOf(" 0 " + kind.toLowerCase(Locale.ROOT) + " champions in ", from));
    }

    @Test
    void theGisCatalogIsStaleAndStillPrefersArcMap() throws Exception {
        String page = owner.text("/fields/gis");
        assertThat(page).contains("Alder Falls 2025.2", "more than 12 months ago", "ArcMap");
        assertThat(dayIn(page, "Stale: last affirmed on (\\w+ \\d+, \\d{4})").until(today(), ChronoUnit.MONTHS))
                .isBetween(13L, 14L);
    }

    @Test
    void oneLicenseRunsOutAndAnotherBlocks() throws Exception {
        assertThat(person("AF1154")).contains("Expiring", "days left: 41", "6 of 12");
        assertThat(person("AF1122")).contains("Expired", "blocks the work");
    }

    @Test
    void oneLeaderGivesFivesAndTheUnlinkedTeamIsNotJudged() throws Exception {
        String address = "/raters?department=" + Address.escaped(departmentId("Utilities")) + "&field=utilities";
        String page = owner.text(address);
        assertThat(page).contains("a wide range", "Not told.");
        Matcher above = Pattern.compile(Pattern.quote(name("AF1038")) + " about (\\d\\.\\d) levels above second views")
                .matcher(page);
        assertThat(above.find()).isTrue();
        assertThat(Double.parseDouble(above.group(1))).isBetween(0.8, 1.2);
        Json figure = figureOf(name("AF1038"));
        assertThat(decimal(figure, "high") - decimal(figure, "low")).isGreaterThan(0.5);
    }

    /** What the city's raters of utilities say of one of them. */
    private Json figureOf(String name) throws IOException {
        return Pages.of(
                        server,
                        Address.of("raters")
                                .with("department", departmentId("Utilities"))
                                .with("discipline", "utilities"))
                .items()
                .stream()
                .flatMap(group -> group.items("figures").stream())
                .filter(figure -> figure.text("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double decimal(Json figure, String name) {
        return Double.parseDouble(figure.text(name));
    }

    @Test
    void onlyHumanResourcesComparesRaters() throws Exception {
        String address = "/raters?department=" + Address.escaped(departmentId("Utilities")) + "&field=utilities";
        for (String role : List.of("department-lead", "supervisor", "chief", "employee", "administrator")) {
            assertThat(as(role).status(address)).as(role).isEqualTo(404);
        }
        assertThat(as("hr-analyst").status(address)).isEqualTo(200);
    }

    private Guest as(String role) throws Exception {
        return new Guest(
                URI.create(Json.parse(SampleAccounts.link(server, role)).text("link")));
    }

    @Test
    void onePersonKnowsTheHistorian() throws Exception {
        assertThat(owner.text("/brief")).contains("Process historian 1 of 12 people");
        LocalDate eligible = LocalDate.parse(
                Json.parse(server.get(Address.of("people", "AF1228").toString()))
                        .text("planEligibleOn"));
        assertThat(today().until(eligible, ChronoUnit.MONTHS)).isBetween(13L, 14L);
        assertThat(owner.text("/api/v1/insights/first/retirement-exposure/data"))
                .contains(name("AF1228"), eligible.toString());
        assertThat(person("AF1372")).contains("“Process historian” is at level 2; the position needs 3.");
        assertThat(owner.text("/people/" + id("AF1372") + "/evidence?purpose=development"))
                .contains("Technology, Wants to explore");
    }

    @Test
    void quietTruthsStayQuiet() throws Exception {
        assertThat(person("AF1181")).contains("3 not enough evidence", "it is no score");
        assertThat(person("AF1260")).contains("Water Distribution Operator", "Water Distribution Crew Leader", "cting");
        String works = department("Public Works");
        assertThat(works).contains("No budgeted position is vacant");
        assertThat(covered(works)).isGreaterThan(0.8);
        assertThat(department("Fire"))
                .containsPattern("75 people, \\d+ assessed; of the other \\d+ nobody can tell anything yet");
    }

    /** The share of requirements that a department's page shows as covered. */
    private static double covered(String page) {
        int covered = 0;
        int all = 0;
        Matcher areas = Pattern.compile("(\\d+) of (\\d+) covered").matcher(page);
        while (areas.find()) {
            covered += Integer.parseInt(areas.group(1));
            all += Integer.parseInt(areas.group(2));
        }
        return (double) covered / all;
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

    @Test
    void aCrimeAnalystTestsPatternsAndSaysWhereTheyOnlyMirrorReporting() throws Exception {
        assertThat(owner.text("/descriptions/crime-analyst"))
                .contains(
                        "Map and test patterns of reported incidents and say where they only mirror reporting",
                        "Spatial analysis 4, Advanced at entry ArcGIS Pro",
                        "Spatial SQL 3, Intermediate");
        assertThat(person("AF1270")).contains("Spatial analysis", "Level 4 required");
    }

    @Test
    void aFinanceOfficerLeadsTheUpgradeOfTheFinanceSystem() throws Exception {
        assertThat(owner.text("/descriptions/controller"))
                .contains(
                        "Lead the ERP upgrade across departments as its project manager",
                        "ERP configuration 4, Advanced",
                        "ERP approval workflow and roles");
        assertThat(person("AF1163"))
                .contains("“ERP configuration” is at level 3; the position needs 4.", "Skill to build");
    }

    @Test
    void aUtilityAnalystQueriesMetersAndCallsThePeak() throws Exception {
        assertThat(owner.text("/descriptions/ami-analyst"))
                .contains(
                        "Forecast load and manage the peak",
                        "SQL on the meter and billing data",
                        "Load model with weather and calendar terms (R, Python)",
                        "Coincident peak management 3, Intermediate");
        assertThat(person("AF1032")).contains("Coincident peak management", "Load forecasting", "Level 3 required");
    }

    @Test
    void aSurveyorsDescriptionPrintsManualAndDigitalToolsOfOneFunction() throws Exception {
        assertThat(owner.text("/descriptions/engineering-technician"))
                .contains(
                        "Total station manual required Capture and locate assets in the field",
                        "RTK or network corrections digital required Capture and locate assets in the field");
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
