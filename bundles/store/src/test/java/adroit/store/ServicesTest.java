package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import adroit.assessment.AssessmentRequest;
import adroit.assessment.Assessments;
import adroit.assessment.DayToCome;
import adroit.assessment.DisciplineResult;
import adroit.assessment.NoSuchSubject;
import adroit.assessment.Replay;
import adroit.assessment.Result;
import adroit.assessment.StoredResult;
import adroit.audit.AccessLedger;
import adroit.audit.AuditEntry;
import adroit.audit.AuditEvent;
import adroit.audit.AuditLog;
import adroit.audit.LookKind;
import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.ProcessStep;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.catalog.WorkProcess;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.CommonRules;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.evidence.DeniedPurpose;
import adroit.evidence.EvidenceLog;
import adroit.evidence.Fact;
import adroit.evidence.Purpose;
import adroit.gap.GapType;
import adroit.gap.Standing;
import adroit.gap.StepFinding;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.insight.Insight;
import adroit.insight.Overview;
import adroit.insight.OverviewCell;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.organization.Department;
import adroit.organization.DepartmentSize;
import adroit.organization.Employment;
import adroit.organization.People;
import adroit.organization.PeopleQuery;
import adroit.organization.Person;
import adroit.organization.Supervision;
import adroit.organization.UnknownPlace;
import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Scorer;
import adroit.work.Requirement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The domain's services over a real database. */
@SuppressWarnings("NullAway.Init") // filled before each test
class ServicesTest extends OnBothEngines {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);
    private static final Purpose PURPOSE = Purpose.WORKFORCE_PLANNING;
    private static final int REPLAYS = Integer.getInteger("adroit.replays", 200);
    private static final List<String> LOCALES = List.of("en-US", "tr-TR", "ar-EG", "hi-IN-u-nu-deva", "de-CH");
    private static final List<String> ZONES = List.of("UTC", "Asia/Kathmandu", "Pacific/Kiritimati", "America/Chicago");

    private final Disciplines disciplines = new Disciplines();
    private Assessments assessments;
    private EvidenceLog evidence;
    private JobAnalyses analyses;
    private Insight insight;

    @BeforeEach
    void city() {
        assessments = new Assessments(store, disciplines, CLOCK);
        evidence = new EvidenceLog(store, CLOCK);
        analyses = new JobAnalyses(store, CLOCK);
        insight = new Insight(store, CLOCK);
        assessments.listen(insight::advance);
        Sample.hire(store, Sample.ADA, Sample.BO, Sample.CLEO);
        putInService("1", "1.0.0");
        assertThat(analyses.keep(Actor.OWNER, List.of(analysis(1, 3)))).isEmpty();
    }

    private void putInService(String label, String version) {
        putInService(label, version, DecidingChannel.usual());
    }

    private void putInService(String label, String version, Scorer scorer) {
        putInService(label, version, scorer, CommonRules.VERSION);
    }

    private void putInService(String label, String version, Scorer scorer, String rules) {
        CatalogEdition edition = CatalogEdition.of(catalog(label));
        store.write(session -> {
            session.editions().save(edition);
            return edition;
        });
        disciplines.activate(new ActiveDiscipline(
                "gis",
                "GIS",
                "Maps",
                version,
                "IT",
                edition,
                scorer,
                new ScorerIdentity("some.gis", version, "ab".repeat(32), rules)));
    }

    private static Catalog catalog(String label) {
        return new Catalog(
                "gis",
                "GIS",
                label,
                LocalDate.of(2026, 1, 1),
                List.of(),
                List.of(),
                List.of(new Area("maps", "Maps")),
                List.of(new Tool("desktop-gis", "Desktop GIS", ToolKind.DIGITAL, ToolStatus.CURRENT, null)),
                List.of(new Skill(
                        "map-design",
                        "Map design",
                        "maps",
                        SkillCategory.TECHNOLOGY,
                        "Designs maps",
                        List.of(),
                        false,
                        null,
                        List.of())),
                List.of(),
                List.of(new WorkProcess(
                        "publish-layer",
                        "Publish a layer",
                        "IT",
                        true,
                        List.of(new ProcessStep("check-datum", "Check the datum")))),
                List.of(),
                Map.of());
    }

    private static JobAnalysis analysis(int edition, int level) {
        return new JobAnalysis(
                new PositionDescription("analyst", edition, "GIS Analyst", "GIS Analyst", null),
                "gis",
                LocalDate.of(2026, 1, 10),
                "Director",
                LocalDate.of(2026, 1, 20),
                List.of(new RatedTask(
                        "t", "map", "Maps", List.of(4, 4, 4), List.of(4, 4, 4), null, List.of("map-design"))),
                List.of("publish-layer"),
                List.of(new Requirement("map-design", level, true, List.of("desktop-gis"))));
    }

    private static AssessmentRequest request(String person) {
        return new AssessmentRequest(person, PURPOSE, null, null);
    }

    private static Actor actor(Role role, @Nullable String person, @Nullable Department department) {
        return new Actor("a-1", "Somebody", Set.of(role), person, department == null ? null : department.id());
    }

    private StoredResult assessAda() {
        return assessments.assess(Actor.OWNER, request("E-1001"));
    }

    private static Standing standing(StoredResult stored) {
        return stored.result().disciplines().get(0).requirements().get(0).standing();
    }

    @Test
    void assessesAPersonByKeyAndPinsWhatTheResultWasMadeFrom() {
        Sample.record(store, Sample.rating("c-1", "p-ada", 2));

        StoredResult stored = assessAda();

        assertThat(stored.result().person()).isEqualTo("p-ada");
        assertThat(stored.result().asOf()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(stored.result().evidence().through()).isEqualTo(1);
        assertThat(stored.result().disciplines().get(0).analysis().sha256())
                .isEqualTo(analysis(1, 3).id());
        assertThat(standing(stored)).isEqualTo(Standing.BELOW);
    }

    @Test
    void computesAStoredResultAgainToTheSameBytesWhateverCameLater() {
        Sample.record(
                store, Sample.rating("c-1", "p-ada", 2), Sample.step("s-1", "p-ada", Sample.DAY, false, Channel.TEST));
        StoredResult before = assessAda();

        Sample.record(
                store, Sample.rating("c-2", "p-ada", 5), Sample.step("s-2", "p-bo", Sample.DAY, false, Channel.TEST));
        analyses.keep(Actor.OWNER, List.of(analysis(2, 5)));
        putInService("2", "1.0.0");

        assertThat(assessments.replay(Actor.OWNER, before.id()))
                .map(Replay::identical)
                .contains(true);
        assertThat(assessAda().sha256()).isNotEqualTo(before.sha256());
        assertThat(assessments.find(Actor.OWNER, before.id())).contains(before);
    }

    @Test
    void everyStoredResultIsComputedAgainUnderAnyLocaleAndTimeZone() {
        int people = REPLAYS / 4;
        Sample.hire(
                store,
                IntStream.range(0, people)
                        .mapToObj(i -> Sample.employment("p-" + i, null, "Sam", "No " + i, "GIS Analyst", "Planning"))
                        .toArray(Employment[]::new));
        Random random = new Random(REPLAYS);
        Channel[] channels = Channel.values();
        int kept = 0;
        for (int round = 0; kept < REPLAYS; round++) {
            Fact[] facts = new Fact[people];
            for (int i = 0; i < people; i++) {
                facts[i] = new Fact.Rating(
                        "c-" + round + "-" + i,
                        "p-" + i,
                        "gis",
                        Sample.DAY,
                        "map-design",
                        channels[random.nextInt(channels.length)],
                        "s-" + random.nextInt(4),
                        1 + random.nextInt(9) / 2.0,
                        null,
                        Map.of());
            }
            Sample.record(store, facts);
            kept += assessments.assessEveryone(Actor.OWNER, PURPOSE, null, done -> {});
        }
        putInService("2", "1.0.0");
        assertThat(differing(kept)).isEmpty();
    }

    /** The results that are not computed again to the same bytes, each elsewhere in the world. */
    private List<String> differing(int results) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> differing = new ArrayList<>();
        try {
            for (int i = 1; i <= results; i++) {
                Locale.setDefault(Locale.forLanguageTag(LOCALES.get(i % LOCALES.size())));
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i % ZONES.size())));
                String id = "r-" + i;
                if (assessments
                        .replay(Actor.OWNER, id)
                        .filter(Replay::identical)
                        .isEmpty()) {
                    differing.add(id);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        return differing;
    }

    @Test
    void whoLeftOrRunsNoSuchProcessSaysNothingAboutIt() {
        List<Employment> staff = IntStream.range(0, 12)
                .mapToObj(i -> Sample.employment("p-" + i, null, "Sam", "No " + i, "GIS Analyst", "Planning"))
                .toList();
        Sample.hire(store, staff.toArray(Employment[]::new));
        for (int i = 0; i < 12; i++) {
            Sample.record(store, Sample.step("s-" + i, "p-" + i, Sample.DAY, i >= 6, Channel.TEST));
        }
        Sample.record(store, Sample.step("s-bo", "p-bo", Sample.DAY, false, Channel.TEST));

        StoredResult before = assessAda();
        assertThat(before.result().disciplines().get(0).findings())
                .containsExactly(new StepFinding("publish-layer", "check-datum", 12, 6));

        store.write(session -> {
            session.organization()
                    .saveAssignments(staff.subList(0, 4).stream()
                            .map(e -> e.assignment().until(LocalDate.of(2026, 5, 1)))
                            .toList());
            return true;
        });

        assertThat(assessAda().result().disciplines().get(0).findings())
                .containsExactly(new StepFinding("publish-layer", "check-datum", 8, 2));
        assertThat(assessments.replay(Actor.OWNER, before.id()))
                .map(Replay::identical)
                .contains(true);
    }

    @Test
    void saysThatTheScorerIsMissingInsteadOfUsingAnother() {
        StoredResult before = assessAda();
        putInService("1", "1.0.1");

        assertThat(assessments.replay(Actor.OWNER, before.id())).hasValueSatisfying(replay -> {
            assertThat(replay.identical()).isFalse();
            assertThat(replay.sentence())
                    .contains("some.gis 1.0.0", "some.gis 1.0.1 (", "is in service", "Nothing was recomputed");
        });
    }

    @Test
    void saysByWhichCommonRulesItWasMadeWhereTheyAreOthersThanTheseHere() {
        putInService("1", "1.0.0", DecidingChannel.usual(), "0.0.9");
        StoredResult before = assessAda();
        putInService("1", "1.0.0");

        assertThat(assessments.replay(Actor.OWNER, before.id())).hasValueSatisfying(replay -> {
            assertThat(replay.identical()).isFalse();
            assertThat(replay.sentence())
                    .contains(
                            "made by the common rules 0.0.9",
                            "this Adroit computes by the common rules " + CommonRules.VERSION,
                            "Nothing was recomputed")
                    .doesNotContain("Install that version");
        });
    }

    @Test
    void aRevisedAnalysisNeedsANewEdition() {
        assertThat(analyses.keep(Actor.OWNER, List.of(analysis(2, 4), analysis(1, 5))))
                .singleElement()
                .asString()
                .contains("Edition 1", "next edition");
        assertThat(analyses.all()).containsExactly(analysis(1, 3));
    }

    @Test
    void aPersonWithoutASignedAnalysisHasNotEnoughEvidence() {
        StoredResult stored = assessments.assess(Actor.OWNER, request("p-cleo"));

        assertThat(stored.result().reasons()).extracting(r -> r.code()).containsExactly("analysis.none");
        assertThat(assessments.replay(Actor.OWNER, stored.id()))
                .map(Replay::identical)
                .contains(true);
    }

    @Test
    void saysThatAFieldIsNotInServiceRatherThanScoringWithoutIt() {
        disciplines.find("gis").ifPresent(disciplines::deactivate);

        assertThat(assessAda().result().reasons()).extracting(r -> r.code()).containsExactly("discipline.not-active");
    }

    @Test
    void assessesEverybodyWhosePositionIsAnalyzed() {
        assertThat(assessments.assessEveryone(Actor.OWNER, PURPOSE, null, done -> {}))
                .isEqualTo(1);
        assertThat(assessments.newest(Actor.OWNER, "p-ada", PURPOSE)).hasSize(1);
        assertThat(assessments.newest(Actor.OWNER, "p-bo", PURPOSE)).isEmpty();
    }

    @Test
    void refusesAPersonWhoIsNotThereAndAPositionOfSomebodyElse() {
        assertThatThrownBy(() -> assessments.assess(Actor.OWNER, request("nobody")))
                .isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> assessments.assess(Actor.OWNER, new AssessmentRequest("p-ada", PURPOSE, "o-bo", null)))
                .isInstanceOf(NoSuchSubject.class);
    }

    @Test
    void showsAResultToThosePermittedAndNotesEveryLookOfOthers() {
        StoredResult stored = assessAda();
        Actor ada = actor(Role.EMPLOYEE, "p-ada", null);
        Actor lead = actor(Role.DEPARTMENT_LEAD, null, Department.titled("Planning"));
        Actor otherLead = actor(Role.DEPARTMENT_LEAD, null, Department.titled("Utilities"));

        assertThat(assessments.find(ada, stored.id())).contains(stored);
        assertThat(assessments.find(lead, stored.id())).contains(stored);
        assertThat(assessments.find(otherLead, stored.id())).isEmpty();
        assertThat(assessments.newest(actor(Role.ADMINISTRATOR, null, null), "p-ada", PURPOSE))
                .isEmpty();

        assertThat(looks(ada))
                .extracting(AccessLedger.Look::kind, AccessLedger.Look::refused)
                .containsExactly(
                        tuple(LookKind.RESULT, true), tuple(LookKind.RESULT, false), tuple(LookKind.ASSESSMENT, false));
        assertThat(looks(otherLead)).isEmpty();
    }

    @Test
    void aLookIsNotForgottenOverTheResultsMadeSince() {
        assessments.find(Actor.OWNER, assessAda().id());
        for (int i = 0; i < 60; i++) {
            assessAda();
        }

        assertThat(looks(actor(Role.EMPLOYEE, "p-ada", null)))
                .extracting(AccessLedger.Look::kind, AccessLedger.Look::times)
                .containsExactly(tuple(LookKind.ASSESSMENT, 61), tuple(LookKind.RESULT, 1));
    }

    @Test
    void manyListsPushNoLookOutAndEveryLookIsOnSomePage() {
        StoredResult stored = assessAda();
        Actor lead = actor(Role.DEPARTMENT_LEAD, null, Department.titled("Planning"));
        assessments.find(lead, stored.id());
        store.write(s -> {
            for (int day = 1; day <= 70; day++) {
                s.audit()
                        .append(new AuditEvent(
                                CLOCK.instant().plus(Duration.ofDays(day)),
                                "o",
                                "gaps.read",
                                null,
                                PURPOSE.key(),
                                null,
                                "done"));
            }
            return true;
        });
        Actor ada = actor(Role.EMPLOYEE, "p-ada", null);
        AccessLedger ledger = new AccessLedger(store, ZoneOffset.UTC);

        List<AccessLedger.Look> all = new ArrayList<>();
        AccessLedger.Page page = ledger.looks(ada, "p-ada");
        all.addAll(page.looks());
        while (page.next() != null) {
            page = ledger.looks(ada, "p-ada", page.next());
            all.addAll(page.looks());
        }

        assertThat(ledger.looks(ada, "p-ada").looks()).hasSize(50);
        assertThat(all).hasSize(72);
        assertThat(all).extracting(AccessLedger.Look::kind).contains(LookKind.RESULT, LookKind.ASSESSMENT);
    }

    private List<AccessLedger.Look> looks(Actor actor) {
        return new AccessLedger(store, ZoneOffset.UTC).looks(actor, "p-ada").looks();
    }

    @Test
    void aListOfGapsIsALookAtEverybodyInIt() {
        assessAda();
        Actor ada = actor(Role.EMPLOYEE, "p-ada", null);
        insight.gaps(Actor.OWNER, PURPOSE, null);
        insight.gaps(Actor.OWNER, PURPOSE, Department.titled("Planning").id());
        insight.gaps(Actor.OWNER, PURPOSE, Department.titled("Utilities").id());

        assertThat(looks(ada))
                .extracting(AccessLedger.Look::kind, AccessLedger.Look::times)
                .containsExactly(tuple(LookKind.LIST, 2), tuple(LookKind.ASSESSMENT, 1));
    }

    @Test
    void anAdministratorReadsOfActsAndNotOfWhoLookedAtWhom() {
        AuditLog log = new AuditLog(store, CLOCK);
        Actor administrator = actor(Role.ADMINISTRATOR, null, null);
        assessments.find(Actor.OWNER, assessAda().id());
        insight.gaps(Actor.OWNER, PURPOSE, null);
        log.record(Actor.OWNER, "discipline.enable", "gis", "done");
        assessments.find(Actor.OWNER, assessAda().id());

        assertThat(log.before(Actor.OWNER, Long.MAX_VALUE, 100))
                .extracting(entry -> entry.event().act())
                .contains("result.make", "result.read", "gaps.read");
        List<AuditEntry> acts = log.before(administrator, Long.MAX_VALUE, 100);
        assertThat(acts).extracting(entry -> entry.event().act()).containsExactly("discipline.enable", "analysis.keep");
        assertThat(log.before(administrator, Long.MAX_VALUE, 1)).containsExactly(acts.get(0));
        assertThat(log.before(administrator, acts.get(0).sequence(), 1)).containsExactly(acts.get(1));
    }

    @Test
    void aResultCountsTheEvidenceThatCameWhileItWasComputed() {
        AtomicInteger calls = new AtomicInteger();
        putInService("1", "1.0.0", scoringCase -> {
            if (calls.getAndIncrement() == 0) {
                Sample.record(store, Sample.rating("c-late", "p-ada", 4));
            }
            return DecidingChannel.usual().score(scoringCase);
        });

        StoredResult stored = assessAda();

        assertThat(standing(stored)).isEqualTo(Standing.MET);
        assertThat(stored.result().evidence().through()).isEqualTo(1);
    }

    @Test
    void recordsSoundFactsAndSaysWhatIsWrongWithOthers() {
        List<EvidenceLog.Outcome> outcomes = evidence.record(
                Actor.OWNER,
                List.of(
                        Sample.rating("c-1", "E-1001", 3),
                        Sample.rating("c-2", "nobody", 3),
                        new Fact.ToolAccess("c-3", "p-ada", "gis", Sample.DAY, "no-such-tool", true),
                        new Fact.ToolAccess("c-4", "p-ada", "finance", Sample.DAY, "ledger", true)),
                false);

        assertThat(outcomes).extracting(EvidenceLog.Outcome::kept).containsExactly(true, false, false, false);
        assertThat(outcomes.get(1).problem()).contains("Import the roster first");
        assertThat(outcomes.get(2).problem()).contains("no tool “no-such-tool”");
        assertThat(outcomes.get(3).problem()).contains("no professional field “finance”");
    }

    @Test
    void refusesADayThatIsStillToCome() {
        LocalDate today = LocalDate.now(CLOCK);
        List<EvidenceLog.Outcome> outcomes = evidence.record(
                Actor.OWNER,
                List.of(
                        new Fact.ToolAccess("c-1", "p-ada", "gis", today.plusDays(1), "desktop-gis", true),
                        new Fact.ToolAccess("c-2", "p-ada", "gis", today.plusDays(2), "desktop-gis", true)),
                false);

        assertThat(outcomes).extracting(EvidenceLog.Outcome::kept).containsExactly(true, false);
        assertThat(outcomes.get(1).problem()).contains("still to come");
    }

    @Test
    void noResultIsMadeAsOfADayToCome() {
        LocalDate tomorrow = LocalDate.now(CLOCK).plusDays(1);
        assertThatThrownBy(
                        () -> assessments.assess(Actor.OWNER, new AssessmentRequest("p-ada", PURPOSE, null, tomorrow)))
                .isInstanceOf(DayToCome.class)
                .hasMessageContaining("has not come");
    }

    @Test
    void aLookBackDoesNotTakeThePlaceOfThePresentResult() {
        StoredResult present = assessAda();
        insight.overview(Actor.OWNER, PURPOSE, null, null);
        Sample.record(store, Sample.rating("c-1", "p-ada", 5));
        StoredResult back = assessments.assess(
                Actor.OWNER, new AssessmentRequest("p-ada", PURPOSE, null, LocalDate.of(2026, 5, 1)));

        assertThat(standing(back)).isEqualTo(Standing.MET);
        assertThat(assessments.newest(Actor.OWNER, "p-ada", PURPOSE)).containsExactly(present);
        assertThat(insight.overview(Actor.OWNER, PURPOSE, null, null))
                .isEqualTo(new Insight(store, CLOCK).overview(Actor.OWNER, PURPOSE, null, null));
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void recordsNothingOfABatchThatIsAllOrNothing() {
        evidence.record(
                Actor.OWNER, List.of(Sample.rating("c-1", "p-ada", 3), Sample.rating("c-2", "nobody", 3)), true);

        assertThat(store.<Long>read(session -> session.evidence().lastSequence()))
                .isZero();
    }

    @Test
    void theOverviewInMemoryEqualsTheOneReadFromTheStoreAnew() {
        Sample.record(store, Sample.rating("c-1", "p-ada", 2));
        insight.overview(Actor.OWNER, PURPOSE, null, null);
        assessAda();
        Sample.record(
                store,
                Sample.rating("c-2", "p-ada", 4),
                new Fact.ToolAccess("t", "p-ada", "gis", Sample.DAY, "desktop-gis", false));
        assessAda();

        Overview advanced = insight.overview(Actor.OWNER, PURPOSE, null, null);
        Overview anew = new Insight(store, CLOCK).overview(Actor.OWNER, PURPOSE, null, null);

        assertThat(advanced).isEqualTo(anew);
        assertThat(advanced.cells())
                .singleElement()
                .extracting(OverviewCell::below, OverviewCell::people)
                .containsExactly(0, 1);
        assertThat(advanced.gaps()).containsEntry(GapType.CAPABILITY, 1).containsEntry(GapType.TALENT, 0);
    }

    @Test
    void countsGapsAndAssessedPeopleOfTheFieldShownAlone() {
        Sample.record(store, Sample.rating("c-1", "p-ada", 2));
        Result ada = assessAda().result();
        CatalogEdition plans = CatalogEdition.of(inField("plans", catalog("1")));
        String position = Sample.BO.assignment().position().id();
        store.write(session -> {
            session.editions().save(plans);
            return session.results()
                    .save(
                            CLOCK.instant(),
                            new Result(
                                    "p-bo",
                                    position,
                                    PURPOSE,
                                    ada.asOf(),
                                    ada.evidence(),
                                    List.of(inField(plans, ada.disciplines().get(0))),
                                    List.of()));
        });
        insight.forget();

        int below = 0;
        for (String field : List.of("gis", "plans")) {
            Overview shown = insight.overview(Actor.OWNER, PURPOSE, null, field);
            int ofField = shown.cells().stream().mapToInt(OverviewCell::below).sum();
            assertThat(shown.gaps()).as(field).containsEntry(GapType.TALENT, ofField);
            assertThat(shown.assessed().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .as(field)
                    .isEqualTo(1);
            below += ofField;
        }
        assertThat(below).isEqualTo(2);
        assertThat(insight.overview(Actor.OWNER, PURPOSE, null, null).gaps()).containsEntry(GapType.TALENT, below);
    }

    private static DisciplineResult inField(CatalogEdition edition, DisciplineResult part) {
        return new DisciplineResult(
                edition.catalog().discipline(),
                part.analysis(),
                edition.id(),
                part.catalogLabel(),
                part.scorer(),
                part.requirements(),
                part.processGaps(),
                part.findings());
    }

    private static Catalog inField(String field, Catalog of) {
        return new Catalog(
                field,
                of.title(),
                of.edition(),
                of.affirmed(),
                of.levels(),
                of.sources(),
                of.areas(),
                of.tools(),
                of.skills(),
                of.duties(),
                of.processes(),
                of.positions(),
                of.reasons(),
                of.credentials(),
                of.items());
    }

    @Test
    void followsAPersonToAnotherDepartmentOnceToldThatPeopleMoved() {
        Sample.record(store, Sample.rating("c-1", "p-ada", 2));
        assessAda();
        String planning = Department.titled("Planning").id();
        String utilities = Department.titled("Utilities").id();
        assertThat(insight.gaps(Actor.OWNER, PURPOSE, planning)).hasSize(1);

        Sample.hire(store, Sample.employment("p-ada", "E-1001", "Ada", "Alder", "GIS Analyst", "Utilities"));
        insight.forget();

        assertThat(insight.gaps(Actor.OWNER, PURPOSE, planning)).isEmpty();
        assertThat(insight.gaps(Actor.OWNER, PURPOSE, utilities)).hasSize(1);
        assessAda();
        assertThat(insight.overview(Actor.OWNER, PURPOSE, null, null))
                .isEqualTo(new Insight(store, CLOCK).overview(Actor.OWNER, PURPOSE, null, null));
    }

    @Test
    void hidesSmallGroupsFromThoseWhoMaySeeNoSingleResult() {
        Sample.record(store, Sample.rating("c-1", "p-ada", 2));
        assessAda();
        Actor chief = actor(Role.CHIEF, null, null);

        Overview overview = insight.overview(chief, PURPOSE, null, null);

        assertThat(overview.cells()).isEmpty();
        assertThat(overview.suppressed()).hasSize(1);
        assertThat(overview.assessed())
                .doesNotContainKey(Department.titled("Planning").id());
        assertThat(overview.gaps()).isEmpty();
        assertThatThrownBy(() -> insight.gaps(chief, PURPOSE, null)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void onePictureIsNotShownToWhoMaySeeLess() {
        Sample.record(store, Sample.rating("c-1", "p-ada", 2));
        assessAda();
        Actor chief = actor(Role.CHIEF, null, null);
        for (int i = 0; i < 2; i++) {
            assertThat(insight.overview(Actor.OWNER, PURPOSE, null, null).cells())
                    .isNotEmpty();
            assertThat(insight.overview(chief, PURPOSE, null, null).cells()).isEmpty();
            assertThat(insight.skills(Actor.OWNER, PURPOSE, null, "gis", "maps").cells())
                    .isNotEmpty();
            assertThat(insight.skills(chief, PURPOSE, null, "gis", "maps").cells())
                    .isEmpty();
        }
        assertThatThrownBy(() -> insight.overview(chief, Purpose.DEVELOPMENT, null, null))
                .isInstanceOf(DeniedPurpose.class);
        insight.overview(Actor.OWNER, Purpose.DEVELOPMENT, null, null);
        assertThatThrownBy(() -> insight.overview(chief, Purpose.DEVELOPMENT, null, null))
                .isInstanceOf(DeniedPurpose.class);
    }

    @Test
    void anOverviewIsNewAfterEveryWriteAndOnceToldThatPeopleCame() {
        Sample.record(store, Sample.rating("c-1", "p-ada", 2));
        assertOverviewIsFresh();
        assessAda();
        assertOverviewIsFresh();
        Sample.hire(store, Sample.employment("p-dee", "E-9", "Dee", "Dale", "GIS Analyst", "Utilities"));
        insight.forget();
        assertOverviewIsFresh();
        assertThat(insight.overview(Actor.OWNER, PURPOSE, null, null).departments())
                .extracting(d -> d.department().title())
                .contains("Utilities");
        assessments.assess(Actor.OWNER, new AssessmentRequest("p-dee", PURPOSE, null, null));
        assertOverviewIsFresh();
    }

    private void assertOverviewIsFresh() {
        for (int i = 0; i < 2; i++) {
            assertThat(insight.overview(Actor.OWNER, PURPOSE, null, null))
                    .isEqualTo(new Insight(store, CLOCK).overview(Actor.OWNER, PURPOSE, null, null));
            assertThat(insight.skills(Actor.OWNER, PURPOSE, null, "gis", "maps"))
                    .isEqualTo(new Insight(store, CLOCK).skills(Actor.OWNER, PURPOSE, null, "gis", "maps"));
        }
    }

    @Test
    void whereNobodyIsAssessedEverybodyIsToldSo() {
        assessAda();
        Actor chief = actor(Role.CHIEF, null, null);
        String planning = Department.titled("Planning").id();

        Overview overview = insight.overview(chief, PURPOSE, null, null);

        assertThat(overview.cells()).singleElement().satisfies(cell -> {
            assertThat(cell.assessed()).isZero();
            assertThat(cell.notAssessed()).isEqualTo(cell.total());
        });
        assertThat(overview.assessed())
                .isEqualTo(insight.overview(Actor.OWNER, PURPOSE, null, null).assessed())
                .containsEntry(planning, 0);
    }

    @Test
    void aDepartmentLeadListsTheirOwnPeopleOnly() {
        Department planning = Department.titled("Planning");
        Actor lead = actor(Role.DEPARTMENT_LEAD, null, planning);
        People people = new People(store, CLOCK);

        assertThat(people.list(lead, new PeopleQuery(planning.id(), null, null, 100))
                        .people())
                .hasSize(2);
        assertThat(people.list(lead, new PeopleQuery(null, null, null, 100)).of())
                .isEqualTo(2);
        String utilities = Department.titled("Utilities").id();
        assertThatThrownBy(() -> people.list(lead, new PeopleQuery(utilities, null, null, 100)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void everybodyIsCountedAnewOnceToldThatPeopleCame() {
        People people = new People(store, CLOCK);
        PeopleQuery everybody = new PeopleQuery(null, null, null, 1);
        int before = people.list(Actor.OWNER, everybody).of();

        Sample.hire(store, Sample.employment("p-dora", null, "Dora", "Dean", "Clerk", "Law"));
        people.forget();

        assertThat(people.list(Actor.OWNER, everybody).of()).isEqualTo(before + 1);
        assertThat(people.list(Actor.OWNER, everybody).people()).hasSize(1);
    }

    /** At 100,000 people counting them took a fifth of a second, with every page that offers departments. */
    @Test
    void theSizesOfDepartmentsAreCountedWhenPeopleChangeAndNotForEachQuestion() {
        String planning = Department.titled("Planning").id();
        People people = new People(store, CLOCK);
        int before = size(people.departments(), planning);
        int shown = size(insight.overview(Actor.OWNER, PURPOSE, null, null).departments(), planning);

        Sample.hire(store, Sample.employment("p-dora", null, "Dora", "Dean", "Planner", "Planning"));
        assertThat(size(people.departments(), planning)).isEqualTo(before);

        people.forget();
        insight.forget();
        assertThat(size(people.departments(), planning)).isEqualTo(before + 1);
        assertThat(size(insight.overview(Actor.OWNER, PURPOSE, null, null).departments(), planning))
                .isEqualTo(shown + 1);
    }

    private static int size(List<DepartmentSize> departments, String id) {
        return departments.stream()
                .filter(d -> d.department().id().equals(id))
                .mapToInt(DepartmentSize::people)
                .sum();
    }

    /** Else the answer would tell where somebody stands among people whom the actor may see. */
    @Test
    void aListGoesOnOnlyFromSomebodyWhomTheActorMayList() {
        Department planning = Department.titled("Planning");
        Actor lead = actor(Role.DEPARTMENT_LEAD, null, planning);
        People people = new People(store, CLOCK);

        assertThat(people.list(lead, new PeopleQuery(null, null, "p-ada", 100)).people())
                .extracting(e -> e.person().id())
                .containsExactly("p-bo");
        for (String foreign : List.of("p-cleo", "p-none", "E-1001")) {
            assertThatThrownBy(() -> people.list(lead, new PeopleQuery(null, null, foreign, 100)))
                    .as(foreign)
                    .isInstanceOf(UnknownPlace.class);
        }
    }

    @Test
    void aSupervisorListsAndSeesTheirLineOnTheirDaysOnly() {
        LocalDate day = LocalDate.now(CLOCK);
        Actor bo = actor(Role.EMPLOYEE, "p-bo", null);
        Actor cleo = actor(Role.EMPLOYEE, "p-cleo", null);
        store.write(s -> {
            s.organization()
                    .saveSupervisions(List.of(
                            new Supervision("p-ada", "p-bo", Supervision.Kind.REGULAR, null, null),
                            new Supervision("p-ada", "p-cleo", Supervision.Kind.ACTING, null, day.minusDays(1))));
            return true;
        });
        Sample.record(store, Sample.rating("c-1", "p-ada", 1));
        StoredResult ofAda = assessAda();
        People people = new People(store, CLOCK);

        assertThat(people.list(bo, new PeopleQuery(null, null, null, 100)).people())
                .extracting(e -> e.person().id())
                .containsExactly("p-ada");
        assertThat(people.find(bo, "p-ada").orElseThrow().supervisors())
                .extracting(Person::id)
                .containsExactly("p-bo");
        assertThat(people.find(bo, "p-cleo")).isEmpty();
        assertThat(assessments.find(bo, ofAda.id())).isPresent();
        assertThat(insight.gaps(bo, PURPOSE, null)).isNotEmpty();
        assertThat(assessments.find(cleo, ofAda.id())).isEmpty();
        assertThatThrownBy(() -> people.list(cleo, new PeopleQuery(null, null, null, 100)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> insight.gaps(cleo, PURPOSE, null)).isInstanceOf(NotPermitted.class);
        assertThat(looks(actor(Role.EMPLOYEE, "p-ada", null)))
                .filteredOn(look -> look.kind() != LookKind.ASSESSMENT)
                .extracting(AccessLedger.Look::refused)
                .containsExactly(true, false, false);
        assertThat(looks(bo)).isEmpty();
    }

    @Test
    void whoLeftIsCountedInNoListOfGaps() {
        Sample.record(store, Sample.rating("c-1", "p-ada", 1));
        assessAda();
        assertThat(insight.gaps(Actor.OWNER, PURPOSE, null)).isNotEmpty();
        store.write(s -> {
            s.organization()
                    .saveAssignments(List.of(
                            Sample.ADA.assignment().until(LocalDate.now(CLOCK).minusDays(1))));
            return true;
        });
        insight.forget();

        assertThat(insight.gaps(Actor.OWNER, PURPOSE, null)).isEmpty();
    }

    @Test
    void aLeadFindsNobodyElsewhere() {
        Department planning = Department.titled("Planning");
        Actor lead = actor(Role.DEPARTMENT_LEAD, null, planning);
        People people = new People(store, CLOCK);

        assertThat(people.find(lead, "p-cleo")).isEmpty();
        assertThat(people.find(lead, "E-1001")).isPresent();
    }
}
