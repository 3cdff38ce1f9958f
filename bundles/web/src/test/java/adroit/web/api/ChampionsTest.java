package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which kind of champion somebody is follows from what is measured and from what they say they want, and from nothing else; nobody is named unasked. */
class ChampionsTest {
    private final Town town;
    private final Client owner;
    private final Client ada;
    private int facts;

    ChampionsTest(@TempDir Path home) {
        town = new Town(home);
        owner = town.owner();
        ada = town.as(Role.EMPLOYEE, "E-1", null);
    }

    @BeforeEach
    void measured() {
        record("\"kind\":\"rating\",\"skill\":\"lettering\",\"channel\":\"supervisor\",\"source\":\"s\",\"level\":5");
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void record(String fact) {
        record("E-1", fact);
    }

    private void record(String person, String fact) {
        String whole = "[{\"clientId\":\"c-" + facts++ + "\",\"person\":\"" + person
                + "\",\"discipline\":\"maps\",\"observed\":\"" + Field.DAY + "\"," + fact + "}]";
        assertThat(owner.post("/api/v1/evidence", whole).json().path("accepted").asInt())
                .as(whole)
                .isEqualTo(1);
    }

    private void wants(String answer) {
        wants("technology", answer);
    }

    private void wants(String category, String answer) {
        record("\"kind\":\"interest\",\"category\":\"" + category + "\",\"answer\":\"" + answer + "\"");
        assertThat(owner.post("/api/v1/assessments", "{\"person\":\"E-1\",\"purpose\":\"workforce-planning\"}")
                        .status())
                .isEqualTo(201);
    }

    private List<String> candidacies() {
        List<String> kinds = new ArrayList<>();
        for (JsonNode each : ada.get("/api/v1/champions/mine").json().path("candidacies")) {
            kinds.add(each.path("kind").asText());
        }
        return kinds;
    }

    private List<String> named() {
        List<String> kinds = new ArrayList<>();
        for (JsonNode each : owner.get("/api/v1/champions").json().path("items")) {
            kinds.add(each.path("kind").asText());
        }
        return kinds;
    }

    @Test
    void whoUsesATechnologyToGetWorkDoneIsNoTechnologyChampion() {
        wants("use");
        assertThat(candidacies()).containsExactly("operations");
    }

    @Test
    void changingTheAnswerAloneMovesTheKindAndNoRatingDoes() {
        assertThat(candidacies()).as("nobody guesses what is wanted").isEmpty();
        wants("explore");
        assertThat(candidacies()).containsExactly("technology");
        wants("improve");
        assertThat(candidacies()).containsExactly("process");
        record("\"kind\":\"rating\",\"skill\":\"lettering\",\"channel\":\"assessor\",\"source\":\"a\",\"level\":5");
        record("\"kind\":\"rating\",\"skill\":\"map-design\",\"channel\":\"supervisor\",\"source\":\"s\",\"level\":5");
        wants("improve");
        assertThat(candidacies()).containsExactly("process");
    }

    @Test
    void interestsThatComeInAFileMoveTheKindAndNothingElseInTheFileDoes() {
        assertThat(fromAFile("technology,explore\n").path("accepted").asInt()).isEqualTo(1);
        assertThat(candidacies()).containsExactly("technology");

        assertThat(fromAFile("technology,use\n").path("accepted").asInt()).isEqualTo(1);
        assertThat(candidacies()).containsExactly("operations");

        JsonNode refused = fromAFile("technology,keen\n");
        assertThat(refused.path("accepted").asInt()).isZero();
        assertThat(refused.at("/rows/0/column").asText()).isEqualTo("answer");
        assertThat(refused.at("/rows/0").toString()).contains("use", "improve", "explore");
        assertThat(candidacies()).containsExactly("operations");
        assertThat(named()).isEmpty();
    }

    /** A file with one interest of hers, after which she is assessed. */
    private JsonNode fromAFile(String categoryAndAnswer) {
        Client.Answer report = owner.send(
                "POST",
                "/api/v1/imports?kind=evidence&name=interests.csv",
                "client-id,person,kind,discipline,observed,category,answer\nf-" + facts++ + ",E-1,interest,maps,"
                        + Field.DAY + "," + categoryAndAnswer,
                b -> b.header("Content-Type", "text/csv"));
        assertThat(report.status()).as(report.body()).isEqualTo(200);
        assertThat(owner.post("/api/v1/assessments", "{\"person\":\"E-1\",\"purpose\":\"workforce-planning\"}")
                        .status())
                .isEqualTo(201);
        return report.json();
    }

    @Test
    void nobodyIsNamedUnasked() {
        wants("explore");
        assertThat(named()).isEmpty();

        ada.post("/api/v1/champions/mine", "{\"kind\":\"technology\",\"named\":true}");

        assertThat(named()).containsExactly("technology");
    }

    @Test
    void whoIsStrongInProcessesAndOnlyGetsWorkDoneIsAnOperationsChampion() {
        record("\"kind\":\"rating\",\"skill\":\"projection\",\"channel\":\"supervisor\",\"source\":\"s\",\"level\":5");
        wants("process", "use");
        assertThat(candidacies()).containsExactly("operations");
    }

    @Test
    void whoDoesNotAgreeIsCountedAndNotNamed() {
        Map<String, String> people = Map.of(
                "E-31",
                "Planning",
                "E-32",
                "Planning",
                "E-33",
                "Planning",
                "E-34",
                "Police",
                "E-35",
                "Police",
                "E-36",
                "Police");
        StringBuilder roster = new StringBuilder("id,first name,last name,department,title\n");
        people.forEach(
                (key, department) -> roster.append(key + ",Sam,Withheld" + key + "," + department + ",Cartographer\n"));
        owner.send("POST", "/api/v1/imports?kind=roster", roster.toString(), b -> b.header("Content-Type", "text/csv"));
        people.keySet().forEach(key -> {
            record(
                    key,
                    "\"kind\":\"rating\",\"skill\":\"lettering\",\"channel\":\"supervisor\",\"source\":\"s\",\"level\":5");
            record(key, "\"kind\":\"interest\",\"category\":\"technology\",\"answer\":\"explore\"");
            owner.post("/api/v1/assessments", "{\"person\":\"" + key + "\",\"purpose\":\"workforce-planning\"}");
        });

        Client.Answer report = owner.get("/api/v1/champions");

        assertThat(report.json().path("items")).isEmpty();
        assertThat(report.json().at("/unnamed/technology").asInt()).isEqualTo(people.size());
        assertThat(report.json().at("/unnamed/operations").asInt()).isZero();
        assertThat(report.body()).doesNotContain("Withheld");
    }
}
