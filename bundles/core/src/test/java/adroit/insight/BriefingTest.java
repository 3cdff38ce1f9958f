package adroit.insight;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.assessment.AnalysisPin;
import adroit.assessment.DisciplineResult;
import adroit.assessment.EvidenceSet;
import adroit.assessment.RequirementResult;
import adroit.assessment.Result;
import adroit.assessment.StoredResult;
import adroit.edition.ScorerIdentity;
import adroit.evidence.Purpose;
import adroit.gap.Fields;
import adroit.gap.Gap;
import adroit.gap.GapType;
import adroit.gap.Standing;
import adroit.insight.Brief.Alone;
import adroit.scoring.Channel;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.work.Requirement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BriefingTest {
    private final NewestResults newest = new NewestResults(edition -> Fields.PLAN_REVIEW);
    private int people;

    @Test
    void whoIsNotAssessedIsNotCalledWithoutTheSkill() {
        stand(Standing.MET, 1);
        stand(Standing.BELOW, 4);
        stand(Standing.NOT_ENOUGH_EVIDENCE, 2);

        Brief brief = brief(true);

        assertThat(brief.alone()).isEmpty();
        assertThat(brief.oneKnown()).containsExactly(new Alone("plans", "plan-review", 7, 2, "d-1"));
    }

    @Test
    void whoMayBeAtTargetMayBeASecondHolder() {
        stand(Standing.MET, 1);
        stand(Standing.MAY_BE_MET, 1);
        stand(Standing.BELOW, 4);

        assertThat(brief(false).alone()).isEmpty();
        assertThat(brief(false).oneKnown()).extracting(Alone::unknown).containsExactly(1);
    }

    @Test
    void aSkillThatOneOfManyCoversIsCarriedAlone() {
        stand(Standing.BELOW, 5);
        stand(Standing.MET, 1);

        assertThat(brief(false).alone()).containsExactly(new Alone("plans", "plan-review", 6, 0, "d-1"));
        assertThat(brief(false).oneKnown()).isEmpty();
    }

    @Test
    void ofFewerThanFiveAssessedAChiefIsToldNothing() {
        stand(Standing.MET, 1);
        stand(Standing.BELOW, 1);
        stand(Standing.NOT_ENOUGH_EVIDENCE, 9);

        assertThat(brief(false).oneKnown()).isEmpty();
        assertThat(brief(false).alone()).isEmpty();
        assertThat(brief(false).toBuild()).isNull();
        assertThat(brief(true).oneKnown()).extracting(Alone::asked).containsExactly(11);
        assertThat(brief(true).toBuild()).isEqualTo(1);
    }

    @Test
    void aChiefIsToldOfSkillsToBuildWhereTheHeatMapIsShown() {
        stand(Standing.BELOW, 6);
        newest.put(stored(99, Standing.BELOW), "d-2");

        assertThat(brief(true).toBuild()).isEqualTo(7);
        assertThat(brief(false).toBuild()).isEqualTo(6);
    }

    private Brief brief(boolean single) {
        return new Briefing(new Sight(newest, single ? null : new Told(newest))).of(List.of());
    }

    private void stand(Standing standing, int count) {
        for (int i = 0; i < count; i++) {
            people++;
            newest.put(stored(people, standing), "d-1");
        }
    }

    private static StoredResult stored(int number, Standing standing) {
        boolean scored = standing != Standing.NOT_ENOUGH_EVIDENCE;
        RequirementResult requirement = new RequirementResult(
                new Requirement("plan-review", 3, true, List.of()),
                scored ? new Score.Scored(3, null, Channel.TEST, List.of()) : new Score.NotEnoughEvidence(List.of()),
                standing,
                standing == Standing.BELOW
                        ? List.of(new Gap(GapType.TALENT, "skill/plan-review", Reason.of("skill.below")))
                        : List.of());
        DisciplineResult part = new DisciplineResult(
                "plans",
                new AnalysisPin("planner", 1, "Planner", "00", 3),
                "edition",
                "2026.1",
                new ScorerIdentity("s", "1", "00", "1"),
                List.of(requirement),
                List.of(),
                List.of());
        return StoredResult.of(
                "r-" + number,
                Instant.EPOCH,
                new Result(
                        "p-" + number,
                        "pos-" + number,
                        Purpose.WORKFORCE_PLANNING,
                        LocalDate.of(2026, 4, 1),
                        new EvidenceSet(0, 0, "00"),
                        List.of(part),
                        List.of()));
    }
}
