package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.form.Invitations;
import adroit.form.Slip;
import adroit.identity.Actor;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What somebody reaches with a code on paper, and what they do not. */
class SlipPagesTest extends TalkRound {
    @Test
    void aCodeOpensOneFormAndNoOtherPage() {
        String form = formOf("p-3", "p-3");
        Slip slip =
                village.invitations.make(Actor.OWNER, round.id(), Set.of(form)).get(0);
        Browser stranger = village.stranger();
        assertThat(stranger.get("/invitation").statusCode()).isEqualTo(200);
        assertThat(stranger.post("/invitation", "code=nonsense").statusCode()).isEqualTo(403);

        HttpResponse<String> opened = stranger.post("/invitation", "code=" + slip.code());
        assertThat(opened.headers().firstValue("Location")).hasValue("/forms/" + form);
        Invited guest = new Invited(village.invitations, slip.code(), village);
        assertThat(guest.get("/forms/" + form).statusCode()).isEqualTo(200);
        for (String elsewhere : List.of("/", "/forms/", "/people/p-1", "/me", "/fields", "/comments/p-1")) {
            assertThat(guest.get(elsewhere).statusCode()).as(elsewhere).isEqualTo(303);
        }
        assertThat(guest.get("/forms/" + own).statusCode()).isEqualTo(303);
        assertThat(guest.get("/api/v1/forms").statusCode()).isEqualTo(401);
        assertThat(guest.post("/forms/" + form + "/" + DESIGN, "answer=2").statusCode())
                .isEqualTo(303);
        assertThat(guest.get("/forms/" + form + "/" + DESIGN).body()).contains("value=\"2\" checked");
    }

    @Test
    void aSlipOpensOnesOwnResultToReadAndToContest() {
        analyst.post("/people/p-3", csrf(analyst) + "&purpose=development");
        HttpResponse<String> refused = analyst.post("/slips", csrf(analyst) + "&whom=people&people=p-2+p-404");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("has an account", "There is no person “p-404”");
        String printed = analyst.post("/slips", csrf(analyst) + "&whom=people&people=p-3")
                .body();
        Invited guest = new Invited(village.invitations, code(printed), village);

        assertThat(guest.get("/me").headers().firstValue("Location")).hasValue("/people/p-3");
        String own = guest.get("/people/p-3").body();
        assertThat(own)
                .contains("Sample3", "Whoever held your slip", "href=\"/me\"")
                .doesNotContain("href=\"/forms\"");
        for (String elsewhere :
                List.of("/", "/forms/", "/people", "/people/p-1", "/comments/p-1", "/comments/", "/rate")) {
            assertThat(guest.get(elsewhere).statusCode()).as(elsewhere).isEqualTo(303);
        }
        assertThat(guest.get("/api/v1/people/p-3").statusCode()).isEqualTo(401);
        assertThat(guest.post("/people/p-3", "purpose=development").statusCode())
                .isEqualTo(303);

        String result = resultOf(guest.get("/comments/p-3").body());
        guest.post("/comments/p-3", "kind=contest&text=Not+so&subject=" + encoded(result + " maps map-design"));
        assertThat(supervisor.get("/comments/p-3").body()).contains("Not so", "Contested");

        String slip = analyst.get("/slips").body();
        Matcher id = Pattern.compile("name=\"slip\" value=\"(slip-[0-9a-f]+)\"").matcher(slip);
        assertThat(id.find()).isTrue();
        analyst.post("/slips/revoke", csrf(analyst) + "&slip=" + id.group(1));
        assertThat(guest.get("/people/p-3").statusCode()).isEqualTo(303);
    }

    @Test
    void aSlipForAFormOpensNoResult() {
        String forms = formOf("p-3", "p-3");
        Slip slip =
                village.invitations.make(Actor.OWNER, round.id(), Set.of(forms)).get(0);
        Invited guest = new Invited(village.invitations, slip.code(), village);
        guest.post("/forms/" + forms + "/submit", "");
        assertThat(guest.get("/forms/" + forms + "/review").body()).contains("Submitted");
        assertThat(guest.get("/people/p-3").statusCode()).isEqualTo(303);
        assertThat(guest.get("/me").statusCode()).isEqualTo(303);
    }

    private static String code(String page) {
        Matcher code = Pattern.compile("[2-9A-Z]{4}(-[2-9A-Z]{4}){3}").matcher(page);
        assertThat(code.find()).isTrue();
        return code.group();
    }

    /** Somebody who came with a code. */
    private static final class Invited {
        private final Browser browser;
        private final String csrf;

        Invited(Invitations invitations, String code, Village village) {
            String token = invitations
                    .open(code, InetAddress.getLoopbackAddress())
                    .orElseThrow()
                    .token();
            csrf = invitations
                    .invited(token)
                    .map(invited -> invited.csrf())
                    .or(() -> invitations.holder(token).map(holder -> holder.csrf()))
                    .orElseThrow();
            browser = new Browser(village.uri(), "x; adroit_form=" + token, csrf);
        }

        HttpResponse<String> get(String path) {
            return browser.get(path);
        }

        HttpResponse<String> post(String path, String form) {
            return browser.post(path, "csrf=" + csrf + "&" + form);
        }
    }
}
