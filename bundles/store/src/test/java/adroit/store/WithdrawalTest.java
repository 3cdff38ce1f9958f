package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.assessment.AssessmentRequest;
import adroit.assessment.Assessments;
import adroit.basis.Basis;
import adroit.basis.SeenFact;
import adroit.catalog.SkillCategory;
import adroit.champion.ChampionRule;
import adroit.champion.Champions;
import adroit.evidence.EvidenceLog;
import adroit.evidence.Fact;
import adroit.evidence.Interest;
import adroit.evidence.Purpose;
import adroit.form.Answer;
import adroit.form.Form;
import adroit.form.Writer;
import adroit.gap.StepFinding;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.insight.Insight;
import adroit.raters.Raters;
import adroit.scoring.Channel;
import adroit.scoring.Score;
import adroit.storage.DamagedRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts that were wrong are taken back: nothing new rests on them, what was made before stays. */
@SuppressWarnings("NullAway.Init") // filled before each test
class WithdrawalTest extends OnBothEngines {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Actor HR = FormCity.with(Role.HR_ANALYST, null);

    private FormCity city;
    private EvidenceLog log;
    private Assessments assessments;

    @BeforeEach
    void settle() {
        city = new FormCity(store);
        log = new EvidenceLog(store, city.now);
        assessments = new Assessments(store, city.disciplines, city.now);
    }

    private static Fact.Rating rating(String id, Channel channel, double level) {
        return new Fact.Rating(id, "p-ada", "gis", DAY, "map-design", channel, "s-" + id, level, null, Map.of());
    }

    private static Fact.Withdrawal withdrawal(String id, String person, String of) {
        return new Fact.Withdrawal(id, person, "gis", LocalDate.of(2026, 6, 1), of, "Another person's test");
    }

    private @Nullable String withdraw(String id, String of) {
        return log.record(HR, List.of(withdrawal(id, "p-ada", of)), false)
                .get(0)
                .problem();
    }

    private Score score(@Nullable LocalDate asOf) {
        return assessments
                .assess(Actor.OWNER, new AssessmentRequest("p-ada", Purpose.DEVELOPMENT, null, asOf))
                .result()
                .disciplines()
                .get(0)
                .requirements()
                .get(0)
                .score();
    }

    @Test
    void noNewResultRestsOnAWithdrawnFactAndTheOldOneIsComputedAgain() {
        Sample.record(store, rating("c-test", Channel.TEST, 1), rating("c-boss", Channel.SUPERVISOR, 4));
        String before = assessments
                .assess(Actor.OWNER, new AssessmentRequest("p-ada", Purpose.DEVELOPMENT, null, null))
                .id();

        assertThat(withdraw("w-1", "c-test")).isNull();

        assertThat(score(null)).isInstanceOfSatisfying(Score.Scored.class, scored -> {
            assertThat(scored.channel()).isEqualTo(Channel.SUPERVISOR);
            assertThat(scored.reasons()).hasSize(1);
        });
        assertThat(((Score.Scored) score(DAY)).channel())
                .as("also of a day before it was withdrawn")
                .isEqualTo(Channel.SUPERVISOR);
        assertThat(assessments.replay(Actor.OWNER, before)).get().satisfies(again -> assertThat(again.identical())
                .as(again.sentence())
                .isTrue());
        withdraw("w-2", "c-boss");
        assertThat(score(null)).isInstanceOf(Score.NotEnoughEvidence.class);
    }

    @Test
    void aResultThatRestsOnAWithdrawalIsComputedAgain() {
        Sample.record(store, rating("c-test", Channel.TEST, 1));
        withdraw("w-1", "c-test");
        String after = assessments
                .assess(Actor.OWNER, new AssessmentRequest("p-ada", Purpose.DEVELOPMENT, null, null))
                .id();
        restart();

        assertThat(new Assessments(store, city.disciplines, city.now).replay(Actor.OWNER, after))
                .get()
                .satisfies(again -> assertThat(again.identical()).isTrue());
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void aFactIsNamedByItsClientIdOrByTheIdThatIsShown() {
        Sample.record(store, rating("c-1", Channel.TEST, 1), rating("c-2", Channel.TEST, 2));

        assertThat(withdraw("w-1", "f-1")).isNull();
        assertThat(withdraw("w-1", "f-1")).as("the same again changes nothing").isNull();
        assertThat(withdraw("w-2", "c-1")).contains("withdrawn already");
        assertThat(withdraw("w-3", "c-none")).contains("There is no fact");
        assertThat(withdraw("w-4", "w-1")).contains("There is no fact");
        assertThat(log.record(HR, List.of(withdrawal("w-5", "p-bo", "c-2")), false)
                        .get(0)
                        .problem())
                .as("a fact of somebody else")
                .contains("There is no fact");
    }

    @Test
    void oneFileMayRecordAFactAndTakeItBack() {
        assertThat(log.record(HR, List.of(rating("c-1", Channel.TEST, 1), withdrawal("w-1", "p-ada", "c-1")), true))
                .allSatisfy(outcome -> assertThat(outcome.kept()).isTrue());
        assertThat(score(null)).isInstanceOf(Score.NotEnoughEvidence.class);
    }

    @Test
    void onlyThoseWhoTakeFactsInMayTakeThemBack() {
        Sample.record(store, rating("c-1", Channel.TEST, 1));

        for (Role role : List.of(Role.EMPLOYEE, Role.DEPARTMENT_LEAD, Role.ADMINISTRATOR, Role.CHIEF)) {
            Assertions.assertThatThrownBy(() -> log.record(
                            FormCity.with(role, FormCity.PLANNING), List.of(withdrawal("w-1", "p-ada", "c-1")), true))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void thePersonReadsWhatWasWithdrawnAndWhy() {
        Sample.record(store, rating("c-1", Channel.TEST, 1));
        withdraw("w-1", "c-1");

        assertThat(new Basis(store, city.now).of(FormCity.employee("p-ada"), "p-ada", Purpose.DEVELOPMENT))
                .singleElement()
                .satisfies((SeenFact seen) -> {
                    assertThat(seen.fact().clientId()).isEqualTo("c-1");
                    assertThat(seen.withdrawn()).isNotNull();
                });
        assertThat(listed(s -> s.audit().about("p-ada", Long.MAX_VALUE, 50))).anySatisfy(entry -> {
            assertThat(entry.event().act()).isEqualTo("evidence.withdraw");
            assertThat(entry.event().person()).isEqualTo("p-ada");
        });
    }

    @Test
    void findingsOfStepsAndRatersLeaveItOut() {
        Sample.record(
                store,
                Sample.step("c-1", "p-ada", Sample.DAY, false, Channel.TEST),
                rating("c-2", Channel.SUPERVISOR, 3));
        long before = store.read(s -> s.evidence().lastSequence());
        withdraw("w-1", "c-1");
        withdraw("w-2", "c-2");

        assertThat(findings(before)).hasSize(1);
        assertThat(findings(Long.MAX_VALUE)).isEmpty();
        assertThat(new Raters(store, city.now)
                        .report(Actor.OWNER, FormCity.PLANNING, "gis")
                        .groups())
                .isEmpty();
    }

    private List<StepFinding> findings(long through) {
        return listed(s -> s.evidence().stepFindings("gis", Purpose.DEVELOPMENT, DAY, through, outcome -> true));
    }

    @Test
    void aWithdrawnInterestGivesWayToTheOneBefore() {
        Champions champions = new Champions(store, new Insight(store, city.now), ChampionRule.USUAL, city.now);
        Sample.record(store, interest("c-1", Interest.EXPLORE));
        assertThat(own(champions)).containsExactly(Interest.EXPLORE);
        Sample.record(store, interest("c-2", Interest.USE));
        assertThat(own(champions)).containsExactly(Interest.USE);

        withdraw("w-1", "c-2");

        assertThat(own(champions)).containsExactly(Interest.EXPLORE);
    }

    private static Fact interest(String id, Interest answer) {
        return new Fact.InterestAnswer(id, "p-ada", "gis", DAY, SkillCategory.TECHNOLOGY, answer);
    }

    private static List<Interest> own(Champions champions) {
        return champions.own(FormCity.employee("p-ada")).orElseThrow().interests().stream()
                .map(i -> i.answer())
                .toList();
    }

    @Test
    void aSubmittedAnswerIsCorrectedToNotObservedAndToALevelAgain() {
        Form form = city.forms(city.open(Purpose.DEVELOPMENT, FormCity.PLANNING)).stream()
                .filter(f -> f.person().equals("p-ada") && f.channel() == Channel.SELF)
                .findFirst()
                .orElseThrow();
        String question = "s.gis.map-design";
        Writer ada = FormCity.writer("p-ada");
        city.forms.save(ada, form.id(), question, Answer.level(2), 0L);
        city.forms.submit(ada, form.id());
        city.forms.correct(ada, form.id(), question, Answer.level(4));
        Answer none = Answer.without(Answer.Without.NOT_OBSERVED);

        city.forms.correct(ada, form.id(), question, none);
        city.forms.correct(ada, form.id(), question, none);

        assertThat(score(null)).as("no earlier answer comes to light").isInstanceOf(Score.NotEnoughEvidence.class);
        assertThat(city.forms.find(ada, form.id()).recorded()).containsEntry(question, none);
        city.forms.correct(ada, form.id(), question, Answer.level(3));
        assertThat(((Score.Scored) score(null)).level()).isEqualTo(3);
        assertThat(city.forms.find(ada, form.id()).recorded()).containsEntry(question, Answer.level(3));
    }

    @Test
    void aWithdrawalThatWasChangedByHandIsFoundAndNeverUsed() {
        Sample.record(store, Sample.step("c-1", "p-ada", Sample.DAY, false, Channel.TEST));
        withdraw("w-1", "c-1");
        database.pastTheGuards("fact", "UPDATE fact SET withdraws = 'c-2' WHERE client_id = 'w-1'");

        Assertions.assertThatThrownBy(() -> findings(Long.MAX_VALUE)).isInstanceOf(DamagedRecord.class);
        assertThat(store.verify().problems()).singleElement().asString().contains("Fact e-2");
    }
}
