package adroit.store.internal;

import adroit.canonical.Seal;
import adroit.crosswalk.Closeness;
import adroit.crosswalk.CrosswalkEntry;
import adroit.crosswalk.MatchState;
import adroit.crosswalk.Subject;
import adroit.storage.CrosswalkRecords;
import adroit.storage.DamagedRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** What corresponds to items of reference frameworks, in one table that is only ever added to. */
final class JdbcCrosswalk implements CrosswalkRecords {
    static final String TABLE = "crosswalk_entry";
    static final String COLUMNS = "sequence, about, kind, subject, framework, item, title, closeness, step, account,"
            + " author, moment, body, sha256";

    private final Sql sql;
    private final LastEntry last;

    JdbcCrosswalk(Sql sql, LastEntry last) {
        this.sql = sql;
        this.last = last;
    }

    @Override
    public CrosswalkEntry append(CrosswalkEntry entry) {
        Kept kept = Kept.of(last.of(TABLE).sequence() + 1, entry);
        sql.update(
                "INSERT INTO crosswalk_entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                kept.sequence,
                kept.about,
                kept.kind,
                kept.subject,
                kept.framework,
                kept.item,
                kept.title,
                kept.closeness,
                kept.step,
                kept.account,
                kept.author,
                kept.moment,
                kept.body,
                kept.sha256);
        last.move(TABLE, kept.sequence, kept.sha256);
        return kept.entry();
    }

    @Override
    public List<CrosswalkEntry> of(Subject subject) {
        return sql
                .list(
                        "SELECT " + COLUMNS + " FROM crosswalk_entry WHERE kind = ? AND subject = ? ORDER BY sequence",
                        Kept::read,
                        subject.kind().key(),
                        subject.id())
                .stream()
                .map(Kept::entry)
                .toList();
    }

    @Override
    public List<CrosswalkEntry> of(Subject.Kind kind) {
        return sql
                .list(
                        "SELECT " + COLUMNS + " FROM crosswalk_entry WHERE kind = ? ORDER BY sequence",
                        Kept::read,
                        kind.key())
                .stream()
                .map(Kept::entry)
                .toList();
    }

    /** A row as it stands in the table. */
    record Kept(
            long sequence,
            long about,
            String kind,
            String subject,
            String framework,
            String item,
            String title,
            String closeness,
            String step,
            String account,
            String author,
            String moment,
            String body,
            String sha256) {
        static Kept of(long sequence, CrosswalkEntry entry) {
            Kept unsealed = new Kept(
                    sequence,
                    entry.about(),
                    entry.subject().kind().key(),
                    entry.subject().id(),
                    entry.framework(),
                    entry.item(),
                    entry.title(),
                    entry.closeness().key(),
                    entry.step().key(),
                    entry.account(),
                    entry.author(),
                    entry.written().toString(),
                    entry.text(),
                    "");
            return unsealed.sealed();
        }

        static Kept read(ResultSet row) throws SQLException {
            return new Kept(
                    row.getLong("sequence"),
                    row.getLong("about"),
                    row.getString("kind"),
                    row.getString("subject"),
                    row.getString("framework"),
                    row.getString("item"),
                    row.getString("title"),
                    row.getString("closeness"),
                    row.getString("step"),
                    row.getString("account"),
                    row.getString("author"),
                    row.getString("moment"),
                    row.getString("body"),
                    row.getString("sha256"));
        }

        boolean intact() {
            return seal().equals(sha256);
        }

        /** The entry; {@link DamagedRecord} where the row is not as it was written. */
        CrosswalkEntry entry() {
            if (!intact()) {
                throw new DamagedRecord("Crosswalk entry " + sequence);
            }
            return new CrosswalkEntry(
                    sequence,
                    about,
                    new Subject(Subject.Kind.of(kind).orElseThrow(), subject),
                    framework,
                    item,
                    title,
                    Closeness.of(closeness).orElseThrow(),
                    MatchState.of(step).orElseThrow(),
                    account,
                    author,
                    Instant.parse(moment),
                    body);
        }

        private Kept sealed() {
            return new Kept(
                    sequence, about, kind, subject, framework, item, title, closeness, step, account, author, moment,
                    body, seal());
        }

        private String seal() {
            return Seal.of(
                    sequence, about, kind, subject, framework, item, title, closeness, step, account, author, moment,
                    body);
        }
    }
}
