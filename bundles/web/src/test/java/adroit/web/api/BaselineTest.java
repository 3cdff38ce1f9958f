package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.ScorerIdentity;
import adroit.exchange.catalog.CatalogFile;
import adroit.identity.Account;
import adroit.identity.Role;
import adroit.scoring.DecidingChannel;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The citywide baseline through REST: departments ask for more and not for less. */
class BaselineTest {
    private static final String ANALYSES = "/api/v1/job-analyses";

    private final Town town;
    private final Client lead;

    BaselineTest(@TempDir Path home) {
        town = new Town(home);
        town.disciplines.activate(field(edition("2026.1", 3)));
        lead = town.as(Role.DEPARTMENT_LEAD);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void aDepartmentsEditThatLowersPhishingRecognitionIsRefusedAndNamesTheRule() {
        String analysis = linking();
        Client.Answer refused =
                lead.post(analysis + "/requirements", "{\"skill\":\"phishing-recognition\",\"level\":2}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body())
                .contains("The citywide baseline “Phishing recognition” asks for level 3", "level 2 would be less");
        assertThat(lead.get(analysis).json().at("/inherited/0/skill").asText()).isEqualTo("phishing-recognition");
        assertThat(lead.get(analysis).json().at("/inherited/0/level").asInt()).isEqualTo(3);
        assertThat(lead.post(analysis + "/requirements", "{\"skill\":\"phishing-recognition\",\"level\":4}")
                        .status())
                .isEqualTo(200);
        assertThat(lead.get(analysis).json().path("inherited")).isEmpty();
    }

    @Test
    void anAnalysisThatWasBegunBeforeTheBaselineRoseIsNotSignedWithLess() {
        String analysis = linking();
        lead.post(analysis + "/requirements", "{\"skill\":\"phishing-recognition\",\"level\":3}");
        town.disciplines.activate(field(edition("2026.2", 4)));
        Client.Answer refused = lead.post(analysis + "/sign", "{\"role\":\"Head of Planning\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("asks for level 4 (edition 2026.2); level 3 would be less");
    }

    @Test
    void aFileThatAsksForLessIsLeftOutAndNamesTheRule() {
        inForce(edition("2026.1", 3));
        JsonNode report = imported(2);
        assertThat(report.path("rejected").asInt()).isEqualTo(1);
        assertThat(report.at("/rows/0/reason").asText()).contains("The citywide baseline “Phishing recognition”");
        assertThat(imported(3).path("accepted").asInt()).isEqualTo(1);
    }

    @Test
    void aProposalThatAsksForLessThanTheBaselineIsRefused() {
        Client keeper = town.as(Role.TREND_KEEPER, null, null);
        Client.Answer refused = keeper.send(
                "POST",
                "/api/v1/catalogs/citywide/proposals",
                yaml("2026.2", 3) + "  - {id: office, title: Office staff, summary: They sit., duties: [protect],"
                        + " requirements: [{skill: phishing-recognition, level: 2}]}\n",
                b -> {});
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Office staff", "level 2 would be less");
    }

    @Test
    void aResultSaysWhatIsInheritedAndAnOldOneDoesNotMove() {
        inForce(edition("2026.1", 3));
        JsonNode taken = imported(3, "shared-documents");
        assertThat(taken.path("accepted").asInt()).as(taken.toString()).isEqualTo(1);
        String id = town.owner()
                .post("/api/v1/assessments", "{\"person\":\"E-2\",\"purpose\":\"workforce-planning\"}")
                .json()
                .path("id")
                .asText();
        JsonNode made = town.owner().get("/api/v1/assessments/" + id).json();
        JsonNode requirements = made.at("/disciplines/0/requirements");
        assertThat(requirements).as(made.toString()).hasSize(2);
        assertThat(requirements.get(0).has("inherited")).isFalse();
        assertThat(requirements.at("/1/requirement/skill").asText()).isEqualTo("phishing-recognition");
        assertThat(requirements.at("/1/inherited").asBoolean()).isTrue();
        assertThat(made.at("/breadth/sentences/0").asText()).isEqualTo("0 skills at target, in 0 areas.");
        inForce(edition("2026.2", 4));
        assertThat(town.owner()
                        .post("/api/v1/assessments/" + id + "/replay")
                        .json()
                        .path("identical")
                        .asBoolean())
                .isTrue();
    }

    private void inForce(CatalogEdition edition) {
        town.disciplines.activate(field(edition));
        town.store.write(session -> {
            session.editions().save(edition);
            return edition.id();
        });
    }

    private JsonNode imported(int level) {
        return imported(level, "phishing-recognition");
    }

    private JsonNode imported(int level, String skill) {
        String yaml = """
                positionDescription: {id: planner, edition: 1, title: Planner, classification: Planner, department: Planning}
                discipline: citywide
                analyzed: 2026-05-01
                signedOff: {by: Head of Planning, on: 2026-05-02}
                tasks:
                  - id: t1
                    duty: protect
                    statement: "Protect accounts"
                    importance: [4, 4, 3]
                    frequency: [3, 5, 3]
                    skills: [%s]
                processes: []
                requirements:
                  - {skill: %s, level: %d, atEntry: false, tools: []}
                """.formatted(skill, skill, level);
        return town.owner()
                .send(
                        "POST",
                        "/api/v1/imports?kind=analyses&name=planner.yaml",
                        yaml,
                        b -> b.header("Content-Type", "application/yaml"))
                .json();
    }

    /** An analysis of a planner's work whose rating is over. */
    private String linking() {
        lead.post(
                "/api/v1/position-descriptions/planner/draft",
                "{\"title\":\"Planner\",\"classification\":\"Planner\",\"department\":\"Planning\","
                        + "\"purpose\":\"Plans the town.\",\"duties\":[\"Answer mail\"]}");
        lead.post("/api/v1/position-descriptions/planner/publish");
        JsonNode opened = lead.post(ANALYSES, "{\"positionDescription\":\"planner\",\"discipline\":\"citywide\"}")
                .json();
        String analysis = ANALYSES + "/" + opened.path("id").asText();
        lead.post(analysis + "/tasks", "{\"tasks\":[{\"statement\":\"Answer mail\"}]}");
        Account ada = town.account(Role.EMPLOYEE, "E-1", null);
        lead.post(analysis + "/experts", "{\"name\":\"" + ada.name() + "\"}");
        lead.post(analysis + "/start", "");
        town.signedIn(ada)
                .post(
                        analysis.replace("job-analyses", "task-ratings"),
                        "{\"task\":\"t1\",\"importance\":4,\"frequency\":4}");
        Client.Answer closed = lead.post(analysis + "/close", "");
        assertThat(closed.status()).as(closed.body()).isEqualTo(200);
        lead.post(analysis + "/tasks/t1/links", "{\"skills\":[\"phishing-recognition\"]}");
        return analysis;
    }

    private static CatalogEdition edition(String label, int level) {
        return CatalogEdition.of(
                CatalogFile.read("catalog.yaml", yaml(label, level).getBytes(StandardCharsets.UTF_8)));
    }

    private static String yaml(String label, int level) {
        return """
                discipline: citywide
                title: City-wide digital work
                edition: "%s"
                affirmed: 2026-06-30
                levels:
                  - {level: 1, name: Awareness, meaning: Knows the words.}
                  - {level: 2, name: Basic, meaning: Does the routine case.}
                  - {level: 3, name: Intermediate, meaning: Does the ordinary range.}
                  - {level: 4, name: Advanced, meaning: Takes what others bring back.}
                  - {level: 5, name: Expert, meaning: Sets how it is done.}
                areas: [{id: security, title: Security}]
                tools: [{id: button, title: Report button, kind: digital, status: current}]
                skills:
                  - id: phishing-recognition
                    title: Phishing recognition
                    area: security
                    category: process
                    statement: Tells a deceptive message from a real one.
                    anchors: {1: Asks., 2: Looks twice., 3: Reports., 4: Warns others., 5: Gets it changed.}
                  - id: shared-documents
                    title: Shared documents
                    area: security
                    category: process
                    statement: Works in one document with others.
                    anchors: {1: Opens one., 3: Shares one., 5: Sets who sees what.}
                duties:
                  - {id: protect, title: Protect accounts, skills: [phishing-recognition], tools: [{tool: button, rank: preferred}]}
                positions:
                  - id: baseline
                    title: Citywide baseline
                    summary: What every position asks.
                    duties: [protect]
                    requirements: [{skill: phishing-recognition, level: %d}]
                """.formatted(label, level);
    }

    private static ActiveDiscipline field(CatalogEdition edition) {
        return new ActiveDiscipline(
                "citywide",
                "City-wide digital work",
                "Everybody's.",
                "1.0.0",
                "City Manager",
                edition,
                DecidingChannel.usual(),
                new ScorerIdentity("adroit.test.citywide", "1.0.0", "0".repeat(64), "1"));
    }
}
