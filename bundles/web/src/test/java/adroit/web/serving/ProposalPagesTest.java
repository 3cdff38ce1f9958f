package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
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
        assertThat(keeper.get(proposal + "?impact=1").body()).contains("newly below target");
        assertThat(post(lead, proposal, Map.of("act", "approve")).statusCode()).isEqualTo(303);
        assertThat(keeper.get(proposal).body()).contains("Publish now");
        assertThat(post(keeper, proposal, Map.of("act", "publish", "edition", "another"))
                        .body())
                .contains("Another edition was published since you looked");
        String edition = keeper.get(proposal).body().replaceAll("(?s).*name=\"edition\" value=\"(\\w+)\".*", "$1");
        assertThat(post(keeper, proposal, Map.of("act", "publish", "edition", edition))
                        .statusCode())
                .isEqualTo(303);
        assertThat(keeper.get("/fields/maps").body()).contains("Lettering by hand");
        assertThat(keeper.get("/catalogs/maps").body()).contains("Published").contains("Go back to a former edition");
    }

    @Test
    void whatCannotBeProposedIsToldAndStaysInTheForm() {
        Map<String, String> form = form("");
        form.put("statement", "Writes on maps.");
        HttpResponse<String> refused = post(keeper, FORM, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("The title is empty.").contains("Writes on maps.");
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
    void whatIsDueIsAffirmedOnThePage() {
        String page = keeper.get("/catalogs").body();
        assertThat(page).contains("Due for review");
        assertThat(post(keeper, "/catalogs", Map.of("act", "affirm", "discipline", "maps"))
                        .body())
                .contains("Written down");
        assertThat(village.as(Role.ADMINISTRATOR).get("/catalogs").body()).contains("Ask for no second person");
    }

    private String sent(String title) {
        HttpResponse<String> answer = post(keeper, FORM, form(title));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static Map<String, String> form(String title) {
        Map<String, String> form = new LinkedHashMap<>();
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
