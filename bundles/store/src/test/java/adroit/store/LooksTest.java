package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import adroit.assessment.StoredResult;
import adroit.audit.AccessLedger;
import adroit.audit.AuditEntry;
import adroit.audit.AuditEvent;
import adroit.audit.AuditLog;
import adroit.audit.LookKind;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.organization.Department;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who looked at whose result, and who may see that. */
class LooksTest extends AssessedCity {
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
}
