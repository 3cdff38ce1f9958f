package adroit.audit;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.storage.Store;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The audit log as people read and extend it. */
public final class AuditLog {

    private final Store store;
    private final Clock clock;

    public AuditLog(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The newest entries before a sequence number, newest first. Whoever may not see who looked at whose results sees the other acts: an administrator learns nothing of
     * people from the log.
     */
    public List<AuditEntry> before(Actor actor, long sequence, int limit) {
        Policy.require(actor, Act.SEE_AUDIT, Scope.CITY);
        boolean all = Policy.permits(actor, Act.SEE_LOOKS, Scope.CITY);
        return store.read(session ->
                all ? session.audit().before(sequence, limit) : session.audit().actsBefore(sequence, limit));
    }

    /** What each of the entries was about, by its sequence number, with names in place of ids; of people for who may see looks at results alone. */
    public Map<Long, String> about(Actor actor, List<AuditEntry> entries) {
        boolean people = Policy.permits(actor, Act.SEE_LOOKS, Scope.CITY);
        return store.read(session -> {
            AuditNames names = new AuditNames(session, people);
            return entries.stream()
                    .filter(entry -> entry.event().subject() != null)
                    .collect(Collectors.toMap(
                            AuditEntry::sequence,
                            entry -> names.inWords(
                                    entry.event().act(),
                                    String.valueOf(entry.event().subject()))));
        });
    }

    /** Writes down an act that is not about a person. */
    public AuditEntry record(Actor actor, String act, @Nullable String subject, String outcome) {
        return store.write(
                session -> session.audit().append(AuditEvent.of(clock.instant(), actor, act, subject, outcome)));
    }
}
