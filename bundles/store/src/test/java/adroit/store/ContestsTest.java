package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.AssessmentRequest;
import adroit.assessment.Assessments;
import adroit.assessment.NoSuchSubject;
import adroit.assessment.StoredResult;
import adroit.audit.AccessLedger;
import adroit.audit.AuditEntry;
import adroit.audit.AuditEvent;
import adroit.audit.LookKind;
import adroit.contest.Contests;
import adroit.contest.Remark;
import adroit.contest.Remark.Kind;
import adroit.contest.Talk;
import adroit.evidence.Purpose;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.organization.Department;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // filled before each test
class ContestsTest extends OnBothEngines {
    private static final Actor ADA = FormCity.employee("p-ada");
    private static final Actor BO = FormCity.employee("p-bo");
    private static final Actor CLEO = FormCity.employee("p-cleo");
    private static final Actor HR = FormCity.with(Role.HR_ANALYST, null);

    private Contests contests;
    private StoredResult result;
    private Contests.Subject subject;

    @BeforeEach
    void assess() {
        FormCity city = new FormCity(store);
        contests = new Contests(store, city.now);
        result = new Assessments(store, city.disciplines, city.now)
                .assess(Actor.OWNER, new AssessmentRequest("p-ada", Purpose.DEVELOPMENT, null, null));
        subject = new Contests.Subject("gis", "map-design", result.id());
    }

    @Test
    void theResultStandsAndIsMarkedUntilItIsAnswered() {
        Remark first = contests.begin(ADA, subject, Kind.CONTEST, "I made the zoning maps. ");

        assertThat(first.text()).isEqualTo("I made the zoning maps.");
        assertThat(mark().standing()).isEqualTo(Talk.Standing.CONTESTED);
        contests.answer(BO, first.id(), Kind.EVIDENCE_ASKED, "Please show me two of them.");
        assertThat(mark().standing()).isEqualTo(Talk.Standing.EVIDENCE_ASKED);
        contests.answer(HR, first.id(), Kind.UPHELD, "We looked at them together.");

        assertThat(mark().standing()).isEqualTo(Talk.Standing.UPHELD);
        assertThat(mark().remarks())
                .extracting(Remark::writer)
                .containsExactly(Remark.Writer.PERSON, Remark.Writer.SUPERVISOR, Remark.Writer.HR);
        assertThat(found(s -> s.results().find(result.id())).orElseThrow().sha256())
                .isEqualTo(result.sha256());
    }

    @Test
    void aCommentMarksNothing() {
        contests.begin(ADA, subject, Kind.COMMENT, "Thank you.");

        assertThat(contests.marks(ADA, "p-ada")).isEmpty();
        assertThat(contests.of(ADA, "p-ada", Purpose.DEVELOPMENT)).hasSize(1);
        assertThat(contests.waiting(BO)).isEmpty();
    }

    @Test
    void thePersonIsToldWhoReadWhatTheyContestAndNotWhoWasRemindedOfIt() {
        contests.begin(ADA, subject, Kind.CONTEST, "Not so.");
        AccessLedger ledger = new AccessLedger(store, ZoneOffset.UTC);

        contests.waiting(HR);
        assertThat(ledger.looks(ADA, "p-ada").looks())
                .extracting(AccessLedger.Look::kind)
                .doesNotContain(LookKind.COMMENT);

        assertThat(contests.readWaiting(HR)).hasSize(1);
        assertThat(contests.readWaiting(CLEO)).isEmpty();
        assertThat(ledger.looks(ADA, "p-ada").looks())
                .filteredOn(look -> look.kind() == LookKind.COMMENT)
                .extracting(AccessLedger.Look::times)
                .containsExactly(1);
    }

    @Test
    void waitsForTheLineTheDepartmentAndHr() {
        contests.begin(ADA, subject, Kind.CONTEST, "Not so.");

        assertThat(contests.waiting(BO)).hasSize(1);
        assertThat(contests.waiting(HR)).hasSize(1);
        assertThat(contests.waiting(FormCity.with(Role.DEPARTMENT_LEAD, FormCity.PLANNING)))
                .hasSize(1);
        assertThat(contests.waiting(CLEO)).isEmpty();
        assertThat(contests.waiting(ADA)).isEmpty();
        contests.answer(BO, "c-1", Kind.NOTED, "Noted.");
        assertThat(contests.waiting(HR)).isEmpty();
    }

    @Test
    void whatIsNotTheirsIsLikeWhatIsNotThere() {
        contests.begin(ADA, subject, Kind.CONTEST, "Not so.");
        Actor elsewhere = FormCity.with(
                Role.DEPARTMENT_LEAD, Department.titled("Utilities").id());

        assertThatThrownBy(() -> contests.of(CLEO, "p-ada", Purpose.DEVELOPMENT))
                .isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> contests.of(elsewhere, "p-ada", Purpose.DEVELOPMENT))
                .isInstanceOf(NoSuchSubject.class);
        assertThat(contests.marks(CLEO, "p-ada")).isEmpty();
        assertThatThrownBy(() -> contests.answer(CLEO, "c-1", Kind.NOTED, "x")).isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> contests.answer(ADA, "c-1", Kind.UPHELD, "x")).isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> contests.answer(HR, "c-99", Kind.UPHELD, "x")).isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> contests.begin(BO, subject, Kind.CONTEST, "x")).isInstanceOf(NoSuchSubject.class);
        Contests.Subject none = new Contests.Subject("gis", "juggling", result.id());
        assertThatThrownBy(() -> contests.begin(ADA, none, Kind.CONTEST, "x")).isInstanceOf(NoSuchSubject.class);
    }

    @Test
    void refusesAnEmptyReasonAndAnAnswerThatBegins() {
        assertThatThrownBy(() -> contests.begin(ADA, subject, Kind.CONTEST, "  "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> contests.begin(ADA, subject, Kind.UPHELD, "x"))
                .isInstanceOf(IllegalArgumentException.class);
        contests.begin(ADA, subject, Kind.CONTEST, "Not so.");
        assertThatThrownBy(() -> contests.answer(BO, "c-1", Kind.COMMENT, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void standsInTheAuditLogWithoutItsText() {
        contests.begin(ADA, subject, Kind.CONTEST, "Secret words.");
        contests.of(BO, "p-ada", Purpose.DEVELOPMENT);
        contests.answer(BO, "c-1", Kind.NOTED, "Other words.");

        List<AuditEvent> events = listed(s -> s.audit().about("p-ada", Long.MAX_VALUE, 10)).stream()
                .map(AuditEntry::event)
                .toList();
        assertThat(events)
                .extracting(AuditEvent::act)
                .containsExactly("result.answer-noted", "result.read", "result.contest", "result.make");
        assertThat(events.toString()).doesNotContain("words");
    }

    @Test
    void isOnlyEverAddedToAndChecked() {
        contests.begin(ADA, subject, Kind.CONTEST, "Not so.");

        assertThatThrownBy(() -> database.byHand("UPDATE remark SET body = 'x'"))
                .hasMessageContaining("only ever added to");
        database.pastTheGuards("remark", "UPDATE remark SET body = 'Quite so.'");

        assertThat(store.verify().problems())
                .containsExactly("Comment c-1 is damaged: its hash does not fit its content.");
        assertThatThrownBy(() -> contests.marks(ADA, "p-ada")).hasMessageContaining("damaged");
    }

    private Talk mark() {
        return Objects.requireNonNull(contests.marks(ADA, "p-ada").get("gis/map-design"));
    }
}
