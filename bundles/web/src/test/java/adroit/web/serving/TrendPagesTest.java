package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.evidence.EvidenceLog;
import adroit.evidence.Fact;
import adroit.identity.Actor;
import adroit.identity.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What moves in a field, as its keeper sees and decides it. */
class TrendPagesTest {
    private static final String MOVES = "/trends/maps";

    private final Village village;
    private final Browser keeper;

    TrendPagesTest(@TempDir Path home) {
        village = new Village(home);
        keeper = village.as(Role.TREND_KEEPER);
        new EvidenceLog(village.store, Clock.systemUTC())
                .record(
                        Actor.OWNER,
                        List.of(
                                new Fact.ToolAccess("t-1", "p-1", "maps", Field.DAY, "drone", true),
                                new Fact.ToolAccess("t-2", "p-2", "maps", Field.DAY, "laser-scanner", true)),
                        false);
    }

    @AfterEach
    void close() throws Exception {
        village.close();
    }

    @Test
    void whatWasChosenBecomesAProposal() {
        assertThat(keeper.get("/catalogs/maps").body()).contains("href=\"/trends/maps\"");
        String page = keeper.get(MOVES).body();
        assertThat(page).contains("Laser scanner", "Drone", "Named at work", "Bring in two editions of O*NET");

        HttpResponse<String> made = send("act=propose&text=It+flies.&" + pick(page, "Drone"));

        assertThat(made.statusCode()).isEqualTo(303);
        String proposal = made.headers().firstValue("Location").orElseThrow();
        assertThat(keeper.get(proposal).body()).contains("It flies.", "Drone").doesNotContain("Laser scanner");
        assertThat(keeper.get(MOVES).body()).contains("Waits in proposal");
        assertThat(village.disciplines.find("maps").orElseThrow().edition()).isEqualTo(Field.EDITION);
    }

    @Test
    void whatWasSetAsideStaysThereWithItsReasonAndMayComeBack() {
        String page = keeper.get(MOVES).body();
        assertThat(send("act=set-aside&text=&" + pick(page, "Drone")).statusCode())
                .isEqualTo(422);
        assertThat(send("act=set-aside&text=No.").body()).contains("Choose 1 to 50 of them.");

        String after = send("act=set-aside&text=We+%3Cnever%3E+fly.&" + pick(page, "Drone"))
                .body();

        assertThat(after).contains("1 tool is set aside", "never").doesNotContain("<never>");
        assertThat(keeper.get(MOVES + "?kind=named").body().split("Set aside", 2)[0])
                .contains("Laser scanner")
                .doesNotContain("pick.named-drone");
        assertThat(send("act=bring-back&text=We+do+now.&" + pick(after, "Drone"))
                        .body())
                .contains("1 tool is suggested again.");
    }

    @Test
    void nobodyElseSeesIt() {
        assertThat(village.as(Role.HR_ANALYST).get(MOVES).statusCode()).isEqualTo(404);
        assertThat(keeper.get("/trends/diving").statusCode()).isEqualTo(404);
    }

    private static String pick(String page, String title) {
        Matcher id = Pattern.compile("name=\"(pick\\.named-" + title.toLowerCase(java.util.Locale.ROOT) + "[^\"]*)\"")
                .matcher(page);
        assertThat(id.find()).isTrue();
        return id.group(1) + "=yes";
    }

    private HttpResponse<String> send(String body) {
        return keeper.post(MOVES, "csrf=" + keeper.csrf() + "&" + body);
    }
}
