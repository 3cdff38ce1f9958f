package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import adroit.organization.Department;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told to those who may not see single results moves by five people or more, in every answer and after a restart. */
class ToldInStepsTest {
    private static final List<String> ASKED = List.of(
            "/api/v1/insights/overview",
            "/api/v1/insights/overview?discipline=maps",
            "/api/v1/insights/overview?discipline=maps&area=drawing",
            "/api/v1/catalogs/maps/skills/lettering",
            "/api/v1/insights/brief",
            "/api/v1/champions");

    private final Path home;
    private Town town;
    private Client chief;
    private int facts;

    ToldInStepsTest(@TempDir Path home) {
        this.home = home;
        town = new Town(home);
        chief = town.as(Role.CHIEF);
        StringBuilder roster = new StringBuilder("id,first name,last name,department,title\n");
        IntStream.rangeClosed(11, 18)
                .forEach(n -> roster.append("E-" + n + ",Sam,Sample" + n + ",Planning,Cartographer\n"));
        town.owner()
                .send(
                        "POST",
                        "/api/v1/imports?kind=roster",
                        roster.toString(),
                        b -> b.header("Content-Type", "text/csv"));
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
        assess(person);
    }

    private void assess(int person) {
        assess(person, "workforce-planning");
    }

    private void assess(int person, String purpose) {
        assertThat(town.owner()
                        .post(
                                "/api/v1/assessments",
                                "{\"person\":\"E-" + person + "\",\"purpose\":\"" + purpose + "\"}")
                        .status())
                .isEqualTo(201);
    }

    private List<String> told() {
        return ASKED.stream().map(path -> chief.get(path).body()).toList();
    }

    private static JsonNode cell(Client who) {
        return who.get("/api/v1/insights/overview").json().path("items").path(0);
    }

    @Test
    void nothingMovesForAChiefUntilFivePeopleHaveChangedAndHrSeesEachAtOnce() {
        IntStream.rangeClosed(11, 16).forEach(person -> rate(person, 5));
        assertThat(cell(chief).path("covered").asInt()).isEqualTo(6);
        List<String> before = told();

        for (int changed = 1; changed <= 4; changed++) {
            rate(10 + changed, 1);
            assertThat(told()).isEqualTo(before);
            assertThat(cell(town.owner()).path("below").asInt()).isEqualTo(changed);
        }
        rate(15, 1);

        assertThat(cell(chief).path("below").asInt()).isEqualTo(5);
        assertThat(cell(chief).path("covered").asInt()).isEqualTo(1);
    }

    @Test
    void assessingEverybodyAgainWithoutNewEvidenceDoesNotUncoverWhoChanged() {
        IntStream.rangeClosed(11, 16).forEach(person -> rate(person, 5));
        List<String> before = told();

        rate(12, 1);
        IntStream.rangeClosed(11, 16).forEach(this::assess);

        assertThat(told()).isEqualTo(before);
        assertThat(cell(town.owner()).path("below").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"succession", "promotion", "hiring", "development"})
    void anotherPurposeTellsAChiefNothingByWhichOnePersonDiffers(String purpose) {
        IntStream.rangeClosed(11, 16).forEach(person -> rate(person, 5));
        List<String> before = told();
        rate(12, 1);
        IntStream.rangeClosed(11, 16).forEach(person -> assess(person, purpose));

        for (String path : List.of(ASKED.get(0) + "?", ASKED.get(1) + "&", ASKED.get(2) + "&")) {
            for (Role role : List.of(Role.CHIEF, Role.TREND_KEEPER)) {
                Client.Answer refused = town.as(role).get(path + "purpose=" + purpose);
                assertThat(refused.status()).isEqualTo(422);
                assertThat(refused.body()).contains("workforce-planning").doesNotContain("below");
            }
            assertThat(town.owner().get(path + "purpose=" + purpose).status()).isEqualTo(200);
        }
        assertThat(told()).isEqualTo(before);
        assertThat(chief.get(ASKED.get(0) + "?purpose=workforce-planning").body())
                .isEqualTo(before.get(0));
    }

    @Test
    void aRestartTellsWhatWasToldBefore() {
        IntStream.rangeClosed(11, 16).forEach(person -> rate(person, 5));
        List<String> before = told();
        rate(13, 1);
        rate(14, 1);

        town.close();
        town = new Town(home);
        chief = town.as(Role.CHIEF);

        assertThat(told()).isEqualTo(before);
        assertThat(cell(town.owner()).path("below").asInt()).isEqualTo(2);
    }

    private void roster(String rows) {
        assertThat(town.owner()
                        .send(
                                "POST",
                                "/api/v1/imports?kind=roster",
                                "id,first name,last name,department,title,end date\n" + rows,
                                b -> b.header("Content-Type", "text/csv"))
                        .status())
                .isLessThan(300);
    }

    @Test
    void whoLeftOrMovedBeforeThePictureWasTakenByALaterRosterStaysInItAlsoAfterARestart() {
        IntStream.rangeClosed(11, 16).forEach(person -> rate(person, 5));
        rate(16, 1);
        List<String> before = told();
        String yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();

        roster("E-16,Sam,Sample16,Planning,Cartographer," + yesterday + "\n");
        assertThat(told()).isEqualTo(before);
        assertThat(cell(town.owner()).path("covered").asInt()).isEqualTo(5);

        List<JsonNode> planning = planning();
        roster("E-15,Sam,Sample15,Parks,Cartographer,\n");
        assertThat(planning()).isEqualTo(planning);

        town.close();
        town = new Town(home);
        chief = town.as(Role.CHIEF);
        assertThat(planning()).isEqualTo(planning);
    }

    @Test
    void whoLeftIsNotTheDifferenceOfAPictureThatFiveOthersMoveNorIsWhoCame() {
        IntStream.rangeClosed(11, 17).forEach(person -> rate(person, 5));
        rate(18, 1);
        assertThat(cell(chief).path("below").asInt()).isEqualTo(1);
        leaves(18);
        roster("E-19,Sam,Sample19,Planning,Cartographer,\n");
        rate(19, 1);

        IntStream.rangeClosed(11, 15).forEach(person -> rate(person, 1));
        assertCounts(chief, 2, 6);
        rate(19, 5);
        assertCounts(chief, 2, 6);
        assertCounts(town.owner(), 3, 5);
        List<String> told = told();
        town.close();
        town = new Town(home);
        chief = town.as(Role.CHIEF);
        assertThat(told()).isEqualTo(told);

        leaves(15);
        leaves(16);
        assertThat(told()).isEqualTo(told);
        leaves(17);
        assertCounts(chief, 1, 4);
    }

    private static void assertCounts(Client who, int covered, int below) {
        assertThat(cell(who).path("covered").asInt()).isEqualTo(covered);
        assertThat(cell(who).path("below").asInt()).isEqualTo(below);
    }

    private void leaves(int person) {
        String yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        roster("E-" + person + ",Sam,Sample" + person + ",Planning,Cartographer," + yesterday + "\n");
    }

    private List<JsonNode> planning() {
        List<JsonNode> cells = new ArrayList<>();
        ASKED.subList(0, 3).forEach(path -> chief.get(path).json().path("items").forEach(cell -> {
            if (cell.path("department")
                    .asText()
                    .equals(Department.titled("Planning").id())) {
                cells.add(cell);
            }
        }));
        return cells;
    }

    @Test
    void howManyHaveALevelInASkillMovesByFivePeopleToo() {
        IntStream.rangeClosed(11, 15).forEach(person -> rate(person, 5));
        List<String> before = told();
        assertThat(before.get(3)).contains("\"measured\"");
        String seenByHr = town.owner().get(ASKED.get(3)).body();

        rate(16, 5);

        assertThat(told()).isEqualTo(before);
        assertThat(town.owner().get(ASKED.get(3)).body()).isNotEqualTo(seenByHr);
    }

    @Test
    void whereFourAreAssessedNothingIsToldAndWithTheFifthAllOfThem() {
        IntStream.rangeClosed(11, 14).forEach(person -> rate(person, 5));
        assertThat(cell(chief).path("shown").asBoolean()).isFalse();
        assertThat(cell(chief).path("asOf").isNull()).isTrue();

        rate(15, 5);

        assertThat(cell(chief).path("covered").asInt()).isEqualTo(5);
        assertThat(cell(chief).path("asOf").asText()).isNotEmpty();
    }
}
