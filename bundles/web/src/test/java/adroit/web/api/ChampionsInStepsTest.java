package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many champions are not named moves with five people, whatever one of them wants or agrees to; their names follow at once. */
class ChampionsInStepsTest {
    private final Path home;
    private Town town;
    private int facts;

    ChampionsInStepsTest(@TempDir Path home) {
        this.home = home;
        StringBuilder roster = new StringBuilder("id,first name,last name,department,title\n");
        IntStream.rangeClosed(11, 16)
                .forEach(n -> roster.append("E-" + n + ",Sam,Sample" + n + ",Planning,Cartographer\n"));
        IntStream.rangeClosed(21, 26)
                .forEach(n -> roster.append("E-" + n + ",Sam,Sample" + n + ",Utilities,Cartographer\n"));
        town = new Town(home, roster.toString());
        List.of(1, 2).forEach(tens -> IntStream.rangeClosed(1, 6).forEach(n -> measure(tens * 10 + n)));
        List.of(1, 2).forEach(tens -> IntStream.rangeClosed(1, 5).forEach(n -> wants(tens * 10 + n, "use")));
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void measure(int person) {
        record(
                person,
                "\"kind\":\"rating\",\"skill\":\"lettering\",\"channel\":\"supervisor\",\"source\":\"s\",\"level\":5");
        assertThat(town.owner()
                        .post(
                                "/api/v1/assessments",
                                "{\"person\":\"E-" + person + "\",\"purpose\":\"workforce-planning\"}")
                        .status())
                .isEqualTo(201);
    }

    private void wants(int person, String answer) {
        record(person, "\"kind\":\"interest\",\"category\":\"technology\",\"answer\":\"" + answer + "\"");
    }

    private void record(int person, String fact) {
        String whole = "[{\"clientId\":\"c-" + facts++ + "\",\"person\":\"E-" + person
                + "\",\"discipline\":\"maps\",\"observed\":\"" + Field.DAY + "\"," + fact + "}]";
        assertThat(town.owner()
                        .post("/api/v1/evidence", whole)
                        .json()
                        .path("accepted")
                        .asInt())
                .as(whole)
                .isEqualTo(1);
    }

    private void agrees(int person, boolean named) {
        assertThat(town.as(Role.EMPLOYEE, "E-" + person, null)
                        .post("/api/v1/champions/mine", "{\"kind\":\"operations\",\"named\":" + named + "}")
                        .status())
                .isEqualTo(200);
    }

    private static JsonNode seen(Client who) {
        return who.get("/api/v1/champions").json();
    }

    private List<Client> readers() {
        return List.of(town.as(Role.CHIEF), town.as(Role.EMPLOYEE, "E-26", null), town.as(Role.DEPARTMENT_LEAD));
    }

    /** What each of those sees who may not see single results. */
    private List<JsonNode> unnamed() {
        List<JsonNode> all = new ArrayList<>();
        readers().forEach(who -> all.add(seen(who).path("unnamed")));
        return all;
    }

    private List<JsonNode> told() {
        return readers().stream().map(ChampionsInStepsTest::seen).toList();
    }

    private JsonNode live() {
        return seen(town.owner()).path("unnamed");
    }

    @Test
    void oneAnswerMovesNothingAndHrSeesItAtOnce() {
        List<JsonNode> before = told();
        assertThat(unnamed())
                .allSatisfy(
                        counts -> assertThat(counts.path("operations").asInt()).isEqualTo(10));

        wants(11, "explore");
        wants(16, "explore");

        assertThat(told()).isEqualTo(before);
        assertThat(live().path("operations").asInt()).isEqualTo(9);
        assertThat(live().path("technology").asInt()).isEqualTo(2);

        town.close();
        town = new Town(home, "");
        assertThat(told()).isEqualTo(before);

        IntStream.rangeClosed(12, 14).forEach(person -> wants(person, "improve"));

        assertThat(unnamed()).allSatisfy(counts -> assertThat(counts).isEqualTo(live()));
        assertThat(live().path("technology").asInt()).isEqualTo(2);
    }

    @Test
    void fourWhoWantTheSameAsBeforeDoNotHideTheOneWhoChanged() {
        List<JsonNode> before = told();

        wants(11, "explore");
        List.of(12, 13, 21, 22, 23).forEach(person -> wants(person, "use"));
        List.of(12, 13, 14, 15).forEach(person -> agrees(person, false));

        assertThat(told()).isEqualTo(before);
        assertThat(live().path("technology").asInt()).isEqualTo(1);
    }

    @Test
    void oneConsentNamesAndUnnamesAtOnceAndMovesNoCountOfOthers() {
        List<JsonNode> before = unnamed();
        Client colleague = town.as(Role.EMPLOYEE, "E-26", null);

        agrees(12, true);
        assertThat(seen(colleague).path("items")).hasSize(1);
        assertThat(unnamed()).isEqualTo(before);
        assertThat(live().path("operations").asInt()).isEqualTo(9);

        agrees(12, false);
        assertThat(seen(colleague).path("items")).isEmpty();
        assertThat(unnamed()).isEqualTo(before);

        List.of(13, 14, 15).forEach(person -> agrees(person, true));
        assertThat(unnamed()).isEqualTo(before);
        agrees(21, true);
        assertThat(unnamed()).as("whoever took it back is nobody").isEqualTo(before);
        agrees(22, true);

        assertThat(unnamed()).allSatisfy(counts -> assertThat(counts).isEqualTo(live()));
        assertThat(live().path("operations").asInt()).isEqualTo(5);
    }
}
