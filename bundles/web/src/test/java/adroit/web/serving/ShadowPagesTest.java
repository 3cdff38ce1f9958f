package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another version that scores beside the one in service, as an administrator begins, reads and ends it. */
class ShadowPagesTest {
    private static final String PAGE = "/shadow/maps";
    private static final String BEGIN = "act=begin&department=" + Village.PLANNING.id();

    private final Village village;
    private final Browser administrator;

    ShadowPagesTest(@TempDir Path home) {
        village = new Village(home);
        administrator = village.as(Role.ADMINISTRATOR);
    }

    @AfterEach
    void close() throws Exception {
        village.close();
    }

    @Test
    void itIsBegunWithTheVersionThatIsOfferedComparedAndPutInService() {
        assertThat(administrator.get(PAGE).body())
                .contains(
                        "Let 1.1.0 score beside", "<option value=\"" + Village.PLANNING.id() + "\">Planning</option>");
        HttpResponse<String> begun = send(BEGIN);
        assertThat(begun.statusCode()).isEqualTo(200);
        assertThat(begun.body())
                .contains(
                        "It scores beside from now on. Nothing of it reaches a result.",
                        "1.1.0 beside 1.0.0",
                        "Planning, since November 1, 2026",
                        "Sheet … was lost.",
                        "Put 1.1.0 in service");
        HttpResponse<String> promoted = send("act=promote");
        assertThat(promoted.statusCode()).isEqualTo(200);
        assertThat(promoted.body()).contains("Map making 1.0.0 is in service.", "Let 1.1.0 score beside");
    }

    @Test
    void itIsLetGo() {
        send(BEGIN);
        assertThat(send("act=drop").body()).contains("The other version is gone.", "Let 1.1.0 score beside");
    }

    @Test
    void whatIsRefusedStandsOnThePageWithItsRemedy() {
        HttpResponse<String> nowhere = send("act=begin&department=d-moon");
        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(nowhere.body()).contains("There is no such department. Choose one.", "Let 1.1.0 score beside");
        for (String act : List.of("promote", "drop")) {
            HttpResponse<String> none = send("act=" + act);
            assertThat(none.statusCode()).as(act).isEqualTo(422);
            assertThat(none.body()).as(act).contains("No other version scores beside it. Begin with one.");
        }
    }

    @Test
    void whoMayNotInstallFindsNoPageAndOtherWordsDoNothing() {
        Browser lead = village.as(Role.DEPARTMENT_LEAD);
        assertThat(lead.post(PAGE, "csrf=" + lead.csrf() + "&" + BEGIN).statusCode())
                .isEqualTo(404);
        assertThat(administrator.post(PAGE, "csrf=stale&" + BEGIN).statusCode()).isEqualTo(403);
        assertThat(send("act=polish").statusCode()).isEqualTo(404);
        assertThat(administrator
                        .post("/shadow/wells", "csrf=" + administrator.csrf() + "&" + BEGIN)
                        .statusCode())
                .isEqualTo(404);
        assertThat(administrator.get(PAGE).body()).contains("Let 1.1.0 score beside");
    }

    private HttpResponse<String> send(String fields) {
        return administrator.post(PAGE, "csrf=" + administrator.csrf() + "&" + fields);
    }
}
