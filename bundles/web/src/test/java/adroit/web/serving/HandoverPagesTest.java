package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.description.DescriptionText;
import adroit.description.Descriptions;
import adroit.handover.Handovers;
import adroit.identity.Actor;
import adroit.identity.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moving a function from one department to another, page by page. */
class HandoverPagesTest {
    private static final String MOVES = "/function-moves";

    private final Village village;
    private final Descriptions descriptions;
    private final Browser analyst;

    HandoverPagesTest(@TempDir Path home) {
        village = new Village(home);
        descriptions = new Descriptions(village.store, Clock.systemUTC());
        publish("writer", "Planning", List.of("Draw maps", "Write <SQL> reports"));
        publish("operator", "Water", List.of("Run the plant"));
        analyst = village.as(Role.HR_ANALYST);
    }

    @AfterEach
    void close() throws Exception {
        village.close();
    }

    private void publish(String id, String department, List<String> duties) {
        DescriptionText text = new DescriptionText(id, "Planner", department, "Works.", duties, List.of(), null);
        descriptions.write(Actor.OWNER, id, text, null);
        descriptions.publish(Actor.OWNER, id, null);
    }

    @Test
    void bothDescriptionsBecomeDrafts() {
        assertThat(analyst.get("/descriptions").body()).contains("href=\"/function-moves\"");
        String page = analyst.get(MOVES + "?from=writer").body();
        assertThat(page).contains("Write &lt;SQL> reports", "operator, Water").doesNotContain("<SQL>");

        assertThat(analyst.post(
                                MOVES,
                                "csrf=" + analyst.csrf()
                                        + "&from=writer&function=Write+%3CSQL%3E+reports&to=operator&text=Daily.")
                        .statusCode())
                .isEqualTo(303);

        assertThat(analyst.get(MOVES).body()).contains("Moved by", "Daily.", "/descriptions/operator?edition=draft");
        assertThat(analyst.get("/descriptions/operator?edition=draft").body()).contains("Write &lt;SQL&gt; reports");
        assertThat(analyst.get("/descriptions/writer?edition=draft").body())
                .doesNotContain("Write &lt;SQL&gt; reports");
        descriptions.publish(Actor.OWNER, "operator", null);
        assertThat(analyst.get(MOVES).body()).contains("Published");
    }

    @Test
    void saysWhyItIsNotMovedAndKeepsWhatWasTyped() {
        String answer = analyst.post(
                        MOVES, "csrf=" + analyst.csrf() + "&from=writer&function=Draw+maps&to=writer&text=Kept+words.")
                .body();

        assertThat(answer).contains("same department", "Kept words.");
        assertThat(village.as(Role.EMPLOYEE).get(MOVES).statusCode()).isEqualTo(404);
    }

    /** Counted as a browser counts them: a line break is one. */
    @Test
    void aReasonHasAsManyCharactersAsItsFieldSays() {
        String fields = "csrf=" + analyst.csrf() + "&from=writer&function=Draw+maps&to=operator&text=";
        assertThat(analyst.get(MOVES + "?from=writer").body()).contains("maxlength=\"" + Handovers.LONGEST + "\"");
        HttpResponse<String> refused = analyst.post(MOVES, fields + "x".repeat(Handovers.LONGEST + 1));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("in at most " + Handovers.LONGEST + " characters", "x".repeat(Handovers.LONGEST + 1));
        String line = "x".repeat(Handovers.LONGEST / 2 - 1) + "%0D%0A";
        assertThat(analyst.post(MOVES, fields + line + "y".repeat(Handovers.LONGEST / 2))
                        .statusCode())
                .isEqualTo(303);
    }
}
