package adroit.catalogchange;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeSumsTest {
    @Test
    void namesWhatChangedCameAndWentOfEachKind() {
        Catalog before = catalog(ToolStatus.CURRENT, skill("field", "Field maps"), skill("ink", "Inking"));
        Catalog after = catalog(ToolStatus.RETIRED, reworded("field", "Field maps"), skill("web", "Web maps"));
        assertThat(ChangeSums.between(before, after))
                .containsExactly(
                        "Skills: 1 changed (Field maps), 1 new (Web maps), 1 gone (Inking).",
                        "Tools: 0 changed, 0 new, 0 gone, 1 retired (Pen).");
    }

    @Test
    void saysOfTheSkillsThatNothingChanges() {
        Catalog catalog = catalog(ToolStatus.CURRENT, skill("field", "Field maps"));
        assertThat(ChangeSums.between(catalog, catalog)).containsExactly("Skills: 0 changed, 0 new, 0 gone.");
    }

    @Test
    void anotherOrderChangesNoSkill() {
        assertThat(ChangeSums.between(
                        catalog(ToolStatus.CURRENT, skill("a", "A"), skill("b", "B")),
                        catalog(ToolStatus.CURRENT, skill("b", "B"), skill("a", "A"))))
                .containsExactly("Skills: 0 changed, 0 new, 0 gone.");
    }

    @Test
    void namesThreeAtMost() {
        assertThat(ChangeSums.between(
                        catalog(ToolStatus.CURRENT),
                        catalog(
                                ToolStatus.CURRENT,
                                skill("a", "A"),
                                skill("b", "B"),
                                skill("c", "C"),
                                skill("d", "D"),
                                skill("e", "E"))))
                .containsExactly("Skills: 0 changed, 5 new (A, B, C and 2 more), 0 gone.");
    }

    @Test
    void aPartOfWhichSeveralFieldsDifferIsOne() {
        assertThat(ChangeSums.between(
                        catalog(ToolStatus.CURRENT, skill("a", "A")), catalog(ToolStatus.CURRENT, reworded("a", "B"))))
                .containsExactly("Skills: 1 changed (A), 0 new, 0 gone.");
    }

    @Test
    void ofAFirstCatalogEverythingIsNew() {
        assertThat(ChangeSums.of(catalog(ToolStatus.CURRENT, skill("a", "A"), skill("b", "B"))))
                .containsExactly("Skills: 2 new.", "Tools: 1 new.");
    }

    private static Skill skill(String id, String title) {
        return skill(id, title, "Does it");
    }

    private static Skill reworded(String id, String title) {
        return skill(id, title, "Does it well");
    }

    private static Skill skill(String id, String title, String statement) {
        return new Skill(
                id,
                title,
                "maps",
                SkillCategory.TECHNOLOGY,
                statement,
                List.of(),
                false,
                null,
                List.of(),
                null,
                List.of());
    }

    private static Catalog catalog(ToolStatus pen, Skill... skills) {
        return new Catalog(
                "gis",
                "GIS",
                "1",
                LocalDate.of(2026, 11, 1),
                List.of(),
                List.of(),
                List.of(new Area("maps", "Maps")),
                List.of(new Tool("pen", "Pen", ToolKind.MANUAL, pen, null)),
                List.of(skills),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
