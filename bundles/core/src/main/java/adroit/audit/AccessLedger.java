package adroit.audit;

import adroit.identity.Account;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Role;
import adroit.identity.Scope;
import adroit.organization.ReportingLine;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at a person's results, by themselves or in a list of the gaps of their line, their department or the city, and for which purpose: for that person, and
 * for the owner.
 */
public final class AccessLedger {
    private static final int NEWEST = 50;

    private static final String BY_SLIP = "slip.open";

    private static final Set<String> LOOKS = Set.of("result.read", "evidence.read", BY_SLIP);

    /** Entries that are no looks, as when results are made, must not push looks out. */
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
     * One look.
     *
     * @param who the roles in which somebody looked, in words, rather than their name
     * @param purpose as declared, if any was
     * @param refused whether they asked and were not shown anything
     */
    public record Look(Instant at, String who, @Nullable String purpose, boolean refused) {}

    /** The newest looks, newest first: for that person alone, and for the owner. */
    public List<Look> looks(Actor actor, String person) {
        return store.read(session -> maySee(actor, person) ? newest(session, person) : List.of());
    }

    private static boolean maySee(Actor actor, String person) {
        return Policy.permits(actor, Act.SEE_LOOKS, new Scope(person, null));
    }

    private List<Look> newest(Session session, String person) {
        return Stream.concat(single(session, person), lists(session, person))
                .sorted(Comparator.comparingLong(AuditEntry::sequence).reversed())
                .limit(NEWEST)
                .map(AuditEntry::event)
                .map(e -> new Look(
                        e.at(),
                        who(session, e, person),
                        e.purpose(),
                        e.outcome().equals("refused")))
                .toList();
    }

    private static Stream<AuditEntry> single(Session session, String person) {
        return session.audit().about(person, SOUGHT_THROUGH).stream()
                .filter(e -> LOOKS.contains(e.event().act()));
    }

    private Stream<AuditEntry> lists(Session session, String person) {
        Set<String> departments = session.organization().assignments(person).stream()
                .map(a -> a.position().department().id())
                .collect(Collectors.toSet());
        return session.audit().gapLists(SOUGHT_THROUGH).stream().filter(e -> {
            String whose = e.event().subject();
            return whose == null || departments.contains(whose) || inLine(session, e.event(), whose, person);
        });
    }

    private boolean inLine(Session session, AuditEvent event, String whose, String person) {
        return whose.startsWith(LINE_OF) && line(session, event, person).contains(whose.substring(LINE_OF.length()));
    }

    private Set<String> line(Session session, AuditEvent event, String person) {
        LocalDate day = LocalDate.ofInstant(event.at(), zone);
        return new ReportingLine(session.organization(), day).line(person);
    }

    private String who(Session session, AuditEvent event, String person) {
        String account = event.account();
        if (event.act().equals(BY_SLIP)) {
            return "Whoever held your slip";
        }
        return session.accounts()
                .find(account)
                .map(a -> a.person() != null && line(session, event, person).contains(a.person())
                        ? "Supervisor"
                        : roles(a))
                .orElse(account.equals(Actor.OWNER.account()) ? Actor.OWNER.displayName() : "A former account");
    }

    private static String roles(Account account) {
        return account.roles().stream().map(Role::title).sorted().collect(Collectors.joining(", "));
    }
}
