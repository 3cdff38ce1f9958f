package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.AssessmentRequest;
import adroit.assessment.Assessments;
import adroit.assessment.NoSuchSubject;
import adroit.assessment.Result;
import adroit.evidence.Fact;
import adroit.evidence.Interest;
import adroit.evidence.Purpose;
import adroit.evidence.RecordedFact;
import adroit.form.Answer;
import adroit.form.Form;
import adroit.form.FormClosed;
import adroit.form.FormRound;
import adroit.form.Question;
import adroit.form.SavedAnswer;
import adroit.form.Saving;
import adroit.form.Writer;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.scoring.Channel;
import adroit.scoring.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // filled before each test
class FormsTest extends OnBothEngines {
    private static final String DESIGN = "s.gis.map-design";
    private static final String MAKE_MAPS = "d.gis.make-maps";
    private static final Answer THREE = Answer.level(3);

    private FormCity city;
    private FormRound round;
    private Form own;
    private final Writer ada = FormCity.writer("p-ada");
    private final Writer bo = FormCity.writer("p-bo");

    @BeforeEach
    void openARound() {
        city = new FormCity(store);
        round = city.open(Purpose.DEVELOPMENT, FormCity.PLANNING);
        own = city.form(round, "p-ada", Channel.SELF);
    }

    @Test
    void asksWhatTheSignedAnalysisOfThePositionNames() {
        assertThat(questions(ada, own))
                .containsExactly(DESIGN, "s.gis.sql", MAKE_MAPS, "i.gis.technology", "i.gis.process");
        Form rated = city.form(round, "p-ada", Channel.SUPERVISOR);
        assertThat(questions(bo, rated)).containsExactly(DESIGN, "s.gis.sql", MAKE_MAPS);
        assertThat(city.forms
                        .find(ada, own.id())
                        .questionnaire()
                        .find(DESIGN)
                        .orElseThrow()
                        .tools())
                .extracting(choice -> choice.tool().id())
                .containsExactly("desktop-gis", "pen");
    }

    @Test
    void asksTheSamePersonInTwoPositionsTwice() {
        city.letAdaActAsPlanner();
        FormRound both = city.open(Purpose.DEVELOPMENT, null, "p-ada");

        List<Form> forms = city.forms(both).stream()
                .filter(f -> f.channel() == Channel.SELF)
                .toList();

        assertThat(forms).hasSize(2);
        assertThat(forms.stream().map(f -> questions(ada, f)))
                .containsExactlyInAnyOrder(
                        List.of(DESIGN, "s.gis.sql", MAKE_MAPS, "i.gis.technology", "i.gis.process"),
                        List.of("s.gis.sql", "d.gis.write-reports", "i.gis.process"));
    }

    @Test
    void asksSupervisorsAloneWhereSelfRatingsMayNotBeUsed() {
        FormRound planning = city.open(Purpose.WORKFORCE_PLANNING, FormCity.PLANNING);

        assertThat(city.forms(planning)).extracting(Form::channel).containsOnly(Channel.SUPERVISOR);
    }

    @Test
    void whatIsSavedIsThereAfterARestart() {
        Answer answer = new Answer(4, null, null, null, "Own macro");
        city.forms.save(ada, own.id(), DESIGN, answer, 0L);

        restart();

        assertThat(draft(new FormCity(store))).containsOnlyKeys(DESIGN);
        assertThat(draft(new FormCity(store))).containsEntry(DESIGN, answer);
    }

    @Test
    void theSameAnswerTwiceChangesNothing() {
        Saving first = city.forms.save(ada, own.id(), DESIGN, THREE, 0L);
        Saving again = city.forms.save(ada, own.id(), DESIGN, THREE, 0L);

        assertThat(again).isEqualTo(first).isInstanceOf(Saving.Kept.class);
        assertThat(again.kept().revision()).isEqualTo(1);
    }

    @Test
    void anAnswerOfASecondWindowIsNotReplacedUnseen() {
        city.forms.save(ada, own.id(), DESIGN, THREE, 0L);

        Saving other = city.forms.save(ada, own.id(), DESIGN, Answer.level(5), 0L);
        assertThat(other).isInstanceOf(Saving.AnsweredSince.class);
        assertThat(other.kept().answer()).isEqualTo(THREE);
        assertThat(draft(city)).containsEntry(DESIGN, THREE);

        city.forms.save(ada, own.id(), DESIGN, Answer.level(5), other.kept().revision());
        assertThat(draft(city)).containsEntry(DESIGN, Answer.level(5));
    }

    @Test
    void refusesWhatIsNoAnswerToTheQuestion() {
        assertThatThrownBy(() -> city.forms.save(ada, own.id(), DESIGN, Answer.interest(Interest.USE), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> city.forms.save(ada, own.id(), "s.gis.nothing", THREE, null))
                .isInstanceOf(NoSuchSubject.class);
        Answer unknown = new Answer(3, null, null, "spoon", null);
        assertThatThrownBy(() -> city.forms.save(ada, own.id(), DESIGN, unknown, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(draft(city)).isEmpty();
    }

    @Test
    void submittingMakesEvidenceOnceAndDeletesTheDraft() {
        city.forms.save(ada, own.id(), DESIGN, new Answer(3, null, null, "desktop-gis", null), 0L);
        city.forms.save(ada, own.id(), "s.gis.sql", Answer.without(Answer.Without.NOT_OBSERVED), 0L);
        city.forms.save(ada, own.id(), MAKE_MAPS, new Answer(4, null, null, null, "Own macro"), 0L);
        city.forms.save(ada, own.id(), "i.gis.process", Answer.interest(Interest.EXPLORE), 0L);

        assertThat(city.forms.submit(ada, own.id())).isEqualTo(3);
        assertThat(city.forms.submit(ada, own.id())).isZero();

        List<Fact> facts = facts();
        assertThat(facts).hasSize(3);
        Fact.Rating rating = (Fact.Rating) facts.get(0);
        assertThat(rating.channel()).isEqualTo(Channel.SELF);
        assertThat(rating.tool()).isEqualTo("desktop-gis");
        assertThat(rating.source()).startsWith("w-").doesNotContain("ada");
        Fact.DutyRating duty = (Fact.DutyRating) facts.get(1);
        assertThat(duty.outcome()).isEqualTo(4);
        assertThat(duty.otherTool()).isEqualTo("Own macro");
        assertThat(((Fact.InterestAnswer) facts.get(2)).answer()).isEqualTo(Interest.EXPLORE);
        assertThat(listed(s -> s.forms().answers(own.id()))).isEmpty();
        assertThat(city.forms.find(ada, own.id()).recorded()).containsOnlyKeys(DESIGN, MAKE_MAPS, "i.gis.process");
        assertThatThrownBy(() -> city.forms.save(ada, own.id(), DESIGN, THREE, null))
                .isInstanceOf(FormClosed.class)
                .hasMessageContaining("submitted already");
    }

    @Test
    void aCorrectionIsANewFactAndTheSameCorrectionNone() {
        city.forms.save(ada, own.id(), DESIGN, THREE, 0L);
        city.forms.submit(ada, own.id());

        city.forms.correct(ada, own.id(), DESIGN, Answer.level(4));
        city.forms.correct(ada, own.id(), DESIGN, Answer.level(4));

        assertThat(facts()).extracting(f -> ((Fact.Rating) f).level()).containsExactly(3.0, 4.0);
        assertThat(city.forms.find(ada, own.id()).recorded()).containsEntry(DESIGN, Answer.level(4));
    }

    @Test
    void aWithdrawnFormLeavesNothing() {
        city.forms.save(ada, own.id(), DESIGN, THREE, 0L);

        city.forms.withdraw(ada, own.id());
        city.forms.withdraw(ada, own.id());

        assertThat(draft(city)).isEmpty();
        assertThat(facts()).isEmpty();
        assertThatThrownBy(() -> city.forms.submit(ada, own.id())).isInstanceOf(FormClosed.class);
    }

    @Test
    void aRoundThatIsOverTakesNothingAndKeepsTheDraftUntilItIsEnded() {
        city.forms.save(ada, own.id(), DESIGN, THREE, 0L);
        city.now.at("2026-07-01T00:00:00Z");

        assertThatThrownBy(() -> city.forms.save(ada, own.id(), DESIGN, Answer.level(4), null))
                .isInstanceOf(FormClosed.class)
                .hasMessageContaining("round is over");
        assertThatThrownBy(() -> city.forms.submit(ada, own.id())).isInstanceOf(FormClosed.class);
        city.rounds.extend(Actor.OWNER, round.id(), LocalDate.of(2026, 7, 31));
        city.forms.save(ada, own.id(), DESIGN, Answer.level(4), null);
        city.rounds.end(Actor.OWNER, round.id());

        assertThat(draft(city)).isEmpty();
        assertThat(city.forms.find(ada, own.id()).form().state()).isEqualTo(Form.State.WITHDRAWN);
    }

    @Test
    void noFirstAnswerIsTakenWhereNoneIsTaken() {
        Form other = city.form(city.open(Purpose.DEVELOPMENT, null, "p-ada"), "p-ada", Channel.SELF);
        city.now.at("2026-07-01T00:00:00Z");
        assertThatThrownBy(() -> city.forms.save(ada, own.id(), DESIGN, THREE, 0L))
                .isInstanceOf(FormClosed.class)
                .hasMessageContaining("round is over");
        city.rounds.extend(Actor.OWNER, round.id(), LocalDate.of(2026, 7, 1));
        city.forms.save(ada, own.id(), DESIGN, THREE, 0L);
        city.forms.submit(ada, own.id());
        assertThatThrownBy(() -> city.forms.save(ada, own.id(), "s.gis.sql", THREE, 0L))
                .isInstanceOf(FormClosed.class)
                .hasMessageContaining("submitted");

        city.forms.withdraw(ada, other.id());
        assertThatThrownBy(() -> city.forms.save(ada, other.id(), DESIGN, THREE, 0L))
                .isInstanceOf(FormClosed.class)
                .hasMessageContaining("withdrawn");
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void aFirstAnswerIsKeptAsItWasAnswered() {
        Answer answer = new Answer(4, null, null, null, "Own macro");
        SavedAnswer kept = city.forms.save(ada, own.id(), DESIGN, answer, null).kept();

        assertThat(kept).isEqualTo(city.forms.find(ada, own.id()).draft().get(DESIGN));
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void aFormOfSomebodyElseIsLikeAMissingOne() {
        assertThatThrownBy(() -> city.forms.find(bo, own.id())).isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> city.forms.save(bo, own.id(), DESIGN, THREE, null))
                .isInstanceOf(NoSuchSubject.class);
        Writer invited = new Writer("p-ada", "invitation-1", "form-other");
        assertThatThrownBy(() -> city.forms.find(invited, own.id())).isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> Writer.of(FormCity.with(Role.HR_ANALYST, null)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> Writer.of(Actor.OWNER)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aSupervisorWritesOnlyAsLongAsTheyStandOverThePerson() {
        Form rated = city.form(round, "p-ada", Channel.SUPERVISOR);
        city.forms.save(bo, rated.id(), DESIGN, THREE, 0L);
        city.supervise("p-ada", "p-bo", LocalDate.of(2026, 6, 10));
        city.now.at("2026-06-11T08:00:00Z");

        assertThatThrownBy(() -> city.forms.submit(bo, rated.id())).isInstanceOf(NoSuchSubject.class);
        assertThat(city.forms.of(bo)).extracting(f -> f.form().channel()).containsOnly(Channel.SELF);
    }

    @Test
    void severalPeopleAreSavedAllOrNone() {
        Form rated = city.form(round, "p-ada", Channel.SUPERVISOR);
        Map<String, Answer> answers = Map.of(rated.id(), THREE, own.id(), THREE);

        assertThatThrownBy(() -> city.forms.saveAll(bo, DESIGN, answers)).isInstanceOf(NoSuchSubject.class);
        assertThat(listed(s -> s.forms().answers(rated.id()))).isEmpty();

        city.forms.saveAll(bo, DESIGN, Map.of(rated.id(), THREE));
        assertThat(listed(s -> s.forms().answers(rated.id()))).hasSize(1);
    }

    @Test
    void bothSidesStandSideBySideForDevelopmentAndTheSelfRatingReachesNothingElse() {
        city.forms.save(ada, own.id(), DESIGN, Answer.level(5), 0L);
        city.forms.submit(ada, own.id());
        Form rated = city.form(round, "p-ada", Channel.SUPERVISOR);
        city.forms.save(bo, rated.id(), DESIGN, Answer.level(2), 0L);
        city.forms.submit(bo, rated.id());

        assertThat(score(Purpose.DEVELOPMENT).level()).isEqualTo(2);
        assertThat(reasons(Purpose.DEVELOPMENT)).contains("channel.disagrees");
        assertThat(score(Purpose.WORKFORCE_PLANNING).level()).isEqualTo(2);
        assertThat(reasons(Purpose.WORKFORCE_PLANNING)).doesNotContain("channel.disagrees");
    }

    @Test
    void aDraftThatWasChangedByHandIsFoundAndNeverUsed() {
        city.forms.save(ada, own.id(), DESIGN, THREE, 0L);

        database.byHand("UPDATE form_answer SET body = '{\"level\":5}'");

        assertThat(store.verify().problems()).anyMatch(p -> p.contains("An answer of form"));
        assertThatThrownBy(() -> city.forms.find(ada, own.id())).hasMessageContaining("damaged");
    }

    private Score.Scored score(Purpose purpose) {
        return (Score.Scored)
                assessed(purpose).disciplines().get(0).requirements().get(0).score();
    }

    private List<String> reasons(Purpose purpose) {
        return score(purpose).reasons().stream().map(r -> r.code()).toList();
    }

    private Result assessed(Purpose purpose) {
        return new Assessments(store, city.disciplines, city.now)
                .assess(Actor.OWNER, new AssessmentRequest("p-ada", purpose, null, null))
                .result();
    }

    private List<String> questions(Writer writer, Form form) {
        return city.forms.find(writer, form.id()).questionnaire().questions().stream()
                .map(Question::id)
                .toList();
    }

    private Map<String, Answer> draft(FormCity of) {
        return of.forms.find(ada, own.id()).draft().values().stream()
                .collect(Collectors.toMap(SavedAnswer::question, SavedAnswer::answer));
    }

    private List<Fact> facts() {
        return listed(s -> s.evidence().of("p-ada", Long.MAX_VALUE)).stream()
                .map(RecordedFact::fact)
                .toList();
    }
}
