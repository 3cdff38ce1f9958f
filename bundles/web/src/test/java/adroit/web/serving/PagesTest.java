package adroit.web.serving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.audit.AuditLog;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.web.layout.Assets;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages over a real database, asked for by people in their roles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before all tests
class PagesTest {

    @TempDir
    static Path home;

    private Village village;
    private Browser analyst;

    @BeforeAll
    void settle() {
        village = new Village(home);
        analyst = village.as(Role.HR_ANALYST);
        HttpResponse<String> assessed = analyst.post("/people/p-1", "csrf=" + analyst.csrf());
        assertThat(assessed.statusCode()).isEqualTo(303);
        assertThat(assessed.headers().firstValue("Location")).hasValue("/people/p-1?purpose=workforce-planning");
    }

    @AfterAll
    void leave() throws Exception {
        village.close();
    }

    @ParameterizedTest(name = "{0} asks for {1}")
    @CsvSource({
        "HR_ANALYST, /, 200",
        "HR_ANALYST, /people, 200",
        "HR_ANALYST, /people/p-1, 200",
        "HR_ANALYST, /imports, 200",
        "HR_ANALYST, /imports/i-404, 404",
        "DEPARTMENT_LEAD, /imports, 404",
        "CHIEF, /imports, 404",
        "ADMINISTRATOR, /imports, 404",
        "TREND_KEEPER, /imports, 404",
        "EMPLOYEE, /imports, 404",
        "HR_ANALYST, /me, 404",
        "HR_ANALYST, /fields, 200",
        "HR_ANALYST, /overview, 200",
        "HR_ANALYST, /brief, 200",
        "CHIEF, /brief, 200",
        "CHIEF, /overview, 200",
        "DEPARTMENT_LEAD, /overview, 200",
        "DEPARTMENT_LEAD, /brief, 404",
        "HR_ANALYST, /departments/planning, 200",
        "CHIEF, /departments/planning, 200",
        "DEPARTMENT_LEAD, /departments/planning, 200",
        "DEPARTMENT_LEAD, /departments/water, 404",
        "EMPLOYEE, /departments/planning, 404",
        "ADMINISTRATOR, /departments/planning, 404",
        "HR_ANALYST, /departments/nowhere, 404",
        "HR_ANALYST, /positions/o-1, 200",
        "CHIEF, /positions/o-1, 200",
        "HR_ANALYST, /positions/nothing, 404",
        "HR_ANALYST, /insight, 200",
        "DEPARTMENT_LEAD, /insight, 200",
        "CHIEF, /insight, 200",
        "EMPLOYEE, /insight, 404",
        "ADMINISTRATOR, /insight, 404",
        "HR_ANALYST, /champions, 200",
        "HR_ANALYST, /raters, 200",
        "DEPARTMENT_LEAD, /raters, 404",
        "CHIEF, /raters, 404",
        "EMPLOYEE, /raters, 404",
        "ADMINISTRATOR, /raters, 404",
        "TREND_KEEPER, /raters, 404",
        "DEPARTMENT_LEAD, /champions, 200",
        "CHIEF, /champions, 200",
        "EMPLOYEE, /champions, 200",
        "ADMINISTRATOR, /champions, 404",
        "TREND_KEEPER, /champions, 404",
        "HR_ANALYST, /fields/maps, 200",
        "DEPARTMENT_LEAD, /, 200",
        "DEPARTMENT_LEAD, /people, 200",
        "DEPARTMENT_LEAD, /people/p-1, 200",
        "DEPARTMENT_LEAD, /people/p-60, 404",
        "CHIEF, /, 200",
        "CHIEF, /people, 404",
        "CHIEF, /people/p-1, 404",
        "ADMINISTRATOR, /, 200",
        "ADMINISTRATOR, /overview, 404",
        "ADMINISTRATOR, /positions/o-1, 200",
        "ADMINISTRATOR, /brief, 404",
        "ADMINISTRATOR, /people, 404",
        "ADMINISTRATOR, /people/p-1, 404",
        "ADMINISTRATOR, /fields, 200",
        "TREND_KEEPER, /, 200",
        "TREND_KEEPER, /people, 404",
        "TREND_KEEPER, /people/p-1, 404",
        "TREND_KEEPER, /fields/maps, 200",
        "EMPLOYEE, /, 200",
        "EMPLOYEE, /overview, 404",
        "EMPLOYEE, /positions/o-1, 200",
        "EMPLOYEE, /brief, 404",
        "EMPLOYEE, /me, 303",
        "EMPLOYEE, /people, 404",
        "EMPLOYEE, /people/p-1, 200",
        "EMPLOYEE, /people/p-2, 404",
        "EMPLOYEE, /fields, 200",
        "HR_ANALYST, /descriptions, 200",
        "HR_ANALYST, /descriptions/cartographer, 200",
        "HR_ANALYST, /descriptions/cartographer/edit, 200",
        "HR_ANALYST, /descriptions/new, 200",
        "HR_ANALYST, /descriptions/nothing, 404",
        "HR_ANALYST, /descriptions/nothing/edit, 404",
        "HR_ANALYST, /descriptions/cartographer?edition=9, 404",
        "HR_ANALYST, /analyses, 200",
        "HR_ANALYST, /analyses/nothing, 404",
        "HR_ANALYST, /analyses/signed/nothing, 404",
        "HR_ANALYST, /rate, 200",
        "HR_ANALYST, /rate/nothing, 404",
        "DEPARTMENT_LEAD, /descriptions/cartographer, 200",
        "DEPARTMENT_LEAD, /descriptions/cartographer/edit, 404",
        "DEPARTMENT_LEAD, /analyses, 200",
        "EMPLOYEE, /descriptions, 200",
        "EMPLOYEE, /descriptions/cartographer, 200",
        "EMPLOYEE, /descriptions/cartographer/edit, 404",
        "EMPLOYEE, /descriptions/new, 404",
        "EMPLOYEE, /analyses, 404",
        "EMPLOYEE, /rate, 200",
        "CHIEF, /analyses, 404",
        "ADMINISTRATOR, /analyses, 404",
        "TREND_KEEPER, /descriptions, 200",
        "HR_ANALYST, /people/nobody, 404",
        "HR_ANALYST, /fields/nothing, 404",
        "EMPLOYEE, /fields/maps/skills/lettering, 200",
        "CHIEF, /fields/maps/skills/lettering, 200",
        "TREND_KEEPER, /fields/maps/skills/lettering, 200",
        "ADMINISTRATOR, /fields/maps/skills/lettering, 200",
        "EMPLOYEE, /fields/maps/skills/swimming, 404",
        "EMPLOYEE, /fields/maps/suggestions, 200",
        "TREND_KEEPER, /fields/maps/suggestions, 200",
        "EMPLOYEE, /fields/maps/elsewhere, 404",
        "HR_ANALYST, /no-such-page, 404"
    })
    void everyRoleSeesItsPagesAndNoOthers(Role role, String path, int status) {
        assertThat(village.as(role).get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void aSuggestionIsSentReadByTheKeeperAndAnswered() {
        Browser employee = village.as(Role.EMPLOYEE);
        Browser keeper = village.as(Role.TREND_KEEPER);
        String text = "Name+the+%3Cb%3Enew%3C%2Fb%3E+typeface+rule";

        assertThat(employee.post("/fields/maps/suggestions", "csrf=" + employee.csrf() + "&skill=lettering&text=short")
                        .body())
                .contains("at least 10 characters")
                .contains(">short</textarea>");
        HttpResponse<String> sent =
                employee.post("/fields/maps/suggestions", "csrf=" + employee.csrf() + "&skill=lettering&text=" + text);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).hasValue("/fields/maps/suggestions");
        assertThat(employee.get("/fields/maps/suggestions").body())
                .contains("Not answered yet")
                .contains("&lt;b&gt;new&lt;/b&gt;")
                .doesNotContain("Send answer");
        assertThat(village.as(Role.HR_ANALYST).get("/fields/maps/suggestions").body())
                .contains("No suggestion yet");

        String page = keeper.get("/fields/maps/suggestions").body();
        String address = page.replaceAll("(?s).*action=\"(/fields/maps/suggestions/s-\\d+)\".*", "$1");
        assertThat(keeper.post(
                                address,
                                "csrf=" + keeper.csrf() + "&decision=taken-up&text=It+goes+into+the+next+edition")
                        .statusCode())
                .isEqualTo(303);
        assertThat(employee.get("/fields/maps/skills/lettering").body())
                .contains("Taken up")
                .contains("It goes into the next edition");
        assertThat(employee.post(address, "csrf=" + employee.csrf() + "&decision=declined&text=No+for+a+reason")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSkillsPageTellsWhereItIsUsedAndHowManyToWhoMaySeeAggregates() {
        String chief =
                village.as(Role.CHIEF).get("/fields/maps/skills/lettering").body();
        String employee =
                village.as(Role.EMPLOYEE).get("/fields/maps/skills/lettering").body();

        assertThat(chief).contains("Cartographer").contains("Not reviewed").contains("fewer than 5 people");
        assertThat(employee).contains("Cartographer").doesNotContain("fewer than 5 people");
    }

    @Test
    void whatIsNotOnesOwnToSeeAnswersLikeWhatIsNotThere() {
        Browser employee = village.as(Role.EMPLOYEE);
        assertThat(employee.get("/people/p-2").body())
                .isEqualTo(employee.get("/people/nobody").body());
    }

    @Test
    void aStrangerIsLedToSignInAndBack() {
        HttpResponse<String> answer = village.stranger().get("/people?q=sample");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in?next=%2Fpeople%3Fq%3Dsample");
    }

    @Test
    void thePersonSeesScoresWithPrecisionReasonsTypedGapsAndPins() {
        String page = analyst.get("/people/p-1").body();
        assertThat(page)
                .contains("level <strong>4.0</strong> scored (one rating). Decided by: supervisor")
                .contains("Tool or service not supplied")
                .contains("Supply Pen. Training would not help before that.")
                .doesNotContain("Plan how to build it")
                .contains("There is no score, which is not a low score.")
                .contains("Process to fix")
                .contains("adroit.test.maps 1.0.0")
                .contains(Field.EDITION.id())
                .contains("fewer than 3: read with care")
                .contains("Level 3, Practitioner: required");
    }

    @Test
    void whatIsMetIsFoldedToALineAndEachNumberLeadsToItsSection() {
        String page = analyst.get("/people/p-1?purpose=workforce-planning").body();
        assertThat(page)
                .containsPattern("<summary>[^<]+, level \\d required, \\d\\.\\d scored")
                .contains("href=\"#strengths-title\"", "id=\"strengths-title\"");
        Matcher led = Pattern.compile("href=\"#([a-z]+-title)\"><strong>").matcher(page);
        assertThat(led.results().map(found -> "id=\"" + found.group(1) + "\"").toList())
                .isNotEmpty()
                .allSatisfy(section -> assertThat(page).contains(section));
    }

    @Test
    void aSelfRatingIsNotSeenInWorkforcePlanning() {
        assertThat(analyst.get("/people/p-1?purpose=workforce-planning").body())
                .doesNotContain("level <strong>5.0", "level 5.0");
    }

    @Test
    void thePersonReadsWhoLooked() {
        analyst.get("/people/p-1");
        assertThat(village.as(Role.EMPLOYEE).get("/people/p-1").body())
                .contains("Every look at these results")
                .contains("HR analyst");
    }

    @Test
    void whoMovedOnIsShownInThePositionHeldTodayAndInTheFormerOneOnChoice() {
        village.promote();

        String today = analyst.get("/people/p-58").body();
        assertThat(today)
                .contains("value=\"o-91\" selected", "Planner (held before)", "until ", "as of today")
                .doesNotContain("value=\"o-58\" selected");
        assertThat(today.indexOf("<strong>Operator</strong>")).isLessThan(today.indexOf("<strong>Planner</strong>"));
        assertThat(analyst.get("/people/p-58?position=o-58").body())
                .contains("value=\"o-58\" selected")
                .doesNotContain("as of today");
    }

    @Test
    void aFactIsWithdrawnWithAReasonAndStaysToBeRead() {
        String page = "/people/p-1/evidence?purpose=workforce-planning";
        String id = village.recordMistake();
        String form = "&fact=" + id + "&discipline=maps&purpose=workforce-planning&reason=";
        assertThat(analyst.post(page, "csrf=" + analyst.csrf() + form).body())
                .contains("Say in 1 to 200 characters why the fact is withdrawn");
        assertThat(analyst.post(page, "csrf=" + analyst.csrf() + form + "Of+another+person")
                        .statusCode())
                .isEqualTo(303);
        assertThat(analyst.get(page).body()).contains("Withdrawn on ").contains("Of another person");
        assertThat(analyst.post(page, "csrf=" + analyst.csrf() + "&fact=f-404&discipline=maps&reason=None")
                        .statusCode())
                .isEqualTo(409);
        Browser lead = village.as(Role.DEPARTMENT_LEAD);
        assertThat(lead.get(page).body()).contains("Withdrawn on ").doesNotContain("Withdraw this fact");
        assertThat(lead.post(page, "csrf=" + lead.csrf() + form + "x").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoSavesADraftSecondSeesBothTextsAndLosesNothing() {
        String form = "csrf=" + analyst.csrf() + "&act=save&title=Surveyor&duties=";
        analyst.post("/descriptions/new", form + "Stakes");
        String seen = revision();
        assertThat(analyst.post("/descriptions/surveyor/edit", form + "Measures&revision=" + seen)
                        .statusCode())
                .isEqualTo(303);

        HttpResponse<String> late = analyst.post("/descriptions/surveyor/edit", form + "Levels&revision=" + seen);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("What stands now", "Measures", ">Levels</textarea>");
        assertThat(analyst.post("/descriptions/surveyor/edit", form + "Levels&revision=" + revision())
                        .statusCode())
                .isEqualTo(303);
        for (String act : List.of("publish", "discard", "classify&classification=Planner")) {
            HttpResponse<String> unseen = analyst.post(
                    "/descriptions/surveyor",
                    "csrf=" + analyst.csrf() + "&edition=draft&act=" + act + "&revision=" + seen);
            assertThat(unseen.statusCode()).as(act).isEqualTo(409);
            assertThat(unseen.body()).contains("It is shown as it stands now", "Levels");
        }
        analyst.post("/descriptions/surveyor", "csrf=" + analyst.csrf() + "&act=discard&revision=" + revision());
        assertThat(analyst.post("/descriptions/surveyor/edit", form + "Plumbs&revision=" + seen)
                        .body())
                .as("whose draft was thrown away meanwhile")
                .contains(">Plumbs</textarea>", "/descriptions/new");
    }

    private String revision() {
        return analyst.get("/descriptions/surveyor/edit")
                .body()
                .replaceAll("(?s).*name=\"revision\" value=\"([^\"]*)\".*", "$1");
    }

    @Test
    void aLinkIntoResultsIsReleasedByASecondPairOfEyes() {
        Browser administrator = village.as(Role.ADMINISTRATOR);
        String account = village.account("links-of-p-60", Role.EMPLOYEE, "p-60");
        assertThat(administrator
                        .post("/accounts", "csrf=" + administrator.csrf() + "&act=invite&id=" + account)
                        .body())
                .contains("only after an HR analyst or the owner has released it");

        assertThat(analyst.get("/").body()).contains("sign-in link");
        assertThat(analyst.get("/links").body()).contains("links-of-p-60", "Employee: sees the results of Sample60");
        assertThat(administrator
                        .post("/links", "csrf=" + administrator.csrf() + "&id=" + account)
                        .statusCode())
                .isEqualTo(404);
        assertThat(analyst.post("/links", "csrf=" + analyst.csrf() + "&id=" + account)
                        .body())
                .contains("The link works now", "No link waits");
    }

    @Test
    void accountsNameTheirDepartmentByItsTitle() {
        village.as(Role.DEPARTMENT_LEAD);

        assertThat(village.as(Role.ADMINISTRATOR).get("/accounts").body())
                .contains("value=\"Planning\"")
                .doesNotContain("value=\"" + Village.PLANNING.id());
    }

    @Test
    void aDeniedPurposeIsRefusedInWords() {
        HttpResponse<String> answer = analyst.get("/people/p-1?purpose=layoff");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("Assessments are never used for layoff", "workforce planning")
                .doesNotContain("workforce-planning.");
    }

    @Test
    void theOverviewCountsWhatIsMetAndShowsWhatIsNotAssessedApart() {
        String page = analyst.get("/overview").body();
        assertThat(page).contains("1 of 3 covered", "1 unknown", "Planning", "1 department has no position");
        Matcher unknown = Pattern.compile("(\\d+) unknown</span>").matcher(page);
        int cells = unknown.results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
        assertThat(page).containsPattern("Not assessed</h2>\\s*<p class=\"ad-card__figure\">" + cells + "<");
    }

    @Test
    void aFieldThatIsSetAsideLeadsToWhatIsKnownOfIt() {
        Browser administrator = village.as(Role.ADMINISTRATOR);
        assertThat(administrator.get("/fields").body()).contains("href=\"/install/wells\"", "Manage it");
        HttpResponse<String> known = administrator.get("/install/wells");
        assertThat(known.statusCode()).isEqualTo(200);
        assertThat(known.body()).contains(Shelf.FAULT.sentence(), "(" + Shelf.FAULT.code() + ")", Shelf.ASIDE.sha256());
        assertThat(village.as(Role.CHIEF).get("/fields").body()).doesNotContain("/install/wells");
    }

    @Test
    void theWayToTheActsOnAFieldSaysWhatTheVisitorMayDoThereOnTheListAndOnItsPage() {
        Browser administrator = village.as(Role.ADMINISTRATOR);
        Browser lead = village.as(Role.DEPARTMENT_LEAD);
        for (String page : List.of("/fields", "/fields/maps")) {
            assertThat(administrator.get(page).body())
                    .contains("href=\"/install/maps\">Manage it<span class=\"usa-sr-only\">: Map making</span>");
            assertThat(lead.get(page).body())
                    .contains("href=\"/install/maps\">Say who uses it<")
                    .doesNotContain("Manage it");
            assertThat(village.as(Role.EMPLOYEE).get(page).body()).doesNotContain("/install/maps");
        }
        assertThat(lead.get("/fields").body()).contains("href=\"/install/wells\">See what is known of it<");
    }

    @Test
    void whatIsOffForTheReadersDepartmentSaysSoOnItsCard() {
        Browser lead = village.as(Role.DEPARTMENT_LEAD);
        assertThat(lead.get("/fields").body()).doesNotContain("off for your department");
        String planning = "csrf=" + lead.csrf() + "&department=" + Village.PLANNING.id();
        assertThat(lead.post("/install/maps", planning + "&act=off").statusCode())
                .isEqualTo(200);
        assertThat(lead.get("/fields").body()).contains("Off for your department", "in service; off for your");
        assertThat(village.as(Role.ADMINISTRATOR).get("/fields").body()).doesNotContain("ff for your department");
        assertThat(lead.post("/install/maps", planning + "&act=on").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aLeadWhoMayNotInstallWhatTheyKeepReadsWhoDoes() {
        Browser lead = village.as(Role.DEPARTMENT_LEAD);
        String who = "Here the administrators install and update professional fields.";
        assertThat(lead.get("/install/maps").body()).contains(who + " Ask one of them to bring this one in.");
        assertThat(lead.get("/install/wells").body()).contains(who + "</p>");
        assertThat(village.as(Role.ADMINISTRATOR).get("/install/wells").body()).doesNotContain(who);
    }

    @Test
    void whatEveryDepartmentInheritsIsNotOfferedToBeTurnedOff() {
        for (Role role : List.of(Role.DEPARTMENT_LEAD, Role.ADMINISTRATOR)) {
            assertThat(village.as(role).get("/install/citywide").body())
                    .contains("Every department uses it: City-wide digital work holds the citywide baseline")
                    .doesNotContain("Turn off", "<table");
        }
    }

    @Test
    void anAdministratorLooksAtWhatDisablingMeansAndThenDoesItAndBack() {
        Browser administrator = village.as(Role.ADMINISTRATOR);
        String token = administrator.csrf();
        assertThat(administrator.get("/install/maps").body())
                .contains("value=\"look-disable\"", "value=\"look-remove\"");
        String doubt = administrator
                .post("/install/maps", "csrf=" + token + "&act=look-disable")
                .body();
        assertThat(doubt)
                .contains(
                        "Disable it: what that means",
                        "Leave Map making as it is",
                        "Results made before stay",
                        "value=\"disable\"");
        assertThat(administrator.get("/install/maps").body()).contains("Turn off");
        assertThat(administrator
                        .post("/install/maps", "csrf=" + token + "&act=disable")
                        .body())
                .contains("Map making is out of service.", "value=\"look-enable\"");
        assertThat(administrator
                        .post("/install/maps", "csrf=" + token + "&act=enable")
                        .body())
                .contains("Map making is in service again.");
    }

    @Test
    void theVersionBeforeIsTakenUpAfterALookAtWhatThatWouldChange() {
        Browser administrator = village.as(Role.ADMINISTRATOR);
        String csrf = "csrf=" + administrator.csrf() + "&act=";
        assertThat(administrator.get("/install/maps").body())
                .contains("0.9.0 served before this one", "value=\"look-back\"")
                .doesNotContain("value=\"back\"");
        assertThat(administrator.post("/install/maps", csrf + "look-back").body())
                .contains(
                        "would serve again in place of 1.0.0",
                        "1 gone (Story maps)",
                        "1 job analysis becomes due",
                        "value=\"back\"");
        assertThat(administrator.post("/install/maps", csrf + "back&to=0.9.0").body())
                .contains("Map making 0.9.0 is in service.");
        HttpResponse<String> refused = administrator.post("/install/wells", csrf + "back");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("No version of it served before. Install another. (NOTHING_BEFORE)");
        assertThat(village.as(Role.CHIEF).get("/fields").body()).doesNotContain("look-back");
    }

    @Test
    void whatIsSetAsideIsForgottenAfterALookByWhoeverManagesFieldsAlone() {
        Browser lead = village.as(Role.DEPARTMENT_LEAD);
        assertThat(lead.get("/install/wells").body()).doesNotContain("Forget it");
        for (String act : List.of("look-remove", "remove")) {
            assertThat(lead.post("/install/wells", "csrf=" + lead.csrf() + "&act=" + act)
                            .statusCode())
                    .isEqualTo(404);
        }
        Browser administrator = village.as(Role.ADMINISTRATOR);
        assertThat(administrator
                        .post("/install/wells", "csrf=" + administrator.csrf() + "&act=look-remove")
                        .body())
                .contains("Forget it: what that means");
        HttpResponse<String> gone =
                administrator.post("/install/wells", "csrf=" + administrator.csrf() + "&act=remove");
        assertThat(gone.statusCode()).isEqualTo(303);
        assertThat(gone.headers().firstValue("Location").orElseThrow()).endsWith("/fields");
    }

    @Test
    void aPackThatWasLookedAtIsInstalledWithoutChoosingItAgain() {
        Browser administrator = village.as(Role.ADMINISTRATOR);
        String token = administrator.csrf();
        String looked = administrator
                .upload("/fields", token, "look", "yes", "maps.adroit", "a good pack".getBytes(UTF_8))
                .body();
        assertThat(looked)
                .contains(
                        "Map making 1.1.0 was looked at; nothing was changed",
                        "It holds texts only, no program code.",
                        "Skills: 1 changed (Map design), 0 new, 0 gone.",
                        "The version in service comes from Sample City (the key 00000000)",
                        "What would change",
                        "Install Map making 1.1.0");
        Matcher kept =
                Pattern.compile("name=\"looked\" value=\"([0-9a-f]{64})\"").matcher(looked);
        assertThat(kept.find()).isTrue();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("csrf", token);
        form.put("looked", kept.group(1));
        assertThat(administrator.send("/fields", form).body()).contains("is in service");
        HttpResponse<String> again = administrator.send("/fields", form);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("is not kept any more");
        form.put("csrf", "stale");
        assertThat(administrator.send("/fields", form).statusCode()).isEqualTo(403);
    }

    @Test
    void aLeadWhoHoldsThePackOfAnotherDepartmentReadsWhoInstallsIt() {
        Browser lead = village.as(Role.DEPARTMENT_LEAD);
        HttpResponse<String> refused =
                lead.upload("/fields", lead.csrf(), "look", "yes", "x.adroit", "of another department".getBytes(UTF_8));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Well digging is kept by Water.", "Its lead, or an administrator");
    }

    @Test
    void theLogOfActsNamesAnAnalysisUnderWayByItsTitle() {
        analyst.post(
                "/descriptions/new",
                "csrf=" + analyst.csrf() + "&act=save&title=Leveller&classification=Cartographer&duties=Levels");
        analyst.post("/descriptions/leveller", "csrf=" + analyst.csrf() + "&act=publish");
        String opened = analyst.post("/descriptions/leveller", "csrf=" + analyst.csrf() + "&act=analyze&field=maps")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(village.as(Role.ADMINISTRATOR).get("/audit").body())
                .contains("Leveller")
                .doesNotContain(opened.replace("/analyses/", ""));
    }

    @Test
    void theLogOfActsNamesAFileByTheFirstDigitsOfItsDigest() {
        new AuditLog(village.store, Clock.systemUTC())
                .record(Actor.OWNER, "import.roster", "3 of 4 from " + "0a".repeat(32), "done");
        assertThat(village.as(Role.ADMINISTRATOR).get("/audit").body()).contains("3 of 4 from 0a0a0a0a…");
    }

    @Test
    void anAdministratorTakesALockFileAndHoldsTheNextVersionAgainstTheFields() {
        Browser administrator = village.as(Role.ADMINISTRATOR);
        String token = administrator.csrf();
        assertThat(administrator.get("/lock").body()).contains("/api/v1/disciplines/lock");
        assertThat(administrator
                        .upload("/lock", token, "", "adroit-lock.json", "a lock".getBytes(UTF_8))
                        .body())
                .contains("The installed set has moved.", "Map making from 1.0.0 to 0.9.0");
        HttpResponse<String> refused = administrator.upload("/lock", token, "", "x.json", new byte[9]);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("It is no lock file.");
        assertThat(administrator
                        .upload("/lock", "stale", "", "x.json", new byte[9])
                        .statusCode())
                .isEqualTo(403);
        assertThat(administrator.upload("/lock", token, "", "", new byte[0]).statusCode())
                .isEqualTo(422);
        assertThat(administrator
                        .upload("/outlook", token, "", "adroit.api-9.jar", "a coming api".getBytes(UTF_8))
                        .body())
                .contains("does not work", "It uses Score, which is gone.");
        assertThat(administrator
                        .upload("/outlook", token, "", "x.jar", new byte[9])
                        .body())
                .contains("It exports no package");
    }

    @Test
    void aLeadReadsWhatHappenedToTheFieldsOfTheirDepartment() {
        assertThat(village.as(Role.DEPARTMENT_LEAD).get("/fields").body())
                .contains("What happened lately", "Map making: Version 1.0.0 serves in place of 0.9.0.");
        assertThat(village.as(Role.HR_ANALYST).get("/fields").body()).doesNotContain("What happened lately");
    }

    @Test
    void theStartPageOfALeadLeadsToWhereItIsToldWhatHappenedToAField() {
        Browser lead = village.as(Role.DEPARTMENT_LEAD);
        assertThat(lead.get("/").body())
                .contains("href=\"/install/maps#happened\">See what happened to Map making</a>")
                .contains("Version 1.0.0 serves in place of 0.9.0. Your department uses it.");
        assertThat(lead.get("/install/maps").body())
                .containsPattern(
                        "id=\"happened\">What happened to it</h2>\\s*<ul[^>]*><li>[^<]*: Version 1.0.0 serves");
    }

    @Test
    void anAdministratorMovesTheInstalledSetAndSaysWhatLeadsMayInstall() {
        Browser administrator = village.as(Role.ADMINISTRATOR);
        String csrf = "csrf=" + administrator.csrf();
        assertThat(administrator.get("/installed").body()).contains("href=\"/installed?to=1\"");
        assertThat(administrator.get("/installed?to=1").body())
                .contains("Move to state 1 of", "name=\"seen\" value=\"2\"");
        assertThat(administrator.get("/installed?to=2").body()).doesNotContain("Move to state");
        for (String unseen : List.of("&to=1", "&to=1&seen=1")) {
            HttpResponse<String> asked = administrator.post("/installed", csrf + unseen);
            assertThat(asked.statusCode()).isEqualTo(409);
            assertThat(asked.body()).contains("Nothing was moved", "Move to state 1 of");
        }
        assertThat(administrator.post("/installed", csrf + "&to=1&seen=2").body())
                .contains("The installed set has moved");
        assertThat(administrator.post("/installed", csrf + "&to=none&seen=2").statusCode())
                .isEqualTo(422);

        String key = "7310d493".repeat(8);
        String none = administrator
                .post("/installed", csrf + "&act=policy&publishers=" + key)
                .body();
        assertThat(none).contains("Only administrators install fields now.", ">" + key + "</textarea>");
        HttpResponse<String> shortened =
                administrator.post("/installed", csrf + "&act=policy&leads=yes&publishers=7310d493");
        assertThat(shortened.statusCode()).isEqualTo(422);
        assertThat(shortened.body())
                .contains("Nothing was saved.", "Copy the whole of it.", ">7310d493</textarea>")
                .containsPattern("name=\"leads\" value=\"yes\" checked");
        assertThat(administrator.get("/installed").body()).contains(">" + key + "</textarea>");
        assertThat(administrator
                        .post("/installed", csrf + "&act=policy&leads=yes&publishers=")
                        .body())
                .contains("Department leads may install");
    }

    @Test
    void anAdministratorSetsTheScorerOfAFieldInAFormMadeOfItsSettings() {
        Browser administrator = village.as(Role.ADMINISTRATOR);
        String csrf = "csrf=" + administrator.csrf();
        assertThat(administrator.get("/settings/maps").body())
                .contains("How sheets are read.", "From 1 to 5. Usually 2.", "min=\"1\"", "max=\"5\"");
        assertThat(administrator
                        .post("/settings/maps", csrf + "&act=look&set.sheets=3")
                        .body())
                .contains("would score higher", "value=\"3\"");
        assertThat(administrator
                        .post("/settings/maps", csrf + "&act=save&set.sheets=3")
                        .body())
                .contains("Saved.");
        var wrong = administrator.post("/settings/maps", csrf + "&act=save&set.sheets=9");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Sheets: It must be from 1 to 5.", "value=\"9\"");
        assertThat(administrator.get("/settings/wells").statusCode()).isEqualTo(404);
    }

    @Test
    void aChiefSeesNoGroupOfFewerThanFive() {
        Browser chief = village.as(Role.CHIEF);
        assertThat(chief.get("/overview").body())
                .contains("Not shown", "fewer than 5")
                .doesNotContain("of 3 covered");
        assertThat(chief.get("/overview?field=maps&area=drawing").body()).doesNotContain("covered</span>");
        assertThat(chief.get("/departments/planning").body())
                .contains("<strong>Not shown</strong>, fewer than 5", "how many of them are assessed is not shown")
                .doesNotContain("Sample1", "of 3 covered");
        assertThat(chief.get("/positions/o-1").body()).doesNotContain("Sample1");
        assertThat(chief.get("/brief").body())
                .contains("Tool or service not supplied")
                .doesNotContain("Sample1");
    }

    @Test
    void anOverviewThatIsDrawnOnceIsFramedForEachVisitor() {
        Browser other = village.as(Role.HR_ANALYST);
        Browser chief = village.as(Role.CHIEF);
        for (Browser visitor : List.of(analyst, chief, other, chief, analyst)) {
            assertThat(visitor.get("/overview").body()).contains(visitor.csrf());
        }

        assertThat(main(other)).isEqualTo(main(analyst)).doesNotContain(analyst.csrf(), other.csrf());
        assertThat(main(chief)).isNotEqualTo(main(analyst)).doesNotContain("of 3 covered");
    }

    private static String main(Browser visitor) {
        String page = visitor.get("/overview").body();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    @Test
    void theSkillsOfAnAreaAreOneClickDeeper() {
        assertThat(analyst.get("/overview").body()).contains("area=");
        assertThat(analyst.get("/overview?field=maps&area=drawing").body())
                .contains("All areas", "Map design", "Lettering", "1 unknown");
    }

    @Test
    void aDepartmentsPageListsGapsByKindAndKeepsWhatIsUnknownApart() {
        assertThat(village.as(Role.DEPARTMENT_LEAD).get("/departments/planning").body())
                .contains("Tool or service not supplied: 1", "Process to fix: 1", "Sample1")
                .contains("nobody can tell anything yet", "unknown");
    }

    @Test
    void aPositionsPageSaysWhatItAsksForAndShowsHoldersToWhoMayKnowThem() {
        assertThat(analyst.get("/positions/o-1").body())
                .contains("Map design", "signed on", "Sample1", "1 of 4 covered");
        assertThat(village.as(Role.ADMINISTRATOR).get("/positions/o-1").body())
                .contains("Map design")
                .doesNotContain("Sample1");
    }

    @Test
    void eachRoleStartsWithWhatIsOpenForIt() {
        assertThat(analyst.get("/").body())
                .contains("Mine to do", "Supply 1 tool or service", "Supply what the files lack");
        assertThat(village.as(Role.ADMINISTRATOR).get("/").body())
                .contains("Repair the field Well digging")
                .doesNotContain("tool or service");
        assertThat(village.as(Role.TREND_KEEPER).get("/").body()).contains("Nothing is open for you", "/fields");
    }

    @Test
    void formsToFillInAndRowsLeftOutAreOpenForThoseWhomTheyWaitFor() {
        village.askForAForm();
        village.takeInWithSevenBadRows();

        assertThat(village.as(Role.EMPLOYEE).get("/").body())
                .contains("Fill in your form", "Cartographer", "/forms/")
                .doesNotContain("people.csv");
        assertThat(analyst.get("/").body())
                .contains("Correct what was left out of “people.csv”", "7 rows were left out of 430")
                .doesNotContain("Fill in your form");
    }

    @Test
    void theFirstInsightSaysWhichColumnIsMissingAndHowToSupplyIt() {
        assertThat(analyst.get("/insight").body())
                .contains("the column “position number” is missing", "Import the list of positions", "2 titles");
    }

    @Test
    void namesAreShownAsTextOnly() {
        assertThat(analyst.get("/people/p-1").body())
                .doesNotContain("<b>Person")
                .contains("&lt;b&gt;Person&lt;/b&gt;");
    }

    @Test
    void aFieldSetAsideSaysWhyAndWhatToDo() {
        String page = village.as(Role.TREND_KEEPER).get("/fields").body();
        assertThat(page).contains(Shelf.FAULT.sentence(), Shelf.FAULT.remedy(), Shelf.FAULT.code());
    }

    @Test
    void theCatalogShowsAnchorsToolsAndProcesses() {
        assertThat(analyst.get("/fields/maps").body())
                .contains("Level 3, Practitioner", "Does it alone", "Draw maps", "preferred", "Publish a map")
                .contains("A book of maps, A press, 2020");
    }

    @Test
    void onlyThoseWhoMayAssessAreOfferedItAndAreObeyed() {
        Browser lead = village.as(Role.DEPARTMENT_LEAD);
        assertThat(lead.get("/people/p-1").body()).doesNotContain("Assess again");
        assertThat(lead.post("/people/p-1", "csrf=" + lead.csrf()).statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotBeUnderstoodIsRefused() {
        assertThat(analyst.get("/people?q=%ff").statusCode()).isEqualTo(400);
        assertThat(analyst.post("/people/p-1", "csrf=" + analyst.csrf() + "&position=%ff")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void everyPageNarrowsWhatABrowserMayDoAndIsNotKept() {
        for (String path : List.of("/", "/overview", "/people", "/fields", "/no-such-page")) {
            HttpResponse<String> answer = analyst.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValue(ContentPolicy.VALUE);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    @Test
    void assetsAreKeptForEverAndNotSentTwice() {
        String path = Assets.shipped().at("adroit.css");
        HttpResponse<String> answer = village.stranger().get(path);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(village.stranger().get(path, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(village.stranger().get("/static/licenses/htmx.txt").statusCode())
                .isEqualTo(404);
        assertThat(village.stranger().get("/static/..%2fstatic").statusCode()).isBetween(400, 499);
    }
}
