package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.AssessmentRequest;
import adroit.assessment.AssessmentRun;
import adroit.assessment.AssessmentRuns;
import adroit.assessment.Assessments;
import adroit.assessment.Groundwork;
import adroit.assessment.NewerEvidence;
import adroit.assessment.NoSuchSubject;
import adroit.assessment.Outlook;
import adroit.edition.Disciplines;
import adroit.evidence.Fact;
import adroit.evidence.Purpose;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.scoring.Channel;
import adroit.work.Requirement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What assessing everybody would come to, and whose evidence is newer than their result, over a real database. */
@SuppressWarnings("NullAway.Init") // filled before each test
class AssessmentRunsTest extends OnBothEngines {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);
    private static final Purpose PURPOSE = Purpose.WORKFORCE_PLANNING;
    private static final NewerEvidence NOTHING = new NewerEvidence(0, false);

    private Assessments assessments;
    private AssessmentRuns runs;

    @BeforeEach
    void city() {
        Sample.hire(store, Sample.ADA, Sample.BO, Sample.CLEO);
        for (String title : List.of("GIS Analyst", "Planner II")) {
            assertThat(new JobAnalyses(store, CLOCK).keep(Actor.OWNER, List.of(analysis(title))))
                    .isEmpty();
        }
        assessments = new Assessments(store, new Disciplines(), CLOCK);
        runs = begun();
    }

    @AfterEach
    void end() {
        runs.close();
    }

    /** As after a start of the server. */
    private AssessmentRuns begun() {
        AssessmentRuns begun = new AssessmentRuns(store, new Disciplines(), assessments, CLOCK);
        assessments.listen(begun::advance);
        return begun;
    }

    private static JobAnalysis analysis(String title) {
        String id = title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return new JobAnalysis(
                new PositionDescription(id, 1, title, title, null),
                "gis",
                Sample.DAY,
                "A head",
                Sample.DAY,
                List.of(new RatedTask(
                        "t1", "map", "Make maps", List.of(4, 4, 4), List.of(4, 4, 4), null, List.of("map-design"))),
                List.of(),
                List.of(new Requirement("map-design", 3, true, List.of())));
    }

    private void assessAll() {
        AssessmentRun run = runs.start(Actor.OWNER, PURPOSE, null);
        while (runs.underWay(Actor.OWNER).isPresent()) {
            Thread.onSpinWait();
        }
        assertThat(runs.find(Actor.OWNER, run.id()))
                .hasValueSatisfying(over -> assertThat(over.state()).isEqualTo(AssessmentRun.State.DONE));
    }

    private static Fact rating(String id, String person, Channel channel) {
        return new Fact.Rating(id, person, "gis", Sample.DAY, "map-design", channel, "s-1", 3, null, Map.of());
    }

    @Test
    void countsThoseWhoHoldAnAnalyzedPositionToday() {
        assertThat(runs.outlook(Actor.OWNER, PURPOSE, null)).isEqualTo(new Outlook(2, 2, 2, 0, false));
        assertThat(runs.outlook(Actor.OWNER, PURPOSE, "Utilities").results()).isZero();
        assertThatThrownBy(() -> runs.outlook(Actor.OWNER, PURPOSE, "Nowhere")).isInstanceOf(NoSuchSubject.class);
        assertThat(runs.hasResults(Actor.OWNER, PURPOSE)).isFalse();
        assertThat(runs.groundwork(Actor.OWNER)).isEqualTo(new Groundwork(true, false));
        assessAll();
        assertThat(runs.outlook(Actor.OWNER, PURPOSE, null)).isEqualTo(new Outlook(2, 2, 0, 0, false));
        assertThat(runs.hasResults(Actor.OWNER, PURPOSE)).isTrue();
        assertThat(runs.hasResults(Actor.OWNER, Purpose.PROMOTION)).isFalse();
    }

    @Test
    void knowsWhoseEvidenceIsNewerAlsoAfterARestartAndWhenOnePersonIsAssessedAlone() {
        Sample.record(store, rating("before", "p-ada", Channel.SUPERVISOR));
        assessAll();
        Sample.record(
                store,
                rating("own", "p-ada", Channel.SELF),
                rating("c-1", "p-ada", Channel.SUPERVISOR),
                rating("c-2", "p-bo", Channel.ASSESSOR),
                rating("c-3", "p-cleo", Channel.ASSESSOR));
        assertThat(runs.newer(Actor.OWNER, PURPOSE)).isEqualTo(new NewerEvidence(2, false));

        assessments.assess(Actor.OWNER, new AssessmentRequest("p-ada", PURPOSE, null, null));
        assertThat(runs.newer(Actor.OWNER, PURPOSE)).isEqualTo(new NewerEvidence(1, false));
        try (AssessmentRuns restarted = begun()) {
            assertThat(restarted.newer(Actor.OWNER, PURPOSE)).isEqualTo(new NewerEvidence(1, false));
        }
        assessAll();
        assertThat(runs.newer(Actor.OWNER, PURPOSE)).isEqualTo(NOTHING);
    }

    @Test
    void countsAResultOfAnEarlierDayAsNoNewerOne() {
        assessAll();
        Sample.record(store, rating("c-1", "p-ada", Channel.SUPERVISOR));
        assessments.assess(Actor.OWNER, new AssessmentRequest("p-ada", PURPOSE, null, LocalDate.of(2026, 5, 1)));
        assertThat(runs.newer(Actor.OWNER, PURPOSE)).isEqualTo(new NewerEvidence(1, false));
    }

    @Test
    void isForThoseWhoMayAssess() {
        Actor lead = new Actor(
                "lead",
                "Lead",
                Set.of(Role.DEPARTMENT_LEAD),
                null,
                Sample.ADA.assignment().position().department().id());
        assertThatThrownBy(() -> runs.outlook(lead, PURPOSE, null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> runs.newer(lead, PURPOSE)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> runs.start(lead, PURPOSE, null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> runs.underWay(lead)).isInstanceOf(NotPermitted.class);
    }
}
