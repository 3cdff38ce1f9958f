package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.TypicalPosition;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.ScorerIdentity;
import adroit.identity.Role;
import adroit.scoring.DecidingChannel;
import adroit.work.Requirement;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The citywide baseline on the page where a department draws its requirements. */
class BaselinePageTest {
    private final Path home;

    BaselinePageTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void aDepartmentSeesWhatItInheritsAndIsRefusedLessByTheNameOfTheRule() throws Exception {
        try (Village village = new Village(home)) {
            String page = "/analyses/" + village.linking(field());
            Browser lead = village.as(Role.DEPARTMENT_LEAD);
            assertThat(lead.get(page).body())
                    .contains("inherited: the citywide baseline asks for level 3; require it to ask for more");
            HttpResponse<String> refused = require(lead, page, 2);
            assertThat(refused.body())
                    .contains("The citywide baseline “Phishing recognition” asks for level 3")
                    .contains("level 2 would be less")
                    .contains("Requirements: 0");
            assertThat(require(lead, page, 4).statusCode()).isIn(200, 303);
            assertThat(lead.get(page).body())
                    .contains("Requirements: 1", "the citywide baseline asks for level 3 or more");
        }
    }

    private static HttpResponse<String> require(Browser lead, String page, int level) {
        return lead.post(page, "csrf=" + lead.csrf() + "&act=require&skill=phishing-recognition&level=" + level);
    }

    private static ActiveDiscipline field() {
        Catalog catalog = new Catalog(
                "citywide",
                "City-wide digital work",
                "2026.1",
                LocalDate.of(2026, 6, 1),
                List.of(),
                List.of(),
                List.of(new Area("security", "Security")),
                List.of(),
                List.of(new Skill(
                        "phishing-recognition",
                        "Phishing recognition",
                        "security",
                        SkillCategory.PROCESS,
                        "Tells a deceptive message.",
                        List.of(),
                        false,
                        null,
                        List.of())),
                List.of(),
                List.of(),
                List.of(new TypicalPosition(
                        "baseline",
                        "Citywide baseline",
                        "Everybody.",
                        List.of(),
                        List.of(),
                        List.of(new Requirement("phishing-recognition", 3, false, List.of())))),
                Map.of());
        return new ActiveDiscipline(
                "citywide",
                "City-wide digital work",
                "Everybody's.",
                "1.0.0",
                "City Manager",
                CatalogEdition.of(catalog),
                DecidingChannel.usual(),
                new ScorerIdentity("adroit.test.citywide", "1.0.0", "0".repeat(64), "1"));
    }
}
