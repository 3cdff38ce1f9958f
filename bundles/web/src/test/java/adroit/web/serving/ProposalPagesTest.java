package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.exchange.catalog.CatalogFile;
import adroit.identity.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A skill that is changed in the form, approved by somebody else and published, page by page. */
class ProposalPagesTest {
    private static final String FORM = "/catalogs/maps/skills/lettering";

    private final Village village;
    private final Browser keeper;
    private final Browser lead;

    ProposalPagesTest(@TempDir Path home) {
        village = new Village(home);
        keeper = village.as(Role.TREND_KEEPER);
        lead = village.as(Role.DEPARTMENT_LEAD);
    }

    @AfterEach
    void close() throws Exception {
        village.close();
    }

    @Test
    void aSkillIsChangedInTheFormApprovedAndPublished() {
        assertThat(keeper.get(FORM).body()).contains("Change “Lettering”");
        String proposal = sent("Lettering by hand");
        assertThat(keeper.get(proposal).body())
                .contains("is now called “Lettering by hand”")
                .contains("You wrote this.")
                .doesNotContain("Publish now");
        assertThat(keeper.get(proposal + "?impact=1").body()).contains("No job analysis becomes due.");
        assertThat(approved(proposal).statusCode()).isEqualTo(303);
        assertThat(keeper.get(proposal).body()).contains("Publish now");
        assertThat(post(keeper, proposal, Map.of("act", "publish", "edition", "another"))
                        .body())
                .contains("It comes to another edition by now than when you looked");
        published(proposal);
        assertThat(keeper.get("/fields/maps").body()).contains("Lettering by hand");
        assertThat(keeper.get("/catalogs/maps").body()).contains("Published").contains("Go back to a former edition");
    }

    @Test
    void whatWasSentBackIsRevisedInTheFormAndWaitsForReviewAgain() {
        String proposal = sent("Lettering by hand");
        assertThat(post(lead, proposal, Map.of("act", "send-back", "text", "Say what hand means here."))
                        .statusCode())
                .isEqualTo(303);
        String form = proposal + "/skills/lettering";
        assertThat(keeper.get(proposal).body()).contains("Sent back", "Revise it", "href=\"" + form + "\"");
        assertThat(lead.get(proposal).body()).doesNotContain("Revise it");
        assertThat(lead.get(form).statusCode()).isEqualTo(404);
        assertThat(keeper.get(form).body()).contains("value=\"Lettering by hand\"", "It waits for review again");
        assertThat(post(keeper, form, opened(form, "")).body()).contains("The title is empty.");
        assertThat(post(keeper, form, opened(form, "Lettering with a pen")).statusCode())
                .isEqualTo(303);
        assertThat(keeper.get(proposal).body())
                .contains("is now called “Lettering with a pen”")
                .doesNotContain("is now called “Lettering by hand”");
        assertThat(approved(proposal).statusCode()).isEqualTo(303);
        assertThat(keeper.get(proposal).body()).contains("Publish now");
        assertThat(keeper.get(proposal + "/skills/none").statusCode()).isEqualTo(404);
    }

    @Test
    void theFormLeavesOpenFromWhichDayOnLevelsMeanSomethingElseAndShowsItAgain() {
        Map<String, String> form = opened(FORM, "Lettering");
        form.put("evidence", "flagged");
        form.put("level-5", "4");
        HttpResponse<String> sent = post(keeper, FORM, form);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        String proposal = sent.headers().firstValue("Location").orElseThrow();
        assertThat(keeper.get(proposal).body())
                .contains("5 is now 4", "Evidence from before the day on which this comes in force is meant.");
        assertThat(keeper.get(proposal + "/skills/lettering").body())
                .contains("<option value=\"flagged\" selected", "What each former level says")
                .doesNotContain("Its levels were given another meaning before.");
        assertThat(approved(proposal).statusCode()).isEqualTo(303);
        published(proposal);
        assertThat(keeper.get(FORM).body()).contains("Its levels were given another meaning before.");
    }

    @Test
    void whatSomebodyElsePublishedWhileTheFormWasOpenStays() {
        Map<String, String> mine = opened(FORM, "Lettering by hand");
        Map<String, String> theirs = opened(FORM, "Lettering");
        theirs.put("statement", "Writes on maps so that they can be read.");
        String other =
                post(keeper, FORM, theirs).headers().firstValue("Location").orElseThrow();
        assertThat(approved(other).statusCode()).isEqualTo(303);
        published(other);
        String proposal =
                post(keeper, FORM, mine).headers().firstValue("Location").orElseThrow();
        assertThat(keeper.get(proposal).body())
                .contains("is now called “Lettering by hand”")
                .doesNotContain("Changed by both", "so that they can be read.</ins>", "<del>");
        assertThat(approved(proposal).statusCode()).isEqualTo(303);
        published(proposal);
        assertThat(keeper.get(FORM).body())
                .contains("value=\"Lettering by hand\"", "Writes on maps so that they can be read.");
    }

    /** Two places are changed by both; whoever decides about one alone keeps that choice while the page asks for the other. */
    @Test
    void whatWasChosenOfAConflictStaysWhereTheFormIsRefused() {
        Map<String, String> mine = opened(FORM, "Lettering by hand");
        mine.put("statement", "Writes on maps by hand.");
        Map<String, String> theirs = opened(FORM, "Lettering by machine");
        theirs.put("statement", "Writes on maps by machine.");
        String other =
                post(keeper, FORM, theirs).headers().firstValue("Location").orElseThrow();
        String proposal =
                post(keeper, FORM, mine).headers().firstValue("Location").orElseThrow();
        assertThat(approved(other).statusCode()).isEqualTo(303);
        published(other);
        String page = keeper.get(proposal).body();
        assertThat(page).contains("Changed by both").doesNotContain("checked");
        List<String> places = Pattern.compile("name=\"(side:[^\"]+)\" value=\"mine\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(places).hasSize(2);

        HttpResponse<String> refused = post(keeper, proposal, Map.of("act", "decide", places.get(1), "mine"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("name=\"" + places.get(1) + "\" value=\"mine\" checked")
                .doesNotContain("name=\"" + places.get(0) + "\" value=\"mine\" checked")
                .doesNotContain("value=\"theirs\" checked");
        assertThat(post(keeper, proposal, Map.of("act", "decide", places.get(0), "theirs", places.get(1), "mine"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(keeper.get(proposal).body()).doesNotContain("Changed by both");
    }

    @Test
    void whatSomebodyElseRevisedWhileTheFormWasOpenIsNotReplaced() {
        String proposal = sent("Lettering by hand");
        String form = proposal + "/skills/lettering";
        Map<String, String> mine = opened(form, "Lettering with a brush");
        assertThat(post(keeper, form, opened(form, "Lettering with a pen")).statusCode())
                .isEqualTo(303);
        HttpResponse<String> refused = post(keeper, form, mine);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Open it again beside this", "value=\"Lettering with a brush\"");
        assertThat(keeper.get(proposal).body()).contains("is now called “Lettering with a pen”");
    }

    @Test
    void whatWasRevisedSinceItWasLookedAtIsNotApproved() {
        String proposal = sent("Lettering by hand");
        String looked = hidden("edition", lead.get(proposal));
        String form = proposal + "/skills/lettering";
        post(keeper, form, opened(form, "Lettering with a pen"));
        HttpResponse<String> refused = post(lead, proposal, Map.of("act", "approve", "edition", looked));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Look at the changes again.");
    }

    @Test
    void whatCannotBeProposedIsToldAndStaysInTheForm() {
        Map<String, String> form = opened(FORM, "");
        form.put("statement", "Writes on maps.");
        HttpResponse<String> refused = post(keeper, FORM, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("The title is empty.").contains("Writes on maps.");
    }

    @Test
    void aTextThatIsTooLongIsToldWithItsLimitAndStaysWhole() {
        String proposal = sent("Lettering by hand");
        String text = "Say what hand means here.\r\n" + "x".repeat(2_000);
        HttpResponse<String> refused = post(lead, proposal, Map.of("act", "comment", "text", text));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("The text has 2026 characters; at most 2000 are kept. Shorten it by 26.")
                .contains("x".repeat(2_000) + "</textarea>");
        assertThat(lead.get(proposal).body()).doesNotContain("Say what hand means here.");
        Map<String, String> form = opened(FORM, "Lettering");
        form.put("note", "y".repeat(3_000));
        HttpResponse<String> kept = post(keeper, FORM, form);
        assertThat(kept.statusCode()).isEqualTo(422);
        assertThat(kept.body()).contains("at most 2000 are kept", "y".repeat(3_000) + "</textarea>");
        Map<String, String> back = Map.of("edition", hidden("base", keeper.get(FORM)), "note", "z".repeat(2_001));
        assertThat(post(keeper, "/catalogs/maps", back).body()).contains("Shorten it by 1.");
        assertThat(post(
                                village.as(Role.ADMINISTRATOR),
                                "/catalogs",
                                Map.of("act", "second-person", "asked", "no", "reason", "z".repeat(2_001)))
                        .body())
                .contains("Shorten it by 1.", "A second person");
    }

    @Test
    void aFileIsUploadedAndEveryProblemHasItsPlace() {
        HttpResponse<String> refused = keeper.upload(
                "/catalogs/maps",
                keeper.csrf(),
                "",
                "maps.yaml",
                "discipline: maps\nedition: 3\ntitel: x\n".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("maps.yaml:3:1 titel [unknown-field]");
    }

    @Test
    void aNewSkillWhoseIdIsNearlyAnothersIsProposedAndAskedAbout() {
        String table = "id,title,area,category,statement,level 1,level 3,level 5\n"
                + "map-redesign,Renewal of maps,Drawing,technology,Makes old maps new.,Traces one,Redraws one,Teaches it\n";
        HttpResponse<String> sent = keeper.upload(
                "/catalogs/maps",
                keeper.csrf(),
                "note",
                "A skill of its own",
                "skills.csv",
                table.getBytes(StandardCharsets.UTF_8));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(keeper.get(sent.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Its id, “map-redesign”, is nearly that of “map-design”.");
        String slip = "id,statement\nletering,Writes on maps.\n";
        HttpResponse<String> refused = keeper.upload(
                "/catalogs/maps",
                keeper.csrf(),
                "note",
                "Other words",
                "skills.csv",
                slip.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("[unknown-id]", "leave the id empty");
    }

    /** It used to read eight megabytes of it and judge the rest as cut off. */
    @Test
    void aFileThatIsTooLargeIsNotJudged() {
        assertThat(keeper.get("/catalogs/maps").body()).contains("At most 32 MB.");
        byte[] table = ("title,area\n" + "A skill,Drawing\n".repeat(CatalogFile.LARGEST / 16))
                .getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> refused = keeper.upload("/catalogs/maps", keeper.csrf(), "note", "x", "skills.csv", table);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("larger than 32 MB").doesNotContain("no anchor");
    }

    @Test
    void whatIsDueIsAffirmedOnThePage() {
        String page = keeper.get("/catalogs").body();
        assertThat(page).contains("Due for review");
        assertThat(post(keeper, "/catalogs", Map.of("act", "affirm", "discipline", "maps"))
                        .body())
                .contains("Written down");
        assertThat(village.as(Role.ADMINISTRATOR).get("/catalogs").body()).contains("Ask for no second person");
    }

    private String sent(String title) {
        HttpResponse<String> answer = post(keeper, FORM, opened(FORM, title));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> approved(String proposal) {
        return post(lead, proposal, Map.of("act", "approve", "edition", hidden("edition", lead.get(proposal))));
    }

    private void published(String proposal) {
        Map<String, String> act = Map.of("act", "publish", "edition", hidden("edition", keeper.get(proposal)));
        assertThat(post(keeper, proposal, act).statusCode()).isEqualTo(303);
    }

    private static String hidden(String name, HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*?name=\"" + name + "\" value=\"(\\w+)\".*", "$1");
    }

    /** The form as somebody fills it in who has just opened it. */
    private Map<String, String> opened(String address, String title) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("base", hidden("base", keeper.get(address)));
        form.put("title", title);
        form.put("area", "drawing");
        form.put("statement", "Does it well.");
        for (int level = 1; level <= 5; level += 2) {
            form.put("anchor-" + level, "Does it at level " + level + ".");
        }
        form.put("note", "The guild calls it so.");
        return form;
    }

    private static HttpResponse<String> post(Browser browser, String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.post(path, "csrf=" + browser.csrf() + "&" + body);
    }
}
