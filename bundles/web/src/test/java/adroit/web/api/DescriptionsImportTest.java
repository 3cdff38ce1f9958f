package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Catalog;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.edition.CatalogEdition;
import adroit.identity.Account;
import adroit.identity.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class specifications sent as files: a draft for each class, which a person classifies and publishes. */
class DescriptionsImportTest {
    private static final String SERIES = """
            Planner Series
            Schem Code\tClass Code\tClass
            AB12\t1235\tTown Planner
            AB10\t1236\tSenior Planner (Abolished 2016)
            AB09\t1237\tPlanning Oracle
            Definition of Levels
            Town Planner
            Plans the town; writes findings.
            Minimum Qualifications
            Town Planner
            Possession of a valid driver license.
            """;

    private final Town town;
    private final Client analyst;

    DescriptionsImportTest(@TempDir Path home) {
        town = new Town(home);
        analyst = town.as(Role.HR_ANALYST);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private JsonNode send(String text, String more) {
        Client.Answer answer = analyst.send(
                "POST",
                "/api/v1/imports?kind=descriptions&name=planners.txt" + more,
                text,
                b -> b.header("Content-Type", "text/plain"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private Client.Answer planner() {
        return analyst.get("/api/v1/position-descriptions/class-1235");
    }

    @Test
    void makesADraftOfEachLivingClassAndSaysWhyOthersAreLeftOut() {
        assertThat(send(SERIES, "&dryRun=true").path("accepted").asInt()).isEqualTo(1);
        assertThat(planner().status()).isEqualTo(404);

        JsonNode report = send(SERIES, "");

        assertThat(report.path("read").asInt()).isEqualTo(3);
        assertThat(report.path("accepted").asInt()).isEqualTo(1);
        assertThat(report.path("rejected").asInt()).isEqualTo(2);
        assertThat(report.at("/rows/0/reason").asText()).contains("abolished");
        assertThat(report.at("/rows/0/row").asInt()).isEqualTo(4);
        assertThat(report.at("/rows/1/reason").asText()).startsWith("Neither a purpose nor a duty");
        assertThat(report.path("notes").toString()).contains("split into its 3 classes");
        JsonNode draft = planner().json().path("draft");
        assertThat(draft.at("/text/duties")).hasSize(2);
        assertThat(draft.at("/text/qualifications/0/kind").asText()).isEqualTo("license");
        assertThat(draft.at("/text/qualifications/0/place").asText()).isEqualTo("line 11");
        assertThat(draft.at("/text/source").asText()).isEqualTo("planners.txt, line 3, class code 1235");
        assertThat(draft.at("/text/classification").isNull()).isTrue();
    }

    @Test
    void aPersonConfirmsTheClassAndTheSameFileLeavesWhatIsPublishedAsItIs() {
        send(SERIES, "");
        String path = "/api/v1/position-descriptions/class-1235";
        assertThat(analyst.get(path + "/suggestions")
                        .json()
                        .at("/items/0/title")
                        .asText())
                .isEqualTo("Planner");
        analyst.post(path + "/classification", "{\"classification\":\"Planner\"}");
        assertThat(send(SERIES, "").at("/rows").toString()).contains("Somebody is working on a draft");
        assertThat(analyst.post(path + "/publish").status()).isEqualTo(201);

        assertThat(send(SERIES, "").path("accepted").asInt()).isEqualTo(1);
        assertThat(planner().json().path("draft").isNull()).isTrue();
        send(SERIES.replace("writes findings", "writes findings; answers the counter"), "");

        JsonNode draft = planner().json().path("draft");
        assertThat(draft.at("/text/duties")).hasSize(3);
        assertThat(draft.at("/text/classification").asText()).isEqualTo("Planner");
        assertThat(planner().json().path("editions")).hasSize(1);
    }

    /** Tools are proposed by the catalog and by experts, and linked by a person; a text that names them proposes and links none. */
    @Test
    void noDigitalToolIsTakenFromTheTextEvenWhereItNamesOneOfTheCatalog() {
        town.disciplines.activate(Field.ACTIVE.withEdition(withDigitalTool()));
        send(
                SERIES.replace(
                        "Plans the town; writes findings.",
                        "Plans the town in ArcGIS Pro (gis-pro); draws with the Pen; reports in Microsoft Excel."),
                "");
        String path = "/api/v1/position-descriptions/class-1235";
        analyst.post(path + "/classification", "{\"classification\":\"Planner\"}");
        assertThat(planner().json().at("/draft/text/duties").toString()).contains("ArcGIS Pro", "Pen", "Excel");
        List<String> parts = new ArrayList<>();
        planner().json().at("/draft/text").fieldNames().forEachRemaining(parts::add);
        assertThat(parts).noneMatch(part -> part.toLowerCase(Locale.ROOT).contains("tool"));
        String edition = analyst.post(path + "/publish").json().path("edition").asText();
        assertThat(edition).isNotEmpty();

        String analysis = "/api/v1/job-analyses/"
                + analyst.post(
                                "/api/v1/job-analyses",
                                "{\"positionDescription\":\"class-1235\",\"discipline\":\"maps\"}")
                        .json()
                        .path("id")
                        .asText();
        analyst.post(
                analysis + "/tasks",
                "{\"tasks\":[{\"statement\":\"Plans the town in ArcGIS Pro (gis-pro)\",\"source\":\"description\"}]}");

        JsonNode open = analyst.get(analysis).json();
        assertThat(open.at("/tasks/0/statement").asText()).contains("ArcGIS Pro");
        assertThat(open.at("/tasks/0/tools")).isEmpty();
        assertThat(open.at("/tasks/0/toolsNamedByExperts")).isEmpty();
        assertThat(open.path("requirements")).isEmpty();
        expertsRate(analysis);
        Client.Answer linked =
                analyst.post(analysis + "/tasks/t1/links", "{\"skills\":[\"map-design\"],\"tools\":[\"gis-pro\"]}");
        assertThat(linked.status()).as(linked.body()).isEqualTo(200);
        assertThat(linked.json().at("/tasks/0/tools/0").asText())
                .as("a person may link the very tool")
                .isEqualTo("gis-pro");
    }

    private void expertsRate(String analysis) {
        Account expert = town.account(Role.EMPLOYEE, "E-1", null);
        analyst.post(analysis + "/experts", "{\"name\":\"" + expert.name() + "\"}");
        analyst.post(analysis + "/start", "");
        town.signedIn(expert)
                .post(
                        analysis.replace("job-analyses", "task-ratings"),
                        "{\"task\":\"t1\",\"importance\":4,\"frequency\":4}");
        JsonNode closed = analyst.post(analysis + "/close", "").json();
        assertThat(closed.at("/tasks/0/tools")).as(closed.toString()).isEmpty();
    }

    private CatalogEdition withDigitalTool() {
        Catalog c = Field.EDITION.catalog();
        List<Tool> tools = new ArrayList<>(c.tools());
        tools.add(new Tool("gis-pro", "ArcGIS Pro", ToolKind.DIGITAL, ToolStatus.CURRENT, null));
        CatalogEdition edition = CatalogEdition.of(new Catalog(
                c.discipline(),
                c.title(),
                "2026.2",
                c.affirmed(),
                c.levels(),
                c.sources(),
                c.areas(),
                tools,
                c.skills(),
                c.duties(),
                c.processes(),
                c.positions(),
                c.reasons(),
                c.credentials(),
                c.items()));
        return town.store.write(session -> {
            session.editions().save(edition);
            return edition;
        });
    }

    @Test
    void whatIsNoTextIsRefused() {
        Client.Answer answer =
                analyst.send("POST", "/api/v1/imports?kind=descriptions&name=x.doc", "PK\u0000\u0003", b -> {});
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("plain text");
    }
}
