package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.NoSuchSubject;
import adroit.audit.AccessLedger;
import adroit.audit.LookKind;
import adroit.dexterity.Dexterity;
import adroit.dexterity.DexterityGroup;
import adroit.dexterity.DexterityReport;
import adroit.dexterity.OwnDexterity;
import adroit.dexterity.ScaleMap;
import adroit.dexterity.ScaleScore;
import adroit.evidence.DetailRelease;
import adroit.evidence.EvidenceLog;
import adroit.evidence.Fact;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.instrument.DigitalDexterity;
import adroit.instrument.Statement;
import adroit.organization.Person;
import adroit.organization.Supervision;
import adroit.storage.StorageFailure;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers to the city's instrument over a real database: forty people of four departments, of which one has two people. */
@SuppressWarnings("NullAway.Init") // filled before each test
class DexterityTest extends OnBothEngines {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);
    private static final Actor ANALYST = new Actor("hr", "Analyst", Set.of(Role.HR_ANALYST), null, null);

    private Dexterity dexterity;
    private EvidenceLog log;

    @BeforeEach
    void city() {
        dexterity = new Dexterity(store, CLOCK);
        log = new EvidenceLog(store, CLOCK);
        for (int i = 0; i < 40; i++) {
            Sample.hire(store, Sample.employment("p-" + i, "E-" + i, "Sam" + i, "Sample", "Clerk", department(i)));
        }
    }

    private static String department(int person) {
        return person < 2 ? "Law" : person < 12 ? "Parks" : person < 25 ? "Fire" : "Police";
    }

    @Test
    void answersAreKeptAndTheNewestCounts() {
        assertThat(dexterity.answer(employee(3), Map.of("tool-choice", 2, "tool-learn", 4)))
                .isEqualTo(2);
        assertThat(dexterity.answer(employee(3), Map.of("tool-choice", 3, "tool-learn", 4)))
                .isEqualTo(1);
        assertThat(dexterity.own(employee(3)).answers()).isEqualTo(Map.of("tool-choice", 3, "tool-learn", 4));
        assertThat(new Dexterity(store, CLOCK).own(employee(3)).answers())
                .isEqualTo(Map.of("tool-choice", 3, "tool-learn", 4));
        assertThat(dexterity.own(employee(4)).answers()).isEmpty();
    }

    @Test
    void nobodyHasANumberBeforeEnoughHaveAnswered() {
        dexterity.answer(employee(3), everything(4));
        OwnDexterity own = dexterity.own(employee(3));
        assertThat(own.scores()).allMatch(score -> score instanceof ScaleScore.NotEnough);
        assertThat(own.last()).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void aCityThatAnsweredGetsNumbersAndSmallDepartmentsStayOut() {
        everybodyAnswers();
        assertThat(dexterity.own(employee(3)).scores()).allMatch(score -> score instanceof ScaleScore.Scored);
        DexterityReport report = dexterity.report(ANALYST);
        assertThat(report.answered()).as("in steps of five of a department").isEqualTo(35);
        assertThat(report.groups())
                .extracting(group -> group.department().title())
                .as("Law is not heard")
                .containsExactly("Fire", "Parks", "Police");
        assertThat(report.leftOut()).isEqualTo(1);
        assertThat(report.groups())
                .allSatisfy(group -> assertThat(group.cells()).allMatch(cell -> cell.people() >= 5));
    }

    /** Whoever asks before and after somebody answers would otherwise work out what they said. */
    @Test
    void nobodyLearnsWhatOnePersonSaidByAskingTwice() {
        everybodyAnswers();
        DexterityReport before = dexterity.report(ANALYST);
        ScaleMap map = dexterity.map(ANALYST, "tools");
        for (int person = 25; person < 29; person++) {
            dexterity.answer(employee(person), everything(person % 2 == 0 ? 5 : 1));
            assertThat(dexterity.report(ANALYST)).isEqualTo(before);
            assertThat(dexterity.map(ANALYST, "tools").bins()).isEqualTo(map.bins());
        }
        assertThat(dexterity.own(employee(25)).answers()).isEqualTo(everything(1));

        dexterity.answer(employee(29), everything(1));

        assertThat(dexterity.report(ANALYST).groups()).isNotEqualTo(before.groups());
        assertThat(new Dexterity(store, CLOCK).report(ANALYST)).isEqualTo(dexterity.report(ANALYST));
    }

    @Test
    void meansAreToldToOneDecimal() {
        everybodyAnswers();
        assertThat(dexterity.report(ANALYST).groups())
                .flatExtracting(DexterityGroup::cells)
                .extracting(cell -> String.valueOf(cell.mean()))
                .allMatch(mean -> mean.matches("[1-5]\\.[0-9]"));
    }

    @Test
    void aLeadSeesTheirOwnDepartmentAndAnEmployeeNone() {
        everybodyAnswers();
        String fire = dexterity.report(ANALYST).groups().get(0).department().id();
        Actor lead = new Actor("lead", "Lead", Set.of(Role.DEPARTMENT_LEAD), "p-20", fire);
        assertThat(dexterity.report(lead).groups())
                .extracting(DexterityGroup::people)
                .containsExactly(10);
        assertThatThrownBy(() -> dexterity.report(employee(3))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> dexterity.map(lead, "tools")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void whoHasNoPersonHasNothingToAnswer() {
        assertThatThrownBy(() -> dexterity.own(Actor.OWNER)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> dexterity.own(ANALYST)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void refusesWhatIsNoAnswer() {
        assertThatThrownBy(() -> dexterity.answer(employee(3), Map.of("juggling", 3)))
                .isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> dexterity.answer(employee(3), Map.of("tool-choice", 6)))
                .hasMessageContaining("from 1 to 5");
        assertThat(dexterity.own(employee(3)).answers()).isEmpty();
    }

    @Test
    void importedAnswersCountAndUnknownStatementsAreRefused() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        List<EvidenceLog.Outcome> outcomes = log.record(
                Actor.OWNER,
                List.of(
                        new Fact.StatementAnswer("a", "E-3", DigitalDexterity.ID, day, "tool-choice", 5),
                        new Fact.StatementAnswer("b", "E-3", DigitalDexterity.ID, day, "juggling", 5),
                        new Fact.StatementAnswer("c", "E-3", "circus", day, "juggling", 5)),
                false);
        assertThat(outcomes).extracting(EvidenceLog.Outcome::kept).containsExactly(true, false, false);
        assertThat(dexterity.own(employee(3)).answers()).isEqualTo(Map.of("tool-choice", 5));
    }

    @Test
    void nobodySeesAnswersThatWereNotReleasedAndWhoeverSupervisesSeesThoseThatWere() {
        line();
        dexterity.answer(employee(3), everything(4));
        assertUnseen(20, 21, 22);
        dexterity.release(employee(3), true);
        assertThat(dexterity.released(employee(20), "p-3").dexterity().answers())
                .isEqualTo(everything(4));
        assertThat(dexterity.own(employee(3)).sharing().released()).isTrue();
        assertThat(dexterity.own(employee(3)).sharing().supervisors())
                .extracting(Person::id)
                .containsExactly("p-20");
        assertThat(dexterity.own(employee(20)).sharing().releasedToMe())
                .extracting(Person::id)
                .containsExactly("p-3");
        assertUnseen(21, 22);
        dexterity.release(employee(3), false);
        assertUnseen(20);
        assertThat(dexterity.own(employee(20)).sharing().releasedToMe()).isEmpty();
        assertThat(new Dexterity(store, CLOCK).own(employee(3)).sharing().released())
                .isFalse();
    }

    @Test
    void releasingIsWrittenDownAndEachLookIsToldToThePerson() {
        line();
        dexterity.release(employee(3), true);
        dexterity.release(employee(3), true);
        dexterity.released(employee(20), "p-3");
        assertThatThrownBy(() -> dexterity.released(employee(22), "p-3")).isInstanceOf(NoSuchSubject.class);
        List<String> acts = store.read(s -> s.audit().before(Long.MAX_VALUE, 10).stream()
                .map(e -> e.event().act() + " " + e.event().outcome())
                .toList());
        assertThat(acts).containsExactly("dexterity.read refused", "dexterity.read done", "dexterity.release done");
        assertThat(new AccessLedger(store, ZoneOffset.UTC)
                        .looks(employee(3), "p-3")
                        .looks())
                .extracting(AccessLedger.Look::kind)
                .containsOnly(LookKind.RELEASED)
                .hasSize(2);
    }

    @Test
    void whatACommitLostIsNotTakenForReleased() {
        line();
        LosingStore losing = new LosingStore(store);
        Dexterity over = new Dexterity(losing, CLOCK);
        losing.loseNextAfter(s -> s.evidence().append(List.of(release("p-3", true))));
        assertThatThrownBy(() -> over.release(employee(4), true)).isInstanceOf(StorageFailure.class);
        assertThatThrownBy(() -> over.released(employee(20), "p-3")).isInstanceOf(NoSuchSubject.class);
        over.release(employee(5), true);
        over.release(employee(3), true);
        assertThat(over.released(employee(20), "p-3").person().id()).isEqualTo("p-3");
    }

    @Test
    void takingBackIsNotMissedWhereTheReleaseCameThroughAnotherDoor() {
        line();
        assertThat(dexterity.own(employee(3)).sharing().released()).isFalse();
        new Dexterity(store, CLOCK).release(employee(3), true);
        dexterity.release(employee(3), false);
        assertUnseen(20);
    }

    private static DetailRelease release(String person, boolean released) {
        return new DetailRelease("r:" + person, person, DigitalDexterity.ID, LocalDate.of(2026, 6, 1), released);
    }

    @Test
    void nobodyElseCanReleaseSomebodysAnswers() {
        assertThat(log.record(
                        Actor.OWNER,
                        List.of(new DetailRelease("r", "E-3", DigitalDexterity.ID, LocalDate.of(2026, 5, 1), true)),
                        false))
                .extracting(EvidenceLog.Outcome::kept)
                .containsExactly(false);
        assertThatThrownBy(() -> dexterity.release(ANALYST, true)).isInstanceOf(NotPermitted.class);
    }

    /** Person 20 supervises person 3, and person 21 supervises person 20. */
    private void line() {
        store.write(s -> {
            s.organization()
                    .saveSupervisions(List.of(
                            new Supervision("p-3", "p-20", Supervision.Kind.REGULAR, null, null),
                            new Supervision("p-20", "p-21", Supervision.Kind.REGULAR, null, null)));
            return true;
        });
    }

    private void assertUnseen(int... others) {
        for (int other : others) {
            assertThatThrownBy(() -> dexterity.released(employee(other), "p-3"))
                    .as("person %s", other)
                    .isInstanceOf(NoSuchSubject.class);
        }
        assertThatThrownBy(() -> dexterity.released(ANALYST, "p-3")).isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> dexterity.released(Actor.OWNER, "p-3")).isInstanceOf(NoSuchSubject.class);
    }

    private void everybodyAnswers() {
        List<Fact> facts = new ArrayList<>();
        for (int person = 0; person < 40; person++) {
            int turn = 0;
            for (Statement statement : DigitalDexterity.INSTRUMENT.statements()) {
                int level = 1 + (person % 4) + (person + turn++) % 2;
                facts.add(new Fact.StatementAnswer(
                        "s-" + person + "-" + statement.id(),
                        "p-" + person,
                        DigitalDexterity.ID,
                        LocalDate.of(2026, 5, 1),
                        statement.id(),
                        level));
            }
        }
        assertThat(log.record(Actor.OWNER, facts, true)).allMatch(EvidenceLog.Outcome::kept);
    }

    private static Map<String, Integer> everything(int level) {
        return DigitalDexterity.INSTRUMENT.statements().stream().collect(Collectors.toMap(Statement::id, s -> level));
    }

    private static Actor employee(int person) {
        return new Actor("a-" + person, "Sam" + person, Set.of(Role.EMPLOYEE), "p-" + person, null);
    }
}
