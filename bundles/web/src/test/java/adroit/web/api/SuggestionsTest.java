package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Catalog;
import adroit.catalog.ItemStatus;
import adroit.catalog.TestItem;
import adroit.catalog.TestOption;
import adroit.identity.Role;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suggestions between those who write them and those who keep the catalog, and what only these see. */
class SuggestionsTest {
    private static final String ALL = "/api/v1/catalogs/maps/suggestions";
    private static final String BODY = "{\"skill\":\"lettering\",\"text\":\"Name the new typeface rule.\"}";

    private final Town town;

    SuggestionsTest(@TempDir Path home) {
        town = new Town(home);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void reachesTheKeeperOfTheFieldAndComesBackAnswered() {
        Client ada = town.as(Role.EMPLOYEE);
        Client keeper = town.as(Role.TREND_KEEPER, null, "Planning");
        String id = ada.post(ALL, BODY).json().path("id").asText();

        assertThat(keeper.get(ALL).json().path("items")).hasSize(1);
        assertThat(keeper.post(
                                ALL + "/" + id + "/answers",
                                "{\"decision\":\"more-needed\",\"text\":\"Which rule do you mean?\"}")
                        .status())
                .isEqualTo(200);
        assertThat(ada.get(ALL + "/" + id).json().at("/answers/0/text").asText())
                .isEqualTo("Which rule do you mean?");
    }

    @Test
    void isNobodyElses() {
        String id = town.as(Role.EMPLOYEE).post(ALL, BODY).json().path("id").asText();
        for (Client other : List.of(
                town.as(Role.EMPLOYEE, "E-2", null),
                town.as(Role.HR_ANALYST),
                town.as(Role.TREND_KEEPER, null, "Utilities"))) {
            assertThat(other.get(ALL).json().path("items")).isEmpty();
            Client.Answer foreign = other.get(ALL + "/" + id);
            assertThat(foreign.status()).isEqualTo(404);
            assertThat(foreign.body()).isEqualTo(other.get(ALL + "/s-404").body());
            assertThat(other.post(ALL + "/" + id + "/answers", "{}").status()).isEqualTo(404);
        }
    }

    @Test
    void saysWhatIsWrongWithAText() {
        Client ada = town.as(Role.EMPLOYEE);

        assertThat(ada.post(ALL, "{\"text\":\"short\"}").body()).contains("at least 10 characters");
        assertThat(ada.post(ALL, "{\"text\":\"" + "x".repeat(2001) + "\"}").status())
                .isEqualTo(422);
        assertThat(ada.post("/api/v1/catalogs/fire/suggestions", BODY).status()).isEqualTo(404);
    }

    @Test
    void keysOfTestItemsAreLeftOutOfACatalog() {
        Catalog maps = Field.EDITION.catalog();
        Catalog withItem = new Catalog(
                maps.discipline(),
                maps.title(),
                maps.edition(),
                maps.affirmed(),
                maps.levels(),
                maps.sources(),
                maps.areas(),
                maps.tools(),
                maps.skills(),
                maps.duties(),
                maps.processes(),
                maps.positions(),
                maps.reasons(),
                List.of(),
                List.of(new TestItem(
                        "i-1",
                        "lettering",
                        null,
                        3,
                        ItemStatus.DRAFT,
                        "Which comes first?",
                        List.of(new TestOption("a", "The title"), new TestOption("b", "The legend")),
                        "b",
                        "The legend decides.",
                        List.of())));

        assertThat(SkillsResource.catalog(withItem, false).at("/items/0").has("stem"))
                .isTrue();
        assertThat(SkillsResource.catalog(withItem, false).at("/items/0").has("key"))
                .isFalse();
        assertThat(SkillsResource.catalog(withItem, false).toString()).doesNotContain("The legend decides");
        assertThat(SkillsResource.catalog(withItem, true).at("/items/0/key").asText())
                .isEqualTo("b");
    }
}
