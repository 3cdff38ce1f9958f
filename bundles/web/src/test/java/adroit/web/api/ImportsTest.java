package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.intake.ImportState;
import adroit.intake.Intake;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {
    private static final String EVIDENCE = "client-id,person,kind,discipline,observed,skill,channel,level,source\n";

    private final Path home;
    private final Town town;
    private final Client owner;

    ImportsTest(@TempDir Path home) {
        this.home = home;
        town = new Town(home);
        owner = town.owner();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void takesTheGoodRowsAndTellsTheBadOnes() {
        JsonNode report =
                send("roster&key=id", "id,department,title\nE-7,Parks,Gardener\nE-8,,Gardener\n,Parks,Clerk\n");
        assertThat(report.path("stored").asBoolean()).isTrue();
        assertThat(report.path("read").asInt()).isEqualTo(3);
        assertThat(report.path("accepted").asInt() + report.path("rejected").asInt())
                .isEqualTo(3);
        assertThat(report.path("rows").findValuesAsText("row")).contains("3");
        assertThat(owner.get("/api/v1/people/E-7").status()).isEqualTo(200);
        assertThat(owner.get("/api/v1/people/E-8").status()).isEqualTo(404);
    }

    @Test
    void storesNothingWhereOneBadRowKeepsAllOut() {
        JsonNode report =
                send("roster&key=id&allOrNothing=true", "id,department,title\nE-7,Parks,Gardener\nE-8,,Gardener\n");
        assertThat(report.path("stored").asBoolean()).isFalse();
        assertThat(report.path("accepted").asInt()).isZero();
        assertThat(report.path("rejected").asInt()).isEqualTo(1);
        assertThat(owner.get("/api/v1/people/E-7").status()).isEqualTo(404);
    }

    @Test
    void storesNothingInADryRun() {
        JsonNode report = send("roster&key=id&dryRun=true", "id,department,title\nE-7,Parks,Gardener\n");
        assertThat(report.path("accepted").asInt()).isEqualTo(1);
        assertThat(report.path("stored").asBoolean()).isFalse();
        assertThat(owner.get("/api/v1/people/E-7").status()).isEqualTo(404);
    }

    @Test
    void takesTheWordOnColumnsOverTheSuggestion() {
        JsonNode report =
                send("roster&map=Where:department&map=What%3Dtitle&dryRun=true", "Where,What\nParks,Gardener\n");
        assertThat(report.path("mapping").findValuesAsText("field")).contains("department", "title");
        assertThat(report.path("notes").toString()).contains("cannot be matched");
    }

    @Test
    void refusesAFileThatIsNoRosterWithPlaceAndRemedy() {
        Client.Answer answer = post("roster", "just,words\n");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("rule").asText()).isNotEmpty();
        assertThat(answer.json().path("problems")).isNotEmpty();
        assertThat(owner.get("/api/v1/audit").body()).contains("import.roster", "refused");
    }

    @Test
    void recordsFactsAndRefusesThoseOfNobody() {
        String rows =
                "1,E-1,rating,maps,2026-05-02,map-design,test,3,s-1\n2,E-404,rating,maps,2026-05-02,map-design,test,3,s-1\n"
                        + "3,E-1,rating,maps,2026-05-02,alchemy,test,3,s-1\n";
        JsonNode report = send("evidence", EVIDENCE + rows);
        assertThat(report.path("accepted").asInt()).isEqualTo(1);
        assertThat(report.path("rows").findValuesAsText("row")).containsExactly("3", "4");
        assertThat(report.at("/rows/0/remedy").asText()).isEqualTo("Import the roster first.");
        assertThat(send("evidence", EVIDENCE + rows).path("accepted").asInt()).isEqualTo(1);
    }

    @Test
    void tellsEverythingThatIsWrongWithAnAnalysis() {
        JsonNode report = send("analyses", "positionDescription: {id: x}\ndiscipline: alchemy\n");
        assertThat(report.path("stored").asBoolean()).isFalse();
        assertThat(report.path("rejected").asInt()).isEqualTo(1);
        assertThat(report.path("rows").size()).isGreaterThan(1);
    }

    @Test
    void keepsOfATakenFileOnlyWhatWasLeftOut() throws IOException {
        post("roster", "id,department,title\nE-7,Parks,Gardener\nE-8,,Gardener\n");
        post("nothing", "x");
        try (Stream<Path> left = Files.walk(home.resolve("tmp"))) {
            assertThat(left.filter(Files::isRegularFile)
                            .map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("problems.bin", "rejected.csv");
        }
    }

    /** Whoever asks too early would store it twice. */
    @Test
    void nobodyIsToldToSendAFileAgainThatIsStillBeingRead() {
        String id = send("roster", "id,department,title\nE-7,Parks,Gardener\nE-8,,Gardener\n")
                .path("id")
                .asText();
        String rejected = "/api/v1/imports/" + id + "/rejected";
        assertThat(owner.get(rejected).body()).contains("E-8");
        new Intake(town.store, Clock.systemUTC()).change(id, run -> run.now(ImportState.TAKING, run.changed()));
        Client.Answer early = owner.get(rejected);
        assertThat(early.status()).isEqualTo(404);
        assertThat(early.body())
                .contains("still being read", "/api/v1/imports/" + id)
                .doesNotContain("again, with");
    }

    @Test
    void callsTheFileByItsNameWhateverThatIs() {
        for (String name : new String[] {
            "people.csv", "../../etc/passwd", "..", "a/b", "\u202Efdp.exe", "con", "x".repeat(150), "中".repeat(100)
        }) {
            String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
            JsonNode report = send("roster&dryRun=true&name=" + encoded, "department,title\nParks,Clerk\n");
            assertThat(report.path("file").asText()).doesNotContain("/", "\\").isNotEmpty();
        }
        assertThat(send("roster&dryRun=true&name=people.csv", "department,title\nParks,Clerk\n")
                        .path("file")
                        .asText())
                .isEqualTo("people.csv");
    }

    @Test
    void readsAFileWholeThatIsCalledLikeItsOwnListOfProblems() {
        String rows = "Parks,Clerk\n,Clerk\n".repeat(20_000);
        JsonNode report = send("roster&dryRun=true&name=problems.bin", "department,title\n" + rows);
        assertThat(report.path("read").asInt()).isEqualTo(40_000);
        assertThat(report.path("rejected").asInt()).isEqualTo(20_000);
        assertThat(report.path("rows").size()).as("the first of them").isEqualTo(1_000);
        assertThat(report.path("problems").asInt()).isEqualTo(20_000);
        String all = owner.get(report.path("rejectedRows").asText()).body();
        assertThat(all.lines().count()).as("a header and every row").isEqualTo(20_001);
    }

    @Test
    void endsEarlyWhereMostRowsAreWrong() {
        Client.Answer answer = post("roster", "department,title\n" + ",Clerk\n".repeat(60_000));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("rule").asText()).isEqualTo("mostly-wrong");
        assertThat(answer.json().path("detail").asText()).contains("10,000", "row 2", "nothing was stored");
        JsonNode run = owner.get("/api/v1/imports?limit=1").json().at("/items/0");
        assertThat(run.path("state").asText()).isEqualTo("refused");
        assertThat(run.path("stored").asBoolean()).isFalse();
    }

    private JsonNode send(String kindAndMore, String body) {
        Client.Answer answer = post(kindAndMore, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private Client.Answer post(String kindAndMore, String body) {
        return owner.send(
                "POST", "/api/v1/imports?kind=" + kindAndMore, body, b -> b.header("Content-Type", "text/csv"));
    }
}
