package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.audit.AuditEvent;
import adroit.canonical.Digest;
import adroit.identity.Account;
import adroit.identity.Actor;
import adroit.identity.CurrentSession;
import adroit.identity.Lifetimes;
import adroit.identity.NewAccount;
import adroit.identity.NewLink;
import adroit.identity.NewSession;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignInTest extends LibraryAccounts {
    private static final String PASSWORD = "correct horse battery";

    @Test
    void signsInWithTheRightPassword() {
        Account account = withPassword("ada");
        NewSession session = signIn.withPassword(" ADA ", PASSWORD).orElseThrow();
        assertThat(session.actor()).isEqualTo(account.actor());
        assertThat(session.passwordMissing()).isFalse();
        assertThat(signIn.session(session.token()).orElseThrow().actor()).isEqualTo(account.actor());
    }

    @Test
    void answersUnknownWrongLockedAndDisabledAlike() {
        withPassword("locked");
        fail("locked", Lifetimes.FAILURES);
        Account disabled = withPassword("disabled");
        accounts.disable(Actor.OWNER, disabled.id());
        withPassword("wrong");
        assertThat(signIn.withPassword("nobody-here", PASSWORD)).isEmpty();
        assertThat(signIn.withPassword("wrong", PASSWORD + "!")).isEmpty();
        assertThat(signIn.withPassword("locked", PASSWORD)).isEmpty();
        assertThat(signIn.withPassword("disabled", PASSWORD)).isEmpty();
        assertThat(audited())
                .filteredOn(e -> e.act().equals("sign-in.password"))
                .extracting(AuditEvent::outcome)
                .containsOnly("refused");
    }

    @Test
    void locksAfterFiveWrongPasswordsAndOpensAgainInTime() {
        withPassword("ada");
        fail("ada", Lifetimes.FAILURES - 1);
        assertThat(signIn.withPassword("ada", PASSWORD)).isPresent();
        fail("ada", Lifetimes.FAILURES);
        assertThat(signIn.withPassword("ada", PASSWORD)).isEmpty();
        clock.pass(Lifetimes.FIRST_LOCK.minusSeconds(1));
        assertThat(signIn.withPassword("ada", PASSWORD)).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        assertThat(signIn.withPassword("ada", PASSWORD)).isPresent();
    }

    @Test
    void locksLongerEachTimeButNeverForGood() {
        assertThat(Lifetimes.lock(Lifetimes.FAILURES - 1)).isZero();
        Duration before = Duration.ZERO;
        for (int failures = Lifetimes.FAILURES; failures < 200; failures++) {
            Duration lock = Lifetimes.lock(failures);
            assertThat(lock).isBetween(before, Lifetimes.LONGEST_LOCK);
            before = lock;
        }
        assertThat(Lifetimes.lock(Lifetimes.FAILURES)).isEqualTo(Lifetimes.FIRST_LOCK);
        assertThat(Lifetimes.lock(Lifetimes.FAILURES + 1)).isEqualTo(Lifetimes.FIRST_LOCK.multipliedBy(2));
        assertThat(Lifetimes.lock(Integer.MAX_VALUE)).isEqualTo(Lifetimes.LONGEST_LOCK);
    }

    @Test
    void endsASessionThatIdles() {
        withPassword("ada");
        String token = signIn.withPassword("ada", PASSWORD).orElseThrow().token();
        for (int i = 0; i < 4; i++) {
            clock.pass(Lifetimes.IDLE.minusSeconds(1));
            assertThat(signIn.session(token)).isPresent();
        }
        clock.pass(Lifetimes.IDLE);
        assertThat(signIn.session(token)).isEmpty();
    }

    @Test
    void endsASessionAfterADayOfWorkHoweverMuchItIsUsed() {
        withPassword("ada");
        String token = signIn.withPassword("ada", PASSWORD).orElseThrow().token();
        Duration step = Duration.ofMinutes(10);
        for (Duration used = step; used.compareTo(Lifetimes.SESSION) < 0; used = used.plus(step)) {
            clock.pass(step);
            assertThat(signIn.session(token)).isPresent();
        }
        clock.pass(step);
        assertThat(signIn.session(token)).isEmpty();
    }

    @Test
    void signsOut() {
        withPassword("ada");
        String token = signIn.withPassword("ada", PASSWORD).orElseThrow().token();
        signIn.signOut(token);
        signIn.signOut(token);
        assertThat(signIn.session(token)).isEmpty();
        assertThat(audited()).extracting(AuditEvent::act).containsOnlyOnce("sign-out");
    }

    @Test
    void takesALinkOnce() {
        NewLink link = signIn.ownerLink(Actor.OWNER);
        NewSession session = signIn.withLink(link.token()).orElseThrow();
        assertThat(session.actor()).isEqualTo(Actor.OWNER);
        assertThat(session.passwordMissing()).isFalse();
        assertThat(signIn.withLink(link.token())).isEmpty();
        assertThat(signIn.withLink("no such token")).isEmpty();
    }

    @Test
    void takesNoLinkThatHasExpired() {
        NewLink link = signIn.ownerLink(Actor.OWNER);
        clock.pass(Lifetimes.OWNER_LINK);
        assertThat(signIn.withLink(link.token())).isEmpty();
    }

    @Test
    void makesTheOwnersLinkForTheOwnerAlone() {
        Actor administrator = new Actor("a-1", "Administrator", Set.of(Role.ADMINISTRATOR), null, null);
        assertThatThrownBy(() -> signIn.ownerLink(administrator)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void keepsNoSecretAsItIs() {
        Account account = create("ada");
        NewLink link = accounts.invite(Actor.OWNER, account.id()).orElseThrow();
        String token = signIn.withLink(link.token()).orElseThrow().token();
        store.read(s -> {
            assertThat(s.accounts().session(token)).isEmpty();
            assertThat(s.accounts().session(Digest.sha256(token.getBytes(StandardCharsets.UTF_8))))
                    .isPresent();
            return s;
        });
    }

    @Test
    void asksForThePresentPasswordBeforeANewOneAndEndsOtherSessions() {
        withPassword("ada");
        String elsewhere = signIn.withPassword("ada", PASSWORD).orElseThrow().token();
        NewSession here = signIn.withPassword("ada", PASSWORD).orElseThrow();
        assertThat(signIn.setPassword(here.actor(), here.token(), "wrong", "another good sentence"))
                .hasSize(1);
        assertThat(signIn.setPassword(here.actor(), here.token(), PASSWORD, "short"))
                .hasSize(1);
        assertThat(signIn.setPassword(here.actor(), here.token(), PASSWORD, "another good sentence"))
                .isEmpty();
        assertThat(signIn.session(elsewhere)).isEmpty();
        assertThat(signIn.session(here.token())).isPresent();
        assertThat(signIn.withPassword("ada", PASSWORD)).isEmpty();
        assertThat(signIn.withPassword("ada", "another good sentence")).isPresent();
    }

    @Test
    void knowsItsOwnFormsOnly() {
        withPassword("ada");
        CurrentSession one = session("ada");
        CurrentSession other = session("ada");
        assertThat(one.name()).isEqualTo("ada");
        assertThat(one.sentBy(one.csrf())).isTrue();
        assertThat(one.sentBy(other.csrf())).isFalse();
        assertThat(one.sentBy("")).isFalse();
    }

    private CurrentSession session(String name) {
        return signIn.session(signIn.withPassword(name, PASSWORD).orElseThrow().token())
                .orElseThrow();
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn.withPassword(name, "not the password")).isEmpty();
        }
    }

    private Account create(String name) {
        return accounts.create(Actor.OWNER, new NewAccount(name, "Ada Example", Set.of(Role.HR_ANALYST), null, null));
    }

    private Account withPassword(String name) {
        Account account = create(name);
        NewSession session = signIn.withLink(
                        accounts.invite(Actor.OWNER, account.id()).orElseThrow().token())
                .orElseThrow();
        assertThat(session.passwordMissing()).isTrue();
        assertThat(signIn.setPassword(session.actor(), session.token(), null, PASSWORD))
                .isEmpty();
        return account;
    }
}
