package adroit.plugins.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.assessment.SideBySide;
import adroit.canonical.CanonicalJson;
import adroit.canonical.Digest;
import adroit.edition.CatalogEdition;
import adroit.identity.Actor;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import adroit.plugins.Shadow;
import adroit.plugins.sample.MoodyActivator;
import adroit.work.Requirement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions that misbehave where they score beside the ones in service: whoever compares is told so, and nobody else notices. */
class ShadowBreakdownTest {
    private static final Actor OWNER = Actor.OWNER;
    private static final Department WORKS = Department.titled("Public Works");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    private final Path home;
    private final KeptCity city;
    private final List<Beside> beside = new ArrayList<>();
    private Installation run;

    ShadowBreakdownTest(@TempDir Path home) throws Exception {
        this.home = home;
        city = new KeptCity(home);
        run = Installation.hasty(home, city.store);
        serving("moody");
    }

    @AfterEach
    void stop() throws Exception {
        run.close();
        city.close();
    }

    /** Puts a field in service that works, and says of its position what the field asks. */
    private void serving(String id) throws Exception {
        field(id, "fine", "1.0.0").shipIn(Installation.shipped(home));
        run.lifecycle.install(OWNER, id);
        JobAnalysis analysis = new JobAnalysis(
                new PositionDescription("keeper-" + id, 1, "Keeper of " + id, "Keeper of " + id, null),
                id,
                DAY,
                "Director",
                DAY,
                List.of(new RatedTask(
                        "t", "work", "Works", List.of(4, 4, 4), List.of(4, 4, 4), null, List.of("a-skill"))),
                List.of(),
                List.of(new Requirement("a-skill", 3, true, List.of())));
        assertThat(new JobAnalyses(city.store, Clock.systemUTC()).keep(OWNER, List.of(analysis)))
                .isEmpty();
    }

    private void employ(String id, int many) {
        List<Employment> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String name = id + "-" + i;
            Position position = new Position(
                    "o-" + name, "N-" + name, Classification.titled("Keeper of " + id), WORKS, null, null, null);
            all.add(new Employment(
                    new Person("p-" + name, "E-" + name, "Sam", "No " + name),
                    new Assignment("a-" + name, "p-" + name, position, AssignmentKind.REGULAR, null, null)));
        }
        city.store.write(session -> {
            session.organization().save(all);
            return all;
        });
    }

    private record Beside(String id, byte[] bundle) {}

    /** Lets a version score beside from the next start on, as if it had passed the gate. */
    private void beside(String id, String mood) throws Exception {
        beside.add(new Beside(id, field(id, mood, "1.0.1").bytes()));
    }

    /** What lies in the home is changed while nothing runs that could tidy it away. */
    private void restart() throws Exception {
        run.close();
        for (Beside each : beside) {
            Files.write(home.resolve("data/disciplines").resolve(Digest.sha256(each.bundle()) + ".jar"), each.bundle());
        }
        Files.write(
                home.resolve("data/disciplines.shadows.json"),
                CanonicalJson.bytes(Map.of(
                        "shadows",
                        beside.stream().map(ShadowBreakdownTest::shadowing).toList())));
        run = Installation.hasty(home, city.store);
    }

    private static Shadowing shadowing(Beside beside) {
        String id = beside.id();
        Installed candidate = new Installed(
                new Description(id, "The field " + id, "1.0.1", "Public Works", "What it is."),
                "adroit.discipline." + id,
                Digest.sha256(beside.bundle()),
                CatalogEdition.of(SampleBundle.catalogWithASkill(id, "2026.1")).id(),
                true,
                null);
        return new Shadowing(candidate, WORKS.id(), Instant.parse("2026-06-01T10:00:00Z"), "owner");
    }

    private static SampleBundle field(String id, String mood, String version) {
        return SampleBundle.scoring(id, version)
                .activator(MoodyActivator.class)
                .header("X-Mood", mood)
                .header("Provide-Capability", "osgi.service;objectClass:List<String>=\"adroit.scoring.Scorer\"")
                .entry(
                        "catalog.yaml",
                        new String(CanonicalJson.bytes(SampleBundle.catalogWithASkill(id, "2026.1")), UTF_8));
    }

    private SideBySide compared(String id) {
        return run.lifecycle.compare(OWNER, id).scores();
    }

    private Fault refused(String id) {
        return catchThrowableOfType(DisciplineRefused.class, () -> run.lifecycle.compare(OWNER, id))
                .fault();
    }

    private void assertServing(String id) {
        DisciplineStatus status = run.settled(id);
        assertThat(status.state()).isEqualTo(DisciplineState.INSTALLED);
        assertThat(status.version()).isEqualTo("1.0.0");
        assertThat(status.fault()).isNull();
        assertThat(run.level(id)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"throw", "error", "null", "above", "hang", "slow", "count", "memory"})
    void whateverIsWrongWithItWhoComparesIsToldAndTheOneInServiceGoesOn(String mood) throws Exception {
        employ("moody", Breaker.FAILURES + 2);
        beside("moody", mood);
        restart();
        Fault first = refused("moody");
        assertThat(first.code()).isEqualTo("SCORER_FAILS");
        assertThat(first.sentence()).contains("moody 1.0.1");
        assertThat(first.remedy()).contains("Drop it");
        assertServing("moody");
        assertThat(refused("moody")).as("it is not asked again").isEqualTo(first);
        assertThat(run.lifecycle.shadows(OWNER)).extracting(Shadow::version).containsExactly("1.0.1");
        Fault promoting = catchThrowableOfType(DisciplineRefused.class, () -> run.lifecycle.promote(OWNER, "moody"))
                .fault();
        assertThat(promoting).isEqualTo(first);
        assertServing("moody");
        run.lifecycle.drop(OWNER, "moody");
        field("moody", "fine", "1.0.2").shipIn(Installation.shipped(home));
        assertThat(run.lifecycle.update(OWNER, "moody").version()).isEqualTo("1.0.2");
        assertThat(run.level("moody")).isEqualTo(3);
    }

    @Test
    void afterAFewFailuresItIsCountedAndAfterManyReadingsCaughtAllTheSame() throws Exception {
        int few = Breaker.FAILURES / 2 - 1;
        employ("moody", few);
        beside("moody", "throw");
        restart();
        for (int reading = 0; reading < 2; reading++) {
            assertThat(compared("moody")).satisfies(scores -> {
                assertThat(scores.failed()).isEqualTo(few);
                assertThat(scores.lost()).isEqualTo(few);
            });
        }
        assertThat(refused("moody").code()).isEqualTo("SCORER_FAILS");
        assertServing("moody");
    }

    @Test
    void oneThatHangsCostsNoComparisonOfAnotherField() throws Exception {
        serving("parks");
        serving("trees");
        employ("moody", 2);
        employ("parks", 3);
        employ("trees", Breaker.FAILURES);
        beside("moody", "hang");
        beside("parks", "fine");
        beside("trees", "throw");
        restart();
        assertThat(refused("moody").sentence()).contains("did not come back");
        assertThat(refused("trees").sentence()).contains("failed at " + Breaker.FAILURES);
        assertThat(compared("parks").same()).isEqualTo(3);
        for (String each : List.of("moody", "parks", "trees")) {
            assertServing(each);
        }
        assertThat(run.lifecycle.promote(OWNER, "parks").version()).isEqualTo("1.0.1");
        assertThat(run.lifecycle.shadows(OWNER)).extracting(Shadow::id).containsExactly("moody", "trees");
    }
}
