package adroit.catalogchange;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.EvidenceRule;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WholeRulesTest {
    @Test
    void findsWhatIsOnACircleAndNothingElse() {
        Map<String, Set<String>> next = new LinkedHashMap<>();
        next.put("a", Set.of("b"));
        next.put("b", Set.of("c", "x"));
        next.put("c", Set.of("d"));
        next.put("d", Set.of("b"));
        next.put("x", Set.of("y"));
        next.put("q", Set.of("r"));
        assertThat(WholeRules.circling(next)).containsExactly("b", "c", "d");
        assertThat(WholeRules.circling(Map.of("a", Set.of("b"), "b", Set.of("c"))))
                .isEmpty();
    }

    @Test
    void tellsCirclesOfSuccessorsAndOfEvidenceThatIsTakenOver() {
        assertThat(WholeRules.problems(catalog(skill("a", "b", null), skill("b", "a", null))))
                .singleElement()
                .asString()
                .contains("“a”, “b” take each other’s place in a circle");
        assertThat(WholeRules.problems(catalog(skill("a", null, "b"), skill("b", null, "a"))))
                .singleElement()
                .asString()
                .contains("take over evidence from each other");
        assertThat(WholeRules.problems(catalog(skill("a", null, "a"), skill("b", null, "a"))))
                .isEmpty();
    }

    @Test
    void tellsOnlyWhatWasNotWrongBefore() {
        Catalog wrong = catalog(skill("a", "b", null), skill("b", "a", null));
        assertThat(WholeRules.since(wrong, catalog(skill("a", null, null)))).hasSize(1);
        assertThat(WholeRules.since(wrong, wrong)).isEmpty();
    }

    @Test
    void aSkillThatSaysSomethingOfItsLevelsSaysItOfEveryOneThatIsAsked() {
        Skill half = new Skill(
                "a",
                "Half",
                "maps",
                SkillCategory.PROCESS,
                "Does it",
                List.of(new BehavioralAnchor(1, "Begins"), new BehavioralAnchor(5, "Teaches")),
                false,
                null,
                List.of());
        assertThat(WholeRules.problems(catalog(half)))
                .singleElement()
                .asString()
                .contains("“Half” says nothing of level 3");
    }

    private static Skill skill(String id, @Nullable String successor, @Nullable String from) {
        return new Skill(
                id,
                id,
                "maps",
                SkillCategory.PROCESS,
                "Does it",
                List.of(),
                successor != null,
                successor,
                List.of(),
                null,
                from == null ? List.of() : List.of(new Migration(from, null, EvidenceRule.CARRIED, Map.of())));
    }

    private static Catalog catalog(Skill... skills) {
        return new Catalog(
                "gis",
                "GIS",
                "1",
                LocalDate.of(2026, 5, 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Arrays.asList(skills),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
