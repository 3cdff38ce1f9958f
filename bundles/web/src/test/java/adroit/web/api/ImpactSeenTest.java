package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a proposal would change for people is told to those who may see single results, and to nobody else. */
class ImpactSeenTest {
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

    ImpactSeenTest(@TempDir Path home) {
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

    @Test
    void hrAndALeadSeeEachRatingAtOnceAndAKeeperNoNumberOfPeople() {
        Client lead = town.as(Role.DEPARTMENT_LEAD);
        JsonNode told = people(keeper);
        assertThat(told.path("total").isNull()).isTrue();
        assertThat(told.at("/departments/0/counts").isNull()).isTrue();
        assertThat(told.at("/departments/0/positions").asInt())
                .isEqualTo(people(hr).at("/departments/0/positions").asInt())
                .isPositive();
        assertThat(told.path("notShown").asInt()).isEqualTo(1);
        assertThat(people(lead)).isEqualTo(people(hr));

        for (int changed = 1; changed <= 6; changed++) {
            rate(10 + changed, 1);
            assertThat(people(keeper)).isEqualTo(told);
            assertThat(people(lead).at("/total/newlyBelow").asInt()).isEqualTo(6 - changed);
            assertThat(people(hr).at("/departments/0/counts/newlyBelow").asInt())
                    .isEqualTo(6 - changed);
            assertThat(people(hr).path("notShown").asInt()).isZero();
        }
    }

    @Test
    void whoLeftIsNotInIt() {
        JsonNode told = people(keeper);
        town.owner()
                .send(
                        "POST",
                        "/api/v1/imports?kind=roster",
                        "id,first name,last name,department,title,end date\nE-16,Sam,Sample16,Planning,Cartographer,"
                                + LocalDate.now(ZoneOffset.UTC).minusDays(1) + "\n",
                        b -> b.header("Content-Type", "text/csv"));
        assertThat(people(hr).at("/total/newlyBelow").asInt()).isEqualTo(5);
        assertThat(people(keeper).path("total")).isEqualTo(told.path("total"));
    }
}
