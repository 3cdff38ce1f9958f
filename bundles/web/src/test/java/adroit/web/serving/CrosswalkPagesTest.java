package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.crosswalk.Crosswalk;
import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkDraft;
import adroit.framework.ItemKind;
import adroit.identity.Actor;
import adroit.identity.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What corresponds in reference frameworks, page by page: editions side by side, the match of a skill, the occupation of a job class. */
class CrosswalkPagesTest {
    private static final String SKILL = "/fields/maps/skills/lettering";
    private static final String FIELD = "/crosswalk/maps";
    private static final String MATCHES = "/crosswalk/maps/lettering";

    private final Village village;
    private final Browser keeper;
    private final Browser lead;
    private final Browser reader;

    CrosswalkPagesTest(@TempDir Path home) {
        village = new Village(home);
        keeper = village.as(Role.TREND_KEEPER);
        lead = village.as(Role.DEPARTMENT_LEAD);
        reader = village.as(Role.CHIEF);
        framework("9.1", Map.of("k-1", "Lettering of maps", "k-2", "Beekeeping"), Map.of("51-1", "Cartographers"));
    }

    @AfterEach
    void close() throws Exception {
        village.close();
    }

    private void framework(String edition, Map<String, String> skills, Map<String, String> occupations) {
        FrameworkDraft draft = new FrameworkDraft();
        skills.forEach(
                (id, title) -> assertThat(draft.add(id, ItemKind.SKILL, title)).isPresent());
        occupations.forEach((id, title) ->
                assertThat(draft.add(id, ItemKind.OCCUPATION, title)).isPresent());
        FrameworkDetails details = new FrameworkDetails("case", "A Guild", "Works", edition, "en", null, null);
        assertThat(village.frameworks
                        .frameworks()
                        .keep(Actor.OWNER, details, draft, List.of())
                        .before())
                .isFalse();
    }

    @Test
    void aMatchCountsWhenAnotherPersonHasConfirmedItAndStaysOnItsEdition() {
        String page = keeper.get(MATCHES).body();
        assertThat(page).contains("Lettering of maps", "in common").doesNotContain("Beekeeping");
        assertThat(propose(keeper, MATCHES, page).statusCode()).isEqualTo(303);
        assertThat(keeper.get(MATCHES).body())
                .contains("Waits for confirmation")
                .doesNotContain("it counts from now on");
        assertThat(reader.get(MATCHES).body()).contains("Nothing is confirmed yet");
        assertThat(reader.get(SKILL).body()).contains("Nothing is confirmed to correspond to it.");
        assertThat(propose(keeper, MATCHES, page).body()).contains("This is said already");

        assertThat(decide(lead, MATCHES, "confirmed").statusCode()).isEqualTo(303);

        assertThat(reader.get(SKILL).body())
                .contains("Means nearly the same", "Lettering of maps", "Works, edition 9.1")
                .doesNotContain("it is gone");
        framework("10.0", Map.of("k-2", "Beekeeping", "k-9", "Lettering of maps"), Map.of());
        String later = reader.get(SKILL).body();
        assertThat(later).contains("In edition 10.0 it is gone", "Works, edition 9.1");
        Matcher item =
                Pattern.compile("href=\"(/frameworks/case-9-1/items/\\d+)\"").matcher(later);
        assertThat(item.find()).isTrue();
        assertThat(reader.get(item.group(1)).body()).contains("Lettering of maps", "In other editions");
    }

    @Test
    void editionsStandSideBySide() {
        framework("10.0", Map.of("k-2", "Keeping of bees", "k-9", "Lettering of maps"), Map.of());

        assertThat(reader.get("/frameworks/case-10-0").body()).contains("/frameworks/case-10-0/since/case-9-1");
        assertThat(reader.get("/frameworks/case-10-0/since/case-9-1").body())
                .contains("Works: from 9.1 to 10.0")
                .contains("Renamed from “Beekeeping” to “Keeping of bees”.")
                .contains("Only edition 9.1, as it was brought in, has occupations");
        assertThat(reader.get("/frameworks/case-10-0/since/case-9-1?change=moved")
                        .body())
                .contains("Nothing differs here");
        assertThat(reader.get("/frameworks/case-10-0/since/case-10-0").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anOccupationIsChosenForAJobClassAmongThoseThatComeNear() {
        assertThat(reader.get("/job-classes").body()).contains("Cartographer", "Not chosen");
        Browser analyst = village.as(Role.HR_ANALYST);
        Matcher way = Pattern.compile("href=\"(/job-classes/[^\"]+)\">Cartographer<")
                .matcher(analyst.get("/job-classes").body());
        assertThat(way.find()).isTrue();
        String job = way.group(1);
        assertThat(reader.get(job).body()).doesNotContain("What comes near");
        String page = analyst.get(job + "?q=cartographers").body();
        assertThat(page).contains("Cartographers", "in common");
        assertThat(propose(analyst, job, page).statusCode()).isEqualTo(303);
        assertThat(reader.get("/job-classes").body()).contains("Not chosen").doesNotContain("Cartographers");

        assertThat(decide(analyst, job, "confirmed").statusCode()).isEqualTo(303);

        assertThat(reader.get("/job-classes").body()).contains("Cartographers (case-9-1)");
        assertThat(reader.get(job).body()).contains("Confirmed by");
    }

    /** Counted as a browser counts them: a line break is one. What is refused stays in its form. */
    @Test
    void aReasonHasAsManyCharactersAsItsFieldSays() {
        String page = keeper.get(MATCHES).body();
        assertThat(page).contains("maxlength=\"" + Crosswalk.LONGEST + "\"");
        Map<String, String> sent = new HashMap<>(Map.of("framework", "case-9-1", "closeness", "broader"));
        Matcher item = Pattern.compile("name=\"item\" value=\"(\\d+)\"").matcher(page);
        assertThat(item.find()).isTrue();
        sent.put("item", item.group(1));
        sent.put("text", "x".repeat(Crosswalk.LONGEST + 1));
        HttpResponse<String> refused = post(keeper, MATCHES, sent);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("The text has more than " + Crosswalk.LONGEST + " characters. Shorten it.")
                .contains("x".repeat(Crosswalk.LONGEST + 1) + "</textarea>")
                .contains("value=\"" + item.group(1) + "\" checked", "value=\"broader\" selected");
        String line = "x".repeat(Crosswalk.LONGEST / 2 - 1) + "\r\n";
        sent.put("text", line + "y".repeat(Crosswalk.LONGEST / 2));
        assertThat(post(keeper, MATCHES, sent).statusCode()).isEqualTo(303);
        HttpResponse<String> unsaid = post(lead, MATCHES, Map.of("match", "m-1", "decision", "declined", "text", " "));
        assertThat(unsaid.body()).contains("Say in a sentence why.", "value=\"declined\" selected");
    }

    /** Somebody else was sooner: a reason that was written is not lost with the form in which it stood. */
    @Test
    void aReasonThatCameTooLateStillStandsOnThePage() {
        propose(keeper, MATCHES, keeper.get(MATCHES).body());
        Map<String, String> declined = Map.of("match", "m-1", "decision", "declined", "text", "They mean other maps.");
        assertThat(post(lead, MATCHES, declined).statusCode()).isEqualTo(303);
        HttpResponse<String> late = post(
                village.as(Role.HR_ANALYST),
                MATCHES,
                Map.of("match", "m-1", "decision", "declined", "text", "It is <older>\nthan ours."));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body())
                .contains("Nothing was changed: the match m-1 is declined already.", "What you wrote was not kept.")
                .contains("It is &lt;older", "\nthan ours.");
        assertThat(lead.get(MATCHES).body()).doesNotContain("What you wrote was not kept.");

        propose(keeper, MATCHES, keeper.get(MATCHES).body());
        decide(lead, MATCHES, "confirmed");
        HttpResponse<String> later =
                post(keeper, MATCHES, Map.of("match", "m-3", "decision", "declined", "text", "Not mine."));
        assertThat(later.body()).contains("Not mine.</textarea>").doesNotContain("What you wrote was not kept.");
    }

    /** Whoever looked with words of their own finds what they chose and wrote when it is refused. */
    @Test
    void whatWasFoundByOtherWordsStaysWhereItIsRefused() {
        String page = keeper.get(MATCHES + "?q=beekeeping").body();
        assertThat(page).contains("<input type=\"hidden\" name=\"q\" value=\"beekeeping\">");
        Matcher item = Pattern.compile("name=\"item\" value=\"(\\d+)\"").matcher(page);
        assertThat(item.find()).isTrue();

        HttpResponse<String> refused = post(
                keeper,
                MATCHES,
                Map.of(
                        "framework", "case-9-1",
                        "q", "beekeeping",
                        "item", item.group(1),
                        "closeness", "close",
                        "text", "x".repeat(Crosswalk.LONGEST + 1)));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("name=\"q\" value=\"beekeeping\"", "value=\"" + item.group(1) + "\" checked");
    }

    private HttpResponse<String> bring(String table) {
        return keeper.uploadWith("/crosswalk/maps", Map.of("csrf", keeper.csrf()), "matches.csv", table);
    }

    /** What one city has confirmed goes out as a table; in another, where the edition has another id, it waits for a person of that city. */
    @Test
    void matchesTravelAsATable() {
        assertThat(reader.get(FIELD).body())
                .contains("Nothing is confirmed yet")
                .doesNotContain("A table of matches");
        propose(keeper, MATCHES, keeper.get(MATCHES).body());
        assertThat(keeper.get(FIELD).body()).contains("Lettering of maps", "Waits for confirmation");
        assertThat(reader.get(FIELD).body()).contains("Nothing is confirmed yet");
        decide(lead, MATCHES, "confirmed");
        assertThat(reader.get(FIELD).body()).contains("Lettering of maps", "Works, edition 9.1", "Confirmed");
        assertThat(reader.get("/fields/maps").body()).contains("href=\"/crosswalk/maps\"");

        String table = reader.get(FIELD + "/matches.csv").body();
        assertThat(table).contains("lettering,close,case-9-1,Works,9.1,k-1,Lettering of maps,The guild says so.");
        assertThat(reader.get(FIELD + "/matches.xlsx").body()).startsWith("PK");
        assertThat(bring(table).body()).contains("Nothing was added. 1 row says what was said before.");

        framework("10.0", Map.of("k-2", "Beekeeping", "k-9", "Lettering of maps"), Map.of());
        String elsewhere = "skill,closeness,framework,framework title,edition,item,item title\n"
                + "lettering,exact,guild-10,Works,10.0,k-9,Lettering of maps\n";
        assertThat(bring(elsewhere).body()).contains("1 match waits for another person to confirm.");
        assertThat(reader.get(FIELD).body()).doesNotContain("edition 10.0");
        assertThat(lead.get(MATCHES).body()).contains("Works, edition 10.0", "it counts from now on");
    }

    @Test
    void aTableWithAWrongRowSaysEverythingThatIsWrongAndChangesNothing() {
        propose(keeper, MATCHES, keeper.get(MATCHES).body());
        String page = bring("skill,closeness,framework,framework title,edition,item,item title,note\n"
                        + "lettering,close,case-9-1,,,k-2,Beekeeping,good but for the others\n"
                        + "letering,close,case-9-1,,,k-2,,\n"
                        + "lettering,near,case-9-1,,,k-2,,\n"
                        + "lettering,close,case-9-2,,,k-2,,\n"
                        + "lettering,close,case-9-1,Other works,,k-2,,\n"
                        + "lettering,close,case-9-1,,,k-7,,\n"
                        + "lettering,close,case-9-1,,,k-2,Keeping of bees,\n"
                        + "lettering,broader,case-9-1,,,k-1,,\n"
                        + "lettering,related,case-9-1,,,k-2,,\n"
                        + ",,,,,,,\n"
                        + "lettering,close,,,,,,x" + "y".repeat(2_000) + "\n")
                .body();
        assertThat(page)
                .contains("Nothing of the table was taken.")
                .contains("matches.csv:3 skill [unknown-skill] The catalog in force has no skill “letering”.")
                .contains("matches.csv:4 closeness [closeness] “near” does not say how near the item is.")
                .contains(
                        "matches.csv:5 framework [unknown-framework] There is no reference framework “case-9-2” here.")
                .contains("“case-9-1” is Works, edition 9.1 here, not “Other works”.")
                .contains("matches.csv:7 item [unknown-item] Works, edition 9.1 has no item “k-7”.")
                .contains("matches.csv:8 item title [other-title] The item “k-2” is called “Beekeeping” there")
                .contains(
                        "matches.csv:9 closeness [said-otherwise] This is said in another way already, as m-1: close.")
                .contains("matches.csv:10 item [duplicate]")
                .contains("matches.csv:12 item [missing-text] There is no item.")
                .contains("matches.csv:12 framework [missing-framework]")
                .contains("matches.csv:12 note [too-long] The note has more than 2000 characters.");
        assertThat(keeper.get(MATCHES).body()).doesNotContain("good but for the others");
        assertThat(bring("skill,nearness,item\nlettering,close,k-2\n").body())
                .contains("The table has no column \"closeness\".", "The column \"nearness\" is not known");
        assertThat(bring("").body()).contains("Nothing of the table was taken.");
    }

    /** Of an id that is not here only title and edition together tell what is meant: the one edition that is kept may be another. */
    @Test
    void anEditionThatIsNotHereIsNotTakenForTheOneThatIs() {
        String head = "skill,closeness,framework,framework title,edition,item\n";
        assertThat(bring(head + "lettering,close,guild-10,Works,,k-2\n").body())
                .contains(
                        "matches.csv:2 framework [unknown-framework] There is no reference framework “guild-10” here, and the row does not say which edition of “Works” it means.")
                .contains("Write the edition, or the id of the one that is kept here if it is meant: case-9-1.");
        assertThat(bring(head + "lettering,close,guild-10,Works,10.0,k-2\n").body())
                .contains("There is no reference framework “Works 10.0” here.");
        assertThat(keeper.get(FIELD).body()).doesNotContain("Beekeeping");

        assertThat(bring(head + "lettering,close,guild-9,Works,9.1,k-2\nlettering,close,,Works,,k-1\n")
                        .body())
                .contains("2 matches wait for another person to confirm.");
    }

    @Test
    void aTableIsTakenWhateverItsSenderCallsIt() {
        String table = "skill,closeness,framework,item\nlettering,close,case-9-1,k-7\n";
        for (String name : List.of("..", ".", "m".repeat(256), "maps & bees?.csv")) {
            assertThat(keeper.uploadWith(FIELD, Map.of("csrf", keeper.csrf()), name, table)
                            .body())
                    .as(name)
                    .contains("Nothing of the table was taken.")
                    .contains(name.replace("&", "&amp;").substring(0, Math.min(255, name.length())));
        }
    }

    @Test
    void whoDoesNotKeepTheFieldBringsNothingIn() {
        assertThat(reader.uploadWith(
                                FIELD,
                                Map.of("csrf", reader.csrf()),
                                "matches.csv",
                                "skill,closeness,framework,item\nlettering,close,case-9-1,k-2\n")
                        .statusCode())
                .isEqualTo(404);
        assertThat(keeper.uploadWith(
                                FIELD,
                                Map.of("csrf", "stolen"),
                                "matches.csv",
                                "skill,closeness,framework,item\nlettering,close,case-9-1,k-2\n")
                        .statusCode())
                .isEqualTo(403);
        assertThat(keeper.get(FIELD).body()).doesNotContain("Beekeeping");
        assertThat(keeper.get("/crosswalk/diving").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> propose(Browser browser, String path, String page) {
        Matcher item = Pattern.compile("name=\"item\" value=\"(\\d+)\"").matcher(page);
        assertThat(item.find()).isTrue();
        return post(
                browser,
                path,
                Map.of(
                        "framework",
                        "case-9-1",
                        "item",
                        item.group(1),
                        "closeness",
                        "close",
                        "text",
                        "The guild says so."));
    }

    private static HttpResponse<String> decide(Browser browser, String path, String decision) {
        Matcher match = Pattern.compile("name=\"match\" value=\"(m-\\d+)\"")
                .matcher(browser.get(path).body());
        assertThat(match.find()).isTrue();
        return post(browser, path, Map.of("match", match.group(1), "decision", decision));
    }

    private static HttpResponse<String> post(Browser browser, String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.post(path, "csrf=" + browser.csrf() + "&" + body);
    }
}
