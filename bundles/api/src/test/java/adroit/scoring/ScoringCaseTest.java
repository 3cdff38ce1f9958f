package adroit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoringCaseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Skill SKILL =
            new Skill("s", "Skill", "area", SkillCategory.PROCESS, "Does it", List.of(), false, null, List.of());
    private static final Catalog CATALOG = new Catalog(
            "field",
            "Field",
            "1",
            DAY,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(SKILL),
            List.of(),
            List.of(),
            List.of(),
            Map.of());

    @Test
    void suppliedToolsComeInTheOrderOfTheirIdsInEveryProcess() {
        List<String> ids = IntStream.range(10, 60).mapToObj(i -> "tool-" + i).toList();
        List<String> mixed = new ArrayList<>(ids);
        Collections.reverse(mixed);
        assertThat(with(Set.copyOf(mixed)).suppliedTools()).containsExactlyElementsOf(ids);
        assertThat(with(new HashSet<>(mixed)).suppliedTools()).containsExactlyElementsOf(ids);
        assertThat(with(Set.copyOf(mixed))).isEqualTo(with(new HashSet<>(ids)));
    }

    @Test
    void suppliedToolsDoNotChange() {
        Set<String> given = new HashSet<>(Set.of("b", "a"));
        ScoringCase made = with(given);
        given.add("c");
        assertThat(made.suppliedTools()).containsExactly("a", "b");
        assertThatThrownBy(() -> made.suppliedTools().add("d")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> made.suppliedTools().remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> made.suppliedTools().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void suppliedToolsAreASetLikeAnyOther() {
        Set<String> supplied = with(Set.of("c", "a", "b")).suppliedTools();
        assertThat(supplied.contains("b")).isTrue();
        assertThat(supplied.contains("aa")).isFalse();
        assertThat(supplied).isEqualTo(Set.of("a", "b", "c")).hasSameHashCodeAs(Set.of("a", "b", "c"));
        assertThat(with(supplied).suppliedTools()).as("made once for all cases").isSameAs(supplied);
        assertThat(with(Set.of()).suppliedTools()).isEmpty();
        assertThat(supplied.stream().parallel().findFirst()).contains("a");
    }

    private static ScoringCase with(Set<String> tools) {
        return new ScoringCase(new Requirement("s", 3, false, List.of()), SKILL, CATALOG, List.of(), tools, DAY);
    }
}
