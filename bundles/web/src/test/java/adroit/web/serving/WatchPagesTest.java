package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.evidence.EvidenceLog;
import adroit.evidence.Fact;
import adroit.identity.Actor;
import adroit.identity.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watch list of a field, as its keeper keeps it page by page. */
class WatchPagesTest {
    private static final String LIST = "/watch/maps";
    private static final String LONG = "x".repeat(2_400);

    private final Village village;
    private final Browser keeper;

    WatchPagesTest(@TempDir Path home) {
        village = new Village(home);
        keeper = village.as(Role.TREND_KEEPER);
        new EvidenceLog(village.store, Clock.systemUTC())
                .record(
                        Actor.OWNER,
                        List.of(new Fact.ToolAccess("t-1", "p-1", "maps", Field.DAY, "drone", true)),
                        false);
    }

    @AfterEach
    void close() throws Exception {
        village.close();
    }

    @Test
    void somethingIsPutOnTheListLookedAtAgainAndLetGo() {
        assertThat(keeper.get("/catalogs/maps").body()).contains("href=\"/watch/maps\"");
        assertThat(keeper.get(LIST).body()).contains("Nothing is watched");
        String entry = put("ISO 37120", "Cities <compare>.", "https://example.org/iso");
        assertThat(keeper.get(LIST).body())
                .contains("ISO 37120", "Standard", "Cities &lt;compare", "href=\"https://example.org/iso\"")
                .doesNotContain("<compare>");

        assertThat(post(LIST, Map.of("entry", entry, "act", "look", "text", "Still a draft."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(keeper.get(LIST).body()).contains("Looked at again", "Still a draft.");
        assertThat(post(LIST, Map.of("entry", entry, "act", "let-go", "text", "Nobody here will need it."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(keeper.get(LIST).body().split("Watched no more", 2)[1])
                .contains("ISO 37120", "Let go", "Nobody here will need it.");
    }

    @Test
    void whatMovesIsPutThereWithOneClickAndBecomesAProposal() {
        String moves = keeper.get("/trends/maps").body();
        Matcher trend = Pattern.compile("name=\"trend\" value=\"([^\"]+)\"").matcher(moves);
        assertThat(trend.find()).isTrue();
        String row = trend.group(1);
        HttpResponse<String> put = post("/trends/maps?from=0", Map.of("trend", row));
        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(put.body())
                .contains("“Drone” is on the watch list, to be looked at again on", "href=\"#t-" + row + "\"")
                .contains("id=\"t-" + row + "\"", "On the watch list")
                .doesNotContain("name=\"trend\"");
        assertThat(post("/trends/maps", Map.of("trend", row)).body()).contains("is on the watch list already");

        Matcher watched = Pattern.compile("<article class=\"ad-skill\" id=\"(w-\\d+)\"")
                .matcher(keeper.get(LIST).body());
        assertThat(watched.find()).isTrue();
        String entry = watched.group(1);
        HttpResponse<String> made =
                post(LIST, Map.of("entry", entry, "act", "propose", "text", "Three departments fly one."));
        assertThat(made.statusCode()).isEqualTo(303);
        String page = keeper.get(LIST).body();
        Matcher proposal =
                Pattern.compile("href=\"(/catalogs/maps/proposals/p-\\d+)\"").matcher(page);
        assertThat(proposal.find()).isTrue();
        assertThat(keeper.get(proposal.group(1)).body()).contains("Drone", "Three departments fly one.");
    }

    /** It used to lead to the watch list and leave behind what was ticked and written; on the way back it was gone. */
    @Test
    void whatWasTickedAndWrittenStaysWhenOneOfThemIsWatched() {
        Matcher trend = Pattern.compile("name=\"trend\" value=\"([^\"]+)\"")
                .matcher(keeper.get("/trends/maps").body());
        assertThat(trend.find()).isTrue();
        String row = trend.group(1);
        HttpResponse<String> put = post(
                "/trends/maps?from=0",
                Map.of("trend", row, "pick." + row, "yes", "act", "propose", "text", "Three departments fly one."));
        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(put.body())
                .contains(">Three departments fly one.<")
                .containsPattern("name=\"pick\\." + row + "\" value=\"yes\" checked")
                .containsPattern("value=\"propose\" checked");
        assertThat(keeper.get("/catalogs/maps").body()).contains("Nobody has proposed anything yet.");
    }

    @Test
    void aSuggestionIsPutThereWithOneClick() {
        post("/fields/maps/suggestions", Map.of("text", "Somebody should look at digital twins."));
        String page = keeper.get("/fields/maps/suggestions").body();
        Matcher suggestion =
                Pattern.compile("name=\"suggestion\" value=\"(s-\\d+)\"").matcher(page);
        assertThat(suggestion.find()).isTrue();
        assertThat(post(LIST, Map.of("suggestion", suggestion.group(1))).statusCode())
                .isEqualTo(303);
        assertThat(keeper.get(LIST).body()).contains("Somebody should look at digital twins.");
        assertThat(post(LIST, Map.of("suggestion", suggestion.group(1))).body())
                .contains("is on the watch list already");
    }

    @Test
    void whatIsRefusedStaysInItsForm() {
        String entry = put("ISO 37120", "Cities compare.", "");
        HttpResponse<String> refused =
                post(LIST, Map.of("entry", entry, "act", "let-go", "text", LONG, "day", "2031-06-30"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("has 2400 characters", ">" + LONG + "<", "value=\"2031-06-30\"");
        HttpResponse<String> wrong =
                post(LIST, Map.of("kind", "tool", "title", "Kites", "why", LONG, "link", "", "again", ""));
        assertThat(wrong.body()).contains("has 2400 characters", "value=\"Kites\"", ">" + LONG + "<");
    }

    @Test
    void theProposalThatWasChosenStaysChosenAndNoneIsChosenByItself() {
        String kites = post(LIST, Map.of("kind", "tool", "title", "Kites", "why", "They fly.", "link", "", "again", ""))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .split("#")[1];
        post(LIST, Map.of("entry", kites, "act", "propose", "text", "Three departments fly one."));
        String entry = put("ISO 37120", "Cities compare.", "");
        Matcher option = Pattern.compile(
                        "<option value=\"\">Choose a proposal</option>\\s*<option value=\"(p-\\d+)\"\\s*>")
                .matcher(keeper.get(LIST).body());
        assertThat(option.find()).isTrue();
        String proposal = option.group(1);
        HttpResponse<String> unsaid =
                post(LIST, Map.of("entry", entry, "act", "became", "proposal", "", "text", "It is in there."));
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(unsaid.body()).contains("Choose which proposal it became.", ">It is in there.<");
        HttpResponse<String> refused =
                post(LIST, Map.of("entry", entry, "act", "became", "proposal", proposal, "text", LONG));
        assertThat(refused.body()).contains("<option value=\"" + proposal + "\" selected", ">" + LONG + "<");
    }

    @Test
    void whatIsWrittenOfSomethingThatSomebodyElseLetGoMeanwhileStillStandsThere() {
        String entry = put("ISO 37120", "Cities compare.", "");
        post(LIST, Map.of("entry", entry, "act", "let-go", "text", "Nobody here will need it."));
        HttpResponse<String> refused =
                post(LIST, Map.of("entry", entry, "act", "look", "text", "Two cities report by it now."));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body().split("Watched no more", 2)[1])
                .contains("What you wrote was not kept.", ">Two cities report by it now.<");
        assertThat(keeper.get(LIST).body()).doesNotContain("What you wrote was not kept.");
    }

    @Test
    void whatIsDueStandsOnTheReviewsAndOnTheFirstPage() {
        put("ISO 37120", "Cities compare.", "");
        assertThat(keeper.get("/").body()).doesNotContain("Look again at");
        assertThat(keeper.get("/catalogs").body()).doesNotContain("To be looked at again");
        village.watchedLongAgo("Kites");
        assertThat(keeper.get("/").body()).contains("Look again at “Kites”");
        assertThat(keeper.get("/catalogs").body()).contains("To be looked at again", "Kites");
        assertThat(village.as(Role.HR_ANALYST).get("/").body()).doesNotContain("Kites");
    }

    @Test
    void aLastDayOfUseIsShownAndItsRetirementProposedWithOneClick() {
        village.endsOn("pen", LocalDate.now(Clock.systemUTC()).minusDays(3));
        assertThat(keeper.get("/").body()).contains("Propose to retire “Pen”");
        String page = keeper.get("/catalogs").body();
        assertThat(page).contains("Last days of use", "Pen", "Due for retirement");
        assertThat(keeper.get("/fields/maps").body()).contains("; until ");

        Map<String, String> form = Map.of("act", "retire", "discipline", "maps", "part", "tool", "id", "pen");
        HttpResponse<String> made = post("/catalogs", form);
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(keeper.get(made.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("“Pen” is retired", "is meant to be used until");
        assertThat(post("/catalogs", form).body()).contains("retires it already");
    }

    @Test
    void whatIsTooLongIsRefusedAndNothingOfItIsLost() {
        HttpResponse<String> trends = post("/trends/maps", Map.of("act", "set-aside", "text", LONG));
        assertThat(trends.statusCode()).isEqualTo(422);
        assertThat(trends.body()).contains(">" + LONG + "<").containsPattern("value=\"set-aside\" checked");
        HttpResponse<String> suggestion = post("/fields/maps/suggestions", Map.of("text", LONG));
        assertThat(suggestion.body()).contains("more than 2000 characters", ">" + LONG + "<");
        post("/fields/maps/suggestions", Map.of("text", "Somebody should look at digital twins."));
        assertThat(post("/fields/maps/suggestions/s-1", Map.of("decision", "declined", "text", LONG))
                        .body())
                .contains("more than 2000 characters", ">" + LONG + "<")
                .containsPattern("value=\"declined\" selected");
    }

    @Test
    void nobodyElseSeesIt() {
        assertThat(village.as(Role.HR_ANALYST).get(LIST).statusCode()).isEqualTo(404);
        assertThat(keeper.get("/watch/diving").statusCode()).isEqualTo(404);
    }

    private String put(String title, String why, String link) {
        HttpResponse<String> put =
                post(LIST, Map.of("kind", "standard", "title", title, "why", why, "link", link, "again", ""));
        assertThat(put.statusCode()).as(put.body()).isEqualTo(303);
        return put.headers().firstValue("Location").orElseThrow().split("#")[1];
    }

    private HttpResponse<String> post(String page, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("csrf", keeper.csrf());
        return keeper.post(
                page,
                all.entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }
}
