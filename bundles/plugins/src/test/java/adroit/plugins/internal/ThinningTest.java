package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.assessment.AnalysisPin;
import adroit.assessment.DisciplineResult;
import adroit.assessment.EvidenceSet;
import adroit.assessment.Result;
import adroit.edition.ActiveDiscipline;
import adroit.evidence.Purpose;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.plugins.SetVersion;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done how often, the way back and the scorers of older results stay. */
class ThinningTest {
    private static final Actor OWNER = Actor.OWNER;
    private static final Department WORKS = Department.titled("Public Works");
    private static final Actor LEAD = new Actor("works", "A lead", Set.of(Role.DEPARTMENT_LEAD), null, WORKS.id());

    @TempDir
    Path home = Path.of("");

    private KeptCity city;
    private Installation run;
    private ActiveDiscipline former;

    @BeforeEach
    void start() throws Exception {
        city = new KeptCity(home);
        city.settle(WORKS);
        run = new Installation(home, city.store);
        ship("parks", "1.0.0");
        ship("trees", "1.0.0");
        run.lifecycle.install(OWNER, "parks");
        former = run.disciplines.find("parks").orElseThrow();
        run.lifecycle.install(OWNER, "trees");
        ship("parks", "1.0.3");
        run.lifecycle.update(OWNER, "parks");
    }

    @AfterEach
    void stop() throws Exception {
        run.close();
        city.close();
    }

    @Test
    void howeverOftenALeadTurnsAFieldOffAndOnTheStatesOfOthersAndTheirBundlesStay() throws Exception {
        for (int i = 0; i < 3 * Installation.KEPT; i++) {
            run.lifecycle.use(LEAD, "trees", WORKS.id(), i % 2 == 1);
        }
        awaitThinning();
        assertThat(run.lifecycle.versions(OWNER)).hasSize(Installation.KEPT);
        assertThat(statesBy("owner")).containsExactly("3", "2", "1");
        assertThat(formerScorerIsHere()).isTrue();
        restart();
        assertThat(statesBy("owner")).containsExactly("3", "2", "1");
        run.lifecycle.rollBack(OWNER, "2", false);
        assertThat(run.level("parks")).isEqualTo(1);
        assertThat(run.disciplines.find("trees").orElseThrow().isUsedIn(WORKS.id()))
                .isTrue();
    }

    @Test
    void theNewestOfWhatALeadTurnedStays() throws Exception {
        for (int i = 0; i < 2 * Installation.KEPT; i++) {
            run.lifecycle.use(LEAD, "trees", WORKS.id(), i % 2 == 1);
        }
        run.lifecycle.disable(OWNER, "parks");
        awaitThinning();
        List<SetVersion> versions = run.lifecycle.versions(OWNER);
        assertThat(versions.get(0).act()).isEqualTo(Turns.DISABLE);
        assertThat(versions.get(1).id()).isEqualTo(String.valueOf(3 + 2 * Installation.KEPT));
        run.lifecycle.rollBack(OWNER, null, false);
        assertThat(run.level("parks")).isEqualTo(4);
    }

    @Test
    void aBundleThatNoStateNeedsGoesAndOneThatAResultNeedsStays() throws Exception {
        workHard();
        assertThat(statesBy("owner")).doesNotContain("1", "2", "3").hasSize(Installation.KEPT);
        assertThat(formerScorerIsHere()).isFalse();
    }

    @Test
    void aStateWithoutWhichAResultCouldNotBeComputedAgainStays() throws Exception {
        keepAResultOf(former);
        workHard();
        assertThat(formerScorerIsHere()).isTrue();
        assertThat(Installation.level(
                        run.disciplines.scorer("parks", former.scorerIdentity()).orElseThrow(), former))
                .isEqualTo(1);
        assertThat(run.lifecycle.versions(OWNER)).hasSize(Installation.KEPT);
        restart();
        assertThat(formerScorerIsHere()).isTrue();
    }

    /** Changes that count, more of them than states are kept. */
    private void workHard() throws Exception {
        turnOffAndOn();
        awaitThinning();
        run.queue.call(() -> {
            run.service.forgetTraces();
            return "what nothing names is gone";
        });
        restart();
    }

    private void turnOffAndOn() {
        for (int i = 0; i < Installation.KEPT; i++) {
            if (i % 2 == 0) {
                run.lifecycle.disable(OWNER, "trees");
            } else {
                run.lifecycle.enable(OWNER, "trees");
            }
        }
    }

    private void awaitThinning() throws InterruptedException {
        Instant latest = Instant.now().plusSeconds(30);
        while (run.lifecycle.versions(OWNER).size() > Installation.KEPT
                && Instant.now().isBefore(latest)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    @Test
    void noActWaitsForWhatResultsNeed() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        run.beforeAsking = () -> {
            asked.countDown();
            try {
                answer.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        turnOffAndOn();
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
        run.lifecycle.disable(OWNER, "parks");
        assertThat(run.disciplines.find("parks")).isEmpty();
        assertThat(run.lifecycle.versions(OWNER)).hasSizeBetween(3 + Installation.KEPT, 4 + Installation.KEPT);
        answer.countDown();
        awaitThinning();
        assertThat(run.lifecycle.versions(OWNER)).hasSize(Installation.KEPT);
    }

    private boolean formerScorerIsHere() {
        return run.disciplines.scorer("parks", former.scorerIdentity()).isPresent();
    }

    private List<String> statesBy(String account) {
        return run.lifecycle.versions(OWNER).stream()
                .filter(v -> v.account().equals(account))
                .map(SetVersion::id)
                .toList();
    }

    private void keepAResultOf(ActiveDiscipline discipline) {
        Position desk = new Position("o-1", "N-1", Classification.titled("Planner"), WORKS, null, null, null);
        Person ada = new Person("p-ada", "E-1", "Ada", "Alder");
        DisciplineResult part = new DisciplineResult(
                discipline.id(),
                new AnalysisPin("pd-1", 1, "Planner", "00", 3),
                discipline.edition().id(),
                "2026.1",
                discipline.scorerIdentity(),
                List.of(),
                List.of(),
                List.of());
        city.store.write(session -> {
            session.organization().savePositions(List.of(desk));
            session.organization()
                    .save(List.of(new Employment(
                            ada, new Assignment("a-1", ada.id(), desk, AssignmentKind.REGULAR, null, null))));
            return session.results()
                    .save(
                            Instant.EPOCH,
                            new Result(
                                    ada.id(),
                                    desk.id(),
                                    Purpose.DEVELOPMENT,
                                    LocalDate.of(2026, 4, 1),
                                    new EvidenceSet(0, 0, "00"),
                                    List.of(part),
                                    List.of()));
        });
    }

    private void ship(String id, String version) throws Exception {
        SampleBundle.scoring(id, version).shipIn(Installation.shipped(home));
    }

    private void restart() throws Exception {
        run.close();
        run = new Installation(home, city.store);
    }
}
