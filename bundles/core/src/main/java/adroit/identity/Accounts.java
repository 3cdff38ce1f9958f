package adroit.identity;

import adroit.audit.AuditEvent;
import adroit.organization.Department;
import adroit.organization.Person;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Making, inviting and disabling accounts. Every act stands in the audit log, and so does every role that an account is given: an administrator may give roles that
 * see ratings, but not unseen, and not to themselves. What is done with an account in a person's name stands in that person's ledger of looks. The owner's role is never given.
 */
public final class Accounts {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,79}");
    private static final int ID_BYTES = 8;
    private static final int LONGEST_TEXT = 120;

    private final Store store;
    private final Clock clock;
    private final LinkRelease releases;

    public Accounts(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.releases = new LinkRelease(store, clock);
    }

    /** The links that wait for somebody else. */
    public LinkRelease releases() {
        return releases;
    }

    /** All accounts, by name. */
    public List<Account> list(Actor by) {
        require(by, "account.list", null);
        return store.read(s -> s.accounts().all());
    }

    /** What the persons and departments of accounts are called, by their ids: a person by the city's own key, a department by its title. Those without are left out. */
    public Map<String, String> called(Actor by) {
        require(by, "account.list", null);
        return store.read(s -> {
            Map<String, String> called = new HashMap<>();
            for (Account account : s.accounts().all()) {
                Optional.ofNullable(account.person())
                        .flatMap(id -> s.organization().person(id))
                        .filter(person -> person.key() != null)
                        .ifPresent(person -> called.put(person.id(), String.valueOf(person.key())));
                Optional.ofNullable(account.department())
                        .flatMap(id -> s.organization().department(id))
                        .ifPresent(department -> called.put(department.id(), department.title()));
            }
            return called;
        });
    }

    /** Ids of the accounts that can sign in though their person holds no position today: their roles rest, see {@link SignIn#session}. */
    public Set<String> left(Actor by) {
        require(by, "account.list", null);
        return store.read(s -> {
            InOffice today = new InOffice(s, LocalDate.now(clock));
            return s.accounts().all().stream()
                    .filter(account -> account.enabled() && today.left(account))
                    .map(Account::id)
                    .collect(Collectors.toUnmodifiableSet());
        });
    }

    /**
     * Makes an account without a password; an invitation lets its holder set one.
     *
     * @throws InvalidAccount with everything that is wrong
     */
    public Account create(Actor by, NewAccount wanted) {
        require(by, "account.create", null);
        return store.write(s -> {
            Account account = checked(s, by, wanted);
            s.accounts().save(account);
            record(s, by, "account.create", account, account.id());
            account.roles().stream()
                    .sorted()
                    .forEach(r -> record(s, by, "account.role-given", account, account.id() + " " + r.key()));
            return account;
        });
    }

    /**
     * Gives an account other roles, another person, department or display name; its sign-in name stays. What changes holds from its next request on. Where it sees more results than
     * before, its password, sessions and links end with it, unless the owner changes it: else somebody could make an account, sign in by it, and then let it see.
     *
     * @return empty where there is no such account, or it is disabled or the owner's
     * @throws InvalidAccount with everything that is wrong, as where somebody gives themselves another role or person
     */
    public Optional<Account> change(Actor by, String id, NewAccount wanted) {
        require(by, "account.change", id);
        return change(id, (s, account) -> {
            Account wantedNext = changed(s, by, account, wanted);
            refuseForOneself(by, account, wantedNext);
            boolean anew = LinkRelease.waits(by, wantedNext) && seesMore(account, wantedNext);
            Account next = anew ? with(wantedNext, true) : wantedNext;
            s.accounts().save(next);
            if (anew) {
                s.accounts().endSessions(id);
                s.accounts().endLinks(id);
            }
            record(s, by, "account.change", next, id);
            recordRoles(s, by, "account.role-given", next, next.roles(), account.roles());
            recordRoles(s, by, "account.role-taken", next, account.roles(), next.roles());
            return next;
        });
    }

    private static boolean seesMore(Account before, Account next) {
        boolean otherPerson = next.person() != null && !next.person().equals(before.person());
        boolean otherDepartment =
                next.roles().contains(Role.DEPARTMENT_LEAD) && !Objects.equals(next.department(), before.department());
        return otherPerson
                || otherDepartment
                || next.roles().stream()
                        .filter(role -> !before.roles().contains(role))
                        .anyMatch(role -> !Policy.extents(role, Act.SEE_RESULT).isEmpty());
    }

    private static void refuseForOneself(Actor by, Account before, Account next) {
        if (by.account().equals(before.id())
                && !(before.roles().containsAll(next.roles())
                        && Objects.equals(before.person(), next.person())
                        && Objects.equals(before.department(), next.department()))) {
            throw new InvalidAccount(List.of(new InvalidAccount.Problem(
                    "roles", "nobody gives themselves a role, a person or a department: ask another administrator")));
        }
    }

    private void recordRoles(Session s, Actor by, String act, Account account, Set<Role> these, Set<Role> without) {
        these.stream()
                .filter(role -> !without.contains(role))
                .sorted()
                .forEach(role -> record(s, by, act, account, account.id() + " " + role.key()));
    }

    /**
     * Makes a link with which the account's holder signs in once and sets a password. The former password and all sessions end with it, so that nobody can use an
     * account beside its holder unnoticed. For an account that sees results it waits for {@link LinkRelease}, unless the owner makes it.
     *
     * @return empty where there is no such account, or it is disabled or the owner's
     */
    public Optional<NewLink> invite(Actor by, String id) {
        require(by, "account.invite", id);
        return change(id, (s, account) -> {
            s.accounts().save(with(account, true));
            s.accounts().endSessions(id);
            s.accounts().endLinks(id);
            record(s, by, "account.invite", account, id);
            boolean waits = LinkRelease.waits(by, account);
            return SignIn.link(s, id, clock.instant().plus(Lifetimes.INVITATION), waits ? by.account() : null);
        });
    }

    /** Ends an account's sessions and lets it sign in no more; false where there is no such account, or it is the owner's. */
    public boolean disable(Actor by, String id) {
        require(by, "account.disable", id);
        return change(id, (s, account) -> {
                    s.accounts().save(with(account, false));
                    s.accounts().endSessions(id);
                    record(s, by, "account.disable", account, id);
                    return account;
                })
                .isPresent();
    }

    private interface Change<T> {
        T apply(Session s, Account account);
    }

    private <T> Optional<T> change(String id, Change<T> change) {
        return store.write(s -> s.accounts()
                .find(id)
                .filter(a -> a.enabled() && !a.roles().contains(Role.OWNER))
                .map(account -> change.apply(s, account)));
    }

    private void require(Actor by, String act, @Nullable String subject) {
        if (!Policy.permits(by, Act.MANAGE_ACCOUNTS, Scope.CITY)) {
            store.write(s -> s.audit().append(AuditEvent.of(clock.instant(), by, act, subject, "refused")));
        }
        Policy.require(by, Act.MANAGE_ACCOUNTS, Scope.CITY);
    }

    private static Account checked(Session s, Actor by, NewAccount wanted) {
        List<InvalidAccount.Problem> problems = new ArrayList<>();
        String name = name(s, wanted, problems);
        checkDisplayName(wanted, problems);
        checkRoles(wanted, problems);
        @Nullable String person = person(s, by, wanted, null, problems);
        @Nullable String department = department(s, wanted, problems);
        if (!problems.isEmpty()) {
            throw new InvalidAccount(problems);
        }
        String id = "a-" + HexFormat.of().formatHex(Secret.bytes(ID_BYTES));
        return new Account(
                id, name, wanted.displayName().strip(), wanted.roles(), person, department, null, true, 0, null);
    }

    private static Account changed(Session s, Actor by, Account a, NewAccount wanted) {
        List<InvalidAccount.Problem> problems = new ArrayList<>();
        checkDisplayName(wanted, problems);
        checkRoles(wanted, problems);
        @Nullable String person = person(s, by, wanted, a.id(), problems);
        @Nullable String department = department(s, wanted, problems);
        if (!problems.isEmpty()) {
            throw new InvalidAccount(problems);
        }
        return new Account(
                a.id(),
                a.name(),
                wanted.displayName().strip(),
                wanted.roles(),
                person,
                department,
                a.passwordHash(),
                a.enabled(),
                a.failures(),
                a.lockedUntil());
    }

    private static String name(Session s, NewAccount wanted, List<InvalidAccount.Problem> problems) {
        String name = wanted.name().strip().toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches()) {
            add(problems, "name", "2 to 80 letters, digits and . _ @ + -, beginning with a letter or digit");
        } else if (name.equals("owner") || s.accounts().named(name).isPresent()) {
            add(problems, "name", "an account with this name is there already: choose another name");
        }
        return name;
    }

    private static void checkDisplayName(NewAccount wanted, List<InvalidAccount.Problem> problems) {
        String text = wanted.displayName().strip();
        if (text.isEmpty() || text.length() > LONGEST_TEXT || text.chars().anyMatch(Character::isISOControl)) {
            add(problems, "displayName", "1 to " + LONGEST_TEXT + " characters, without line breaks");
        }
    }

    private static void checkRoles(NewAccount wanted, List<InvalidAccount.Problem> problems) {
        if (wanted.roles().isEmpty()) {
            add(problems, "roles", "at least one role");
        }
        if (wanted.roles().contains(Role.OWNER)) {
            add(problems, "roles", "owner is never given: it belongs to whoever holds the home folder");
        }
        if (wanted.roles().contains(Role.EMPLOYEE) && wanted.person() == null) {
            add(problems, "person", "an employee's account belongs to a person: give the person's id or key");
        }
        if (wanted.roles().contains(Role.DEPARTMENT_LEAD) && wanted.department() == null) {
            add(problems, "department", "a department lead leads a department: give its title");
        }
    }

    /** By a second account somebody could look through a person's eyes beside them; the owner, who sees everything, may have a reason for one. */
    private static @Nullable String person(
            Session s, Actor by, NewAccount wanted, @Nullable String own, List<InvalidAccount.Problem> problems) {
        @Nullable
        String person = known(
                wanted.person(), p -> s.organization().person(p).map(Person::id), "person", "no such person", problems);
        if (person != null
                && !by.account().equals(Actor.OWNER.account())
                && s.accounts().ofPerson(person).stream().anyMatch(a -> a.enabled() && !a.id().equals(own))) {
            add(problems, "person", "this person has an account: make a new sign-in link for it, or disable it first");
        }
        return person;
    }

    private static @Nullable String department(Session s, NewAccount wanted, List<InvalidAccount.Problem> problems) {
        return known(wanted.department(), d -> department(s, d), "department", "no such department", problems);
    }

    private static Optional<String> department(Session s, String titleOrId) {
        return s.organization().department(titleOrId).map(Department::id);
    }

    private static @Nullable String known(
            @Nullable String reference,
            Function<String, Optional<String>> find,
            String field,
            String otherwise,
            List<InvalidAccount.Problem> problems) {
        if (reference == null) {
            return null;
        }
        Optional<String> id = find.apply(reference);
        if (id.isEmpty()) {
            add(problems, field, otherwise);
        }
        return id.orElse(null);
    }

    private static void add(List<InvalidAccount.Problem> problems, String field, String message) {
        problems.add(new InvalidAccount.Problem(field, message));
    }

    private static Account with(Account a, boolean enabled) {
        return new Account(
                a.id(), a.name(), a.displayName(), a.roles(), a.person(), a.department(), null, enabled, 0, null);
    }

    private void record(Session s, Actor by, String act, Account about, String subject) {
        s.audit().append(new AuditEvent(clock.instant(), by.account(), act, about.person(), null, subject, "done"));
    }
}
