package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a proposal would change is told in the same steps as everything else to those who may not see single results, and not of fewer than five. */
class ImpactInStepsTest {
    private static final String ALL = "/api/v1/catalogs/maps/proposals";

    private static final String LEVELS = """
            levels:
              - {level: 1, name: Awareness, meaning: Knows what it is for.}
              - {level: 2, name: Basic, meaning: Draws beside somebody.}
              - {level: 3, name: Intermediate, meaning: Draws alone.}
              - {level: 4, name: Advanced, meaning: Corrects the sheets of others.}
              - {level: 5, name: Expert, meaning: Sets how it is drawn.}
            """;

    private final Town town;
    private final Client keeper;
    private final Client hr;
    private String impact = "";
    private int facts;

    ImpactInStepsTest(@TempDir Path home) {
        town = new Town(home);
        keeper = town.as(Role.TREND_KEEPER, null, "Planning");
        hr = town.as(Role.HR_ANALYST);
    }

    /** Six people at level 5, of which a proposal would make level 1. */
    @BeforeEach
    void proposal() {
        StringBuilder roster = new StringBuilder("id,first name,last name,department,title\n");
        IntStream.rangeClosed(11, 18)
                .forEach(n -> roster.append("E-" + n + ",Sam,Sample" + n + ",Planning,Cartographer\n"));
        town.owner()
                .send(
                        "POST",
                        "/api/v1/imports?kind=roster",
                        roster.toString(),
                        b -> b.header("Content-Type", "text/csv"));
        IntStream.rangeClosed(11, 16).forEach(person -> rate(person, 5));
        String lower = keeper.get("/api/v1/catalogs/maps/yaml")
                .body()
                .replaceFirst("(?m)^edition: .*$", "edition: \"2\"")
                .replaceFirst("(?m)^areas:", LEVELS + "areas:")
                .replaceAll(
                        "  - id: (map-design|lettering|projection)\n",
                        "$0    anchors: {1: Sees it., 3: Does it., 5: Designs it.}\n")
                .replace(
                        "  - id: lettering\n",
                        "  - id: lettering\n    migrations:\n      - {from: lettering, before: 2026-07-01, levels: {5: 1}}\n");
        Client.Answer made = keeper.send("POST", ALL + "?note=Stricter", lower, b -> {});
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        impact = ALL + "/" + made.json().path("id").asText() + "/impact";
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void rate(int person, int level) {
        String fact = "[{\"clientId\":\"t-" + facts++ + "\",\"person\":\"E-" + person
                + "\",\"discipline\":\"maps\",\"observed\":\"" + Field.DAY
                + "\",\"kind\":\"rating\",\"skill\":\"lettering\",\"channel\":\"supervisor\",\"source\":\"s\",\"level\":"
                + level + "}]";
        assertThat(town.owner()
                        .post("/api/v1/evidence", fact)
                        .json()
                        .path("accepted")
                        .asInt())
                .isEqualTo(1);
        assertThat(town.owner()
                        .post(
                                "/api/v1/assessments",
                                "{\"person\":\"E-" + person + "\",\"purpose\":\"workforce-planning\"}")
                        .status())
                .isEqualTo(201);
    }

    private JsonNode people(Client who) {
        return who.get(impact).json().path("people");
    }

    private static List<String> few(JsonNode counts) {
        return IntStream.range(0, counts.path("few").size())
                .mapToObj(i -> counts.path("few").path(i).asText())
                .toList();
    }

    @Test
    void oneRatingMovesItForHrAtOnceAndForAKeeperAndALeadNotAtAll() {
        Client lead = town.as(Role.DEPARTMENT_LEAD);
        JsonNode told = people(keeper);
        assertThat(told.path("exact").asBoolean()).isFalse();
        assertThat(told.at("/total/people").asInt()).isEqualTo(6);
        assertThat(told.at("/total/newlyBelow").asInt()).isEqualTo(6);
        assertThat(people(hr).at("/total/newlyBelow").asInt()).isEqualTo(6);

        for (int changed = 1; changed <= 4; changed++) {
            rate(10 + changed, 1);
            assertThat(people(keeper)).isEqualTo(told);
            assertThat(people(lead)).isEqualTo(told);
            assertThat(people(hr).at("/total/newlyBelow").asInt()).isEqualTo(6 - changed);
        }
    }

    @Test
    void aRatingWithoutAnAssessmentOfItDoesNotMoveItEither() {
        JsonNode told = people(keeper);
        String fact = "[{\"clientId\":\"alone\",\"person\":\"E-17\",\"discipline\":\"maps\",\"observed\":\"" + Field.DAY
                + "\",\"kind\":\"rating\",\"skill\":\"lettering\",\"channel\":\"supervisor\",\"source\":\"s\",\"level\":5}]";
        town.owner().post("/api/v1/evidence", fact);
        assertThat(people(keeper)).isEqualTo(told);
        assertThat(people(hr).at("/total/people").asInt()).isEqualTo(7);
    }

    @Test
    void ofFewerThanFiveAKeeperHasNoNumberAndHrHasIt() {
        IntStream.rangeClosed(11, 15).forEach(person -> rate(person, 1));
        JsonNode exact = people(hr);
        assertThat(exact.path("exact").asBoolean()).isTrue();
        assertThat(exact.at("/departments/0/counts/newlyBelow").asInt()).isEqualTo(1);
        assertThat(few(exact.path("total"))).isEmpty();

        JsonNode told = people(keeper);
        for (JsonNode counts : List.of(told.at("/departments/0/counts"), told.path("total"))) {
            assertThat(counts.path("people").asInt()).isEqualTo(6);
            assertThat(counts.path("newlyBelow").isNull()).isTrue();
            assertThat(few(counts)).containsExactly("lower", "newlyBelow");
            assertThat(counts.path("higher").asInt(-1)).isZero();
        }
    }
}
