package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.NoSuchSubject;
import adroit.catalog.Catalog;
import adroit.catalog.ItemStatus;
import adroit.catalog.TestItem;
import adroit.catalog.TestOption;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.evidence.EvidenceLog;
import adroit.evidence.ItemAnswer;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.knowledge.Knowledge;
import adroit.knowledge.OwnKnowledge;
import adroit.knowledge.Sitting;
import adroit.knowledge.Sitting.State;
import adroit.measurement.Reason;
import adroit.scoring.DecidingChannel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of tools that choose their questions, over a real database and questions that many answered before. */
@SuppressWarnings("NullAway.Init") // filled before each test
class AdaptiveKnowledgeTest extends OnBothEngines {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);
    private static final int PEOPLE = 60;
    private static final int ITEMS = 30;
    private static final String TAKER = "p-taker";

    private final Disciplines disciplines = new Disciplines();
    private Knowledge knowledge;

    @BeforeEach
    void city() {
        knowledge = new Knowledge(store, disciplines, CLOCK);
        ask("a");
        IntStream.range(0, PEOPLE).forEach(i -> hire("p-" + i));
        hire(TAKER);
        assertThat(new JobAnalyses(store, CLOCK).keep(Actor.OWNER, List.of(analysis())))
                .isEmpty();
    }

    private void hire(String person) {
        Sample.hire(store, Sample.employment(person, "E-" + person, "Sam", "Sample", "Clerk", "Planning"));
    }

    /** Puts the questions in service, with that option as the right one of the first. */
    private void ask(String key) {
        CatalogEdition edition = CatalogEdition.of(new Catalog(
                "permits",
                "Permits",
                "1",
                LocalDate.of(2026, 1, 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Tool("portal", "Permit portal", ToolKind.DIGITAL, ToolStatus.CURRENT, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                IntStream.range(0, ITEMS)
                        .mapToObj(i -> item(i, i == 0 ? key : "a"))
                        .toList()));
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
    }

    private static TestItem item(int number, String key) {
        return new TestItem(
                "q-" + number,
                number % 2 == 0 ? "counter" : "records",
                "portal",
                2,
                ItemStatus.DRAFT,
                "What comes first?",
                List.of(new TestOption("a", "This"), new TestOption("b", "That")),
                key,
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
                List.of(),
                List.of());
    }

    /** Everybody answers everything, some knowing more, and harder questions known by fewer. */
    private void everybodyAnswers(int people) {
        Random chance = new Random(7);
        for (int person = 0; person < people; person++) {
            double ability = chance.nextGaussian();
            Map<String, Optional<String>> options = new HashMap<>();
            for (int item = 0; item < ITEMS; item++) {
                options.put("q-" + item, Optional.of(knows(ability, item, chance) ? "a" : "b"));
            }
            knowledge.answer(employee("p-" + person), "permits", "portal", options);
        }
    }

    private static boolean knows(double ability, int item, Random chance) {
        double difficulty = -2 + 4.0 * item / ITEMS;
        return chance.nextDouble() < 1 / (1 + Math.exp(-2 * (ability - difficulty)));
    }

    private static Actor employee(String person) {
        return new Actor("a-" + person, "Sam", Set.of(Role.EMPLOYEE), person, null);
    }

    private OwnKnowledge.Family family(Knowledge by) {
        return by.own(employee(TAKER)).families().get(0);
    }

    private Sitting sitting() {
        return family(knowledge).sitting().orElseThrow();
    }

    private void begin() {
        knowledge.begin(employee(TAKER), "permits", "portal");
    }

    private void reply(String item, String option) {
        knowledge.reply(employee(TAKER), "permits", "portal", item, Optional.of(option));
    }

    /** Answers until the end; the ids of the questions in the order in which they were asked. */
    private List<String> take(Predicate<String> knows) {
        begin();
        List<String> asked = new ArrayList<>();
        while (family(knowledge).asking().isPresent()) {
            String item = family(knowledge).asking().orElseThrow().id();
            asked.add(item);
            reply(item, knows.test(item) ? "a" : "b");
        }
        return asked;
    }

    private static boolean easy(String item) {
        return Integer.parseInt(item.substring(2)) < 18;
    }

    @Test
    void whereFewAnsweredAllQuestionsAreAskedAndTheReasonIsSaid() {
        everybodyAnswers(20);
        assertThat(family(knowledge).isAdaptive()).isFalse();
        assertThat(family(knowledge).whyFixed()).map(Reason::code).contains("few-people");
        assertThatThrownBy(this::begin)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Too few people");
        everybodyAnswers(40);
        assertThat(family(knowledge).whyFixed()).map(Reason::sentence).hasValueSatisfying(why -> assertThat(why)
                .contains("40 people"));
    }

    @Test
    void asksUntilTheStandardErrorIsReachedAndTheWayIsFoundAgain() {
        everybodyAnswers(PEOPLE);
        assertThat(family(knowledge).isAdaptive()).isTrue();

        List<String> asked = take(AdaptiveKnowledgeTest::easy);

        State.Ended ended = (State.Ended) sitting().state();
        assertThat(ended.reached()).isTrue();
        assertThat(ended.ability().se()).isLessThanOrEqualTo(0.35);
        assertThat(ended.isRangeOnly()).isFalse();
        assertThat(asked).hasSizeBetween(5, 20).doesNotHaveDuplicates();
        assertThat(asked).as("near what the person knows, not the ends").doesNotContain("q-0", "q-29");
        assertThat(family(new Knowledge(store, disciplines, CLOCK)).sitting()).contains(sitting());
        assertThat(sitting().answers()).extracting(ItemAnswer::item).isEqualTo(asked);
        assertThat(family(knowledge).answers())
                .as("what a test chose is no sample of the questions")
                .isEmpty();
    }

    @Test
    void whatOthersAnswerMeanwhileChangesNoTestUnderWay() {
        everybodyAnswers(PEOPLE - 5);
        begin();
        reply(family(knowledge).asking().orElseThrow().id(), "a");
        Sitting before = sitting();
        everybodyAnswers(PEOPLE);
        assertThat(sitting()).isEqualTo(before);
    }

    @Test
    void anAnswerCountsOnceAndOnlyTheQuestionThatIsAskedTakesOne() {
        everybodyAnswers(PEOPLE);
        assertThatThrownBy(() -> reply("q-3", "a")).isInstanceOf(NoSuchSubject.class);
        begin();
        begin();
        String first = family(knowledge).asking().orElseThrow().id();
        assertThatThrownBy(() -> reply(first, "z")).isInstanceOf(IllegalArgumentException.class);
        reply(first, "a");
        reply(first, "b");
        assertThat(sitting().answers()).extracting(ItemAnswer::option).containsExactly("a");
        String next = family(knowledge).asking().orElseThrow().id();
        String other = next.equals("q-29") ? "q-28" : "q-29";
        assertThatThrownBy(() -> reply(other, "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not ask " + other);
        knowledge.reply(employee(TAKER), "permits", "portal", next, Optional.empty());
        assertThat(sitting().answers()).hasSize(2);
        assertThatThrownBy(() -> knowledge.begin(employee("p-nobody"), "permits", "portal"))
                .isInstanceOf(NoSuchSubject.class);
    }

    @Test
    void aKeyThatIsCorrectedEndsTheTestAndASecondBeginsAnew() {
        everybodyAnswers(PEOPLE);
        begin();
        reply(family(knowledge).asking().orElseThrow().id(), "a");
        String first = sitting().begun().clientId();
        ask("b");
        assertThat(sitting().state()).isInstanceOf(State.Outdated.class);
        begin();
        assertThat(sitting().state()).isInstanceOf(State.Asking.class);
        assertThat(sitting().begun().clientId()).isNotEqualTo(first);
        assertThat(sitting().answers()).isEmpty();
    }

    @Test
    void ofATestAndOfAnswersToAllQuestionsTheNewerIsTold() {
        everybodyAnswers(PEOPLE);
        Map<String, Optional<String>> all = new HashMap<>();
        IntStream.range(0, ITEMS).forEach(i -> all.put("q-" + i, Optional.of("a")));
        knowledge.answer(employee(TAKER), "permits", "portal", all);
        take(AdaptiveKnowledgeTest::easy);
        assertThat(family(knowledge).isBySitting()).isTrue();
        assertThat(sitting().state()).isInstanceOf(State.Ended.class);

        knowledge.answer(employee(TAKER), "permits", "portal", Map.of("q-3", Optional.of("b")));
        assertThat(sitting().state()).as("one answer is no newer test").isInstanceOf(State.Ended.class);
        assertThat(family(knowledge).isBySitting()).isTrue();

        assertThat(knowledge.answer(employee(TAKER), "permits", "portal", all))
                .as("the same answers, but newer than the test")
                .isEqualTo(ITEMS);
        assertThat(family(knowledge).isBySitting()).isFalse();
        assertThat(sitting().state()).isEqualTo(new State.Withheld(Sitting.Why.ANSWERED_SINCE));
        assertThat(knowledge.answer(employee(TAKER), "permits", "portal", all)).isZero();

        take(AdaptiveKnowledgeTest::easy);
        assertThat(family(knowledge).isBySitting()).isTrue();
    }

    @Test
    void aTestTellsNothingWhereTheQuestionsAreNotReliableAnyMore() {
        everybodyAnswers(PEOPLE);
        take(AdaptiveKnowledgeTest::easy);
        Random chance = new Random(3);
        for (int person = 0; person < PEOPLE; person++) {
            double ability = chance.nextGaussian();
            Map<String, Optional<String>> options = new HashMap<>();
            for (int item = 0; item < ITEMS; item++) {
                boolean knows = chance.nextDouble() < 1 / (1 + Math.exp(-0.25 * ability));
                options.put("q-" + item, Optional.of(knows ? "a" : "b"));
            }
            knowledge.answer(employee("p-" + person), "permits", "portal", options);
        }
        assertThat(family(knowledge).quality().reliability())
                .hasValueSatisfying(alpha -> assertThat(alpha).isLessThan(0.6));
        assertThat(sitting().state()).isEqualTo(new State.Withheld(Sitting.Why.NOT_RELIABLE));
        assertThat(family(knowledge).isAdaptive()).isFalse();
    }

    @Test
    void nobodySlipsAnswersIntoATestByAFile() {
        everybodyAnswers(PEOPLE);
        begin();
        assertThat(new EvidenceLog(store, CLOCK)
                        .record(
                                Actor.OWNER,
                                List.of(new ItemAnswer(
                                        sitting().begun().answer(1),
                                        "E-" + TAKER,
                                        "permits",
                                        LocalDate.of(2026, 5, 1),
                                        "q-0",
                                        "a")),
                                false))
                .extracting(EvidenceLog.Outcome::kept)
                .containsExactly(false);
        assertThat(sitting().answers()).isEmpty();
    }
}
