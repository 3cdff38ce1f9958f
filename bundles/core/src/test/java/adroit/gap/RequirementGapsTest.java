package adroit.gap;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.scoring.Channel;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.work.Requirement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequirementGapsTest {
    private static final Requirement REVIEW = new Requirement("plan-review", 3, true, List.of("markup"));

    private static Score scored(double level, @Nullable Double error) {
        return new Score.Scored(level, error, Channel.SUPERVISOR, List.of());
    }

    private static List<Gap> gaps(Map<String, Boolean> tools, Score score) {
        return new RequirementGaps(Fields.PLAN_REVIEW, tools).of(REVIEW, score);
    }

    @Test
    void whoLacksTheToolHasACapabilityGapAndNoSkillToBuild() {
        assertThat(gaps(Map.of("markup", false), scored(1, null)))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.type()).isEqualTo(GapType.CAPABILITY);
                    assertThat(gap.subject()).isEqualTo("tool/markup");
                    assertThat(gap.reason().code()).isEqualTo("tool.not-supplied");
                });
    }

    @Test
    void grantingTheToolTurnsTheGapIntoASkillToBuild() {
        assertThat(gaps(Map.of("markup", true), scored(1, null)))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.type()).isEqualTo(GapType.TALENT);
                    assertThat(gap.reason().values())
                            .containsEntry("level", "1")
                            .containsEntry("required", "3");
                });
    }

    @Test
    void whoIsSuppliedOnlyWithTheRetiredToolIsLeftBehindByTheCity() {
        assertThat(gaps(Map.of("markup", false, "old-markup", true), scored(4, null)))
                .extracting(gap -> gap.reason().code())
                .containsExactly("tool.only-retired");
    }

    @Test
    void aRetiredRequiredToolIsTheCitysGapUnlessItsSuccessorIsSupplied() {
        Requirement old = new Requirement("plan-review", 3, true, List.of("old-markup"));

        assertThat(new RequirementGaps(Fields.PLAN_REVIEW, Map.of("old-markup", true)).of(old, scored(3, null)))
                .extracting(gap -> gap.reason().code())
                .containsExactly("tool.retired");
        assertThat(new RequirementGaps(Fields.PLAN_REVIEW, Map.of("markup", true)).of(old, scored(3, null)))
                .isEmpty();
        assertThat(new RequirementGaps(Fields.PLAN_REVIEW, Map.of("old-markup", false, "markup", true))
                        .of(old, scored(3, null)))
                .isEmpty();
    }

    @Test
    void aRetiredToolOfWhichNothingIsRecordedHidesNoSkillToBuild() {
        Requirement old = new Requirement("plan-review", 3, true, List.of("old-markup"));

        assertThat(new RequirementGaps(Fields.PLAN_REVIEW, Map.of()).of(old, scored(1, null)))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.type()).isEqualTo(GapType.TALENT);
                    assertThat(gap.reason().values()).containsEntry("toolsNotRecorded", "markup");
                });
        assertThat(new RequirementGaps(Fields.PLAN_REVIEW, Map.of()).of(old, scored(3, null)))
                .isEmpty();
        assertThat(new RequirementGaps(Fields.PLAN_REVIEW, Map.of("markup", false)).of(old, scored(1, null)))
                .extracting(gap -> gap.reason().code())
                .containsExactly("tool.retired");
    }

    @Test
    void aSuccessorThatIsSuppliedLeavesNothingToRecord() {
        Requirement old = new Requirement("plan-review", 3, true, List.of("old-markup"));

        assertThat(new RequirementGaps(Fields.PLAN_REVIEW, Map.of("markup", true)).of(old, scored(1, null)))
                .singleElement()
                .satisfies(gap -> assertThat(gap.reason().values()).doesNotContainKey("toolsNotRecorded"));
    }

    @Test
    void saysWhichToolsNobodyRecordedBeforeAnyTraining() {
        assertThat(gaps(Map.of(), scored(2, null)))
                .singleElement()
                .satisfies(gap -> assertThat(gap.reason().values()).containsEntry("toolsNotRecorded", "markup"));
    }

    @Test
    void standsWithinOneStandardErrorAsMayBeMet() {
        assertThat(RequirementGaps.standing(REVIEW, scored(2.8, 0.2))).isEqualTo(Standing.MAY_BE_MET);
        assertThat(RequirementGaps.standing(REVIEW, scored(2.8, 0.1))).isEqualTo(Standing.BELOW);
        assertThat(RequirementGaps.standing(REVIEW, scored(2.8, null))).isEqualTo(Standing.BELOW);
        assertThat(RequirementGaps.standing(REVIEW, scored(3, null))).isEqualTo(Standing.MET);
    }

    @Test
    void whatMayBeAtTargetIsNoGap() {
        assertThat(gaps(Map.of("markup", true), scored(2.8, 0.2))).isEmpty();
        assertThat(gaps(Map.of("markup", true), scored(2.8, 0.1))).hasSize(1);
        assertThat(gaps(Map.of("markup", false), scored(2.8, 0.2)))
                .extracting(Gap::type)
                .containsExactly(GapType.CAPABILITY);
    }

    @Test
    void notAssessedIsNeitherBelowNorAGap() {
        Score none = new Score.NotEnoughEvidence(List.of(Reason.of("evidence.none")));

        assertThat(RequirementGaps.standing(REVIEW, none)).isEqualTo(Standing.NOT_ENOUGH_EVIDENCE);
        assertThat(gaps(Map.of("markup", true), none)).isEmpty();
    }

    @Test
    void aFailedScorerIsNobodysGap() {
        Score failed = new Score.Failed(List.of(Reason.of("scorer.threw", Map.of("what", "x"))));

        assertThat(RequirementGaps.standing(REVIEW, failed)).isEqualTo(Standing.NOT_SCORED);
        assertThat(gaps(Map.of("markup", true), failed)).isEmpty();
    }
}
