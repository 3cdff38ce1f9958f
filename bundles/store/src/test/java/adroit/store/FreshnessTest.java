package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.canonical.Digest;
import adroit.identity.Account;
import adroit.identity.CurrentSession;
import adroit.identity.Lifetimes;
import adroit.identity.NewSession;
import adroit.identity.Passwords;
import adroit.identity.Role;
import adroit.identity.SignIn;
import adroit.identity.SignInLink;
import adroit.organization.Supervision;
import adroit.storage.Unchanged;
import adroit.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is remembered of the store is never older than the last write that returned. */
class FreshnessTest extends OnBothEngines {
    private static final String NAME = "ada.alder";

    private final TestClock clock = new TestClock(Instant.parse("2026-06-01T08:00:00Z"));

    private void departments(String... titles) {
        store.write(s -> {
            s.organization()
                    .save(List.of(titles).stream()
                            .map(title ->
                                    Sample.employment("p-" + title, "E-" + title, "Ada", "Alder", "Analyst", title))
                            .toList());
            return true;
        });
    }

    private List<String> titles() {
        return store.read(s -> s.organization().departments(LocalDate.now(clock)).stream()
                .map(d -> d.department().title())
                .toList());
    }

    @Test
    void theVersionGrowsBeforeAWriteReturns() {
        long before = store.version();
        departments("Planning");

        assertThat(store.version()).isGreaterThan(before);
    }

    @Test
    void anAnswerIsRememberedUntilSomethingIsWrittenWhereNobodyElseWrites() {
        AtomicInteger asked = new AtomicInteger();
        Unchanged<String, List<String>> remembered = new Unchanged<>(store::version, 10);
        for (int i = 0; i < 3; i++) {
            remembered.get("titles", question -> {
                asked.incrementAndGet();
                return titles();
            });
        }

        assertThat(asked.get()).isEqualTo(engine == Engine.SQLITE ? 1 : 3);
    }

    @Test
    void anAnswerHoldsWhatTheLastWriteWrote() {
        Unchanged<String, List<String>> remembered = new Unchanged<>(store::version, 10);
        departments("Planning");
        assertThat(remembered.get("titles", question -> titles())).containsExactly("Planning");
        departments("Utilities");

        assertThat(remembered.get("titles", question -> titles())).containsExactly("Planning", "Utilities");
    }

    /** A read sees the picture of its beginning, so what is made of it must not pass for new. */
    @Test
    void anAnswerMadeOfAnOlderPictureIsNotTakenForANewOne() {
        Unchanged<String, List<String>> remembered = new Unchanged<>(store::version, 10);
        departments("Planning");
        store.read(outer -> {
            assertThat(titles()).containsExactly("Planning");
            Thread writer = new Thread(() -> departments("Utilities"));
            writer.start();
            join(writer);
            return remembered.get("titles", question -> titles());
        });

        assertThat(remembered.get("titles", question -> titles())).containsExactly("Planning", "Utilities");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private SignIn signIn() {
        return new SignIn(store, new Passwords(), clock);
    }

    private NewSession signedIn(SignIn signIn) {
        save(Set.of(Role.EMPLOYEE), true);
        store.write(s -> {
            s.accounts()
                    .save(new SignInLink(
                            Digest.sha256("link".getBytes(StandardCharsets.UTF_8)),
                            "a-1",
                            clock.instant().plusSeconds(60)));
            return true;
        });
        NewSession session = signIn.withLink("link").orElseThrow();
        assertThat(signIn.session(session.token())).isPresent();
        return session;
    }

    private void save(Set<Role> roles, boolean enabled) {
        departments("Planning");
        store.write(s -> {
            s.accounts().save(new Account("a-1", NAME, "Ada Alder", roles, "p-Planning", null, null, enabled, 0, null));
            return true;
        });
    }

    @Test
    void whoSignedOutIsOutWithTheNextRequest() {
        SignIn signIn = signIn();
        NewSession session = signedIn(signIn);
        signIn.signOut(session.token());

        assertThat(signIn.session(session.token())).isEmpty();
    }

    @Test
    void aSessionThatIdlesEndsAlthoughNothingWasWritten() {
        SignIn signIn = signIn();
        NewSession session = signedIn(signIn);
        clock.pass(Lifetimes.IDLE);

        assertThat(signIn.session(session.token())).isEmpty();
        assertThat(signIn.session(session.token())).isEmpty();
    }

    @Test
    void aDisabledAccountIsOutAndAChangedRoleHoldsWithTheNextRequest() {
        SignIn signIn = signIn();
        NewSession session = signedIn(signIn);
        save(Set.of(Role.CHIEF), true);
        assertThat(signIn.session(session.token()).orElseThrow().actor().roles())
                .containsExactly(Role.CHIEF);
        save(Set.of(Role.CHIEF), false);

        assertThat(signIn.session(session.token())).isEmpty();
    }

    @Test
    void whoSupervisesFromTomorrowOnSupervisesWhenTheDayComesAlthoughNothingWasWritten() {
        SignIn signIn = signIn();
        NewSession session = signedIn(signIn);
        departments("Utilities");
        store.write(s -> {
            s.organization()
                    .saveSupervisions(List.of(new Supervision(
                            "p-Utilities", "p-Planning", Supervision.Kind.REGULAR, LocalDate.of(2026, 6, 2), null)));
            return true;
        });
        clock.pass(Duration.ofHours(-8).plusMinutes(-5).plusHours(24));
        NewSession late = relinked(signIn, session);
        assertThat(supervises(signIn, late)).isFalse();
        clock.pass(Duration.ofMinutes(6));

        assertThat(supervises(signIn, late)).isTrue();
    }

    private NewSession relinked(SignIn signIn, NewSession before) {
        signIn.signOut(before.token());
        return signedIn(signIn);
    }

    private static boolean supervises(SignIn signIn, NewSession session) {
        Optional<CurrentSession> current = signIn.session(session.token());
        return current.orElseThrow().actor().supervises();
    }
}
