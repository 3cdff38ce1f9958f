package adroit.catalogchange;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Catalog;
import adroit.catalog.EvidenceRule;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a catalog when somebody writes of one skill in a form. */
class SkillChangeTest {
    private static final Catalog PLAIN = catalog(skill("a"), skill("b"), skill("c"));

    @Test
    void aSkillInUseMayEndOnADayAndNameWhatFollows() {
        LocalDate until = LocalDate.of(2027, 6, 30);
        Catalog ending = ending("b", null, until).in(PLAIN, "2");
        Skill a = ending.skill("a").orElseThrow();
        assertThat(a.sunset()).isEqualTo(until);
        assertThat(a.successor()).isEqualTo("b");
        assertThat(a.retired()).isFalse();
        assertThat(from(ending, "b")).isEmpty();
        assertThat(ending("b", null, null)
                        .in(ending, "3")
                        .skill("a")
                        .orElseThrow()
                        .successor())
                .isNull();
    }

    @Test
    void whatItsLevelsMeanCanBeSaidBesideItsLastDay() {
        Catalog anew =
                ending("b", EvidenceRule.FLAGGED, LocalDate.of(2027, 6, 30)).in(PLAIN, "2");
        assertThat(from(anew, "a")).containsExactly("a");
        assertThat(from(anew, "b")).isEmpty();
    }

    private static SkillChange ending(
            @Nullable String successor, @Nullable EvidenceRule rule, @Nullable LocalDate until) {
        return new SkillChange(
                "a", "a", "maps", "Does it", Map.of(), false, successor, null, rule, Map.of(), Map.of(), until);
    }

    @Test
    void whatTakesASkillsPlaceTakesItsEvidenceOver() {
        Catalog retired = retired("b", EvidenceRule.FLAGGED).in(PLAIN, "2");
        assertThat(from(retired, "b")).containsExactly("a");
        assertThat(retired.skill("a").orElseThrow().successor()).isEqualTo("b");
    }

    @Test
    void whatTookItsPlaceBeforeTakesItOverNoMore() {
        Catalog first = retired("b", EvidenceRule.FLAGGED).in(PLAIN, "2");
        Catalog other = retired("c", EvidenceRule.CARRIED).in(first, "2");
        assertThat(from(other, "b")).isEmpty();
        assertThat(from(other, "c")).containsExactly("a");
        Catalog again = change(false, null, null, Map.of()).in(other, "2");
        assertThat(from(again, "c")).isEmpty();
        assertThat(again).isEqualTo(Relabelled.of(PLAIN, "2", PLAIN.affirmed()));
    }

    @Test
    void whatIsTakenBackIntoUseUntilADayKeepsItsEvidenceUntilThen() {
        Catalog gone = retired("b", EvidenceRule.CARRIED).in(PLAIN, "2");
        Catalog back = ending("b", null, LocalDate.of(2027, 6, 30)).in(gone, "3");
        assertThat(back.skill("a").orElseThrow().successor()).isEqualTo("b");
        assertThat(from(back, "b")).isEmpty();
    }

    @Test
    void anotherMeaningOfLevelsBeginsWhenTheEditionComesInForce() {
        Catalog anew = change(false, null, EvidenceRule.CARRIED, Map.of(5, 4)).in(PLAIN, "2");
        assertThat(Relevelling.of(anew.skill("a").orElseThrow()))
                .contains(new Migration("a", null, EvidenceRule.CARRIED, Map.of(5, 4)));
        assertThat(Relevelling.of(change(false, null, null, Map.of())
                        .in(anew, "2")
                        .skill("a")
                        .orElseThrow()))
                .isEmpty();
    }

    @Test
    void aDayOnWhichLevelsBeganToMeanSomethingElseStays() {
        Catalog dated = OpenDays.filled(
                change(false, null, EvidenceRule.CARRIED, Map.of(5, 4)).in(PLAIN, "2"), LocalDate.of(2026, 6, 1));
        assertThat(change(false, null, null, Map.of()).in(dated, "3").skill("a"))
                .isEqualTo(dated.skill("a"));
    }

    private static List<String> from(Catalog catalog, String skill) {
        return catalog.skill(skill).orElseThrow().migrations().stream()
                .map(Migration::skill)
                .toList();
    }

    private static SkillChange retired(String successor, EvidenceRule rule) {
        return change(true, successor, rule, Map.of());
    }

    private static SkillChange change(
            boolean retired, @Nullable String successor, @Nullable EvidenceRule rule, Map<Integer, Integer> levels) {
        return new SkillChange(
                "a", "a", "maps", "Does it", Map.of(), retired, successor, null, rule, levels, Map.of(), null);
    }

    private static Skill skill(String id) {
        return new Skill(id, id, "maps", SkillCategory.PROCESS, "Does it", List.of(), false, null, List.of());
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
