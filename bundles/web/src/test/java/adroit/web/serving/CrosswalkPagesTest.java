package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkDraft;
import adroit.framework.ItemKind;
import adroit.identity.Actor;
import adroit.identity.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
