package adroit.identity;

import adroit.audit.AuditEvent;
import adroit.organization.ReportingLine;
import adroit.storage.Session;
import adroit.storage.Store;
import adroit.storage.Unchanged;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Signing in and out, and what a session may still do. An unknown name, a wrong password, a locked and a disabled account answer alike and take the same time: each
 * computes one hash and writes one transaction.
 */
public final class SignIn {
    /** Who stands in the audit log where no account has the name that was tried. */
    public static final String NOBODY = "nobody";

    private static final int SESSIONS = 5_000;

    private static final Account OWNER =
            new Account("owner", "owner", "Owner", Set.of(Role.OWNER), null, null, null, true, 0, null);

    private final Store store;
    private final Passwords passwords;
    private final Clock clock;
    private final Unchanged<Question, Held> sessions;

    public SignIn(Store store, Passwords passwords, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.clock = clock;
        this.sessions = new Unchanged<>(store::version, SESSIONS);
    }

    /** Signs in with name and password; empty where that does not work, for whatever reason. */
    public Optional<NewSession> withPassword(String name, String password) {
        String typed = name.strip().toLowerCase(Locale.ROOT);
        @Nullable
        String hash = store.read(s -> s.accounts().named(typed))
                .filter(a -> open(a, clock.instant()))
                .map(Account::passwordHash)
                .orElse(null);
        boolean right = passwords.matches(password, hash);
        return store.write(s -> conclude(s, typed, right ? hash : null));
    }

    /** Whether the link of that token waits until somebody releases it. */
    public boolean waits(String token) {
        return store.read(s -> s.accounts().waitingLinks(clock.instant()).stream()
                .anyMatch(link -> link.tokenSha256().equals(Secret.sha256(token))));
    }

    /** Signs in with the token of a link, which works once, and not before it is released where it has to be. */
    public Optional<NewSession> withLink(String token) {
        return store.write(s -> s.accounts()
                .takeLink(Secret.sha256(token), clock.instant())
                .flatMap(link -> s.accounts().find(link.account()))
                .filter(Account::enabled)
                .map(account -> begin(s, account, "sign-in.link")));
    }

    /** The session of that token, if it may still be used; using it keeps it from idling out. Whoever holds no position any more acts for themselves alone. */
    public Optional<CurrentSession> session(String token) {
        String sha256 = Secret.sha256(token);
        Instant now = clock.instant();
        Question question = new Question(sha256, LocalDate.ofInstant(now, clock.getZone()));
        Optional<Held> held = sessions.find(question, q -> store.read(s -> held(s, q)));
        if (held.isPresent() && !Lifetimes.live(held.get().session(), now)) {
            end(sha256);
            return Optional.empty();
        }
        return held.filter(Held::enabled).map(h -> current(h, now));
    }

    /** Who may be behind a token on a day. */
    private record Question(String sha256, LocalDate day) {}

    /** A session, whose it is, and who that is on the day: one look into the store. Whether it is still alive is for each request to ask. */
    private record Held(WebSession session, String name, boolean enabled, boolean passwordSet, Actor actor) {}

    private static Optional<Held> held(Session s, Question question) {
        return s.accounts().session(question.sha256()).flatMap(session -> s.accounts()
                .find(session.account())
                .map(account -> new Held(
                        session,
                        account.name(),
                        account.enabled(),
                        account.passwordHash() != null,
                        actor(s, account, question.day()))));
    }

    /** Ends the session of that token. */
    public void signOut(String token) {
        String sha256 = Secret.sha256(token);
        store.write(s -> {
            s.accounts().session(sha256).ifPresent(session -> {
                s.accounts().endSession(sha256);
                record(s, session.account(), "sign-out", null, "done");
            });
            return Optional.empty();
        });
    }

    /**
     * Gives the actor's own account a password. An account that has one must say it; every other session of the account ends.
     *
     * @return what is wrong, one sentence each; empty when it is done
     */
    public List<String> setPassword(Actor actor, String token, @Nullable String current, String password) {
        Optional<Account> account = store.read(s -> s.accounts().find(actor.account()));
        if (account.isEmpty() || actor.has(Role.OWNER)) {
            return List.of("The owner signs in with a link: run ./adroit sign-in-link.");
        }
        List<String> problems = Passwords.problems(account.get().name(), password);
        if (!problems.isEmpty()) {
            return problems;
        }
        @Nullable String old = account.get().passwordHash();
        if (old != null && !passwords.matches(current != null ? current : "", old)) {
            return List.of("The present password is not right.");
        }
        String hash = passwords.hash(password);
        return store.write(s -> keepPassword(s, actor.account(), token, old, hash));
    }

    /** Makes a link that signs the owner in. */
    public NewLink ownerLink(Actor by) {
        Policy.require(by, Act.SIGN_IN_AS_OWNER, Scope.CITY);
        return store.write(s -> {
            if (s.accounts().find(OWNER.id()).isEmpty()) {
                s.accounts().save(OWNER);
            }
            record(s, by.account(), "sign-in.owner-link", null, "done");
            return link(s, OWNER.id(), clock.instant().plus(Lifetimes.OWNER_LINK), null);
        });
    }

    static NewLink link(Session s, String account, Instant expires, @Nullable String maker) {
        String token = Secret.next();
        s.accounts().save(new SignInLink(Secret.sha256(token), account, expires, maker));
        return new NewLink(token, expires, maker != null);
    }

    private Optional<NewSession> conclude(Session s, String name, @Nullable String rightFor) {
        Optional<Account> found = s.accounts().named(name);
        if (found.isEmpty() || !open(found.get(), clock.instant())) {
            record(s, found.map(Account::id).orElse(NOBODY), "sign-in.password", null, "refused");
            return Optional.empty();
        }
        Account account = found.get();
        if (rightFor == null || !rightFor.equals(account.passwordHash())) {
            s.accounts().save(withFailure(account));
            record(s, account.id(), "sign-in.password", null, "refused");
            return Optional.empty();
        }
        s.accounts().save(with(account, account.passwordHash(), 0, null));
        return Optional.of(begin(s, account, "sign-in.password"));
    }

    private static boolean open(Account account, Instant now) {
        return account.enabled() && (account.lockedUntil() == null || !now.isBefore(account.lockedUntil()));
    }

    private Account withFailure(Account account) {
        int failures = account.passwordHash() == null ? account.failures() : account.failures() + 1;
        @Nullable
        Instant until = failures < Lifetimes.FAILURES ? null : clock.instant().plus(Lifetimes.lock(failures));
        return with(account, account.passwordHash(), failures, until);
    }

    private NewSession begin(Session s, Account account, String act) {
        String token = Secret.next();
        Instant now = clock.instant();
        s.accounts().sweep(now, now.minus(Lifetimes.IDLE), now.minus(Lifetimes.SESSION));
        s.accounts().save(new WebSession(Secret.sha256(token), account.id(), Secret.next(), now, now));
        record(s, account.id(), act, null, "done");
        boolean missing = account.passwordHash() == null && !account.roles().contains(Role.OWNER);
        return new NewSession(
                token, new InOffice(s, LocalDate.ofInstant(now, clock.getZone())).actor(account), missing);
    }

    private CurrentSession current(Held held, Instant now) {
        WebSession session = held.session();
        if (now.isAfter(session.lastUsed().plus(Lifetimes.TOUCH))) {
            store.write(s -> {
                s.accounts().session(session.tokenSha256()).ifPresent(live -> s.accounts()
                        .save(new WebSession(live.tokenSha256(), live.account(), live.csrf(), live.created(), now)));
                return Optional.empty();
            });
        }
        return new CurrentSession(held.actor(), held.name(), session.csrf(), held.passwordSet());
    }

    private static Actor actor(Session s, Account account, LocalDate day) {
        Actor actor = new InOffice(s, day).actor(account);
        String person = actor.person();
        if (person == null || !actor.has(Role.EMPLOYEE)) {
            return actor;
        }
        return actor.supervising(new ReportingLine(s.organization(), day).supervises(person));
    }

    private void end(String sha256) {
        store.write(s -> {
            s.accounts().endSession(sha256);
            return Optional.empty();
        });
    }

    private List<String> keepPassword(Session s, String id, String token, @Nullable String old, String hash) {
        Account account = s.accounts().find(id).orElseThrow();
        if (!Objects.equals(old, account.passwordHash())) {
            return List.of("The password was changed at the same time from elsewhere: sign in again.");
        }
        Optional<WebSession> own = s.accounts().session(Secret.sha256(token));
        s.accounts().endSessions(id);
        own.ifPresent(s.accounts()::save);
        s.accounts().save(with(account, hash, 0, null));
        record(s, id, "account.password-set", id, "done");
        return List.of();
    }

    private static Account with(Account a, @Nullable String passwordHash, int failures, @Nullable Instant lockedUntil) {
        return new Account(
                a.id(),
                a.name(),
                a.displayName(),
                a.roles(),
                a.person(),
                a.department(),
                passwordHash,
                a.enabled(),
                failures,
                lockedUntil);
    }

    private void record(Session s, String account, String act, @Nullable String subject, String outcome) {
        s.audit().append(new AuditEvent(clock.instant(), account, act, null, null, subject, outcome));
    }
}
