package adroit.audit;

import adroit.identity.Account;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Role;
import adroit.identity.Scope;
import adroit.organization.Assignment;
import adroit.organization.ReportingLine;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at a person's results, made one or handled an account in their name, by themselves or in a list of the gaps of their line, their department or the city, and for which purpose: for that person, and
 * for the owner.
 */
public final class AccessLedger {
    /** A page is full with these, at the end of their last day. */
    private static final int FEWEST = 50;

    private static final int SOUGHT_THROUGH = 1_000;

    /** Begins the subject of a list of the gaps of somebody's line; their person's id follows. */
    public static final String LINE_OF = "line of ";

    private final Store store;
    private final ZoneId zone;

    /** @param zone in which the days of the city begin and end */
    public AccessLedger(Store store, ZoneId zone) {
        this.store = store;
        this.zone = zone;
    }

    /**
     * What somebody did on one day, once or several times.
     *
     * @param sequence of the last entry in the audit log
     * @param at the last time
     * @param who the name of the account that looked, with the roles in which it did
     * @param purpose as declared, if any was
     * @param refused whether they asked and were not shown anything
     * @param times how often on that day
     */
    public record Look(
            long sequence,
            Instant at,
            LookKind kind,
            String who,
            @Nullable String purpose,
            boolean refused,
            int times) {
        private Look again() {
            return new Look(sequence, at, kind, who, purpose, refused, times + 1);
        }
    }

    /**
     * Some of the looks.
     *
     * @param looks newest first
     * @param next give this to {@link #looks(Actor, String, long)} for those before them; null where these are the first ever
     */
    public record Page(List<Look> looks, @Nullable Long next) {
        public Page {
            looks = List.copyOf(looks);
        }
    }

    /** The newest looks, for that person alone, and for the owner; nothing for others. */
    public Page looks(Actor actor, String person) {
        return looks(actor, person, Long.MAX_VALUE);
    }

    /** The looks before those of another page. */
    public Page looks(Actor actor, String person, long before) {
        return store.read(session -> maySee(actor, person) ? page(session, person, before) : new Page(List.of(), null));
    }

    /** Whether the actor may see who looked at the person's results. */
    public static boolean maySee(Actor actor, String person) {
        return Policy.permits(actor, Act.SEE_LOOKS, new Scope(person, null));
    }

    /** Equal looks of one day are told once, and no day is cut in two for the sake of the page's length, so that many of one kind push nothing else out. */
    private Page page(Session session, String person, long before) {
        List<AuditEntry> single = session.audit().about(person, before, SOUGHT_THROUGH);
        List<AuditEntry> lists = session.audit().gapLists(before, SOUGHT_THROUGH);
        long floor = Math.max(floor(single), floor(lists));
        List<AuditEntry> entries = Stream.concat(
                        single.stream().filter(e -> LookKind.of(e.event()).isPresent()),
                        ofPerson(session, person, lists))
                .filter(e -> e.sequence() >= floor)
                .sorted(Comparator.comparingLong(AuditEntry::sequence).reversed())
                .toList();
        return page(session, person, entries, floor);
    }

    private Page page(Session session, String person, List<AuditEntry> entries, long floor) {
        Map<List<Object>, Look> looks = new LinkedHashMap<>();
        LocalDate day = LocalDate.MAX;
        long last = Long.MAX_VALUE;
        for (AuditEntry entry : entries) {
            LocalDate next = LocalDate.ofInstant(entry.event().at(), zone);
            if (looks.size() >= FEWEST && !next.equals(day)) {
                return new Page(List.copyOf(looks.values()), last);
            }
            day = next;
            last = entry.sequence();
            Look look = look(session, entry, person);
            looks.merge(
                    List.of(day, look.kind(), look.who(), String.valueOf(look.purpose()), look.refused()),
                    look,
                    (first, again) -> first.again());
        }
        return new Page(List.copyOf(looks.values()), floor > 0 ? floor : null);
    }

    /** Before this entry there may be others that were not read; 0 where there are none. */
    private static long floor(List<AuditEntry> entries) {
        return entries.size() < SOUGHT_THROUGH
                ? 0
                : entries.get(entries.size() - 1).sequence();
    }

    private Look look(Session session, AuditEntry entry, String person) {
        AuditEvent event = entry.event();
        return new Look(
                entry.sequence(),
                event.at(),
                LookKind.of(event).orElseThrow(),
                who(session, entry, person),
                event.purpose(),
                event.outcome().equals("refused"),
                1);
    }

    private Stream<AuditEntry> ofPerson(Session session, String person, List<AuditEntry> lists) {
        List<Assignment> assignments = session.organization().assignments(person);
        return lists.stream().filter(e -> {
            String whose = e.event().subject();
            return whose == null
                    || worksIn(whose, assignments, LocalDate.ofInstant(e.event().at(), zone))
                    || inLine(session, e.event(), whose, person);
        });
    }

    /** Whether the person worked in the department when its list was opened. */
    private static boolean worksIn(String department, List<Assignment> assignments, LocalDate day) {
        return assignments.stream()
                .anyMatch(a -> a.inForce(day) && a.position().department().id().equals(department));
    }

    private boolean inLine(Session session, AuditEvent event, String whose, String person) {
        return whose.startsWith(LINE_OF) && line(session, event, person).contains(whose.substring(LINE_OF.length()));
    }

    private Set<String> line(Session session, AuditEvent event, String person) {
        LocalDate day = LocalDate.ofInstant(event.at(), zone);
        return new ReportingLine(session.organization(), day).line(person);
    }

    private String who(Session session, AuditEntry entry, String person) {
        AuditEvent event = entry.event();
        String account = event.account();
        if (event.act().equals("slip.open")) {
            return "Whoever held your slip";
        }
        if (event.act().equals("invitation.open")) {
            return "Whoever held the code of your form";
        }
        return session.accounts()
                .find(account)
                .map(a -> a.displayName() + " (" + part(session, a, entry, person) + ")")
                .orElse(account.equals(Actor.OWNER.account()) ? Actor.OWNER.displayName() : "A former account");
    }

    private String part(Session session, Account account, AuditEntry entry, String person) {
        return account.person() != null && line(session, entry.event(), person).contains(account.person())
                ? "Supervisor"
                : roles(rolesThen(session, account, entry.sequence()));
    }

    /** The roles that the account had when it looked: those of today, without what it was given since and with what was taken. */
    private static Set<Role> rolesThen(Session session, Account account, long sequence) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.roles());
        for (AuditEntry change : session.audit().rolesChanged(account.id(), sequence)) {
            Role role = Role.of(String.valueOf(change.event().subject())
                    .substring(account.id().length() + 1));
            if (change.event().act().equals("account.role-given")) {
                roles.remove(role);
            } else {
                roles.add(role);
            }
        }
        return roles;
    }

    private static String roles(Set<Role> roles) {
        return roles.stream().map(Role::title).sorted().collect(Collectors.joining(", "));
    }
}
