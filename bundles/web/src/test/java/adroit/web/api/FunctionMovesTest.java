package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moving “Write SQL reports” from one department to another makes drafts of two descriptions, says which positions come to need the tool, and keeps history. */
class FunctionMovesTest {
    private static final String MOVES = "/api/v1/function-moves";
    private static final String REPORTS = "Write SQL reports";

    private final Town town;
    private final Client analyst;

    FunctionMovesTest(@TempDir Path home) {
        town = new Town(home);
        town.disciplines.activate(Field.ACTIVE);
        analyst = town.as(Role.HR_ANALYST);
        publish("report-writer", "Cartographer", "Planning", "\"Draw maps\",\"" + REPORTS + "\"");
        publish("operator", "Operator", "Utilities", "\"Run the plant\"");
        town.keep(new JobAnalysis(
                new PositionDescription("report-writer", 1, "Report writer", "Cartographer", "Planning"),
                "maps",
                Field.DAY,
                "Head",
                Field.DAY,
                List.of(new RatedTask(
                        "t1",
                        null,
                        "write SQL reports",
                        List.of(4, 5, 4),
                        List.of(4, 4, 4),
                        null,
                        List.of("lettering"),
                        List.of("pen"))),
                List.of(),
                List.of()));
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void publish(String id, String jobClass, String department, String duties) {
        String one = "/api/v1/position-descriptions/" + id;
        String text = "{\"title\":\"" + id + "\",\"classification\":\"" + jobClass + "\",\"department\":\"" + department
                + "\",\"purpose\":\"Works.\",\"duties\":[" + duties + "],\"qualifications\":[]}";
        assertThat(analyst.post(one + "/draft", text).status()).isEqualTo(200);
        assertThat(analyst.post(one + "/publish").status()).isEqualTo(201);
    }

    private static String move(String from, String function, String to) {
        return "{\"from\":\"" + from + "\",\"function\":\"" + function + "\",\"to\":\"" + to
                + "\",\"text\":\"The plant needs them daily.\"}";
    }

    private JsonNode description(String id) {
        return analyst.get("/api/v1/position-descriptions/" + id).json();
    }

    @Test
    void makesDraftsOfBothKeepsHistoryAndMakesTheAnalysisDue() {
        assertThat(analyst.get("/api/v1/position-descriptions/report-writer/functions")
                        .json()
                        .findValuesAsText("id"))
                .containsExactly("Draw maps", REPORTS);

        Client.Answer moved = analyst.post(MOVES, move("report-writer", REPORTS, "operator"));

        assertThat(moved.status()).as(moved.body()).isEqualTo(201);
        assertThat(moved.json().at("/from/state").asText()).isEqualTo("draft");
        assertThat(moved.json().at("/to/state").asText()).isEqualTo("draft");
        assertThat(moved.json().at("/tools/0/title").asText()).isEqualTo("Pen");
        assertThat(moved.json().at("/tools/0/needed").asInt())
                .isEqualTo(moved.json().at("/to/positions").asInt());
        assertThat(texts(description("report-writer").at("/draft/text/duties"))).containsExactly("Draw maps");
        assertThat(texts(description("operator").at("/draft/text/duties"))).containsExactly("Run the plant", REPORTS);
        assertThat(texts(description("report-writer").at("/editions/0/text/duties")))
                .as("what was published stands")
                .containsExactly("Draw maps", REPORTS);
        assertThat(due()).doesNotContain("report-writer");

        assertThat(analyst.post("/api/v1/position-descriptions/report-writer/publish")
                        .status())
                .isEqualTo(201);
        assertThat(analyst.get(MOVES).json().at("/items/0/done").asBoolean()).isFalse();
        assertThat(analyst.post("/api/v1/position-descriptions/operator/publish")
                        .status())
                .isEqualTo(201);

        JsonNode done = analyst.get(MOVES).json().at("/items/0");
        assertThat(done.path("done").asBoolean()).isTrue();
        assertThat(done.path("text").asText()).isEqualTo("The plant needs them daily.");
        assertThat(description("report-writer").path("editions")).hasSize(2);
        assertThat(due()).contains("report-writer");
    }

    private String due() {
        return analyst.get("/api/v1/job-analyses/due").body();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    @Test
    void aDraftThatWasThrownAwayLeavesTheMoveOpen() {
        analyst.post(MOVES, move("report-writer", REPORTS, "operator"));
        analyst.delete("/api/v1/position-descriptions/operator/draft");

        assertThat(analyst.get(MOVES).json().at("/items/0/to/state").asText()).isEqualTo("open");
    }

    @Test
    void refusesWhatIsNotThereOrStaysInTheDepartment() {
        assertThat(analyst.post(MOVES, move("report-writer", "Sing", "operator"))
                        .body())
                .contains("has no such function");
        assertThat(analyst.post(MOVES, move("report-writer", REPORTS, "report-writer"))
                        .body())
                .contains("same department");
        assertThat(analyst.post(MOVES, move("none", REPORTS, "operator")).status())
                .isEqualTo(404);
        assertThat(analyst.post(MOVES, move("report-writer", REPORTS, "operator"))
                        .status())
                .isEqualTo(201);
        assertThat(analyst.post(MOVES, move("report-writer", "write SQL reports", "operator"))
                        .status())
                .as("the analysis names it in its own words, but it moved")
                .isEqualTo(409);
        assertThat(town.as(Role.DEPARTMENT_LEAD)
                        .post(MOVES, move("report-writer", "Draw maps", "operator"))
                        .status())
                .as("a lead writes the own department's alone")
                .isEqualTo(404);
        assertThat(town.as(Role.DEPARTMENT_LEAD).get(MOVES).json().path("items"))
                .as("but sees what concerns it")
                .hasSize(1);
    }

    /** Every operation, for the contract. */
    static void walk(Town town, Contract contract) {
        Client owner = town.owner();
        Client reader = town.as(Role.EMPLOYEE);
        contract.check("/function-moves", owner.get(MOVES));
        contract.check("/function-moves", reader.get(MOVES));
        contract.check("/function-moves", owner.post(MOVES, "{}"));
        contract.check("/function-moves", owner.post(MOVES, move("clerk", "Sing", "cartographer")));
        contract.check("/function-moves", owner.post(MOVES, move("clerk", "Sing", "none")));
        String draft =
                "{\"title\":\"Files\",\"department\":\"Utilities\",\"purpose\":\"\",\"duties\":[\"Files plats\"],"
                        + "\"qualifications\":[]}";
        contract.check(
                "/position-descriptions/{id}/draft", owner.post("/api/v1/position-descriptions/files/draft", draft));
        contract.check("/function-moves", owner.post(MOVES, move("files", "Files plats", "cartographer")));
        contract.check("/function-moves", owner.get(MOVES + "?limit=1"));
        String functions = "/position-descriptions/{id}/functions";
        contract.check(functions, owner.get("/api/v1/position-descriptions/clerk/functions"));
        contract.check(functions, owner.get("/api/v1/position-descriptions/none/functions"));
    }
}
