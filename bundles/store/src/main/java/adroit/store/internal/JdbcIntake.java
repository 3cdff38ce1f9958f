package adroit.store.internal;

import adroit.canonical.CanonicalJson;
import adroit.intake.ImportRun;
import adroit.intake.KnownColumns;
import adroit.storage.IntakeRecords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Files that were brought in, and what their columns mean. */
final class JdbcIntake implements IntakeRecords {
    private final Sql sql;

    JdbcIntake(Sql sql) {
        this.sql = sql;
    }

    @Override
    public long nextNumber() {
        return sql.first("SELECT COALESCE(MAX(number), 0) FROM import_run", row -> row.getLong(1))
                        .orElse(0L)
                + 1;
    }

    @Override
    public void save(ImportRun run) {
        sql.update(
                "INSERT INTO import_run (number, kind, state, body) VALUES (?, ?, ?, ?) ON CONFLICT (number) DO UPDATE"
                        + " SET kind = excluded.kind, state = excluded.state, body = excluded.body",
                run.number(),
                run.kind(),
                run.state().key(),
                text(run));
    }

    @Override
    public Optional<ImportRun> run(String id) {
        if (!id.matches("i-\\d{1,18}")) {
            return Optional.empty();
        }
        return sql.first(
                "SELECT body FROM import_run WHERE number = ?",
                row -> value(row.getString(1), ImportRun.class),
                Long.parseLong(id.substring(2)));
    }

    @Override
    public List<ImportRun> before(long number, int limit) {
        return sql.list(
                "SELECT body FROM import_run WHERE number < ? ORDER BY number DESC LIMIT ?",
                row -> value(row.getString(1), ImportRun.class),
                number,
                limit);
    }

    @Override
    public void remember(KnownColumns columns) {
        sql.update(
                "INSERT INTO known_columns (kind, signature, moment, body) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (kind, signature) DO UPDATE SET moment = excluded.moment, body = excluded.body",
                columns.kind(),
                columns.signature(),
                columns.at(),
                text(columns));
    }

    @Override
    public Optional<KnownColumns> columns(String kind, String signature) {
        return sql.first(
                "SELECT body FROM known_columns WHERE kind = ? AND signature = ?",
                row -> value(row.getString(1), KnownColumns.class),
                kind,
                signature);
    }

    @Override
    public List<KnownColumns> columns() {
        return sql.list(
                "SELECT body FROM known_columns ORDER BY moment DESC, kind, signature",
                row -> value(row.getString(1), KnownColumns.class));
    }

    @Override
    public boolean forget(String kind, String signature) {
        boolean known = columns(kind, signature).isPresent();
        sql.update("DELETE FROM known_columns WHERE kind = ? AND signature = ?", kind, signature);
        return known;
    }

    private static String text(Object value) {
        return new String(CanonicalJson.bytes(value), StandardCharsets.UTF_8);
    }

    private static <T> T value(String body, Class<T> type) {
        return CanonicalJson.read(body.getBytes(StandardCharsets.UTF_8), type);
    }
}
