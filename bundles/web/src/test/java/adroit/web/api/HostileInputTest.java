package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileInputTest {
    private static final List<String> NAUGHTY = List.of(
            "' OR 1=1 --",
            "%",
            "_",
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "${jndi:ldap://example.invalid}",
            "\u202Eevil",
            "\uFFFF",
            "𝕬𝖉𝖆",
            "-1",
            "NaN",
            "1e999",
            "x".repeat(5000));

    private final Town town;
    private final Client owner;

    HostileInputTest(@TempDir Path home) {
        town = new Town(home);
        owner = town.owner();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void saysWhereJsonGoesWrong() {
        refused(400, owner.post("/api/v1/assessments", "{\n  \"person\": \"E-1\",\n  oops"), "line 3, column 3");
        refused(400, owner.post("/api/v1/assessments", ""), "line 1, column 1");
        refused(400, owner.post("/api/v1/assessments", "{\"person\":\"E-1\",\"person\":\"E-2\"}"), "line 1");
        refused(400, owner.post("/api/v1/assessments", "{} {}"), "line 1");
        refused(400, owner.post("/api/v1/evidence", "[".repeat(5000)), "the body");
        refused(400, owner.post("/api/v1/evidence", "[" + "9".repeat(200) + "]"), "the body");
    }

    @Test
    void listsEveryFieldThatIsWrong() {
        Client.Answer answer = owner.post(
                "/api/v1/evidence",
                "[{\"kind\":\"rating\",\"clientId\":7,\"person\":\"E-1\",\"observed\":\"2026-02-30\",\"level\":\"high\",\"color\":1}, 5]");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("problems").findValuesAsText("place"))
                .contains("/0/clientId", "/0/observed", "/0/level", "/0/color", "/0/skill", "/1");
        refused(422, owner.post("/api/v1/assessments", "[]"), "/");
        refused(422, owner.post("/api/v1/assessments", "{\"purpose\":\"development\",\"person\":null}"), "/person");
    }

    @Test
    void refusesLevelsThatAreNoLevels() {
        for (String level : List.of("0", "6", "-1", "1e300", "1e-300", "99999999999999999999")) {
            Client.Answer answer = owner.post("/api/v1/evidence", rating(level));
            assertThat(answer.status()).as(level).isEqualTo(422);
        }
    }

    @Test
    void refusesHalvesOfCharactersAndControlCharacters() {
        for (String bad : List.of("\\u0000", "\\ud800", "\\u001b[31m", "\\n")) {
            Client.Answer answer =
                    owner.post("/api/v1/assessments", "{\"person\":\"" + bad + "\",\"purpose\":\"development\"}");
            assertThat(answer.status()).as(bad).isEqualTo(422);
        }
        assertThat(owner.get("/api/v1/people?q=%00").status()).isEqualTo(400);
    }

    @Test
    void takesNaughtyTextForText() {
        for (String naughty : NAUGHTY) {
            String encoded = URLEncoder.encode(naughty, StandardCharsets.UTF_8);
            for (String path : List.of(
                    "/api/v1/people?q=",
                    "/api/v1/people?cursor=",
                    "/api/v1/positions?cursor=",
                    "/api/v1/gaps?department=",
                    "/api/v1/gaps?purpose=",
                    "/api/v1/audit?cursor=",
                    "/api/v1/departments?limit=",
                    "/api/v1/people/",
                    "/api/v1/assessments/",
                    "/api/v1/catalogs/maps/editions/")) {
                Client.Answer answer = owner.get(path + encoded);
                assertThat(answer.status()).as(path + naughty).isLessThan(500);
                assertThat(answer.body()).doesNotContain("\tat ", "Exception");
            }
        }
    }

    @Test
    void saysWhichMethodsAndMediaTypesItTakes() {
        Client.Answer method = owner.delete("/api/v1/departments");
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.raw().headers().firstValue("Allow")).contains("GET, HEAD");
        assertThat(owner.send("POST", "/api/v1/assessments", "{}", b -> b.header("Content-Type", "text/plain"))
                        .status())
                .isEqualTo(415);
        assertThat(owner.send(
                                "POST",
                                "/api/v1/imports?kind=roster",
                                "x",
                                b -> b.header("Content-Type", "application/x-www-form-urlencoded"))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void boundsWhatIsSent() {
        assertThat(owner.post("/api/v1/evidence", "[\"" + "x".repeat(Body.LARGEST) + "\"]")
                        .status())
                .isEqualTo(413);
        assertThat(owner.send(
                                "POST",
                                "/api/v1/imports?kind=roster",
                                "x".repeat((1 << 20) + 1),
                                b -> b.header("Content-Type", "text/csv"))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void namesTheRuleThatDeniesAPurpose() {
        for (String denied : List.of("layoff", "pay", "discipline")) {
            Client.Answer answer =
                    owner.post("/api/v1/assessments", "{\"person\":\"E-1\",\"purpose\":\"" + denied + "\"}");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().path("rule").asText()).isEqualTo("use.denied-purpose");
        }
        assertThat(owner.post("/api/v1/assessments", "{\"person\":\"E-1\",\"purpose\":\"fun\"}")
                        .json()
                        .path("rule")
                        .asText())
                .isEqualTo("use.unknown-purpose");
    }

    private static void refused(int status, Client.Answer answer, String place) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.json().at("/problems/0/place").asText()).startsWith(place);
    }

    private static String rating(String level) {
        return "[{\"kind\":\"rating\",\"clientId\":\"c\",\"person\":\"E-1\",\"discipline\":\"maps\",\"observed\":\"2026-05-02\","
                + "\"skill\":\"map-design\",\"channel\":\"test\",\"source\":\"s\",\"level\":" + level + "}]";
    }
}
