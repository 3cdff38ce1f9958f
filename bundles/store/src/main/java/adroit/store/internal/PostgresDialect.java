package adroit.store.internal;

import adroit.storage.StorageFailure;
import adroit.store.Location;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL, for one node or several. Whoever writes holds one lock of the database, so that the order of sequence numbers is that of the commits. */
public final class PostgresDialect implements Dialect {
    private static final long WRITE_LOCK = 0x6164726f6974L;
    private static final String DISK_FULL = "53100";
    private static final int CONNECT_SECONDS = 10;

    private final PGSimpleDataSource source = new PGSimpleDataSource();

    public PostgresDialect(Location.Postgres location) {
        try {
            source.setUrl(location.url());
        } catch (IllegalArgumentException e) {
            throw new StorageFailure(
                    "The database URL cannot be read. Give one such as jdbc:postgresql://host/adroit.");
        }
        if (location.user() != null) {
            source.setUser(location.user());
        }
        if (location.password() != null) {
            source.setPassword(location.password());
        }
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setTcpKeepAlive(true);
        source.setApplicationName("adroit");
        source.setReWriteBatchedInserts(true);
        source.setLogServerErrorDetail(false);
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public String title() {
        String server = Objects.requireNonNull(source.getServerNames())[0];
        return "The PostgreSQL database " + source.getDatabaseName() + " on " + server + ":"
                + Objects.requireNonNull(source.getPortNumbers())[0];
    }

    @Override
    public boolean isAlone() {
        return false;
    }

    @Override
    public boolean undoesFailedStatements() {
        return false;
    }

    @Override
    public Connection connect(boolean forWriting) throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        if (forWriting) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            execute(connection, "SET synchronous_commit TO on; SET lock_timeout TO '60s'");
        } else {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }
        connection.commit();
        return connection;
    }

    @Override
    public Scratch scratch() throws SQLException {
        return new PostgresScratch(connect(true), WRITE_LOCK);
    }

    @Override
    public void begin(Sql sql, boolean forWriting) throws SQLException {
        if (forWriting) {
            execute(sql.connection(), "SELECT pg_advisory_xact_lock(" + WRITE_LOCK + ")");
        }
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        connection.rollback();
    }

    @Override
    public void beforeClosing(Connection connection) {
        // the server looks after its own files
    }

    @Override
    public String words(String script) {
        return script.replace("{text}", "TEXT COLLATE \"C\"")
                .replace("{integer}", "BIGINT")
                .replace("{keyed}", "")
                .replace("{plain}", "");
    }

    @Override
    public StorageFailure failure(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return new StorageFailure(
                title() + " " + sentence(state), e, state.equals(DISK_FULL) || state.startsWith("25"));
    }

    private static String sentence(String state) {
        if (DISK_FULL.equals(state)) {
            return "cannot grow, because its disk is full: nothing was changed. Make room, and try again.";
        }
        return switch (state.isEmpty() ? "" : state.substring(0, Math.min(2, state.length()))) {
            case "08", "57" -> "does not answer. See that the server runs and can be reached, and try again.";
            case "28" -> "does not let this user in. Check user and password in the URL or in etc/database.properties.";
            case "3D" -> "does not exist. Create it, owned by Adroit's user.";
            case "42" -> "refused the work (" + state + "): this user lacks a right or the tables are not Adroit's.";
            case "53" ->
                "has no memory or connection left (" + state
                        + "): nothing was changed. Try again; if it stays, give the server more.";
            case "55" -> "is held by another writer for too long: nothing was changed. Try again.";
            case "XX" -> "is damaged (" + state + "). Look into the server's log, and restore it from a backup.";
            case "25" -> "may only be read: nothing was changed. Connect to the server that takes writes.";
            default -> String.format(Locale.ROOT, "refused the work (state %s): nothing was changed.", state);
        };
    }

    @Override
    public boolean hasTable(Sql sql, String table) {
        return sql.first(
                        "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = ?",
                        row -> 1,
                        table)
                .isPresent();
    }

    @Override
    public boolean hasTables(Sql sql) {
        return sql.first("SELECT 1 FROM pg_tables WHERE schemaname = current_schema() LIMIT 1", row -> 1)
                .isPresent();
    }

    @Override
    public List<String> tables(Sql sql) {
        return sql.list("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()", row -> row.getString(1));
    }

    @Override
    public void withoutReferences(Sql sql, Runnable work) {
        List<Reference> references = sql.list(
                "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(c.oid) FROM pg_constraint c"
                        + " JOIN pg_namespace n ON n.oid = c.connamespace"
                        + " WHERE n.nspname = current_schema() AND c.contype = 'f'",
                row -> new Reference(row.getString(1), row.getString(2), row.getString(3)));
        references.forEach(each -> sql.execute(each.alter() + "DROP CONSTRAINT " + each.quotedName()));
        work.run();
        references.forEach(
                each -> sql.execute(each.alter() + "ADD CONSTRAINT " + each.quotedName() + " " + each.definition()));
    }

    private record Reference(String table, String name, String definition) {
        String alter() {
            return "ALTER TABLE " + table + " ";
        }

        String quotedName() {
            return "\"" + name + "\"";
        }
    }

    @Override
    public List<String> structureProblems(Sql sql) {
        return sql.list(
                "SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid"
                        + " JOIN pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE n.nspname = current_schema() AND NOT i.indisvalid",
                row -> "The index " + row.getString(1) + " is not valid: build it again with REINDEX.");
    }

    @Override
    public List<String> guards(String table) {
        return List.of(table + "_keep");
    }

    @Override
    public List<String> triggers(Sql sql) {
        return sql.list(
                "SELECT t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
                        + " JOIN pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE n.nspname = current_schema() AND t.tgenabled <> 'D'",
                row -> row.getString(1));
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (Statement once = connection.createStatement()) {
            once.execute(statement);
        }
    }
}
