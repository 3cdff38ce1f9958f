package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.identity.Account;
import adroit.identity.Role;
import adroit.identity.SignInLink;
import adroit.identity.WebSession;
import adroit.storage.StorageFailure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountTest extends OnBothEngines {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456789Z");

    @Test
    void keepsAnAccountAndBringsItUpToDate() {
        Account before = account("a-1", "ada", Set.of(Role.EMPLOYEE, Role.HR_ANALYST), null);
        Account after = account("a-1", "ada.alder", Set.of(Role.ADMINISTRATOR), NOON);

        save(before);
        assertThat(find("a-1")).contains(before);
        save(after);
        restart();

        assertThat(find("a-1")).contains(after);
        assertThat(found(s -> s.accounts().named("ada.alder"))).contains(after);
        assertThat(found(s -> s.accounts().named("ada"))).isEmpty();
    }

    @Test
    void listsAccountsByName() {
        Account zoe = account("a-1", "zoe", Set.of(Role.CHIEF), null);
        Account bo = account("a-2", "bo", Set.of(), null);
        save(zoe);
        save(bo);

        assertThat(listed(s -> s.accounts().all())).isEqualTo(List.of(bo, zoe));
    }

    @Test
    void refusesASecondAccountOfTheSameName() {
        save(account("a-1", "ada", Set.of(Role.EMPLOYEE), null));

        assertThatThrownBy(() -> save(account("a-2", "ada", Set.of(Role.EMPLOYEE), null)))
                .isInstanceOf(StorageFailure.class);
        assertThat(find("a-2")).isEmpty();
    }

    @Test
    void keepsSessionsUntilTheyEnd() {
        WebSession first = new WebSession("t-1", "owner", "csrf-1", NOON, NOON);
        WebSession used = new WebSession("t-1", "owner", "csrf-1", NOON, NOON.plusSeconds(60));
        WebSession other = new WebSession("t-2", "owner", "csrf-2", NOON, NOON);
        act(s -> {
            s.accounts().save(first);
            s.accounts().save(used);
            s.accounts().save(other);
        });

        assertThat(session("t-1")).contains(used);
        act(s -> {
            s.accounts().endSession("t-1");
            s.accounts().endSession("t-none");
        });
        assertThat(session("t-1")).isEmpty();
        assertThat(session("t-2")).contains(other);
        act(s -> s.accounts().endSessions("owner"));
        assertThat(session("t-2")).isEmpty();
    }

    @Test
    void throwsAwayWhatIsOverAndNothingElse() {
        keep(new SignInLink("over", "owner", NOON.minusSeconds(60)));
        keep(new SignInLink("good", "owner", NOON.plusSeconds(60)));
        act(s -> {
            s.accounts().save(new WebSession("unused", "owner", "c", NOON.minusSeconds(900), NOON.minusSeconds(900)));
            s.accounts().save(new WebSession("old", "owner", "c", NOON.minusSeconds(9000), NOON));
            s.accounts().save(new WebSession("live", "owner", "c", NOON.minusSeconds(900), NOON));
            s.accounts().sweep(NOON, NOON.minusSeconds(600), NOON.minusSeconds(3600));
        });

        assertThat(session("unused")).isEmpty();
        assertThat(session("old")).isEmpty();
        assertThat(session("live")).isPresent();
        assertThat(take("over", NOON.minusSeconds(999))).isEmpty();
        assertThat(take("good", NOON)).isPresent();
    }

    @Test
    void aLinkWorksOnceAndBeforeItExpires() {
        SignInLink link = new SignInLink("l-1", "owner", NOON);
        keep(link);
        assertThat(take("l-1", NOON.minusNanos(1))).contains(link);
        assertThat(take("l-1", NOON.minusNanos(1))).isEmpty();

        keep(new SignInLink("l-2", "owner", NOON));
        assertThat(take("l-2", NOON)).isEmpty();
        assertThat(take("l-none", NOON)).isEmpty();
    }

    @Test
    void ofManyWhoTakeALinkAtOnceOneGetsIt() throws Exception {
        keep(new SignInLink("l-1", "owner", NOON));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> taker = () -> take("l-1", NOON.minusSeconds(1)).isPresent();
            int got = 0;
            for (Future<Boolean> taken : threads.invokeAll(List.of(taker, taker, taker, taker))) {
                got += taken.get() ? 1 : 0;
            }
            assertThat(got).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Account account(String id, String name, Set<Role> roles, @Nullable Instant lockedUntil) {
        return new Account(id, name, "Ada Alder", roles, "p-ada", null, "$argon2id$x", true, 2, lockedUntil);
    }

    private void save(Account account) {
        act(s -> s.accounts().save(account));
    }

    private Optional<Account> find(String id) {
        return store.read(s -> s.accounts().find(id));
    }

    private Optional<WebSession> session(String token) {
        return store.read(s -> s.accounts().session(token));
    }

    private void keep(SignInLink link) {
        act(s -> s.accounts().save(link));
    }

    private Optional<SignInLink> take(String token, Instant now) {
        return store.write(s -> s.accounts().takeLink(token, now));
    }
}
