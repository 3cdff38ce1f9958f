package adroit.breadth;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.EvidenceRule;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A range of skills under catalogs that merge and split. */
class BreadthTest {
    private final Set<String> skills = new LinkedHashSet<>(Arrays.asList("maps", "plans", "gnss"));

    @Test
    void followsASkillOverSeveralEditions() {
        Catalog after = catalog(
                "3",
                skill("maps", "drawing", "plans"),
                skill("plans", "drawing", "cartography", "maps"),
                skill("cartography", "drawing", null, "plans"),
                gnss());
        Breadth breadth = Breadth.of(Set.of("maps", "cartography"), Optional.of(after));
        assertThat(breadth.skills()).isEqualTo(1);
        assertThat(breadth.merges())
                .singleElement()
                .asString()
                .contains("“Skill maps”", "are one skill, “Skill cartography”");
        assertThat(Breadth.of(Set.of("cartography"), Optional.of(after)).merges())
                .as("one after the other is no merge")
                .isEmpty();
    }

    @Test
    void countsSkillsAndTheAreasThatTheyLieIn() {
        Catalog before = catalog("1", skill("maps", "drawing", null), skill("plans", "drawing", null), gnss());
        Breadth breadth = Breadth.of(skills, Optional.of(before));
        assertThat(breadth).isEqualTo(new Breadth(3, 2, 0, List.of()));
        assertThat(breadth.sentences("at target")).containsExactly("3 skills at target, in 2 areas.");
    }

    @Test
    void fallsWhereTwoSkillsMergeAndSaysThatTheCatalogDidIt() {
        Catalog after = catalog(
                "2",
                skill("maps", "drawing", "cartography"),
                skill("plans", "drawing", "cartography"),
                skill("cartography", "drawing", null, "maps", "plans"),
                gnss());
        Breadth breadth = Breadth.of(skills, Optional.of(after));
        assertThat(breadth.skills()).isEqualTo(2);
        assertThat(breadth.catalog()).isEqualTo(-1);
        assertThat(breadth.sentences("at target"))
                .containsExactly(
                        "2 skills at target, in 2 areas.",
                        "The catalog counts 1 fewer than before: an effect of the catalog, not of people.",
                        "“Skill maps” and “Skill plans” are one skill, “Skill cartography”, in edition 2 of GIS.");
    }

    @Test
    void whoHadOnlyOneOfTheTwoLosesNothing() {
        Catalog after = catalog(
                "2",
                skill("maps", "drawing", "cartography"),
                skill("plans", "drawing", "cartography"),
                skill("cartography", "drawing", null, "maps", "plans"),
                gnss());
        assertThat(Breadth.of(Set.of("maps", "gnss"), Optional.of(after))).isEqualTo(new Breadth(2, 2, 0, List.of()));
    }

    @Test
    void theMergeIsStillToldWhenTheRenewedAnalysisNamesTheOneSkill() {
        Catalog after = catalog(
                "2",
                skill("maps", "drawing", "cartography"),
                skill("plans", "drawing", "cartography"),
                skill("cartography", "drawing", null, "maps", "plans"),
                gnss());
        Breadth renewed = Breadth.of(Set.of("cartography", "gnss"), Optional.of(after));
        assertThat(renewed.skills()).isEqualTo(2);
        assertThat(renewed.catalog()).isZero();
        assertThat(renewed.sentences("at target"))
                .containsExactly(
                        "2 skills at target, in 2 areas.",
                        "“Skill maps” and “Skill plans” are one skill, “Skill cartography”, in edition 2 of GIS. "
                                + "A range that had more than one of them before is narrower by the catalog, not by people.");
        assertThat(Breadth.of(Set.of("gnss"), Optional.of(after)).merges()).isEmpty();
    }

    @Test
    void aSkillThatTookOverFromOneIsNoMerge() {
        Catalog after = catalog("2", skill("maps", "drawing", "charts"), skill("charts", "drawing", null, "maps"));
        assertThat(Breadth.of(Set.of("charts"), Optional.of(after)).merges()).isEmpty();
    }

    @Test
    void risesWhereOneIsSplit() {
        Catalog after = catalog(
                "2",
                skill("maps", "drawing", null),
                skill("plans", "drawing", null),
                skill("gnss", "field", "rover"),
                skill("rover", "field", null, "gnss"),
                skill("base", "field", null, "gnss"));
        assertThat(Breadth.of(skills, Optional.of(after)).catalog()).isEqualTo(1);
    }

    private static Skill gnss() {
        return skill("gnss", "field", null);
    }

    private static Skill skill(String id, String area, @Nullable String successor, String... from) {
        return new Skill(
                id,
                "Skill " + id,
                area,
                SkillCategory.TECHNOLOGY,
                "Does it.",
                List.of(),
                successor != null,
                successor,
                List.of(),
                null,
                Arrays.stream(from)
                        .map(f -> new Migration(f, null, EvidenceRule.CARRIED, Map.of()))
                        .toList());
    }

    private static Catalog catalog(String label, Skill... skills) {
        return new Catalog(
                "gis",
                "GIS",
                label,
                LocalDate.of(2026, 6, 1),
                List.of(),
                List.of(),
                List.of(new Area("drawing", "Drawing"), new Area("field", "Field")),
                List.of(),
                List.of(skills),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
