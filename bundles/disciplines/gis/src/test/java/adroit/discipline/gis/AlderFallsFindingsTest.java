package adroit.discipline.gis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import adroit.assessment.DisciplineResult;
import adroit.assessment.RequirementResult;
import adroit.evidence.Purpose;
import adroit.gap.Gap;
import adroit.gap.GapType;
import adroit.gap.Standing;
import adroit.gap.StepFinding;
import adroit.scoring.Channel;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of the sample city must be able to see; each person is named in its README. */
class AlderFallsFindingsTest {
    private final AlderFalls city = new AlderFalls();

    @ParameterizedTest
    @ValueSource(strings = {"AF1044", "AF1174"})
    void aPlannerRatedOneWithoutALicenseLacksATool(String planner) {
        RequirementResult review = of(planner, "plan-review-mapping");
        assertThat(level(review)).isEqualTo(1.0);
        assertThat(review.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.type()).isEqualTo(GapType.CAPABILITY);
            assertThat(gap.subject()).isEqualTo("tool/eplan-review");
            assertThat(gap.reason().code()).isEqualTo("tool.not-supplied");
        });
    }

    @Test
    void aPlannerBelowTheLevelWithTheLicenseHasASkillToBuild() {
        RequirementResult review = of("AF1187", "plan-review-mapping");
        assertThat(review.standing()).isEqualTo(Standing.BELOW);
        assertThat(review.gaps()).extracting(Gap::type).containsExactly(GapType.TALENT);
    }

    @Test
    void theStepThatMostMissIsOneProcessToFixAndNobodysSkill() {
        assertThat(city.findings().stream().filter(StepFinding::processToFix))
                .containsExactly(new StepFinding("assign-address", "validate-before-load", 13, 8));
        assertThat(city.described())
                .flatMap(person -> assess(person).processGaps())
                .noneMatch(gap -> gap.type() == GapType.TALENT);
        assertThat(assess("AF1044").processGaps())
                .extracting(Gap::subject)
                .containsExactly("step/assign-address/validate-before-load");
    }

    @Test
    void goodSamplesMadeWithTheRetiredToolShowAMissingToolAndNoMissingSkill() {
        RequirementResult editing = of("AF1417", "feature-editing");
        assertThat(editing.standing()).isEqualTo(Standing.MET);
        assertThat(codes(editing)).contains("portfolio.retired-tool", "portfolio.successor-not-supplied");
        assertThat(editing.gaps())
                .extracting(Gap::subject, gap -> gap.reason().code())
                .containsExactly(tuple("tool/arcgis-pro", "tool.only-retired"));
        assertThat(assess("AF1417").requirements().stream().flatMap(r -> r.gaps().stream()))
                .noneMatch(gap -> gap.type() == GapType.TALENT);
    }

    @Test
    void aSupervisorAboveAndOneBelowTheWorkSamplesDisagreeAndDoNotMoveTheLevel() {
        RequirementResult overrated = of("AF1156", "gnss-field-capture");
        assertThat(level(overrated)).isEqualTo(2.0);
        assertThat(overrated.standing()).isEqualTo(Standing.BELOW);
        assertThat(reason(overrated, "channel.disagrees").values())
                .isEqualTo(Map.of("channel", "supervisor", "level", "4"));

        RequirementResult underrated = of("AF1093", "web-app-configuration");
        assertThat(level(underrated)).isEqualTo(4.0);
        assertThat(reason(underrated, "channel.disagrees").values())
                .isEqualTo(Map.of("channel", "supervisor", "level", "2"));
    }

    @Test
    void aCrimeAnalystAtTheLevelRestsOnOneRating() {
        RequirementResult analysis = of("AF1270", "spatial-analysis");
        assertThat(analysis.standing()).isEqualTo(Standing.MET);
        assertThat(reason(analysis, "ratings.one").values()).containsEntry("channel", "supervisor");
        assertThat(((Score.Scored) analysis.score()).standardError()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AF1300", "AF1398"})
    void whoOnlyRatedThemselvesHasNoLevelOutsideOfDevelopment(String person) {
        assertThat(assess(person).requirements())
                .extracting(RequirementResult::standing)
                .containsOnly(Standing.NOT_ENOUGH_EVIDENCE);
        assertThat(city.assess(person, Purpose.DEVELOPMENT).requirements())
                .extracting(RequirementResult::score)
                .hasAtLeastOneElementOfType(Score.Scored.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AF1181", "AF1095", "AF1281", "AF1427", "AF1112"})
    void theThirdFireShiftAndTwoOthersAreNotAssessedAtAll(String person) {
        assertThat(city.assess(person, Purpose.DEVELOPMENT).requirements()).allSatisfy(r -> {
            assertThat(r.standing()).isEqualTo(Standing.NOT_ENOUGH_EVIDENCE);
            assertThat(codes(r)).containsExactly("evidence.none");
            assertThat(r.gaps()).isEmpty();
        });
    }

    @Test
    void twoSupervisorsALevelApartMayBeAtTheLevel() {
        assertThat(of("AF1288", "network-tracing").standing()).isEqualTo(Standing.MAY_BE_MET);
    }

    @Test
    void samplesThatWereNotAcceptedLeaveTheSupervisorToDecide() {
        RequirementResult automation = of("AF1093", "python-automation");
        assertThat(((Score.Scored) automation.score()).channel()).isEqualTo(Channel.SUPERVISOR);
        assertThat(codes(automation)).contains("portfolio.not-accepted");
        assertThat(automation.standing()).isEqualTo(Standing.BELOW);
    }

    @Test
    void theLaterRatingOfTheSameSupervisorCounts() {
        assertThat(level(of("AF1415", "gnss-field-capture"))).isEqualTo(2.0);
    }

    @Test
    void theCityIsNeitherHopelessNorPerfect() {
        List<Standing> standings = city.described().stream()
                .flatMap(person -> assess(person).requirements().stream())
                .map(RequirementResult::standing)
                .toList();
        assertThat(standings).contains(Standing.MET, Standing.BELOW, Standing.MAY_BE_MET, Standing.NOT_ENOUGH_EVIDENCE);
        assertThat(standings).doesNotContain(Standing.NOT_SCORED);
        long met = standings.stream().filter(s -> s == Standing.MET).count();
        assertThat(met * 2).isGreaterThan(standings.size());
    }

    private DisciplineResult assess(String person) {
        return city.assess(person, Purpose.WORKFORCE_PLANNING);
    }

    private RequirementResult of(String person, String skill) {
        return assess(person).requirements().stream()
                .filter(r -> r.requirement().skill().equals(skill))
                .findFirst()
                .orElseThrow();
    }

    private static double level(RequirementResult result) {
        return ((Score.Scored) result.score()).level();
    }

    private static List<String> codes(RequirementResult result) {
        return result.score().reasons().stream().map(Reason::code).toList();
    }

    private static Reason reason(RequirementResult result, String code) {
        return result.score().reasons().stream()
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
