package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Account;
import adroit.identity.Accounts;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.NewAccount;
import adroit.identity.NewSession;
import adroit.identity.Passwords;
import adroit.identity.Policy;
import adroit.identity.Role;
import adroit.identity.Scope;
import adroit.identity.SignIn;
import adroit.organization.Department;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An account's roles go with the office of its person, from the day after the last one on. */
@SuppressWarnings("NullAway.Init") // filled before each test
class LeaverTest extends OnBothEngines {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Scope PLANNING =
            Scope.department(Department.titled("Planning").id());

    private Accounts accounts;
    private SignIn signIn;

    @BeforeEach
    void hire() {
        accounts = new Accounts(store, CLOCK);
        signIn = new SignIn(store, new Passwords(), CLOCK);
        Sample.hire(store, Sample.ADA, Sample.BO);
    }

    @Test
    void aLeadWhoLeftSeesTheDepartmentNoMoreInASessionThatIsOpen() {
        Account account = account(Set.of(Role.DEPARTMENT_LEAD, Role.EMPLOYEE), "p-ada");
        NewSession session = begin(account);
        assertThat(Policy.permits(actor(session), Act.SEE_RESULT, PLANNING)).isTrue();
        assertThat(accounts.left(Actor.OWNER)).isEmpty();

        lastDay(TODAY);
        assertThat(Policy.permits(actor(session), Act.SEE_RESULT, PLANNING)).isTrue();

        lastDay(TODAY.minusDays(1));
        assertThat(Policy.permits(actor(session), Act.SEE_RESULT, PLANNING)).isFalse();
        assertThat(Policy.permits(actor(session), Act.SEE_RESULT, new Scope("p-ada", null)))
                .isTrue();
        assertThat(accounts.left(Actor.OWNER)).containsExactly(account.id());
        assertThat(begin(account).actor().roles()).containsExactly(Role.EMPLOYEE);
    }

    @Test
    void rolesInTheWholeCityRestToo() {
        Account account = account(Set.of(Role.HR_ANALYST, Role.ADMINISTRATOR), "p-ada");
        lastDay(TODAY.minusDays(1));

        Actor actor = actor(begin(account));

        assertThat(Policy.permits(actor, Act.SEE_RESULT, Scope.CITY)).isFalse();
        assertThat(Policy.permits(actor, Act.MANAGE_ACCOUNTS, Scope.CITY)).isFalse();
    }

    @Test
    void anAccountOfNobodyOnTheRosterIsNotConcerned() {
        Account account = account(Set.of(Role.HR_ANALYST), null);

        assertThat(Policy.permits(actor(begin(account)), Act.SEE_RESULT, Scope.CITY))
                .isTrue();
        assertThat(accounts.left(Actor.OWNER)).isEmpty();
    }

    @Test
    void aDisabledAccountIsNotListedAsLeft() {
        Account account = account(Set.of(Role.HR_ANALYST), "p-ada");
        lastDay(TODAY.minusDays(1));
        accounts.disable(Actor.OWNER, account.id());

        assertThat(accounts.left(Actor.OWNER)).isEmpty();
    }

    private void lastDay(LocalDate day) {
        store.write(s -> {
            s.organization().saveAssignments(List.of(Sample.ADA.assignment().until(day)));
            return true;
        });
    }

    private Account account(Set<Role> roles, @Nullable String person) {
        return accounts.create(Actor.OWNER, new NewAccount("ada", "Ada", roles, person, "Planning"));
    }

    private NewSession begin(Account account) {
        return signIn.withLink(
                        accounts.invite(Actor.OWNER, account.id()).orElseThrow().token())
                .orElseThrow();
    }

    private Actor actor(NewSession session) {
        return signIn.session(session.token()).orElseThrow().actor();
    }
}
