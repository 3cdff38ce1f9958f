package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.exchange.catalog.CatalogFile;
import adroit.identity.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog file on its way from the one who keeps it through a second person into force, over HTTP. */
class ProposalsTest {
    private static final String ALL = "/api/v1/catalogs/maps/proposals";
    private static final String CATALOG = """
            discipline: maps
            title: Map making
            edition: "2"
            affirmed: 2026-10-01
            levels:
              - {level: 1, name: Awareness, meaning: Knows what it is for.}
              - {level: 2, name: Basic, meaning: Draws beside somebody.}
              - {level: 3, name: Intermediate, meaning: Draws alone.}
              - {level: 4, name: Advanced, meaning: Corrects the sheets of others.}
              - {level: 5, name: Expert, meaning: Sets how it is drawn.}
            areas: [{id: drawing, title: Drawing}]
            tools: [{id: pen, title: Pen, kind: manual, status: current}]
            skills:
              - {id: drawing, title: Drawing, area: drawing, category: operations, statement: Draws., anchors: {1: Names it., 3: Draws it., 5: Designs it.}}
              - {id: lettering, title: Lettering, area: drawing, category: operations, statement: Letters., anchors: {1: Sees it., 3: Sets it., 5: Cuts it.}}
            """;

    private final Town town;
    private final Client keeper;
    private final Client lead;

    ProposalsTest(@TempDir Path home) {
        town = new Town(home);
        keeper = town.as(Role.TREND_KEEPER, null, "Planning");
        lead = town.as(Role.DEPARTMENT_LEAD);
        assertThat(town.owner()
                        .send("POST", "/api/v1/catalogs/maps/editions", CATALOG, b -> {})
                        .status())
                .isEqualTo(201);
        keepInForce();
    }

    /** As the life cycle does, which the shelf of these tests leaves out. */
    private void keepInForce() {
        town.store.write(session -> {
            session.editions().save(town.disciplines.find("maps").orElseThrow().edition());
            return true;
        });
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void goesFromAFileThroughASecondPersonIntoForce() {
        JsonNode made = propose(CATALOG.replace("\"2\"", "\"3\"").replace("Draws it.", "Draws all of it."));
        assertThat(made.path("changes").findValuesAsText("sentence"))
                .contains("The skill “Drawing” has other words for level 3.");
        String one = ALL + "/" + made.path("id").asText();
        assertThat(keeper.post(one + "/approve", "{}").body()).contains("SECOND_PERSON");
        assertThat(keeper.post(one + "/publish").body()).contains("NOT_APPROVED");
        assertThat(lead.post(one + "/approve", "{}").status()).isEqualTo(200);
        assertThat(lead.get(one + "/impact").json().path("edition").asText())
                .isEqualTo(made.path("publishes").asText());
        assertThat(keeper.post(one + "/publish?edition="
                                + made.path("publishes").asText())
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("published");
        assertThat(keeper.get("/api/v1/catalogs/maps/skills/drawing").body()).contains("Draws all of it.");
    }

    @Test
    void takesTwelveSkillsFromATableWithoutADeveloper() {
        StringBuilder table = new StringBuilder("title,area,category,statement,level 1,level 3,level 5\r\n");
        for (int i = 1; i <= 12; i++) {
            table.append("Skill ").append(i).append(",Drawing,technology,Does it.,Sees it,Does it,Designs it\r\n");
        }
        Client.Answer made = keeper.send("POST", ALL, table.toString(), b -> b.header("Content-Type", "text/csv"));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().path("changes").findValuesAsText("sentence")).contains("New skill “Skill 12”.");
        publish(made.json().path("id").asText());
        assertThat(keeper.get("/api/v1/catalogs/maps/skills/skill-12").status()).isEqualTo(200);

        Client.Answer wrong =
                keeper.send("POST", ALL, "id,level 3\r\ndrawing,\r\n", b -> b.header("Content-Type", "text/csv"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("no anchor at level 3");
    }

    /** The same size is said at every door, and nothing of a larger file is judged. */
    @Test
    void saysHowLargeACatalogMayBeBeforeItIsRead() {
        String large = CATALOG + "# more\n".repeat(CatalogFile.LARGEST / 7);
        for (String door : List.of(ALL, "/api/v1/catalogs/maps/editions")) {
            Client.Answer answer = (door.equals(ALL) ? keeper : town.owner()).send("POST", door, large, b -> {});
            assertThat(answer.status()).as(door).isEqualTo(413);
            assertThat(answer.body()).contains("at most 32 MB").doesNotContain("cut short");
        }
        String nine = CATALOG.replace("\"2\"", "\"3\"").replace("Draws it.", "Draws all of it.")
                + "# more\n".repeat((9 << 20) / 7);
        assertThat(keeper.send("POST", ALL, nine, b -> {}).status()).isEqualTo(201);
    }

    @Test
    void refusesToLoseASkillAndTellsEveryProblemOfAFileWithItsPlace() {
        Client.Answer lost = keeper.send(
                "POST",
                ALL,
                CATALOG.replace("\"2\"", "\"3\"").replaceAll("(?m)^  - \\{id: lettering.*\\n", ""),
                b -> {});
        assertThat(lost.status()).isEqualTo(422);
        assertThat(lost.body()).contains("The skill “lettering” is missing").contains("keep it, retired");
        Client.Answer wrong = keeper.send(
                "POST",
                ALL,
                CATALOG.replace("area: drawing, category: operations", "area: drawin, categry: operations"),
                b -> {});
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("errors").toString() + wrong.body())
                .contains("line 14, column 41, skills[0].area")
                .contains("Did you mean \\\"drawing\\\"?");
        assertThat(keeper.get(ALL).json().path("items")).isEmpty();
    }

    @Test
    void aFileThatWasWrittenOutSaysItselfWhatItStartsFrom() {
        String other = CATALOG.replace("\"2\"", "\"3\"").replace("title: Drawing, area", "title: Sketching, area");
        JsonNode first = propose(other);
        String base = first.path("base").asText();
        String file =
                keeper.get("/api/v1/catalogs/maps/editions/" + base + "/yaml").body();
        publish(first.path("id").asText());
        JsonNode late = propose(file.replace("edition: '2'", "edition: '4'")
                .replace("title: Drawing\n    area", "title: Drafting\n    area"));
        assertThat(late.path("conflicts").findValuesAsText("id")).containsExactly("skill/drawing/title");
        String one = ALL + "/" + late.path("id").asText();
        assertThat(lead.post(one + "/approve", "{}").body()).contains("CONFLICT");
        assertThat(keeper.post(one + "/decisions", "{\"skill/drawing/title\":\"mine\"}")
                        .status())
                .isEqualTo(200);
        publish(late.path("id").asText());
        assertThat(keeper.get("/api/v1/catalogs/maps/skills/drawing").body()).contains("Drafting");
    }

    @Test
    void theSchemaOfTheFileIsServed() {
        Client.Answer schema = keeper.get("/api/catalog.schema.json");
        assertThat(schema.status()).isEqualTo(200);
        assertThat(schema.json().at("/$defs/skill/properties/migrations").isMissingNode())
                .isFalse();
    }

    @Test
    void isNobodyElses() {
        String id = propose(CATALOG.replace("\"2\"", "\"3\"")).path("id").asText();
        for (Client other : List.of(
                town.as(Role.EMPLOYEE),
                town.as(Role.ADMINISTRATOR),
                town.as(Role.CHIEF),
                town.as(Role.TREND_KEEPER, null, "Utilities"),
                town.as(Role.DEPARTMENT_LEAD, null, "Utilities"))) {
            assertThat(other.get(ALL + "/" + id).status()).isEqualTo(404);
            assertThat(other.get(ALL).status()).isEqualTo(404);
            assertThat(other.post(ALL + "/" + id + "/approve", "{}").status()).isEqualTo(404);
        }
    }

    private JsonNode propose(String yaml) {
        Client.Answer answer = keeper.send("POST", ALL + "?note=Because", yaml, b -> {});
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private void publish(String id) {
        assertThat(lead.post(ALL + "/" + id + "/approve", "{}").status()).isEqualTo(200);
        assertThat(keeper.post(ALL + "/" + id + "/publish").status()).isEqualTo(200);
    }
}
