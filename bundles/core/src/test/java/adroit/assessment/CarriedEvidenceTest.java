package adroit.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.EvidenceRule;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.scoring.Channel;
import adroit.scoring.Observation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What counts for a skill that takes over from others. */
class CarriedEvidenceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private final Map<String, Skill> skills = new HashMap<>();
    private final Map<String, List<Observation>> recorded = new HashMap<>();

    @Test
    void aSplitThatIsMergedAgainBringsEachObservationOnceByTheFirstRule() {
        recorded.put("a", List.of(rated("o-1", 4)));
        skill("a");
        skill("b", new Migration("a", null, EvidenceRule.CARRIED, Map.of(4, 3)));
        skill("c", new Migration("a", null, EvidenceRule.CARRIED, Map.of(4, 2)));
        skill(
                "d",
                new Migration("b", null, EvidenceRule.FLAGGED, Map.of()),
                new Migration("c", null, EvidenceRule.FLAGGED, Map.of()));
        assertThat(carried("d")).extracting(o -> o.id() + " " + o.level()).containsExactly("o-1 3.0");
    }

    @Test
    void aNetOfSkillsThatTakeOverFromEachOtherIsWorkedOutOnce() {
        int many = 60;
        for (int i = 0; i < many; i++) {
            String id = "s-" + i;
            recorded.put(id, List.of(rated("o-" + i, 3)));
            skill(
                    id,
                    IntStream.range(0, many)
                            .mapToObj(j -> "s-" + j)
                            .filter(other -> !other.equals(id))
                            .map(other -> new Migration(other, null, EvidenceRule.CARRIED, Map.of()))
                            .toArray(Migration[]::new));
        }
        assertThat(carried("s-0"))
                .extracting(Observation::id)
                .doesNotHaveDuplicates()
                .hasSize(many);
    }

    private List<Observation> carried(String id) {
        return CarriedEvidence.of(
                        Objects.requireNonNull(skills.get(id)),
                        skills::get,
                        skill -> recorded.getOrDefault(skill, List.of()))
                .observations();
    }

    private static Observation rated(String id, double level) {
        return new Observation(id, Channel.SUPERVISOR, "s-1", DAY, level, null, Map.of());
    }

    private void skill(String id, Migration... migrations) {
        skills.put(
                id,
                new Skill(
                        id,
                        id,
                        "maps",
                        SkillCategory.PROCESS,
                        "Does it",
                        List.of(),
                        false,
                        null,
                        List.of(),
                        null,
                        List.of(migrations)));
    }
}
