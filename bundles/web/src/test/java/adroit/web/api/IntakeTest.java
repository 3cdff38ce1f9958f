package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A roster with faults, brought in as an HR analyst's programs would: what is good goes in, what is not comes back as a file that can be corrected. */
class IntakeTest {

    private static final String HEAD = "Employee ID,First Name,Last Name,Department,Job Title,Hire Date\n";

    private final Town town;
    private final Client analyst;

    IntakeTest(@TempDir Path home) {
        town = new Town(home);
        analyst = town.as(Role.HR_ANALYST);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void takesTheGoodRowsReturnsTheBadOnesAndTakesThemOnceCorrected() {
        JsonNode report = send("roster&key=Employee+ID", roster());
        assertCounts(report, 430, 423, 7);
        String rejected = analyst.get(report.path("rejectedRows").asText()).body();
        List<String> lines = rejected.lines().toList();
        assertThat(lines).hasSize(8);
        assertThat(lines.get(0))
                .isEqualTo(
                        "\uFEFFAdroit: row,Adroit: reason,Adroit: remedy,Employee ID,First Name,Last Name,Department,Job"
                                + " Title,Hire Date");
        assertThat(lines.get(1)).contains("There is no department.", "Every row needs one: add it.");
        assertThat(lines).anyMatch(line -> line.contains("'=HYPERLINK"));

        JsonNode again = send("roster", corrected(rejected));
        assertCounts(again, 7, 7, 0);
        assertThat(again.path("rejectedRows").isNull()).isTrue();
        assertThat(again.at("/mapping/3/why").asText()).startsWith("Remembered: Some hr-analyst said so on ");
        JsonNode person = analyst.get("/api/v1/people/N-100").json();
        assertThat(person.path("name").asText()).contains("=HYPERLINK(1)");
        assertThat(person.path("assignments").toString()).contains("2014-03-20");
        assertThat(analyst.get("/api/v1/people?limit=500").json().path("items")).hasSize(433);
    }

    @Test
    void readsTheDatesOfReturnedRowsAsTheWholeFileHadThem() {
        String dayFirst =
                HEAD.replace(',', ';') + "N-1;Ada;Alder;Parks;Clerk;31/01/2014\n" + "N-2;Bo;Birch;;Clerk;03/04/2014\n";
        String rejected = analyst.get(send("roster&key=Employee+ID", dayFirst)
                        .path("rejectedRows")
                        .asText())
                .body();
        assertThat(rejected).contains("2014-04-03");
        assertCounts(send("roster", rejected.replace("Birch,,", "Birch,Parks,")), 1, 1, 0);
        assertThat(analyst.get("/api/v1/people/N-2").json().path("assignments").toString())
                .contains("2014-04-03");
    }

    @Test
    void remembersWhatColumnsMeanUntilItIsForgotten() {
        String file = "Nr,Where,What\nN-1,Parks,Clerk\n";
        JsonNode first = send("roster&map=Where:department&map=What:title&key=Nr", file);
        assertThat(first.at("/mapping/1/why").asText()).isEqualTo("You said so.");
        JsonNode second = send("roster&dryRun=true", file);
        assertThat(second.path("mapping").findValuesAsText("field"))
                .containsExactly("person-key", "department", "title");
        assertThat(second.at("/mapping/1/why").asText()).startsWith("Remembered");
        JsonNode over = send("roster&dryRun=true&map=What:division&map=Where:title&map=Nr:department", file);
        assertThat(over.path("mapping").findValuesAsText("field")).containsExactly("department", "title", "division");
        assertThat(over.at("/mapping/0/why").asText()).isEqualTo("You said so.");

        String id =
                analyst.get("/api/v1/imports/columns").json().at("/items/0/id").asText();
        assertThat(analyst.delete("/api/v1/imports/columns/" + id).status()).isEqualTo(204);
        assertThat(post("roster&dryRun=true", file).status()).isEqualTo(422);
        assertThat(town.owner().get("/api/v1/audit").body()).contains("import.forget");
    }

    @Test
    void takesAFormWithAFileAsWell() {
        String form = field("kind", "roster") + field("map", "Where=department") + field("map", "What=title")
                + field("dryRun", "true")
                + "--xYx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\\\my list.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\nWhere,What\nParks,Clerk\n\r\n--xYx--\r\n";
        Client.Answer answer = multipart(form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("file").asText()).isEqualTo("my list.csv");
        assertCounts(answer.json(), 1, 1, 0);
        assertThat(multipart(field("kind", "roster") + "--xYx--\r\n").status()).isEqualTo(422);
        assertThat(multipart("nonsense").status()).isIn(400, 422);
        assertThat(multipart(form.substring(0, form.length() - 30)).status()).isLessThan(500);
    }

    @Test
    void listsWhoBroughtWhatAndWhatCameOfIt() {
        send("roster&key=Employee+ID&name=people.csv", roster());
        post("roster&name=words.csv", "just,words\nx,y\n");
        JsonNode items = analyst.get("/api/v1/imports").json().path("items");
        assertThat(items.findValuesAsText("file")).containsExactly("words.csv", "people.csv");
        assertThat(items.findValuesAsText("state")).containsExactly("refused", "taken");
        assertThat(items.at("/0/problem").asText()).contains("No column is known to hold the department");
        assertThat(items.at("/1/by").asText()).isEqualTo("Some hr-analyst");
        assertThat(items.at("/1/accepted").asInt()).isEqualTo(423);
        assertThat(analyst.get("/api/v1/imports?limit=1").json().path("next").asText())
                .isEqualTo(items.at("/0/id").asText());
    }

    /** 430 people, of whom seven are wrong in seven ways. */
    private static String roster() {
        String good = IntStream.rangeClosed(1, 423)
                .mapToObj(i -> "N-" + (1000 + i) + ",Sample" + i + ",Person,Parks,Clerk,05/" + (i % 28 + 1) + "/2014\n")
                .collect(Collectors.joining());
        return HEAD + good
                + "N-100,=HYPERLINK(1),Person,,Clerk,03/20/2014\n"
                + "N-101,Ada,Person,Parks,,03/20/2014\n"
                + ",Bo,Person,Parks,Clerk,03/20/2014\n"
                + "N-1001,Cleo,Person,Parks,Clerk,03/20/2014\n"
                + "N-104,Dee,Person,Parks,Clerk,13/45/2014\n"
                + "N-105,Eve,Person,Parks,Clerk\n"
                + "N-106,Fay,Person," + "x".repeat(201) + ",Clerk,03/20/2014\n";
    }

    /** As a person would correct it in a spreadsheet. */
    private static String corrected(String rejected) {
        return rejected.lines()
                .map(line -> line.replace("Person,,Clerk", "Person,Parks,Clerk")
                        .replace("Ada,Person,Parks,,", "Ada,Person,Parks,Clerk,")
                        .replace(",,Bo,", ",N-102,Bo,")
                        .replace("N-1001,Cleo", "N-103,Cleo")
                        .replace("13/45/2014", "2014-05-13")
                        .replaceFirst("(N-105,Eve,Person,Parks,Clerk)$", "$1,2014-03-20")
                        .replace("x".repeat(201), "Parks"))
                .collect(Collectors.joining("\r\n"));
    }

    private static void assertCounts(JsonNode report, int read, int accepted, int rejected) {
        assertThat(List.of(
                        report.path("read").asInt(),
                        report.path("accepted").asInt(),
                        report.path("rejected").asInt()))
                .as(report.toString())
                .containsExactly(read, accepted, rejected);
    }

    private static String field(String name, String value) {
        return "--xYx\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private Client.Answer multipart(String form) {
        return analyst.send(
                "POST", "/api/v1/imports", form, b -> b.header("Content-Type", "multipart/form-data; boundary=xYx"));
    }

    private JsonNode send(String kindAndMore, String body) {
        Client.Answer answer = post(kindAndMore, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private Client.Answer post(String kindAndMore, String body) {
        return analyst.send(
                "POST", "/api/v1/imports?kind=" + kindAndMore, body, b -> b.header("Content-Type", "text/csv"));
    }
}
