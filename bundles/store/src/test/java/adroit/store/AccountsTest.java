package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.audit.AuditEvent;
import adroit.identity.Account;
import adroit.identity.Actor;
import adroit.identity.InvalidAccount;
import adroit.identity.Lifetimes;
import adroit.identity.NewAccount;
import adroit.identity.NewLink;
import adroit.identity.NewSession;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountsTest extends LibraryAccounts {
    private static final Actor ADMINISTRATOR =
            new Actor("a-admin", "Administrator", Set.of(Role.ADMINISTRATOR), null, null);

    @Test
    void findsPersonAndDepartmentByWhatPeopleCallThem() {
        Account account = accounts.create(
                ADMINISTRATOR,
                wanted("ada", Set.of(Role.EMPLOYEE, Role.DEPARTMENT_LEAD), PERSON.key(), "public  library"));
        assertThat(account.person()).isEqualTo(PERSON.id());
        assertThat(account.department()).isEqualTo(LIBRARY.id());
        assertThat(accounts.list(ADMINISTRATOR)).containsExactly(account);
    }

    @Test
    void writesDownEveryRoleThatIsGiven() {
        Account account =
                accounts.create(ADMINISTRATOR, wanted("ada", Set.of(Role.HR_ANALYST, Role.CHIEF), null, null));
        assertThat(audited())
                .filteredOn(
                        e -> e.act().equals("account.role-given") && e.account().equals("a-admin"))
                .extracting(AuditEvent::subject)
                .containsExactlyInAnyOrder(account.id() + " hr-analyst", account.id() + " chief");
    }

    @Test
    void neverGivesTheOwnersRole() {
        assertThatThrownBy(() -> accounts.create(Actor.OWNER, wanted("ada", Set.of(Role.OWNER), null, null)))
                .isInstanceOf(InvalidAccount.class);
        assertThat(accounts.list(Actor.OWNER)).isEmpty();
    }

    @Test
    void listsEverythingThatIsWrongAtOnce() {
        InvalidAccount invalid = catchThrowableOfType(
                InvalidAccount.class,
                () -> accounts.create(
                        Actor.OWNER,
                        new NewAccount("\u0000", " ", Set.of(Role.EMPLOYEE), null, "Department of Magic")));
        assertThat(invalid.problems())
                .extracting(InvalidAccount.Problem::field)
                .containsExactlyInAnyOrder("name", "displayName", "person", "department");
    }

    @Test
    void takesANameOnce() {
        accounts.create(Actor.OWNER, wanted("ada", Set.of(Role.CHIEF), null, null));
        assertThatThrownBy(() -> accounts.create(Actor.OWNER, wanted("ADA", Set.of(Role.CHIEF), null, null)))
                .isInstanceOf(InvalidAccount.class);
        assertThatThrownBy(() -> accounts.create(Actor.OWNER, wanted("owner", Set.of(Role.CHIEF), null, null)))
                .isInstanceOf(InvalidAccount.class);
    }

    @Test
    void givesAPersonOneAccountAlone() {
        Account first = accounts.create(ADMINISTRATOR, wanted("ada", Set.of(Role.EMPLOYEE), PERSON.id(), null));
        NewAccount second = wanted("shadow", Set.of(Role.EMPLOYEE), PERSON.id(), null);

        assertThatThrownBy(() -> accounts.create(ADMINISTRATOR, second))
                .isInstanceOfSatisfying(InvalidAccount.class, e -> assertThat(e.problems())
                        .singleElement()
                        .extracting(InvalidAccount.Problem::field)
                        .isEqualTo("person"));
        assertThat(accounts.change(ADMINISTRATOR, first.id(), wanted("ada", Set.of(Role.EMPLOYEE), PERSON.id(), null)))
                .isPresent();
        accounts.disable(ADMINISTRATOR, first.id());
        assertThat(accounts.create(ADMINISTRATOR, second).person()).isEqualTo(PERSON.id());
    }

    @Test
    void nobodyGivesThemselvesARoleOrAPerson() {
        Account own = accounts.create(Actor.OWNER, wanted("admin", Set.of(Role.ADMINISTRATOR), null, null));
        Actor self = new Actor(own.id(), own.displayName(), own.roles(), null, null);

        assertThatThrownBy(() -> accounts.change(
                        self, own.id(), wanted("admin", Set.of(Role.ADMINISTRATOR, Role.HR_ANALYST), null, null)))
                .isInstanceOf(InvalidAccount.class);
        assertThatThrownBy(() ->
                        accounts.change(self, own.id(), wanted("admin", Set.of(Role.ADMINISTRATOR), PERSON.id(), null)))
                .isInstanceOf(InvalidAccount.class);
        assertThat(accounts.change(self, own.id(), wanted("admin", Set.of(Role.ADMINISTRATOR), null, null)))
                .isPresent();
    }

    @Test
    void letsNobodyElseIn() {
        for (Role role : Role.values()) {
            Actor actor = new Actor("a-other", "Other", Set.of(role), "p-1", LIBRARY.id());
            if (role != Role.OWNER && role != Role.ADMINISTRATOR) {
                assertThatThrownBy(() -> accounts.create(actor, wanted("ada", Set.of(Role.CHIEF), null, null)))
                        .isInstanceOf(NotPermitted.class);
                assertThatThrownBy(() -> accounts.list(actor)).isInstanceOf(NotPermitted.class);
                assertThatThrownBy(() -> accounts.invite(actor, "a-1")).isInstanceOf(NotPermitted.class);
                assertThatThrownBy(() -> accounts.disable(actor, "a-1")).isInstanceOf(NotPermitted.class);
            }
        }
        assertThat(audited()).extracting(AuditEvent::outcome).containsOnly("refused");
    }

    @Test
    void endsSessionsLinksAndPasswordOfADisabledAccount() {
        Account account = accounts.create(Actor.OWNER, wanted("ada", Set.of(Role.CHIEF), null, null));
        NewSession session = signIn.withLink(
                        accounts.invite(Actor.OWNER, account.id()).orElseThrow().token())
                .orElseThrow();
        NewLink unused = accounts.invite(Actor.OWNER, account.id()).orElseThrow();
        assertThat(accounts.disable(Actor.OWNER, account.id())).isTrue();
        assertThat(signIn.session(session.token())).isEmpty();
        assertThat(signIn.withLink(unused.token())).isEmpty();
        assertThat(accounts.invite(Actor.OWNER, account.id())).isEmpty();
    }

    @Test
    void letsAnInvitationReplaceThePassword() {
        Account account = accounts.create(Actor.OWNER, wanted("ada", Set.of(Role.CHIEF), null, null));
        NewSession first = signIn.withLink(
                        accounts.invite(Actor.OWNER, account.id()).orElseThrow().token())
                .orElseThrow();
        signIn.setPassword(first.actor(), first.token(), null, "an ordinary sentence");
        NewLink second = accounts.invite(Actor.OWNER, account.id()).orElseThrow();
        assertThat(signIn.withPassword("ada", "an ordinary sentence")).isEmpty();
        assertThat(signIn.withLink(second.token()).orElseThrow().passwordMissing())
                .isTrue();
    }

    @Test
    void leavesTheOwnerAlone() {
        signIn.ownerLink(Actor.OWNER);
        assertThat(accounts.disable(ADMINISTRATOR, "owner")).isFalse();
        assertThat(accounts.invite(ADMINISTRATOR, "owner")).isEmpty();
        assertThat(accounts.disable(ADMINISTRATOR, "a-missing")).isFalse();
    }

    private static NewAccount wanted(
            String name, Set<Role> roles, @Nullable String person, @Nullable String department) {
        return new NewAccount(name, "Ada Example", roles, person, department);
    }

    @Test
    void changesRolesAndWritesDownWhichWereGivenAndTaken() {
        Account account = accounts.create(ADMINISTRATOR, wanted("ada", Set.of(Role.HR_ANALYST), null, null));

        Account changed = accounts.change(
                        ADMINISTRATOR, account.id(), wanted("other-name", Set.of(Role.EMPLOYEE), PERSON.key(), null))
                .orElseThrow();

        assertThat(changed.name()).isEqualTo("ada");
        assertThat(changed.roles()).containsExactly(Role.EMPLOYEE);
        assertThat(changed.person()).isEqualTo(PERSON.id());
        assertThat(audited())
                .extracting(e -> e.act() + " " + e.subject())
                .contains(
                        "account.change " + account.id(),
                        "account.role-given " + account.id() + " employee",
                        "account.role-taken " + account.id() + " hr-analyst");
        assertThat(accounts.change(ADMINISTRATOR, "a-404", wanted("x1", Set.of(Role.CHIEF), null, null)))
                .isEmpty();
        assertThatThrownBy(() ->
                        accounts.change(ADMINISTRATOR, account.id(), wanted("ada", Set.of(Role.OWNER), null, null)))
                .isInstanceOf(InvalidAccount.class);
    }

    @Test
    void whatIsOverIsThrownAwayWhenSomebodySignsIn() {
        Account account = accounts.create(ADMINISTRATOR, wanted("ada", Set.of(Role.CHIEF), null, null));
        String first =
                accounts.invite(ADMINISTRATOR, account.id()).orElseThrow().token();
        clock.pass(Lifetimes.INVITATION.plusSeconds(2));
        String second =
                accounts.invite(ADMINISTRATOR, account.id()).orElseThrow().token();
        signIn.withLink(second);

        assertThat(database.strings("SELECT token_sha256 FROM sign_in_link")).isEmpty();
        assertThat(signIn.withLink(first)).isEmpty();
    }
}
