package adroit.store.internal;

import adroit.audit.AuditEntry;
import adroit.audit.AuditEvent;
import adroit.storage.AuditRecords;
import adroit.storage.DamagedRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** The audit chain, in one table that is only ever added to. */
final class JdbcAudit implements AuditRecords {
    static final String TABLE = "audit_entry";
    private static final String COLUMNS =
            "sequence, moment, account, act, person, purpose, subject, outcome, previous, hash";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM audit_entry";

    private final Sql sql;
    private final LastEntry last;

    JdbcAudit(Sql sql, LastEntry last) {
        this.sql = sql;
        this.last = last;
    }

    @Override
    public AuditEntry append(AuditEvent event) {
        LastEntry.Place end = last.of(TABLE);
        String previous = end.sequence() == 0 ? AuditEntry.FIRST : end.sha256();
        AuditEntry entry = AuditEntry.after(end.sequence(), previous, event);
        sql.update(
                "INSERT INTO audit_entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.sequence(),
                event.at(),
                event.account(),
                event.act(),
                event.person(),
                event.purpose(),
                event.subject(),
                event.outcome(),
                entry.previous(),
                entry.hash());
        last.move(TABLE, entry.sequence(), entry.hash());
        return entry;
    }

    @Override
    public List<AuditEntry> about(String person, long sequence, int limit) {
        return intact(sql.list(
                SELECT + " WHERE person = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?",
                JdbcAudit::entry,
                person,
                sequence,
                limit));
    }

    @Override
    public List<AuditEntry> rolesChanged(String account, long sequence) {
        return intact(sql.list(
                SELECT + " WHERE act IN ('account.role-given', 'account.role-taken') AND sequence > ?"
                        + " AND subject LIKE ? ORDER BY sequence DESC",
                JdbcAudit::entry,
                sequence,
                account + " %"));
    }

    @Override
    public List<AuditEntry> gapLists(long sequence, int limit) {
        return intact(sql.list(
                SELECT + " WHERE act = 'gaps.read' AND sequence < ? ORDER BY sequence DESC LIMIT ?",
                JdbcAudit::entry,
                sequence,
                limit));
    }

    @Override
    public List<AuditEntry> before(long sequence, int limit) {
        return intact(sql.list(
                SELECT + " WHERE sequence < ? ORDER BY sequence DESC LIMIT ?", JdbcAudit::entry, sequence, limit));
    }

    @Override
    public List<AuditEntry> actsBefore(long sequence, int limit) {
        return intact(sql.list(
                SELECT + " WHERE sequence < ? AND substr(act, 1, 7) <> 'result.' AND substr(act, 1, 5) <> 'gaps.'"
                        + " AND substr(act, 1, 10) <> 'dexterity.'"
                        + " AND act NOT IN ('evidence.read', 'slip.open')"
                        + " ORDER BY sequence DESC LIMIT ?",
                JdbcAudit::entry,
                sequence,
                limit));
    }

    @Override
    public void forEach(Consumer<AuditEntry> consumer) {
        sql.each(SELECT + " ORDER BY sequence", JdbcAudit::entry, consumer);
    }

    private static List<AuditEntry> intact(List<AuditEntry> entries) {
        for (AuditEntry entry : entries) {
            if (!entry.follows(entry.sequence() - 1, entry.previous())) {
                throw new DamagedRecord("Audit entry " + entry.sequence());
            }
        }
        return entries;
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        AuditEvent event = new AuditEvent(
                moment(row),
                row.getString("account"),
                row.getString("act"),
                row.getString("person"),
                row.getString("purpose"),
                row.getString("subject"),
                row.getString("outcome"));
        return new AuditEntry(
                row.getLong("sequence"),
                event,
                Objects.toString(row.getString("previous"), ""),
                Objects.toString(row.getString("hash"), ""));
    }

    /** A moment that cannot be read becomes one that does not fit the hash. */
    private static Instant moment(ResultSet row) throws SQLException {
        try {
            return Instant.parse(Objects.toString(row.getString("moment"), ""));
        } catch (DateTimeException e) {
            return Instant.MIN;
        }
    }
}
