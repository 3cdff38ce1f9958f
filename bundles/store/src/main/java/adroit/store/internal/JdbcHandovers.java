package adroit.store.internal;

import adroit.canonical.CanonicalJson;
import adroit.canonical.Seal;
import adroit.handover.Handover;
import adroit.storage.DamagedRecord;
import adroit.storage.HandoverRecords;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Functions that moved, in one table that is only ever added to. */
final class JdbcHandovers implements HandoverRecords {
    static final String TABLE = "handover";
    static final String COLUMNS = "sequence, source, target, account, author, moment, body, sha256";

    private final Sql sql;
    private final LastEntry last;

    JdbcHandovers(Sql sql, LastEntry last) {
        this.sql = sql;
        this.last = last;
    }

    @Override
    public Handover append(Handover handover) {
        Kept kept = Kept.of(last.of(TABLE).sequence() + 1, handover);
        sql.update(
                "INSERT INTO handover (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                kept.sequence,
                kept.source,
                kept.target,
                kept.account,
                kept.author,
                kept.moment,
                kept.body,
                kept.sha256);
        last.move(TABLE, kept.sequence, kept.sha256);
        return kept.handover();
    }

    @Override
    public List<Handover> all() {
        return sql.list("SELECT " + COLUMNS + " FROM handover ORDER BY sequence", Kept::read).stream()
                .map(Kept::handover)
                .toList();
    }

    /** What is never searched for. */
    private record Body(
            String function, int sourceEdition, int targetEdition, List<Handover.CarriedTask> tasks, String text) {}

    /** A row as it stands in the table. */
    record Kept(
            long sequence,
            String source,
            String target,
            String account,
            String author,
            String moment,
            String body,
            String sha256) {
        static Kept of(long sequence, Handover made) {
            String body = new String(
                    CanonicalJson.bytes(new Body(
                            made.function(), made.sourceEdition(), made.targetEdition(), made.tasks(), made.text())),
                    StandardCharsets.UTF_8);
            String moment = made.written().toString();
            String seal = Seal.of(sequence, made.source(), made.target(), made.account(), made.author(), moment, body);
            return new Kept(sequence, made.source(), made.target(), made.account(), made.author(), moment, body, seal);
        }

        static Kept read(ResultSet row) throws SQLException {
            return new Kept(
                    row.getLong("sequence"),
                    row.getString("source"),
                    row.getString("target"),
                    row.getString("account"),
                    row.getString("author"),
                    row.getString("moment"),
                    row.getString("body"),
                    row.getString("sha256"));
        }

        boolean intact() {
            return Seal.of(sequence, source, target, account, author, moment, body)
                    .equals(sha256);
        }

        /** The move; {@link DamagedRecord} where the row is not as it was written. */
        Handover handover() {
            if (!intact()) {
                throw new DamagedRecord("Move of a function " + sequence);
            }
            Body said = CanonicalJson.read(body.getBytes(StandardCharsets.UTF_8), Body.class);
            return new Handover(
                    sequence,
                    said.function(),
                    source,
                    said.sourceEdition(),
                    target,
                    said.targetEdition(),
                    said.tasks(),
                    account,
                    author,
                    Instant.parse(moment),
                    said.text());
        }
    }
}
