package adroit.plugins.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.canonical.CanonicalJson;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.organization.Department;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.FieldNotice;
import adroit.plugins.InstallPolicy;
import adroit.plugins.StepBack;
import adroit.work.Requirement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going back to the version of one field that served before. */
class GoingBackTest {
    private static final Department WORKS = Department.titled("Public Works");
    private static final Department POLICE = Department.titled("Police");
    private static final Actor LEAD = lead("works", WORKS);
    private static final Actor STRANGER = lead("police", POLICE);
    private static final LocalDate DAY = LocalDate.now(Clock.systemUTC());

    private final Path home;
    private final KeptCity city;
    private Installation run;

    GoingBackTest(@TempDir Path home) throws Exception {
        this.home = home;
        city = new KeptCity(home);
        city.settle(WORKS, POLICE);
        run = new Installation(home, city.store);
    }

    private static Actor lead(String account, Department department) {
        return new Actor(account, "A lead", Set.of(Role.DEPARTMENT_LEAD), null, department.id());
    }

    @BeforeEach
    void serveParks() throws Exception {
        withASkill("1.0.0").shipIn(Installation.shipped(home));
        run.lifecycle.install(LEAD, "parks");
    }

    private static SampleBundle withASkill(String version) {
        return SampleBundle.scoring("parks", version)
                .entry(
                        "catalog.yaml",
                        new String(
                                CanonicalJson.bytes(SampleBundle.catalogWithASkill("parks", "with a skill")), UTF_8));
    }

    @AfterEach
    void stop() throws Exception {
        run.close();
        city.close();
    }

    private void update(String version) throws Exception {
        SampleBundle.scoring("parks", version).shipIn(Installation.shipped(home));
        run.lifecycle.update(LEAD, "parks");
    }

    private DisciplineRefused refused() {
        return catchThrowableOfType(DisciplineRefused.class, () -> run.lifecycle.goBack(LEAD, "parks", null));
    }

    @Test
    void aLeadTakesUpTheVersionBeforeAndNothingElseMoves() throws Exception {
        SampleBundle.scoring("trees", "1.0.0").shipIn(Installation.shipped(home));
        update("1.0.1");
        run.lifecycle.install(Actor.OWNER, "trees");
        run.lifecycle.use(Actor.OWNER, "parks", POLICE.id(), false);
        assertThat(run.lifecycle.versionBefore("parks")).contains("1.0.0");
        DisciplineStatus back = run.lifecycle.goBack(LEAD, "parks", null);
        assertThat(back.version()).isEqualTo("1.0.0");
        assertThat(back.offIn()).as("since then").containsExactly(POLICE.id());
        assertThat(run.level("parks")).isEqualTo(1.0);
        assertThat(run.disciplines
                        .find("parks")
                        .orElseThrow()
                        .edition()
                        .catalog()
                        .edition())
                .isEqualTo("with a skill");
        assertThat(run.disciplines.find("trees")).isPresent();
        assertThat(city.acts())
                .last()
                .asString()
                .matches("works discipline.back parks 1.0.0, SHA-256 [0-9a-f]{64} done");
        assertThat(run.lifecycle.notices(LEAD))
                .extracting(FieldNotice::sentence)
                .contains("Version 1.0.0 serves in place of 1.0.1: it was rolled back.");
        run.close();
        run = new Installation(home, city.store);
        assertThat(run.level("parks")).isEqualTo(1.0);
        assertThat(run.lifecycle.versionBefore("parks"))
                .as("nothing before the first")
                .isEmpty();
        assertThat(run.lifecycle.update(LEAD, "parks").version()).isEqualTo("1.0.1");
    }

    @Test
    void aLookSaysWhatItWouldChangeAndChangesNothing() throws Exception {
        analyze();
        update("1.0.1");
        int acts = city.acts().size();
        StepBack look = run.lifecycle.planBack(LEAD, "parks");
        assertThat(look.version()).isEqualTo("1.0.0");
        assertThat(look.replaces()).isEqualTo("1.0.1");
        assertThat(look.impact().positions()).isEqualTo(1);
        assertThat(look.texts())
                .containsExactly(
                        "Skills: 0 changed, 1 new (A skill), 0 gone.", "Areas: 0 changed, 1 new (An area), 0 gone.");
        assertThat(look.analysesDue()).as("its skill comes back").isZero();
        assertThat(run.level("parks")).isEqualTo(2.0);
        assertThat(city.acts()).hasSize(acts);
    }

    @Test
    void theLookCountsTheAnalysesThatBecomeDue() throws Exception {
        update("1.0.1");
        withASkill("1.0.2").shipIn(Installation.shipped(home));
        run.lifecycle.update(LEAD, "parks");
        analyze();
        assertThat(run.lifecycle.planBack(LEAD, "parks").analysesDue())
                .as("the skill that it asks for was not there")
                .isEqualTo(1);
    }

    /** A job analysis of what the lead of Public Works does, with the skill of version 1.0.0. */
    private void analyze() {
        JobAnalysis analysis = new JobAnalysis(
                new PositionDescription("director", 1, "Director", "Director", WORKS.title()),
                "parks",
                DAY,
                "A lead",
                DAY,
                List.of(new RatedTask(
                        "t1",
                        null,
                        "Does it",
                        List.of(4, 4, 4),
                        List.of(4, 4, 4),
                        null,
                        List.of("a-skill"),
                        List.of())),
                List.of(),
                List.of(new Requirement("a-skill", 3, true, List.of())));
        assertThat(new JobAnalyses(city.store, run.disciplines, Clock.systemUTC()).keep(Actor.OWNER, List.of(analysis)))
                .isEmpty();
    }

    @Test
    void anotherDepartmentsFieldIsNoneOfTheirsAndTheAttemptIsWrittenDown() throws Exception {
        update("1.0.1");
        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> run.lifecycle.goBack(STRANGER, "parks", null), () -> run.lifecycle.planBack(STRANGER, "parks"))) {
            assertThat(catchThrowableOfType(DisciplineRefused.class, attempt)
                            .fault()
                            .code())
                    .isEqualTo("KEPT_ELSEWHERE");
        }
        assertThat(run.level("parks")).isEqualTo(2.0);
        assertThat(city.acts()).contains("police discipline.back parks (KEPT_ELSEWHERE) refused");
    }

    @Test
    void leadsGoNoFurtherThanTheCityLetsThem() throws Exception {
        update("1.0.1");
        run.lifecycle.decide(Actor.OWNER, new InstallPolicy(false, List.of()));
        assertThat(refused().fault().code()).isEqualTo("NOT_FOR_LEADS");
        assertThat(run.lifecycle.goBack(Actor.OWNER, "parks", null).version()).isEqualTo("1.0.0");
    }

    @Test
    void whereNothingServedBeforeItSaysSo() {
        assertThat(run.lifecycle.versionBefore("parks")).isEmpty();
        assertThat(refused().fault().code()).isEqualTo("NOTHING_BEFORE");
        run.lifecycle.disable(Actor.OWNER, "parks");
        assertThat(refused().fault().code()).isEqualTo("DISABLED");
        assertThat(catchThrowableOfType(DisciplineRefused.class, () -> run.lifecycle.goBack(Actor.OWNER, "moon", null))
                        .fault()
                        .code())
                .isEqualTo("UNKNOWN_DISCIPLINE");
    }

    @Test
    void aVersionWhoseBundleIsDamagedLeavesEverythingAsItIs() throws Exception {
        String first = run.service.set().installed("parks").orElseThrow().sha256();
        update("1.0.1");
        Files.write(home.resolve("data/disciplines").resolve(first + ".jar"), new byte[0]);
        DisciplineRefused refused = refused();
        assertThat(refused.fault().code()).isEqualTo("FILE_CHANGED");
        assertThat(refused.fault().sentence()).startsWith("Nothing was changed");
        assertThat(run.level("parks")).isEqualTo(2.0);
        assertThat(run.lifecycle.faults()).isEmpty();
    }

    @Test
    void theEditionThatServedLastWithThatVersionComesBackWithIt() throws Exception {
        update("1.0.1");
        run.lifecycle.goBack(LEAD, "parks", "1.0.0");
        run.lifecycle.publish(Actor.OWNER, SampleBundle.catalogWithASkill("parks", "the city's own"));
        run.lifecycle.update(LEAD, "parks");
        run.lifecycle.goBack(LEAD, "parks", null);
        assertThat(run.disciplines
                        .find("parks")
                        .orElseThrow()
                        .edition()
                        .catalog()
                        .edition())
                .isEqualTo("the city's own");
    }

    @Test
    void whoAsksTwiceGoesOneStep() throws Exception {
        update("1.0.1");
        update("1.0.2");
        assertThat(run.lifecycle.goBack(LEAD, "parks", "1.0.1").version()).isEqualTo("1.0.1");
        DisciplineRefused again =
                catchThrowableOfType(DisciplineRefused.class, () -> run.lifecycle.goBack(LEAD, "parks", "1.0.1"));
        assertThat(again.fault().code()).isEqualTo("OTHER_VERSION");
        assertThat(run.level("parks")).isEqualTo(2.0);
    }

    @Test
    void twoStepsBackAreTwoVersionsBack() throws Exception {
        update("1.0.1");
        update("1.0.2");
        assertThat(run.lifecycle.goBack(LEAD, "parks", null).version()).isEqualTo("1.0.1");
        assertThat(run.lifecycle.goBack(LEAD, "parks", null).version()).isEqualTo("1.0.0");
        assertThat(refused().fault().code()).isEqualTo("NOTHING_BEFORE");
    }
}
