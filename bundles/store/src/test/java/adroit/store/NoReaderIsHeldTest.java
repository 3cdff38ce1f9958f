package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.assessment.AssessmentRequest;
import adroit.assessment.Assessments;
import adroit.assessment.ImpactPreview;
import adroit.assessment.ScorerBusy;
import adroit.assessment.ShadowScoring;
import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.evidence.Purpose;
import adroit.identity.Actor;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.organization.Department;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Scorer;
import adroit.work.Requirement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
class NoReaderIsHeldTest extends OnBothEngines {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);
    private static final String PLANNING = Department.titled("Planning").id();

    private final ExecutorService others = Executors.newCachedThreadPool();
    private final AtomicInteger looks = new AtomicInteger();
    private final Disciplines disciplines = new Disciplines();
    private Assessments assessments;

    @BeforeEach
    void city() {
        Sample.hire(store, Sample.employment("p-1", null, "Sam", "One", "GIS Analyst", "Planning"));
        Sample.record(store, Sample.rating("c-1", "p-1", 3));
        assertThat(new JobAnalyses(store, CLOCK).keep(Actor.OWNER, List.of(analysis())))
                .isEmpty();
        assessments = new Assessments(store, disciplines, CLOCK);
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
        assessments.assess(Actor.OWNER, request());
        assertThat(looks).hasValue(1);
    }

    @Test
    void whileEverybodyIs() {
        assessments.assessEveryone(Actor.OWNER, Purpose.WORKFORCE_PLANNING, null, done -> {});
        assertThat(looks).hasValue(1);
    }

    @Test
    void whileTheScorerOfAnOlderResultIsLoadedAndAsked() {
        String kept = assessments.assess(Actor.OWNER, request()).id();
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
        new ImpactPreview(store, CLOCK).of(Actor.OWNER, field("1.0.0"), field("2.0.0"));
        assertThat(looks).hasValue(2);
    }

    @Test
    void whileAnotherVersionScoresBeside() {
        new ShadowScoring(store, CLOCK).compare(Actor.OWNER, field("1.0.0"), field("2.0.0"), PLANNING);
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

    private static AssessmentRequest request() {
        return new AssessmentRequest("p-1", Purpose.WORKFORCE_PLANNING, null, null);
    }

    private ActiveDiscipline field(String version) {
        return field(version, c -> {
            everybodyReads();
            return DecidingChannel.usual().score(c);
        });
    }

    private static ActiveDiscipline field(String version, Scorer scorer) {
        return new ActiveDiscipline(
                "gis",
                "GIS",
                "Maps",
                version,
                "IT",
                CatalogEdition.of(catalog()),
                scorer,
                new ScorerIdentity("some.gis", version, "ab".repeat(32), "0.1.0"));
    }

    private static Catalog catalog() {
        Skill skill = new Skill(
                "map-design",
                "Map design",
                "maps",
                SkillCategory.TECHNOLOGY,
                "Designs maps",
                List.of(),
                false,
                null,
                List.of());
        return new Catalog(
                "gis",
                "GIS",
                "1",
                LocalDate.of(2026, 1, 1),
                List.of(),
                List.of(),
                List.of(new Area("maps", "Maps")),
                List.of(),
                List.of(skill),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static JobAnalysis analysis() {
        return new JobAnalysis(
                new PositionDescription("analyst", 1, "GIS Analyst", "GIS Analyst", null),
                "gis",
                LocalDate.of(2026, 1, 10),
                "Director",
                LocalDate.of(2026, 1, 20),
                List.of(new RatedTask(
                        "t", "map", "Maps", List.of(4, 4, 4), List.of(4, 4, 4), null, List.of("map-design"))),
                List.of(),
                List.of(new Requirement("map-design", 3, true, List.of())));
    }
}
