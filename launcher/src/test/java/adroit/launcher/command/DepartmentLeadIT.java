package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Leads of departments in the running product: each brings in what their department keeps, by page and by REST, is refused what another keeps, and all of it stands in the audit log. */
@ExtendWith(RunningTown.class)
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before all tests
class DepartmentLeadIT {
    private static final String TECHNOLOGY = "Information Technology";
    private static final Pattern ROW = Pattern.compile("(?s)<tr role=\"row\">.*?</tr>");

    private FieldTown town;
    private Guest finance;
    private Guest technology;
    private Guest administrator;

    @BeforeAll
    void enter(FieldTown running) throws Exception {
        town = running;
        finance = town.lead("Finance");
        technology = town.lead(TECHNOLOGY);
        administrator = town.administrator();
    }

    @Test
    void threeClicksBringInTheFieldThatTheirDepartmentKeeps() throws Exception {
        assertThat(finance.get("/fields").body())
                .contains("href=\"/install/finance\"")
                .doesNotContain("href=\"/install/parks\"");
        assertThat(finance.get("/install/finance").body()).contains("value=\"look\"", "value=\"install\"");
        HttpResponse<String> look = finance.press("/install/finance", "act", "look");
        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(Guest.plain(look.body()))
                .contains(
                        "from the product itself, kept by Finance, new in this city",
                        "It asks for: ",
                        "1 bundle, 0 restarts, 0 positions",
                        "Install 0.1.0");
        assertThat(town.field("finance").text("state")).isEqualTo("offered");
        HttpResponse<String> installed = finance.press("/install/finance", "act", "install");
        assertThat(installed.statusCode()).isEqualTo(200);
        assertThat(Guest.plain(installed.body())).contains("0.1.0 is in service.");
        assertThat(town.field("finance").text("state")).isEqualTo("installed");
        assertWritten("Lead of Finance", "discipline.install", "finance 0.1.0", "done");
    }

    @Test
    void anUpdateSaysWhomItMovesBeforeAndIsTakenByRest() throws Exception {
        String before = town.field("gis").text("version");
        String next = town.shipGis(3);
        assertThat(Guest.plain(technology.get("/fields").body())).contains("is offered", "Manage it");
        String look =
                Guest.plain(technology.press("/install/gis", "act", "look").body());
        assertThat(look)
                .contains("in place of " + before, "Update to " + next, "The city’s own catalog")
                .containsPattern("1 bundle, 0 restarts, \\d+ positions; \\d+ people would score higher, \\d+ lower")
                .contains("not shown");

        Json plan = rest(technology, "disciplines/gis/update?dryRun=true", 200);
        assertThat(plan.text("replaces")).isEqualTo(before);
        List<Json> departments = plan.get("impact").items("departments");
        assertThat(departments.stream().mapToLong(d -> d.number("positions")).sum())
                .isEqualTo(plan.get("impact").number("positions"));
        assertThat(departments.stream().filter(d -> d.has("counts")).map(d -> d.text("title")))
                .containsExactly(TECHNOLOGY);
        assertThat(town.field("gis").text("version")).isEqualTo(before);

        assertThat(rest(technology, "disciplines/gis/update", 200).text("version"))
                .isEqualTo(next);
        assertThat(town.field("gis").text("version")).isEqualTo(next);
        assertWritten("Lead of " + TECHNOLOGY, "discipline.update", "gis " + next, "done");
        assertThat(Guest.plain(finance.get("/fields").body()))
                .contains("Version " + next + " serves in place of " + before);
    }

    @Test
    void whatAnotherDepartmentKeepsIsRefusedWithItsNameByPageAndByRest() throws Exception {
        String kept = "is kept by Parks and Recreation. Its lead, or an administrator, installs and updates it.";
        String page = Guest.plain(technology.get("/install/parks").body());
        assertThat(page)
                .contains("The lead of the department that keeps it, or an administrator, installs and updates it.")
                .doesNotContain("See what would change", "Install 0.1.0");
        for (String act : List.of("look", "install")) {
            HttpResponse<String> refused = technology.press("/install/parks", "act", act);
            assertThat(refused.statusCode()).as(act).isEqualTo(422);
            assertThat(Guest.plain(refused.body())).as(act).contains(kept);
        }
        assertWritten("Lead of " + TECHNOLOGY, "discipline.install", "parks", "refused");
        for (String act : List.of("install", "install?dryRun=true")) {
            Json refused = rest(technology, "disciplines/parks/" + act, 409);
            assertThat(refused.text("rule")).isEqualTo("KEPT_ELSEWHERE");
            assertThat(refused.text("detail")).contains(kept);
        }
        assertThat(town.field("parks").text("state")).isEqualTo("offered");

        assertThat(rest(finance, "disciplines/gis/update", 409).text("detail")).contains("is kept by " + TECHNOLOGY);
        assertWritten("Lead of Finance", "discipline.update", "gis", "refused");
    }

    @Test
    void aPackIsForTheLeadOfTheDepartmentThatItNames() throws Exception {
        byte[] pack = Files.readAllBytes(town.pack("patrol", "0.1.0", "Police"));
        String kept = "Patrol is kept by Police. Its lead, or an administrator, installs and updates it.";
        for (String look : List.of("yes", "")) {
            HttpResponse<String> refused = technology.send("/fields", "patrol.adroit", pack, "look", look);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Guest.plain(refused.body())).contains("The pack was not taken", kept);
        }
        for (String query : List.of("disciplines", "disciplines?dryRun=true", "disciplines/shadows?department=d")) {
            HttpResponse<String> refused = technology.rest(query, "application/octet-stream", pack);
            assertThat(refused.statusCode()).as(query).isEqualTo(409);
            assertThat(Json.parse(refused.body()).text("detail")).as(query).contains(kept);
        }
        assertThat(town.ask("discipline", "show", "patrol").exit()).isEqualTo(1);
        assertWritten("Lead of " + TECHNOLOGY, "discipline.install", "patrol 0.1.0", "refused");

        Guest police = town.lead("Police");
        HttpResponse<String> look = police.send("/fields", "patrol.adroit", pack, "look", "yes");
        assertThat(Guest.plain(look.body()))
                .contains(
                        "Patrol 0.1.0 was looked at; nothing was changed",
                        "from Sample City",
                        "kept by Police, new in this city",
                        "It holds texts only, no program code.",
                        "Skills: ",
                        "1 bundle, 0 restarts, 0 positions");
        String looked = look.body().replaceAll("(?s).*name=\"looked\" value=\"([0-9a-f]{64})\".*", "$1");
        assertThat(Guest.plain(police.send("/fields", "", new byte[0], "looked", looked)
                        .body()))
                .contains("Patrol 0.1.0 is in service.");
        assertThat(town.field("patrol").text("state")).isEqualTo("installed");
        assertWritten("Lead of Police", "discipline.install", "patrol 0.1.0", "done");
    }

    @Test
    void aFieldIsTurnedOffAndOnForOnesOwnDepartmentAlone() throws Exception {
        String own = Departments.id(town.server(), TECHNOLOGY);
        String other = Departments.id(town.server(), "Police");
        HttpResponse<String> off = technology.press("/install/gis", "act", "off", "department", own);
        assertThat(Guest.plain(off.body()))
                .contains("is off for " + TECHNOLOGY + ": new results there leave it out", "Turn on");
        assertThat(town.field("gis").items("offIn").stream().map(Json::text)).containsExactly(own);
        assertThat(technology
                        .press("/install/gis", "act", "off", "department", other)
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> foreign = technology.rest(
                "disciplines/gis/use",
                "application/json",
                Json.object("department", other, "on", false).getBytes(UTF_8));
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(town.field("gis").items("offIn").stream().map(Json::text)).containsExactly(own);
        HttpResponse<String> on = technology.rest(
                "disciplines/gis/use",
                "application/json",
                Json.object("on", true).getBytes(UTF_8));
        assertThat(Json.parse(on.body()).items("offIn")).isEmpty();
        assertWritten("Lead of " + TECHNOLOGY, "discipline.turn-off", "gis in " + TECHNOLOGY, "done");
        assertWritten("Lead of " + TECHNOLOGY, "discipline.turn-off", "gis in Police", "refused");
        assertWritten("Lead of " + TECHNOLOGY, "discipline.turn-on", "gis in " + TECHNOLOGY, "done");
    }

    @Test
    void whereTheCitySaysSoOnlyAdministratorsInstall() throws Exception {
        Guest parks = town.lead("Parks and Recreation");
        town.type("discipline", "leads", "--no-install");
        try {
            String closed = "Here the administrators install and update professional fields.";
            assertThat(Guest.plain(parks.get("/install/parks").body()))
                    .contains(closed + " Ask one of them")
                    .doesNotContain("See what would change");
            HttpResponse<String> pressed = parks.press("/install/parks", "act", "install");
            assertThat(pressed.statusCode()).isEqualTo(422);
            assertThat(Guest.plain(pressed.body())).contains(closed);
            assertThat(rest(parks, "disciplines/parks/install", 409).text("rule"))
                    .isEqualTo("NOT_FOR_LEADS");
        } finally {
            town.type("discipline", "leads", "--install");
        }
        assertThat(town.field("parks").text("state")).isEqualTo("offered");
        assertThat(parks.get("/install/parks").body()).contains("value=\"look\"");
    }

    private static Json rest(Guest guest, String path, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = guest.rest(path, "application/json", new byte[0]);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(status);
        return Json.parse(answer.body());
    }

    /** As an administrator reads it. */
    private void assertWritten(String who, String act, String about, String outcome)
            throws IOException, InterruptedException {
        List<String> rows = ROW.matcher(administrator.get("/audit").body())
                .results()
                .map(row -> Guest.plain(row.group()))
                .toList();
        assertThat(rows)
                .as("%s %s %s %s", who, act, about, outcome)
                .anyMatch(row -> row.contains(who)
                        && row.contains(act + " " + about)
                        && row.strip().endsWith(outcome));
    }
}
