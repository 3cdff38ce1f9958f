package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More than is asked in one skill takes nothing from what is lacking in another. */
class CoverageNotCompensationTest {
    private final Town town;
    private final Client owner;

    CoverageNotCompensationTest(@TempDir Path home) {
        town = new Town(home);
        owner = town.owner();
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void rate(String skill, int level) {
        String fact = "[{\"clientId\":\"c-" + skill + "\",\"person\":\"E-1\",\"discipline\":\"maps\",\"observed\":\""
                + Field.DAY + "\",\"kind\":\"rating\",\"skill\":\"" + skill
                + "\",\"channel\":\"supervisor\",\"source\":\"s\",\"level\":" + level + "}]";
        assertThat(owner.post("/api/v1/evidence", fact).json().path("accepted").asInt())
                .isEqualTo(1);
    }

    @Test
    void twoSurplusesHideNoLack() {
        rate("lettering", 5);
        rate("projection", 5);
        rate("map-design", 3);
        String id = owner.post("/api/v1/assessments", "{\"person\":\"E-1\",\"purpose\":\"workforce-planning\"}")
                .json()
                .path("id")
                .asText();

        Map<String, String> standings = new HashMap<>();
        for (JsonNode each : owner.get("/api/v1/assessments/" + id).json().at("/disciplines/0/requirements")) {
            standings.put(
                    each.at("/requirement/skill").asText(),
                    each.path("standing").asText());
        }
        assertThat(standings).isEqualTo(Map.of("map-design", "below", "lettering", "met", "projection", "met"));
        JsonNode cell =
                owner.get("/api/v1/insights/overview").json().path("items").path(0);
        assertThat(cell.path("covered").asInt()).isEqualTo(2);
        assertThat(cell.path("below").asInt()).isEqualTo(1);
        assertThat(owner.get("/api/v1/gaps?type=talent").json().path("items"))
                .anySatisfy(gap -> assertThat(gap.path("subject").asText()).isEqualTo("skill/map-design"));
        assertThat(owner.get("/api/v1/insights/brief").json().path("toBuild").asInt())
                .isEqualTo(1);
    }
}
