package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.audit.AuditEvent;
import adroit.identity.Account;
import adroit.identity.Actor;
import adroit.identity.InvalidAccount;
import adroit.identity.NewAccount;
import adroit.identity.NewLink;
import adroit.identity.NewSession;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who makes accounts sees no results, and gets none to see through an account of their making. */
class LinkReleaseTest extends LibraryAccounts {
    private static final Actor ADMINISTRATOR =
            new Actor("a-admin", "Administrator", Set.of(Role.ADMINISTRATOR), null, null);
    private static final Actor ANALYST = new Actor("a-hr", "Analyst", Set.of(Role.HR_ANALYST), null, null);

    private static NewAccount wanted(Set<Role> roles, @Nullable String person, @Nullable String department) {
        return new NewAccount("ada", "Ada Example", roles, person, department);
    }

    private Account employee(Actor by) {
        return accounts.create(by, wanted(Set.of(Role.EMPLOYEE), PERSON.id(), null));
    }

    private NewLink invited(Actor by, Account account) {
        return accounts.invite(by, account.id()).orElseThrow();
    }

    @Test
    void aLinkIntoResultsWorksOnlyAfterSomebodyElseHasReleasedIt() {
        Account account = employee(ADMINISTRATOR);
        NewLink link = invited(ADMINISTRATOR, account);

        assertThat(link.waits()).isTrue();
        assertThat(signIn.waits(link.token())).isTrue();
        assertThat(signIn.withLink(link.token())).isEmpty();
        assertThat(accounts.releases().waiting(ANALYST))
                .extracting(waiting -> waiting.account().id())
                .containsExactly(account.id());
        assertThat(accounts.releases().release(ANALYST, account.id())).isTrue();
        assertThat(signIn.withLink(link.token()))
                .as("trying it before spent nothing")
                .isPresent();
        assertThat(accounts.releases().release(ANALYST, account.id())).isFalse();
    }

    @Test
    void theReleaseStandsInTheLogWithThePerson() {
        Account account = employee(ADMINISTRATOR);
        invited(ADMINISTRATOR, account);

        accounts.releases().release(ANALYST, account.id());

        AuditEvent last = audited().get(audited().size() - 1);
        assertThat(last.act()).isEqualTo("account.release");
        assertThat(last.account()).isEqualTo("a-hr");
        assertThat(last.person()).isEqualTo(PERSON.id());
    }

    @Test
    void whatTheOwnerMakesAndWhatSeesNothingWaitsForNobody() {
        assertThat(invited(Actor.OWNER, employee(Actor.OWNER)).waits()).isFalse();
        Account chief = accounts.create(ADMINISTRATOR, new NewAccount("cy", "Cy", Set.of(Role.CHIEF), null, null));
        NewLink link = invited(ADMINISTRATOR, chief);

        assertThat(link.waits()).isFalse();
        assertThat(signIn.withLink(link.token())).isPresent();
    }

    @Test
    void nobodyReleasesWhatTheyMadeOrWhatIsTheirOwn() {
        Actor both = new Actor("a-both", "Both", Set.of(Role.ADMINISTRATOR, Role.HR_ANALYST), null, null);
        Account account = employee(both);
        invited(both, account);

        assertThatThrownBy(() -> accounts.releases().release(both, account.id()))
                .isInstanceOf(InvalidAccount.class);
        Actor self = new Actor(account.id(), "Ada", Set.of(Role.HR_ANALYST), null, null);
        assertThatThrownBy(() -> accounts.releases().release(self, account.id()))
                .isInstanceOf(InvalidAccount.class);
        assertThat(accounts.releases().release(ANALYST, account.id())).isTrue();
    }

    @Test
    void onlyThoseWhoSeeResultsAnywayRelease() {
        Account account = employee(ADMINISTRATOR);
        invited(ADMINISTRATOR, account);
        for (Role role : Role.values()) {
            if (role != Role.OWNER && role != Role.HR_ANALYST) {
                Actor actor = new Actor("a-other", "Other", Set.of(role), "p-1", LIBRARY.id());
                assertThatThrownBy(() -> accounts.releases().waiting(actor)).isInstanceOf(NotPermitted.class);
                assertThatThrownBy(() -> accounts.releases().release(actor, account.id()))
                        .isInstanceOf(NotPermitted.class);
            }
        }
    }

    @Test
    void anAccountThatIsLetSeeLaterIsSignedInToAnew() {
        Account account = accounts.create(ADMINISTRATOR, wanted(Set.of(Role.CHIEF), null, null));
        NewSession session =
                signIn.withLink(invited(ADMINISTRATOR, account).token()).orElseThrow();
        signIn.setPassword(session.actor(), session.token(), null, "an ordinary sentence");
        NewLink kept = null;
        for (NewAccount more : new NewAccount[] {
            wanted(Set.of(Role.CHIEF, Role.HR_ANALYST), null, null),
            wanted(Set.of(Role.CHIEF), PERSON.id(), null),
            wanted(Set.of(Role.DEPARTMENT_LEAD), null, "public library")
        }) {
            accounts.change(ADMINISTRATOR, account.id(), more);

            assertThat(signIn.session(session.token())).isEmpty();
            assertThat(signIn.withPassword("ada", "an ordinary sentence")).isEmpty();
            assertThat(kept == null || signIn.withLink(kept.token()).isEmpty()).isTrue();
            accounts.change(ADMINISTRATOR, account.id(), wanted(Set.of(Role.CHIEF), null, null));
            kept = invited(ADMINISTRATOR, account);
        }
    }

    @Test
    void whoSeesLessOrTheSameStaysSignedIn() {
        Account account = employee(Actor.OWNER);
        NewSession session =
                signIn.withLink(invited(Actor.OWNER, account).token()).orElseThrow();

        accounts.change(ADMINISTRATOR, account.id(), wanted(Set.of(Role.EMPLOYEE, Role.CHIEF), PERSON.id(), null));

        assertThat(signIn.session(session.token())).isPresent();
    }
}
