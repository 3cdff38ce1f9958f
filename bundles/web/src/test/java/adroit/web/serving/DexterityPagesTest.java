package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answering for oneself in a browser without a script. */
class DexterityPagesTest {
    private final Village village;

    DexterityPagesTest(@TempDir Path home) {
        village = new Village(home);
    }

    @AfterEach
    void close() throws Exception {
        village.close();
    }

    @Test
    void answersPartByPartAndSaysWhatIsLacking() {
        Browser browser = village.person("p-1");
        assertThat(browser.get("/dexterity").body()).contains("Begin", "0 of 4 answered", "drafts");
        HttpResponse<String> after = send(browser, "tools", "tool-choice=3&tool-learn=4&tool-trouble=2");
        assertThat(after.statusCode()).isEqualTo(303);
        assertThat(after.headers().firstValue("Location")).hasValue("/dexterity/collaboration");
        assertThat(browser.get("/dexterity").body())
                .contains("3 of 4 answered", "Not enough evidence", "fewer than 30 people")
                .doesNotContain("of 5, standard error");
        assertThat(browser.get("/dexterity/tools").body()).contains("value=\"4\" checked");
    }

    @Test
    void refusesWhatIsNoAnswerAndKeepsNothing() {
        Browser browser = village.person("p-1");
        assertThat(send(browser, "tools", "tool-choice=9").statusCode()).isEqualTo(422);
        assertThat(send(browser, "tools", "tool-choice=lots").statusCode()).isEqualTo(422);
        assertThat(send(browser, "juggling", "tool-choice=3").statusCode()).isEqualTo(404);
        assertThat(browser.get("/dexterity").body()).contains("Begin");
    }

    @Test
    void onesAnswersAreNobodyElsesBusiness() {
        send(village.person("p-1"), "tools", "tool-choice=3");
        assertThat(village.person("p-2").get("/dexterity").body()).contains("Begin");
        assertThat(village.as(Role.HR_ANALYST).get("/dexterity").statusCode()).isEqualTo(404);
        assertThat(village.as(Role.HR_ANALYST).get("/instruments").body())
                .contains("Fewer than five people", "No numbers: fewer than 30 people", "Not drawn");
    }

    @Test
    void whoeverSupervisesSeesWhatWasReleasedUntilItIsTakenBack() {
        Browser ada = village.person("p-1");
        Browser supervisor = village.person("p-2");
        send(ada, "tools", "tool-choice=3");
        assertThat(ada.get("/dexterity").body()).contains("Only you.", "Let my supervisor see it");
        assertThat(supervisor.get("/released/p-1").statusCode()).isEqualTo(404);
        share(ada, "yes");
        assertThat(ada.get("/dexterity").body()).contains("You and Sample2", "Take it back");
        assertThat(supervisor.get("/dexterity").body()).contains("/released/p-1", "Sample1");
        assertThat(supervisor.get("/released/p-1").body())
                .contains("Digital dexterity of Sample1", "3: ", "told to them");
        assertThat(village.person("p-3").get("/released/p-1").statusCode()).isEqualTo(404);
        assertThat(village.as(Role.HR_ANALYST).get("/released/p-1").statusCode())
                .isEqualTo(404);
        assertThat(ada.get("/people/p-1").body()).contains("Opened the answers on digital dexterity");
        share(ada, "no");
        assertThat(supervisor.get("/released/p-1").statusCode()).isEqualTo(404);
    }

    private static void share(Browser browser, String released) {
        assertThat(browser.post("/dexterity/sharing", "csrf=" + browser.csrf() + "&released=" + released)
                        .statusCode())
                .isEqualTo(303);
    }

    private static HttpResponse<String> send(Browser browser, String part, String answers) {
        return browser.post("/dexterity/" + part, "csrf=" + browser.csrf() + "&" + answers);
    }
}
