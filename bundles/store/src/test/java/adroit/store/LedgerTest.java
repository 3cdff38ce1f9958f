package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.assessment.AssessmentRequest;
import adroit.assessment.Assessments;
import adroit.audit.AccessLedger;
import adroit.audit.AuditLog;
import adroit.evidence.Purpose;
import adroit.form.FormRound;
import adroit.identity.Account;
import adroit.identity.Accounts;
import adroit.identity.Actor;
import adroit.identity.NewAccount;
import adroit.identity.Role;
import adroit.insight.Insight;
import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Ids;
import adroit.organization.Position;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the ledger and the log tell is of the moment at which it was done. */
@SuppressWarnings("NullAway.Init") // filled before each test
class LedgerTest extends OnBothEngines {
    private FormCity city;
    private Accounts accounts;
    private AccessLedger ledger;

    @BeforeEach
    void settle() {
        city = new FormCity(store);
        accounts = new Accounts(store, city.now);
        ledger = new AccessLedger(store, ZoneOffset.UTC);
    }

    private List<String> who(String person) {
        return ledger.looks(FormCity.employee(person), person).looks().stream()
                .map(AccessLedger.Look::who)
                .toList();
    }

    @Test
    void whoLookedIsToldInTheRolesOfThatDay() {
        NewAccount wanted = new NewAccount("dee", "Dee", Set.of(Role.HR_ANALYST), null, null);
        Account account = accounts.create(Actor.OWNER, wanted);
        Assessments assessments = new Assessments(store, city.disciplines, city.now);
        assessments.assess(Actor.OWNER, new AssessmentRequest("p-ada", Purpose.WORKFORCE_PLANNING, null, null));
        assessments.newest(account.actor(), "p-ada", Purpose.WORKFORCE_PLANNING);
        city.now.at("2026-06-02T08:00:00Z");
        accounts.change(Actor.OWNER, account.id(), new NewAccount("dee", "Dee", Set.of(Role.CHIEF), null, null));

        assertThat(who("p-ada")).contains("Dee (HR analyst)").noneMatch(who -> who.contains(Role.CHIEF.title()));
    }

    @Test
    void twoWhoLookInTheSameRoleAreToldApart() {
        Assessments assessments = new Assessments(store, city.disciplines, city.now);
        assessments.assess(Actor.OWNER, new AssessmentRequest("p-ada", Purpose.WORKFORCE_PLANNING, null, null));
        for (String name : List.of("Dee", "Eve")) {
            Account account = accounts.create(
                    Actor.OWNER,
                    new NewAccount(name.toLowerCase(Locale.ROOT), name, Set.of(Role.HR_ANALYST), null, null));
            assessments.newest(account.actor(), "p-ada", Purpose.WORKFORCE_PLANNING);
        }

        assertThat(who("p-ada")).contains("Dee (HR analyst)", "Eve (HR analyst)");
    }

    @Test
    void aListFromBeforeSomebodyJoinedIsNotAboutThem() {
        Insight insight = new Insight(store, city.now);
        Actor lead = FormCity.with(Role.DEPARTMENT_LEAD, FormCity.PLANNING);
        accounts.create(
                Actor.OWNER, new NewAccount("lead", "Lead", Set.of(Role.DEPARTMENT_LEAD), null, FormCity.PLANNING));
        insight.gaps(lead, Purpose.WORKFORCE_PLANNING, null);
        city.now.at("2026-06-10T08:00:00Z");
        Position planner = Sample.BO.assignment().position();
        store.write(s -> {
            s.organization()
                    .saveAssignments(List.of(new Assignment(
                            Ids.assignment("p-cleo", planner.id()),
                            "p-cleo",
                            planner,
                            AssignmentKind.SHARED,
                            null,
                            LocalDate.of(2026, 6, 9))));
            return true;
        });
        assertThat(who("p-cleo")).isEmpty();
        assertThat(who("p-ada")).hasSize(1);

        insight.gaps(lead, Purpose.WORKFORCE_PLANNING, null);

        assertThat(who("p-cleo")).hasSize(1);
    }

    @Test
    void theLogNamesWhatActsWereAbout() {
        FormRound round = city.open(Purpose.DEVELOPMENT, FormCity.PLANNING);
        Account account =
                accounts.create(Actor.OWNER, new NewAccount("cy", "Cy Cypress", Set.of(Role.CHIEF), null, null));
        new Insight(store, city.now).gaps(Actor.OWNER, Purpose.WORKFORCE_PLANNING, FormCity.PLANNING);
        AuditLog log = new AuditLog(store, city.now);

        assertThat(log.about(Actor.OWNER, log.before(Actor.OWNER, Long.MAX_VALUE, 100))
                        .values())
                .contains("Planning", "“" + round.title() + "”", "Cy Cypress", "Cy Cypress chief")
                .noneMatch(words -> words.contains(account.id()) || words.contains(FormCity.PLANNING));
    }
}
