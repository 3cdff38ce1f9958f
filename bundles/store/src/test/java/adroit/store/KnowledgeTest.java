package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.NoSuchSubject;
import adroit.catalog.Catalog;
import adroit.catalog.ItemStatus;
import adroit.catalog.ProcessStep;
import adroit.catalog.TestItem;
import adroit.catalog.TestOption;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.catalog.WorkProcess;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.evidence.EvidenceLog;
import adroit.evidence.ItemAnswer;
import adroit.evidence.OrderAnswer;
import adroit.evidence.Purpose;
import adroit.gap.StepFinding;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.knowledge.GivenOrder;
import adroit.knowledge.Knowledge;
import adroit.knowledge.KnowledgeReport;
import adroit.knowledge.KnowledgeScore;
import adroit.knowledge.OwnKnowledge;
import adroit.knowledge.StepOrder;
import adroit.scoring.DecidingChannel;
import adroit.storage.StorageFailure;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests that people take for themselves, over a real database. */
@SuppressWarnings("NullAway.Init") // filled before each test
class KnowledgeTest extends OnBothEngines {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);
    private static final Actor ANALYST = new Actor("hr", "Analyst", Set.of(Role.HR_ANALYST), null, null);
    private static final List<String> STEPS = List.of("receive", "check", "fee", "issue");

    private final Disciplines disciplines = new Disciplines();
    private Knowledge knowledge;

    @BeforeEach
    void city() {
        knowledge = new Knowledge(store, disciplines, CLOCK);
        CatalogEdition edition = CatalogEdition.of(catalog());
        store.write(session -> {
            session.editions().save(edition);
            return edition;
        });
        disciplines.activate(new ActiveDiscipline(
                "permits",
                "Permits",
                "Permits",
                "1.0.0",
                "Planning",
                edition,
                DecidingChannel.usual(),
                new ScorerIdentity("some.permits", "1.0.0", "ab".repeat(32), "0.1.0")));
        for (int i = 0; i < 14; i++) {
            Sample.hire(store, Sample.employment("p-" + i, "E-" + i, "Sam" + i, "Sample", "Clerk", "Planning"));
        }
        Sample.hire(store, Sample.employment("p-other", "E-other", "Olive", "Other", "Diver", "Parks"));
        assertThat(new JobAnalyses(store, CLOCK).keep(Actor.OWNER, List.of(analysis())))
                .isEmpty();
    }

    private static Catalog catalog() {
        return new Catalog(
                "permits",
                "Permits",
                "1",
                LocalDate.of(2026, 1, 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Tool("portal", "Permit portal", ToolKind.DIGITAL, ToolStatus.CURRENT, null),
                        new Tool("cards", "Paper cards", ToolKind.MANUAL, ToolStatus.RETIRING, "portal"),
                        new Tool("viewer", "Map viewer", ToolKind.DIGITAL, ToolStatus.CURRENT, null)),
                List.of(),
                List.of(),
                List.of(process("permit", true), process("appeal", false)),
                List.of(),
                Map.of(),
                List.of(),
                Stream.concat(
                                IntStream.range(0, 5).mapToObj(i -> item("q-" + i, i == 0 ? "cards" : "portal")),
                                Stream.of(item("v-1", "viewer")))
                        .toList());
    }

    private static WorkProcess process(String id, boolean documented) {
        return new WorkProcess(
                id,
                "The " + id,
                "Planning",
                documented,
                STEPS.stream().map(step -> new ProcessStep(step, "To " + step)).toList());
    }

    private static TestItem item(String id, String tool) {
        return new TestItem(
                id,
                "counter",
                tool,
                2,
                ItemStatus.DRAFT,
                "What comes first?",
                List.of(new TestOption("a", "This"), new TestOption("b", "That")),
                "a",
                null,
                List.of());
    }

    private static JobAnalysis analysis() {
        return new JobAnalysis(
                new PositionDescription("clerk", 1, "Clerk", "Clerk", null),
                "permits",
                LocalDate.of(2026, 1, 10),
                "Director",
                LocalDate.of(2026, 1, 20),
                List.of(),
                List.of("permit", "appeal"),
                List.of());
    }

    private static Actor employee(String person) {
        return new Actor("a-" + person, "Sam", Set.of(Role.EMPLOYEE), person, null);
    }

    private OwnKnowledge own(String person) {
        return knowledge.own(employee(person));
    }

    private static Map<String, Optional<String>> options(String... itemsAndOptions) {
        Map<String, Optional<String>> options = new HashMap<>();
        for (int i = 0; i < itemsAndOptions.length; i += 2) {
            options.put(itemsAndOptions[i], Optional.of(itemsAndOptions[i + 1]));
        }
        return options;
    }

    @Test
    void answersAreKeptTheNewestCountsAndWhoDoesNotKnowIsNotRight() {
        Map<String, Optional<String>> first = options("q-0", "a", "q-1", "a", "q-2", "b");
        first.put("q-3", Optional.empty());
        assertThat(knowledge.answer(employee("p-1"), "permits", "portal", first))
                .isEqualTo(4);
        assertThat(knowledge.answer(employee("p-1"), "permits", "portal", options("q-0", "a", "q-2", "a")))
                .isEqualTo(1);
        OwnKnowledge.Family family = own("p-1").families().get(0);
        assertThat(family.answers()).containsEntry("q-2", Optional.of("a")).containsEntry("q-3", Optional.empty());
        KnowledgeScore.RangeOnly score = (KnowledgeScore.RangeOnly) family.score();
        assertThat(score.right().percent()).isEqualTo(75);
        assertThat(score.why()).isEqualTo(KnowledgeScore.Lack.FEW_PEOPLE);
        assertThat(own("p-2").families().get(0).answers()).isEmpty();
        assertThat(new Knowledge(store, disciplines, CLOCK).own(employee("p-1")))
                .isEqualTo(own("p-1"));
    }

    @Test
    void whatACommitLostIsNoAnswer() {
        LosingStore losing = new LosingStore(store);
        Knowledge over = new Knowledge(losing, disciplines, CLOCK);
        LocalDate day = LocalDate.of(2026, 6, 1);
        losing.loseNextAfter(s -> s.evidence().append(List.of(new ItemAnswer("i", "p-1", "permits", day, "q-0", "a"))));
        assertThatThrownBy(() -> over.answer(employee("p-2"), "permits", "portal", options("q-0", "a")))
                .isInstanceOf(StorageFailure.class);
        losing.loseNextAfter(
                s -> s.evidence().append(List.of(new OrderAnswer("o", "p-1", "permits", day, "permit", STEPS))));
        assertThatThrownBy(() -> over.order(employee("p-2"), "permits", "permit", all(STEPS)))
                .isInstanceOf(StorageFailure.class);
        assertThat(over.own(employee("p-1"))).isEqualTo(own("p-1"));
        over.answer(employee("p-3"), "permits", "portal", options("q-0", "a"));
        over.order(employee("p-3"), "permits", "permit", all(STEPS));
        assertThat(over.own(employee("p-3"))).isEqualTo(own("p-3"));
    }

    @Test
    void aFamilyWithFewItemsIsNamedAndNotAsked() {
        assertThat(own("p-1").families())
                .extracting(f -> f.family().id() + " " + f.family().isAsked())
                .containsExactly("portal true", "viewer false");
        assertThatThrownBy(() -> knowledge.answer(employee("p-1"), "permits", "viewer", options("v-1", "a")))
                .isInstanceOf(NoSuchSubject.class);
    }

    @Test
    void whoHasNothingToDoWithAFieldIsAskedNothingOfIt() {
        assertThat(own("p-other")).isEqualTo(new OwnKnowledge(List.of(), List.of()));
        assertThatThrownBy(() -> knowledge.answer(employee("p-other"), "permits", "portal", options("q-0", "a")))
                .isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> knowledge.order(employee("p-other"), "permits", "permit", all(STEPS)))
                .isInstanceOf(NoSuchSubject.class);
    }

    @Test
    void refusesItemsAndOptionsThatAreNotThere() {
        assertThatThrownBy(() -> knowledge.answer(employee("p-1"), "permits", "portal", options("v-1", "a")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> knowledge.answer(employee("p-1"), "permits", "portal", options("q-0", "z")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(own("p-1").families().get(0).answers()).isEmpty();
    }

    @Test
    void anOrderNamesWhatIsMissedAndMisplacedAndFeedsTheProcess() {
        for (int i = 0; i < 9; i++) {
            knowledge.order(employee("p-" + i), "permits", "permit", all(List.of("receive", "fee", "check", "issue")));
        }
        for (int i = 9; i < 14; i++) {
            knowledge.order(
                    employee("p-" + i),
                    "permits",
                    "permit",
                    new GivenOrder(List.of("receive", "check", "fee"), List.of("issue")));
        }
        assertThat(own("p-3").processes().get(0).order())
                .contains(new StepOrder(List.of("receive", "fee", "issue"), List.of(), List.of("check")));
        assertThat(own("p-10").processes().get(0).order())
                .contains(new StepOrder(List.of("receive", "check", "fee"), List.of("issue"), List.of()));
        List<StepFinding> findings = store.read(s -> s.evidence()
                .stepFindings(
                        "permits",
                        Purpose.WORKFORCE_PLANNING,
                        LocalDate.of(2026, 6, 1),
                        Long.MAX_VALUE,
                        outcome -> true));
        assertThat(findings)
                .filteredOn(StepFinding::processToFix)
                .containsExactly(new StepFinding("permit", "check", 14, 9));
    }

    @Test
    void aLaterOrderTakesThePlaceOfTheFirst() {
        knowledge.order(
                employee("p-1"),
                "permits",
                "permit",
                new GivenOrder(List.of("issue", "receive"), List.of("check", "fee")));
        knowledge.order(employee("p-1"), "permits", "permit", all(STEPS));
        assertThat(own("p-1").processes().get(0).order()).contains(new StepOrder(STEPS, List.of(), List.of()));
    }

    @Test
    void aProcessThatIsNotWrittenDownHasNoOrderToAskFor() {
        assertThat(own("p-1").processes())
                .extracting(p -> p.process().id() + " " + p.isAsked())
                .containsExactly("permit true", "appeal false");
        assertThatThrownBy(() -> knowledge.order(employee("p-1"), "permits", "appeal", all(STEPS)))
                .isInstanceOf(NoSuchSubject.class);
    }

    @Test
    void aStepOfWhichNothingIsSaidIsNotTakenForOneThatIsNotKnown() {
        refuses(new GivenOrder(List.of("receive", "check"), List.of()), "nor among those not known: fee, issue");
        refuses(new GivenOrder(List.of("receive", "fee"), List.of("check")), "not known: issue");
        assertThat(own("p-1").processes().get(0).last()).isNull();
    }

    @Test
    void refusesStepsSaidTwiceAndStepsOfAnotherProcessTogether() {
        refuses(
                new GivenOrder(List.of("receive", "fee", "juggle"), List.of("fee", "check", "issue")),
                "not steps of permit: juggle; named twice: fee");
        assertThatThrownBy(() -> new GivenOrder(List.of(), STEPS)).hasMessageContaining("no step is in the order");
    }

    private void refuses(GivenOrder given, String why) {
        assertThatThrownBy(() -> knowledge.order(employee("p-1"), "permits", "permit", given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    private static GivenOrder all(List<String> steps) {
        return new GivenOrder(steps, List.of());
    }

    @Test
    void howTestsDoIsForThoseWhoSeeAggregatesAndNamesNobody() {
        knowledge.answer(employee("p-1"), "permits", "portal", options("q-0", "a", "q-1", "a", "q-2", "b"));
        assertThat(knowledge.report(ANALYST).families())
                .extracting(line ->
                        line.quality().family().id() + " " + line.quality().people())
                .as("one person is not told; each question moves in steps of five")
                .containsExactly("portal 0", "viewer 0");
        assertThat(knowledge.map(ANALYST, "permits", "portal").bins()).isEmpty();
        assertThatThrownBy(() -> knowledge.map(ANALYST, "permits", "cards")).isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> knowledge.map(employee("p-1"), "permits", "portal"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> knowledge.report(employee("p-1"))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> knowledge.own(ANALYST)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void whoTakesAnotherWrongAnswerHidesNobodyWhoseAnswerIsRightNow() {
        for (int i = 0; i < 10; i++) {
            answer(i, options("q-0", i % 2 == 0 ? "a" : "b", "q-1", i % 3 == 0 ? "a" : "b", "q-2", "b"));
        }
        List<KnowledgeReport.Line> before = knowledge.report(ANALYST).families();
        assertThat(before.get(0).quality().people()).isEqualTo(10);

        for (int i = 0; i < 4; i++) {
            answer(i, Map.of("q-2", Optional.empty()));
        }
        answer(4, options("q-2", "a"));
        assertThat(knowledge.report(ANALYST).families()).isEqualTo(before);

        for (int i = 5; i < 9; i++) {
            answer(i, options("q-2", "a"));
        }
        List<KnowledgeReport.Line> after = knowledge.report(ANALYST).families();
        assertThat(after).isNotEqualTo(before);
        assertThat(new Knowledge(store, disciplines, CLOCK).report(ANALYST).families())
                .isEqualTo(after);
    }

    private void answer(int person, Map<String, Optional<String>> options) {
        knowledge.answer(employee("p-" + person), "permits", "portal", options);
    }

    @Test
    void importedAnswersCountAndUnknownItemsAreRefused() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        assertThat(new EvidenceLog(store, CLOCK)
                        .record(
                                Actor.OWNER,
                                List.of(
                                        new ItemAnswer("a", "E-1", "permits", day, "q-0", "a"),
                                        new ItemAnswer("b", "E-1", "permits", day, "q-99", "a"),
                                        new ItemAnswer("c", "E-1", "permits", day, "q-1", "z")),
                                false))
                .extracting(EvidenceLog.Outcome::kept)
                .containsExactly(true, false, false);
        assertThat(own("p-1").families().get(0).answers()).containsOnlyKeys("q-0");
    }
}
