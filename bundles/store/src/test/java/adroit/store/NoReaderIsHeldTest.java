package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.assessment.Assessments;
import adroit.assessment.ImpactPreview;
import adroit.assessment.ScorerBusy;
import adroit.assessment.ShadowScoring;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.evidence.Purpose;
import adroit.identity.Actor;
import adroit.jobanalysis.JobAnalyses;
import adroit.organization.Department;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A scorer may be slow, and one that has to be loaded first is: meanwhile everybody else reads. */
@SuppressWarnings("NullAway.Init") // filled before each test
class NoReaderIsHeldTest extends CatalogCity {
    private static final String PLANNING = Department.titled("Planning").id();

    private final ExecutorService others = Executors.newCachedThreadPool();
    private final AtomicInteger looks = new AtomicInteger();
    private Assessments assessments;

    @BeforeEach
    void staffed() {
        staff("Planning", 3);
        assertThat(new JobAnalyses(store, days).keep(Actor.OWNER, List.of(asking("analyst", MAP_DESIGN))))
                .isEmpty();
        assessments = new Assessments(store, disciplines, days);
        activate(field("1.0.0"));
    }

    @AfterEach
    void end() {
        others.shutdownNow();
    }

    private void activate(ActiveDiscipline field) {
        act(session -> session.editions().save(field.edition()));
        disciplines.activate(field);
    }

    @Test
    void whileSomebodyIsAssessed() {
        assessments.assess(Actor.OWNER, request("p-0"));
        assertThat(looks).hasValue(1);
    }

    @Test
    void whileEverybodyIs() {
        assessments.assessEveryone(Actor.OWNER, Purpose.WORKFORCE_PLANNING, null, done -> {});
        assertThat(looks).hasValue(1);
    }

    @Test
    void whileTheScorerOfAnOlderResultIsLoadedAndAsked() {
        String kept = assessments.assess(Actor.OWNER, request("p-0")).id();
        Scorer former = disciplines.find("gis").orElseThrow().scorer();
        activate(field("2.0.0"));
        disciplines.formerlyFrom(identity -> {
            everybodyReads();
            return Optional.of(former);
        });
        looks.set(0);
        assertThat(assessments.replay(Actor.OWNER, kept).orElseThrow().identical())
                .isTrue();
        assertThat(looks).hasValue(2);
    }

    @Test
    void whileACandidateIsLookedAt() {
        new ImpactPreview(store, days).of(Actor.OWNER, field("1.0.0"), field("2.0.0"));
        assertThat(looks).hasValue(2);
    }

    @Test
    void whileAnotherVersionScoresBeside() {
        new ShadowScoring(store, days).compare(Actor.OWNER, field("1.0.0"), field("2.0.0"), PLANNING);
        assertThat(looks).hasValue(2);
    }

    @Test
    void aRunOverManyAsksABusyScorerAgain() {
        AtomicInteger asked = new AtomicInteger();
        activate(field("1.0.0", c -> {
            if (asked.incrementAndGet() == 1) {
                throw new ScorerBusy("It is busy.");
            }
            return DecidingChannel.usual().score(c);
        }));
        assertThat(assessments.assessEveryone(Actor.OWNER, Purpose.WORKFORCE_PLANNING, null, done -> {}))
                .isEqualTo(1);
        assertThat(asked).hasValue(2);
    }

    /** As many at once as there are readers, each with a picture of its own: nobody else holds one. */
    private void everybodyReads() {
        looks.incrementAndGet();
        CyclicBarrier all = new CyclicBarrier(JdbcStore.READERS);
        List<Future<Integer>> reading = new ArrayList<>();
        for (int i = 0; i < JdbcStore.READERS; i++) {
            reading.add(others.submit(() -> store.read(session -> meet(all))));
        }
        for (Future<Integer> each : reading) {
            try {
                each.get(30, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new ScorerBusy("Somebody holds a reader while a scorer is asked: " + e);
            }
        }
    }

    private static int meet(CyclicBarrier all) {
        try {
            return all.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ActiveDiscipline field(String version) {
        return field(version, c -> {
            everybodyReads();
            return DecidingChannel.usual().score(c);
        });
    }

    private static ActiveDiscipline field(String version, Scorer scorer) {
        return field(CatalogEdition.of(catalog("1", skill("map-design", "Map design", false))), version, scorer);
    }
}
