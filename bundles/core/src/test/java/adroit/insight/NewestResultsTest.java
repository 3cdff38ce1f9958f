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
import adroit.gap.ProcessGaps;
import adroit.gap.Standing;
import adroit.gap.StepFinding;
import adroit.scoring.Channel;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.work.Requirement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NewestResultsTest {
    private static final StepFinding MISSED = new StepFinding("permit", "check", 14, 9);
    private static final StepFinding DONE = new StepFinding("permit", "check", 20, 1);
    private static final Gap STEP = ProcessGaps.toFix(MISSED);

    private final NewestResults newest = new NewestResults(edition -> Fields.PLAN_REVIEW);

    private static StoredResult stored(long number, String person, Standing standing, List<Gap> gaps) {
        return stored(number, person, standing, gaps, MISSED, LocalDate.of(2026, 4, 1));
    }

    private static StoredResult stored(
            long number, String person, Standing standing, List<Gap> gaps, StepFinding finding, LocalDate asOf) {
        RequirementResult requirement = new RequirementResult(
                new Requirement("plan-review", 3, true, List.of()),
                standing == Standing.NOT_ENOUGH_EVIDENCE
                        ? new Score.NotEnoughEvidence(List.of())
                        : new Score.Scored(3, null, Channel.TEST, List.of()),
                standing,
                gaps);
        DisciplineResult part = new DisciplineResult(
                "plans",
                new AnalysisPin("planner", 1, "Planner", "00", 3),
                "edition",
                "2026.1",
                new ScorerIdentity("s", "1", "00", "1"),
                List.of(requirement),
                finding.processToFix() ? List.of(ProcessGaps.toFix(finding)) : List.of(),
                List.of(finding));
        Result result = new Result(
                person,
                "pos-" + person,
                Purpose.DEVELOPMENT,
                asOf,
                new EvidenceSet(0, 0, "00"),
                List.of(part),
                List.of());
        return StoredResult.of("r-" + number, Instant.EPOCH, result);
    }

    private static StoredResult of(long number, String person, Standing standing, String evidence, String edition) {
        return of(number, person, standing, 3, evidence, edition);
    }

    private static StoredResult of(
            long number, String person, Standing standing, double level, String evidence, String edition) {
        RequirementResult requirement = new RequirementResult(
                new Requirement("plan-review", 3, true, List.of()),
                new Score.Scored(level, null, Channel.TEST, List.of()),
                standing,
                List.of());
        DisciplineResult part = new DisciplineResult(
                "plans",
                new AnalysisPin("planner", 1, "Planner", "00", 3),
                edition,
                "2026.1",
                new ScorerIdentity("s", "1", "00", "1"),
                List.of(requirement),
                List.of(),
                List.of());
        return StoredResult.of(
                "r-" + number,
                Instant.EPOCH,
                new Result(
                        person,
                        "pos-" + person,
                        Purpose.DEVELOPMENT,
                        LocalDate.of(2026, 4, 1),
                        new EvidenceSet(0, 0, evidence),
                        List.of(part),
                        List.of()));
    }

    @Test
    void otherEvidenceUnderTheSameNumbersHidesNobody() {
        NewestResults before = new NewestResults(id -> Fields.PLAN_REVIEW);
        NewestResults now = new NewestResults(id -> Fields.PLAN_REVIEW);
        for (int person = 1; person <= 6; person++) {
            before.put(of(person, "p-" + person, Standing.MET, "00", "one"), "d-1");
            now.put(of(10 + person, "p-" + person, person == 1 ? Standing.BELOW : Standing.MET, "11", "two"), "d-1");
        }

        assertThat(new Told(before)
                        .ready(now, new NewestResults(id -> Fields.PLAN_REVIEW))
                        .departments())
                .isEmpty();

        for (int person = 2; person <= 5; person++) {
            now.put(of(20 + person, "p-" + person, Standing.BELOW, "11", "two"), "d-1");
        }
        assertThat(new Told(before)
                        .ready(now, new NewestResults(id -> Fields.PLAN_REVIEW))
                        .departments())
                .containsExactly("d-1");
    }

    @Test
    void whatSomebodyWhoIsNotYetCountedFoundOfAProcessIsNotTold() {
        NewestResults before = new NewestResults(id -> Fields.PLAN_REVIEW);
        NewestResults now = new NewestResults(id -> Fields.PLAN_REVIEW);
        LocalDate day = LocalDate.of(2026, 4, 1);
        for (int person = 1; person <= 6; person++) {
            before.put(stored(person, "p-" + person, Standing.MET, List.of(), DONE, day), "d-1");
            now.put(stored(10 + person, "p-" + person, Standing.BELOW, List.of(), MISSED, day), "d-1");
        }
        now.put(stored(20, "p-7", Standing.MET, List.of(), DONE, day.plusDays(1)), "d-1");

        Told.Ready ready = new Told(before).ready(now, new NewestResults(id -> Fields.PLAN_REVIEW));

        assertThat(ready.results().counted("d-1")).containsExactly(11L, 12L, 13L, 14L, 15L, 16L);
        assertThat(ready.results().gaps((person, department) -> true))
                .extracting(ListedGap::gap)
                .containsExactly(STEP);
        assertThat(now.gaps((person, department) -> true)).isEmpty();
    }

    @Test
    void fourWhoseLevelsMovedBelowAnythingToldDoNotHideTheOneWhoseStandingDid() {
        NewestResults before = new NewestResults(id -> Fields.PLAN_REVIEW);
        NewestResults now = new NewestResults(id -> Fields.PLAN_REVIEW);
        for (int person = 1; person <= 9; person++) {
            before.put(of(person, "p-" + person, Standing.MET, 3.0, "00", "one"), "d-1");
            now.put(
                    person == 1
                            ? of(11, "p-1", Standing.BELOW, 1.0, "11", "one")
                            : of(10 + person, "p-" + person, Standing.MET, 3.5, "11", "one"),
                    "d-1");
        }

        assertThat(new Told(before)
                        .ready(now, new NewestResults(id -> Fields.PLAN_REVIEW))
                        .departments())
                .isEmpty();

        for (int person = 2; person <= 5; person++) {
            now.put(of(20 + person, "p-" + person, Standing.MET, 4.0, "11", "one"), "d-1");
        }
        assertThat(new Told(before)
                        .ready(now, new NewestResults(id -> Fields.PLAN_REVIEW))
                        .departments())
                .as("levels that make a champion are counted")
                .containsExactly("d-1");
    }

    @Test
    void whatIsCountedAfterTheComparisonIsNotTold() {
        Told told = new Told(new NewestResults(id -> Fields.PLAN_REVIEW));
        NewestResults live = new NewestResults(id -> Fields.PLAN_REVIEW);
        for (int person = 1; person <= 5; person++) {
            live.put(of(person, "p-" + person, Standing.MET, "00", "one"), "d-1");
        }
        Told.Ready ready = told.ready(live, new NewestResults(id -> Fields.PLAN_REVIEW));
        live.put(of(6, "p-6", Standing.BELOW, "00", "one"), "d-1");
        told.take(ready);

        assertThat(ready.results().counted("d-1")).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(told.results().cells()).extracting(OverviewCell::below).containsExactly(0);
    }

    private static Gap skill() {
        return new Gap(GapType.TALENT, "skill/plan-review", Reason.of("skill.below"));
    }

    @Test
    void countsANewerResultInPlaceOfTheOlder() {
        newest.put(stored(1, "a", Standing.BELOW, List.of(skill())), "d-1");
        newest.put(stored(2, "a", Standing.MET, List.of()), "d-1");

        assertThat(newest.cells()).singleElement().satisfies(cell -> {
            assertThat(cell.met()).isEqualTo(1);
            assertThat(cell.below()).isZero();
        });
        assertThat(newest.gaps((person, department) -> true))
                .extracting(ListedGap::gap)
                .containsExactly(STEP);
    }

    @Test
    void doesNotCallSomebodyAssessedOfWhomNothingCouldBeScored() {
        newest.put(stored(1, "a", Standing.NOT_ENOUGH_EVIDENCE, List.of()), "d-1");
        assertThat(newest.assessedPeople(null)).isEmpty();

        newest.put(stored(2, "a", Standing.MET, List.of()), "d-1");
        assertThat(newest.assessedPeople(null)).containsEntry("d-1", 1);
        assertThat(newest.assessedPeople("plans")).containsEntry("d-1", 1);
        assertThat(newest.assessedPeople("maps")).isEmpty();
    }

    @Test
    void isNotMovedByAnOlderResultThatComesLate() {
        newest.put(stored(2, "a", Standing.MET, List.of()), "d-1");
        newest.put(stored(1, "a", Standing.BELOW, List.of(skill())), "d-1");

        assertThat(newest.cells()).singleElement().satisfies(cell -> assertThat(cell.met())
                .isEqualTo(1));
    }

    @Test
    void listsAProcessToFixOnceHoweverManyPeopleMeetIt() {
        newest.put(stored(1, "a", Standing.BELOW, List.of(skill())), "d-1");
        newest.put(stored(2, "b", Standing.BELOW, List.of(skill())), "d-2");

        List<ListedGap> gaps = newest.gaps((person, department) -> true);
        assertThat(Insight.totals(gaps))
                .containsEntry(GapType.PROCESS, 1)
                .containsEntry(GapType.TALENT, 2)
                .containsEntry(GapType.CAPABILITY, 0);
        assertThat(gaps)
                .filteredOn(g -> g.gap().type() == GapType.PROCESS)
                .singleElement()
                .satisfies(g -> {
                    assertThat(g.person()).isNull();
                    assertThat(g.department()).isNull();
                });
        assertThat(newest.gaps((person, department) -> department.equals("d-1")))
                .hasSize(2);
    }

    @Test
    void aProcessThatWasFixedIsNoGapThoughSomebodyWasNotAssessedAgain() {
        newest.put(stored(1, "a", Standing.MET, List.of()), "d-1");
        newest.put(stored(2, "b", Standing.MET, List.of()), "d-1");

        newest.put(stored(3, "a", Standing.MET, List.of(), DONE, LocalDate.of(2026, 6, 1)), "d-1");

        assertThat(newest.gaps((person, department) -> true)).isEmpty();
        assertThat(newest.gaps((person, department) -> person.equals("b"))).isEmpty();
    }

    @Test
    void aProcessToFixIsToldWithTheNewestNumbersWhoeverComesFirst() {
        StepFinding worse = new StepFinding("permit", "check", 16, 12);
        newest.put(stored(2, "b", Standing.MET, List.of(), worse, LocalDate.of(2026, 6, 1)), "d-1");
        newest.put(stored(1, "a", Standing.MET, List.of()), "d-1");

        assertThat(newest.gaps((person, department) -> true))
                .extracting(ListedGap::gap)
                .containsExactly(ProcessGaps.toFix(worse));
    }

    @Test
    void equalsACountOfTheNewestResultsAfterAnySequenceOfThem() {
        Random random = new Random(3);
        Map<String, Standing> expected = new HashMap<>();
        for (int number = 1; number <= 3000; number++) {
            String person = "p" + random.nextInt(300);
            Standing standing = Standing.values()[random.nextInt(4)];
            newest.put(stored(number, person, standing, List.of()), "d-1");
            expected.put(person, standing);
        }

        OverviewCell cell = newest.cells().get(0);
        assertThat(cell.people()).isEqualTo(expected.size());
        assertThat(cell.met()).isEqualTo(count(expected, Standing.MET));
        assertThat(cell.mayBeMet()).isEqualTo(count(expected, Standing.MAY_BE_MET));
        assertThat(cell.below()).isEqualTo(count(expected, Standing.BELOW));
        assertThat(cell.notAssessed()).isEqualTo(count(expected, Standing.NOT_ENOUGH_EVIDENCE));
    }

    @Test
    void theSkillsOfAnAreaAddUpToTheAreaAndEveryScoreIsMeasured() {
        Random random = new Random(4);
        for (int number = 1; number <= 500; number++) {
            newest.put(
                    stored(number, "p" + random.nextInt(90), Standing.values()[random.nextInt(4)], List.of()),
                    "d-" + random.nextInt(2));
        }

        List<Integer> areas = newest.cells().stream().map(OverviewCell::total).toList();
        assertThat(newest.skillCells().stream().map(c -> c.counts().total())).isEqualTo(areas);
        List<String> measured = new ArrayList<>();
        newest.forEachMeasured((person, skill) -> measured.add(person));
        assertThat(measured)
                .hasSize(newest.cells().stream()
                        .mapToInt(c -> c.total() - c.notAssessed())
                        .sum());
    }

    private static int count(Map<String, Standing> standings, Standing standing) {
        return (int) standings.values().stream().filter(s -> s == standing).count();
    }
}
