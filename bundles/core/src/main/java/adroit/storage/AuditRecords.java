package adroit.storage;

import adroit.audit.AuditEntry;
import adroit.audit.AuditEvent;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/** The audit chain. */
@ProviderType
public interface AuditRecords {
    /** Adds the event at the end of the chain. */
    AuditEntry append(AuditEvent event);

    /** What was done about a person before a sequence number, newest first. */
    List<AuditEntry> about(String person, long sequence, int limit);

    /** Roles that an account was given and that were taken from it after a sequence number, newest first. */
    List<AuditEntry> rolesChanged(String account, long sequence);

    /** The entries of lists of gaps that were read before a sequence number, newest first. */
    List<AuditEntry> gapLists(long sequence, int limit);

    /** The newest entries before a sequence number, newest first. */
    List<AuditEntry> before(long sequence, int limit);

    /** The same without what was done with, and who looked at, what results say of people, and without who answered about themselves. */
    List<AuditEntry> actsBefore(long sequence, int limit);

    /** The whole chain from the first entry on, one at a time. */
    void forEach(Consumer<AuditEntry> consumer);
}
