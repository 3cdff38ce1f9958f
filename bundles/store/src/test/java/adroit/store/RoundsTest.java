package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import adroit.assessment.NoSuchSubject;
import adroit.audit.AuditEntry;
import adroit.audit.AuditEvent;
import adroit.evidence.Purpose;
import adroit.form.Answer;
import adroit.form.Form;
import adroit.form.FormRound;
import adroit.form.InvalidRound;
import adroit.form.NewRound;
import adroit.form.Progress;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.organization.Department;
import adroit.scoring.Channel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // filled before each test
class RoundsTest extends OnBothEngines {
    private static final Actor LEAD = FormCity.with(Role.DEPARTMENT_LEAD, FormCity.PLANNING);
    private static final Actor ELSEWHERE =
            FormCity.with(Role.DEPARTMENT_LEAD, Department.titled("Utilities").id());

    private FormCity city;

    @BeforeEach
    void city() {
        city = new FormCity(store);
    }

    @Test
    void makesASelfFormForEverybodyAndOneForEachSupervisor() {
        FormRound round = city.open(Purpose.DEVELOPMENT, "Planning");

        assertThat(city.forms(round))
                .extracting(Form::person, Form::channel, Form::writer)
                .containsExactlyInAnyOrder(
                        tuple("p-ada", Channel.SELF, "p-ada"),
                        tuple("p-ada", Channel.SUPERVISOR, "p-bo"),
                        tuple("p-bo", Channel.SELF, "p-bo"));
    }

    @Test
    void aLeadOpensAndSeesRoundsOfTheirOwnDepartmentAlone() {
        FormRound round = city.rounds.open(LEAD, wanted("Planning", List.of()));

        assertThat(city.rounds.list(LEAD)).containsExactly(round);
        assertThat(city.rounds.list(ELSEWHERE)).isEmpty();
        assertThatThrownBy(() -> city.rounds.progress(ELSEWHERE, round.id())).isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> city.rounds.open(ELSEWHERE, wanted("Planning", List.of())))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> city.rounds.open(ELSEWHERE, wanted(null, List.of("p-ada"))))
                .isInstanceOf(InvalidRound.class);
        assertThatThrownBy(() -> city.rounds.open(FormCity.employee("p-ada"), wanted(null, List.of("p-ada"))))
                .isInstanceOf(NotPermitted.class);
        assertThat(city.forms(city.rounds.open(LEAD, wanted(null, List.of("E-1001")))))
                .hasSize(2);
    }

    @Test
    void aLeadDoesNotReachOthersByNamingTheirOwnDepartment() {
        assertThatThrownBy(() -> city.rounds.open(ELSEWHERE, wanted("Utilities", List.of("p-ada"))))
                .isInstanceOf(InvalidRound.class);
    }

    @Test
    void aLeadCannotTryWhoWorksElsewhere() {
        Actor lead = FormCity.with(Role.DEPARTMENT_LEAD, FormCity.PLANNING);
        List<String> answers = new ArrayList<>();
        for (String key : List.of("p-cleo", "E-40404")) {
            NewRound named = new NewRound("Round", Purpose.DEVELOPMENT, FormCity.CLOSES, null, null, List.of(key));
            InvalidRound refused = catchThrowableOfType(InvalidRound.class, () -> city.rounds.open(lead, named));
            answers.add(refused.problems().toString());
        }

        assertThat(answers.get(0)).isEqualTo(answers.get(1)).contains("no person");
        assertThat(city.rounds.open(
                        lead,
                        new NewRound("Round", Purpose.DEVELOPMENT, FormCity.CLOSES, null, null, List.of("E-1001"))))
                .isNotNull();
    }

    @Test
    void saysEverythingThatIsWrong() {
        NewRound bad = new NewRound(" ", Purpose.HIRING, LocalDate.of(2020, 1, 1), null, null, List.of());

        assertThatThrownBy(() -> city.rounds.open(Actor.OWNER, bad))
                .isInstanceOfSatisfying(InvalidRound.class, e -> assertThat(e.problems())
                        .extracting(InvalidRound.Problem::field)
                        .containsExactly("title", "purpose", "closes"));
    }

    @Test
    void refusesARoundThatHasNothingToAsk() {
        assertThatThrownBy(() -> city.open(Purpose.DEVELOPMENT, "Utilities"))
                .isInstanceOfSatisfying(
                        InvalidRound.class,
                        e -> assertThat(e.problems().get(0).message()).contains("sign a job analysis first"));
    }

    @Test
    void showsHowFarEverybodyIsAndNeverWhatTheySay() {
        FormRound round = city.open(Purpose.DEVELOPMENT, "Planning");
        Form own = city.form(round, "p-ada", Channel.SELF);
        city.forms.save(FormCity.writer("p-ada"), own.id(), "s.gis.sql", Answer.level(2), 0L);

        Progress progress = city.rounds.progress(LEAD, round.id());

        Progress.Line line = progress.lines().stream()
                .filter(l -> l.form().id().equals(own.id()))
                .findFirst()
                .orElseThrow();
        assertThat(line.answered()).isEqualTo(1);
        assertThat(line.questions()).isEqualTo(5);
        assertThat(line.signsIn()).isFalse();
        assertThat(progress.count(Form.State.SUBMITTED)).isZero();
    }

    @Test
    void opensAndEndsInTheAuditLog() {
        FormRound round = city.open(Purpose.DEVELOPMENT, "Planning");
        city.rounds.end(Actor.OWNER, round.id());
        city.rounds.end(Actor.OWNER, round.id());

        assertThat(listed(s -> s.audit().before(Long.MAX_VALUE, 10)).stream()
                        .map(AuditEntry::event)
                        .filter(e -> round.id().equals(e.subject()))
                        .map(AuditEvent::act))
                .containsExactly("round.end", "round.open");
    }

    private static NewRound wanted(@Nullable String department, List<String> people) {
        return new NewRound("Talks", Purpose.DEVELOPMENT, FormCity.CLOSES, department, null, people);
    }
}
