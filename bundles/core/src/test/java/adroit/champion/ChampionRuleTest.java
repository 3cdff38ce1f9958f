package adroit.champion;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.SkillCategory;
import adroit.evidence.Interest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChampionRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final List<String> FIELDS = List.of("gis", "water");

    private static MeasuredSkill measured(SkillCategory category, double level) {
        return new MeasuredSkill("gis", "skill-" + level, category, level, "d-1");
    }

    private static StatedInterest says(SkillCategory category, Interest answer) {
        return new StatedInterest("gis", category, answer, DAY);
    }

    private static List<ChampionKind> kinds(List<MeasuredSkill> measured, StatedInterest... interests) {
        return ChampionRule.USUAL.candidacies(measured, List.of(interests)).stream()
                .map(Candidacy::kind)
                .toList();
    }

    @Test
    void levelFiveInTechnologyWithoutTheWishToExploreIsNoTechnologyChampion() {
        assertThat(kinds(List.of(measured(SkillCategory.TECHNOLOGY, 5)), says(SkillCategory.TECHNOLOGY, Interest.USE)))
                .doesNotContain(ChampionKind.TECHNOLOGY);
    }

    @Test
    void levelFiveInAProcessWithInterestOnlyToGetWorkDoneIsAnOperationsChampion() {
        assertThat(kinds(List.of(measured(SkillCategory.PROCESS, 5)), says(SkillCategory.PROCESS, Interest.USE)))
                .containsExactly(ChampionKind.OPERATIONS);
    }

    @Test
    void changingTheAnswerAloneMovesTheKind() {
        List<MeasuredSkill> measured = List.of(measured(SkillCategory.PROCESS, 4));

        assertThat(kinds(measured, says(SkillCategory.PROCESS, Interest.USE))).containsExactly(ChampionKind.OPERATIONS);
        assertThat(kinds(measured, says(SkillCategory.PROCESS, Interest.IMPROVE)))
                .containsExactly(ChampionKind.PROCESS);
        assertThat(kinds(measured, says(SkillCategory.PROCESS, Interest.EXPLORE)))
                .containsExactly(ChampionKind.TECHNOLOGY);
    }

    @Test
    void withoutAnAnswerNobodyIsAChampionWhateverTheLevel() {
        assertThat(kinds(List.of(measured(SkillCategory.TECHNOLOGY, 5)))).isEmpty();
    }

    @Test
    void theAnswerAboutOtherSkillsDoesNotCount() {
        assertThat(kinds(List.of(measured(SkillCategory.TECHNOLOGY, 5)), says(SkillCategory.PROCESS, Interest.EXPLORE)))
                .isEmpty();
    }

    @Test
    void aWishWithoutTheLevelIsNoChampionYet() {
        assertThat(kinds(
                        List.of(measured(SkillCategory.TECHNOLOGY, 3.9999)),
                        says(SkillCategory.TECHNOLOGY, Interest.EXPLORE)))
                .isEmpty();
    }

    @Test
    void noInputButTheAnswerEverDecidesTheKind() {
        Random random = new Random(24);
        for (int round = 0; round < 2_000; round++) {
            List<StatedInterest> interests = anyInterests(random);
            Set<String> answered = interests.stream()
                    .map(i -> i.discipline() + "/" + ChampionKind.of(i.answer()))
                    .collect(Collectors.toSet());
            for (List<MeasuredSkill> measured : List.of(anySkills(random), anySkills(random))) {
                List<Candidacy> found = ChampionRule.USUAL.candidacies(measured, interests);
                assertThat(found)
                        .allSatisfy(c -> assertThat(answered).contains(c.discipline() + "/" + c.kind()))
                        .allSatisfy(c -> assertThat(c.skills())
                                .allSatisfy(s -> assertThat(s.level()).isGreaterThanOrEqualTo(4.0)));
            }
        }
    }

    private static List<MeasuredSkill> anySkills(Random random) {
        List<MeasuredSkill> skills = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            skills.add(new MeasuredSkill(
                    FIELDS.get(random.nextInt(2)),
                    "skill-" + i,
                    SkillCategory.values()[random.nextInt(3)],
                    1 + random.nextInt(17) / 4.0,
                    "d-" + random.nextInt(3)));
        }
        return skills;
    }

    private static List<StatedInterest> anyInterests(Random random) {
        List<StatedInterest> interests = new ArrayList<>();
        for (String field : FIELDS) {
            for (SkillCategory category : SkillCategory.values()) {
                if (random.nextBoolean()) {
                    interests.add(new StatedInterest(field, category, Interest.values()[random.nextInt(3)], DAY));
                }
            }
        }
        return interests;
    }

    @Test
    void everyKindComesFirstAsOftenAsTheOthers() {
        assertThat(LongStream.range(-30, 30)
                        .mapToObj(seed -> new Rotation(seed).kinds().get(0))
                        .collect(Collectors.groupingBy(k -> k, Collectors.counting())))
                .hasSize(3)
                .allSatisfy((kind, times) -> assertThat(times).isEqualTo(20));
        assertThat(new Rotation(7).kinds()).containsExactlyInAnyOrder(ChampionKind.values());
    }
}
