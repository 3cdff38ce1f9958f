package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.evidence.Purpose;
import adroit.form.Answer;
import adroit.form.Form;
import adroit.form.FormRound;
import adroit.form.SealedAnswer;
import adroit.identity.Actor;
import adroit.scoring.Channel;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers to one form, one after the other: what was found open for the first is not asked again for the next, and yet none is taken once the form is closed. */
@SuppressWarnings("NullAway.Init") // filled before each test
class AnswersInARowTest extends OnBothEngines {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    private FormCity city;
    private FormRound round;
    private Form own;

    @BeforeEach
    void answerTwice() {
        city = new FormCity(store);
        round = city.open(Purpose.DEVELOPMENT, FormCity.PLANNING);
        own = city.form(round, "p-ada", Channel.SELF);
        assertThat(isKept("q-1", TODAY)).isTrue();
        assertThat(isKept("q-2", TODAY)).isTrue();
    }

    @Test
    void aSecondAnswerToAQuestionIsNoFirstOne() {
        assertThat(isKept("q-2", TODAY)).isFalse();
    }

    @Test
    void noneIsTakenOnceTheFormIsWithdrawn() {
        city.forms.withdraw(FormCity.writer("p-ada"), own.id());

        assertThat(isKept("q-3", TODAY)).isFalse();
    }

    @Test
    void noneIsTakenOnceTheRoundIsEnded() {
        city.rounds.end(Actor.OWNER, round.id());

        assertThat(isKept("q-3", TODAY)).isFalse();
    }

    @Test
    void noneIsTakenOnceItWasClosedByAnotherConnection() {
        database.byHand("UPDATE form SET state = 'withdrawn'");

        assertThat(isKept("q-3", TODAY)).isFalse();
    }

    @Test
    void noneIsTakenOnADayAfterTheLast() {
        assertThat(isKept("q-3", round.closes().plusDays(1))).isFalse();
        assertThat(isKept("q-4", round.closes())).isTrue();
    }

    @Test
    void whatWasUndoneOpensNothing() {
        LocalDate later = round.closes().plusDays(1);
        assertThatThrownBy(() -> store.write(s -> {
                    s.forms().save(round.closing(later));
                    assertThat(s.forms().keepFirst(answer("q-3"), later)).isTrue();
                    throw new IllegalArgumentException("as it was meant");
                }))
                .hasMessage("as it was meant");

        assertThat(isKept("q-3", later)).isFalse();
        assertThat(isKept("q-3", TODAY)).isTrue();
    }

    private boolean isKept(String question, LocalDate day) {
        return store.write(s -> s.forms().keepFirst(answer(question), day));
    }

    private SealedAnswer answer(String question) {
        return SealedAnswer.of(own.id(), question, 1, Answer.level(3), NOW);
    }
}
