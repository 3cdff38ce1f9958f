package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.AssessmentRequest;
import adroit.assessment.Assessments;
import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.champion.Champion;
import adroit.champion.ChampionKind;
import adroit.champion.ChampionReport;
import adroit.champion.ChampionRule;
import adroit.champion.Champions;
import adroit.champion.Consent;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.evidence.Fact;
import adroit.evidence.Interest;
import adroit.evidence.Purpose;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.insight.Insight;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.storage.DamagedRecord;
import adroit.work.Requirement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Champions over a real database: six people in two departments, of whom some are strong and some say what they want. */
@SuppressWarnings("NullAway.Init") // filled before each test
class ChampionsTest extends OnBothEngines {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);
    private static final Actor ANALYST = actor(Role.HR_ANALYST, null);

    private Champions champions;
    private Assessments assessments;
    private int facts;

    @BeforeEach
    void city() {
        Disciplines disciplines = new Disciplines();
        assessments = new Assessments(store, disciplines, CLOCK);
        Insight insight = new Insight(store, CLOCK);
        assessments.listen(insight::advance);
        champions = new Champions(store, insight, ChampionRule.USUAL, CLOCK);
        for (int i = 1; i <= 6; i++) {
            Sample.hire(store, Sample.employment("p-" + i, "E-" + i, "Sam" + i, "Sample", "Operator", department(i)));
        }
        CatalogEdition edition = CatalogEdition.of(catalog());
        act(session -> session.editions().save(edition));
        disciplines.activate(new ActiveDiscipline(
                "water",
                "Water",
                "Water",
                "1.0.0",
                "Water",
                edition,
                DecidingChannel.usual(),
                new ScorerIdentity("some.water", "1.0.0", "ab".repeat(32), "1")));
        new JobAnalyses(store, CLOCK).keep(Actor.OWNER, List.of(analysis()));
    }

    private static String department(int person) {
        return person == 1 ? "Parks" : "Water";
    }

    private static Catalog catalog() {
        return new Catalog(
                "water",
                "Water",
                "1",
                LocalDate.of(2026, 1, 1),
                List.of(),
                List.of(),
                List.of(new Area("plant", "Plant")),
                List.of(),
                List.of(new Skill(
                        "dosing",
                        "Dosing",
                        "plant",
                        SkillCategory.PROCESS,
                        "Doses",
                        List.of(),
                        false,
                        null,
                        List.of())),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static JobAnalysis analysis() {
        return new JobAnalysis(
                new PositionDescription("operator", 1, "Operator", "Operator", null),
                "water",
                LocalDate.of(2026, 1, 10),
                "Director",
                LocalDate.of(2026, 1, 20),
                List.of(new RatedTask("t", "dose", "Doses", List.of(4), List.of(4), null, List.of("dosing"))),
                List.of(),
                List.of(new Requirement("dosing", 3, true, List.of())));
    }

    private static Actor actor(Role role, @Nullable String person) {
        return new Actor("a-" + role.key(), "Somebody", Set.of(role), person, null);
    }

    private void measure(int person, double level) {
        measure(person, level, Channel.SUPERVISOR);
    }

    private void measure(int person, double level, Channel channel) {
        Sample.record(
                store,
                new Fact.Rating(
                        "c-" + facts++,
                        "p-" + person,
                        "water",
                        Sample.DAY,
                        "dosing",
                        channel,
                        "s-1",
                        level,
                        null,
                        Map.of()));
        assessments.assess(Actor.OWNER, new AssessmentRequest("p-" + person, Purpose.WORKFORCE_PLANNING, null, null));
    }

    private void says(int person, Interest answer) {
        says(person, answer, Sample.DAY.plusDays(facts));
    }

    private void says(int person, Interest answer, LocalDate day) {
        Sample.record(
                store,
                new Fact.InterestAnswer("i-" + facts++, "p-" + person, "water", day, SkillCategory.PROCESS, answer));
    }

    private ChampionReport report() {
        return champions.report(ANALYST);
    }

    private void fiveMoreAreMeasured() {
        for (int i = 1; i <= 5; i++) {
            measure(i, 2);
            says(i, Interest.USE);
        }
    }

    private int inWater(ChampionKind kind) {
        return report().coverage().stream()
                .filter(c -> c.title().equals("Water"))
                .findFirst()
                .orElseThrow()
                .of(kind);
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void askForOneConnectionAtATimeWhileEverybodyElseIsReading() throws Exception {
        CountDownLatch held = new CountDownLatch(JdbcStore.READERS - 1);
        CountDownLatch done = new CountDownLatch(1);
        ExecutorService others = Executors.newCachedThreadPool();
        try {
            for (int i = 1; i < JdbcStore.READERS; i++) {
                others.execute(() -> store.read(session -> {
                    held.countDown();
                    return waitFor(done);
                }));
            }
            held.await();

            assertThat(champions.report(ANALYST).coverage()).isNotEmpty();
            assertThat(champions.own(actor(Role.EMPLOYEE, "p-1"))).isPresent();
        } finally {
            done.countDown();
            others.shutdown();
        }
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void namesNobodyWithoutConsentAndCountsThemForTheWholeCityOnly() {
        fiveMoreAreMeasured();
        measure(6, 5);
        says(6, Interest.USE);

        assertThat(report().named()).isEmpty();
        assertThat(report().unnamed()).containsEntry(ChampionKind.OPERATIONS, 1);
        assertThat(inWater(ChampionKind.OPERATIONS)).isZero();
    }

    @Test
    void namesWhoAgreesAndForgetsThemAtOnceWhenTheyWithdraw() {
        measure(6, 5);
        says(6, Interest.USE);
        Actor self = actor(Role.EMPLOYEE, "p-6");

        champions.agree(self, ChampionKind.OPERATIONS, true);
        assertThat(report().named()).extracting(Champion::name).containsExactly("Sam6 Sample");
        assertThat(inWater(ChampionKind.OPERATIONS)).isEqualTo(1);

        champions.agree(self, ChampionKind.OPERATIONS, false);
        assertThat(report().named()).isEmpty();
        assertThat(inWater(ChampionKind.OPERATIONS)).isZero();
    }

    @Test
    void anotherAnswerNeedsAnotherConsent() {
        measure(6, 5);
        says(6, Interest.USE);
        champions.agree(actor(Role.EMPLOYEE, "p-6"), ChampionKind.OPERATIONS, true);

        says(6, Interest.IMPROVE);

        assertThat(report().named()).isEmpty();
        assertThat(champions.own(actor(Role.EMPLOYEE, "p-6")).orElseThrow().candidacies())
                .singleElement()
                .satisfies(c -> assertThat(c.kind()).isEqualTo(ChampionKind.PROCESS));
    }

    @Test
    void anAnswerAboutAnEarlierDayThatComesLateChangesNothing() {
        measure(6, 5);
        says(6, Interest.USE, Sample.DAY);
        says(6, Interest.EXPLORE, Sample.DAY.minusDays(30));

        assertThat(champions.own(actor(Role.EMPLOYEE, "p-6")).orElseThrow().candidacies())
                .singleElement()
                .satisfies(c -> assertThat(c.kind()).isEqualTo(ChampionKind.OPERATIONS));
    }

    @Test
    void aSelfRatingMakesNobodyAChampion() {
        measure(6, 5, Channel.SELF);
        says(6, Interest.EXPLORE);

        assertThat(champions.own(actor(Role.EMPLOYEE, "p-6")).orElseThrow().candidacies())
                .isEmpty();
    }

    @Test
    void saysNothingOfTheUnnamedWhereFewWereMeasured() {
        measure(6, 5);
        says(6, Interest.USE);

        assertThat(report().unnamed()).isNull();
    }

    @Test
    void nobodyAgreesForAnother() {
        assertThatThrownBy(() -> champions.agree(ANALYST, ChampionKind.PROCESS, true))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> champions.agree(Actor.OWNER, ChampionKind.PROCESS, true))
                .isInstanceOf(NotPermitted.class);
        assertThat(champions.own(Actor.OWNER)).isEmpty();
    }

    @Test
    void aChiefSeesTheCoverageAndNoNames() {
        measure(6, 5);
        says(6, Interest.USE);
        champions.agree(actor(Role.EMPLOYEE, "p-6"), ChampionKind.OPERATIONS, true);

        ChampionReport seen = champions.report(actor(Role.CHIEF, null));

        assertThat(seen.named()).isEmpty();
        assertThat(seen.coverage()).anyMatch(c -> c.of(ChampionKind.OPERATIONS) == 1);
        assertThatThrownBy(() -> champions.report(actor(Role.ADMINISTRATOR, null)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aRestartFindsTheSame() {
        measure(6, 5);
        says(6, Interest.USE);
        champions.agree(actor(Role.EMPLOYEE, "p-6"), ChampionKind.OPERATIONS, true);
        ChampionReport before = report();
        restart();

        champions = new Champions(store, new Insight(store, CLOCK), ChampionRule.USUAL, CLOCK);

        assertThat(report()).isEqualTo(before);
    }

    @Test
    void aConsentThatWasChangedByHandIsFoundAndNotUsed() {
        act(s -> s.champions()
                .append(new Consent("p-6", ChampionKind.PROCESS, false, Instant.parse("2026-06-01T08:00:00Z"))));
        assertThat(store.verify().problems()).isEmpty();

        database.pastTheGuards("champion_consent", "UPDATE champion_consent SET named = 1");

        assertThat(store.verify().problems()).anyMatch(p -> p.startsWith("Consent 1 is damaged"));
        assertThatThrownBy(() -> report()).isInstanceOf(DamagedRecord.class);
    }

    @Test
    void consentsAreOnlyEverAddedTo() {
        act(s -> s.champions().append(new Consent("p-6", ChampionKind.PROCESS, true, Instant.EPOCH)));

        assertThatThrownBy(() -> database.byHand("DELETE FROM champion_consent"))
                .hasStackTraceContaining("only ever added to");
    }
}
