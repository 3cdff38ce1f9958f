package adroit.store.internal;

import adroit.storage.StorageFailure;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sqlite.SQLiteConfig;

/** SQLite in one file: write-ahead log, synchronized with the disk at every commit. */
public final class SqliteDialect implements Dialect {
    private static final int BUSY_MILLISECONDS = 10_000;
    private static final int WRITER_CACHE_KIB = -16_000;
    private static final int READER_CACHE_KIB = -4_000;
    private static final int LOG_BYTES_KEPT = 16 * 1024 * 1024;

    private final Path file;
    private final boolean referencesEnforced;

    public SqliteDialect(Path file) {
        this(file, true);
    }

    private SqliteDialect(Path file, boolean referencesEnforced) {
        this.file = file.toAbsolutePath();
        this.referencesEnforced = referencesEnforced;
    }

    /** A database that is filled table by table, whatever their order; what refers to nothing is among the structure's problems. */
    public static SqliteDialect forFilling(Path file) {
        return new SqliteDialect(file, false);
    }

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public String title() {
        return "The database " + file;
    }

    /** One process at a time holds a home, and its file with it. */
    @Override
    public boolean isAlone() {
        return true;
    }

    @Override
    public boolean undoesFailedStatements() {
        return true;
    }

    @Override
    public Connection connect(boolean forWriting) throws SQLException {
        if (forWriting) {
            createPrivately();
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(referencesEnforced);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setGetGeneratedKeys(false);
        config.setCacheSize(forWriting ? WRITER_CACHE_KIB : READER_CACHE_KIB);
        if (forWriting) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setJournalSizeLimit(LOG_BYTES_KEPT);
        }
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        execute(connection, forWriting ? "PRAGMA cell_size_check = ON" : "PRAGMA query_only = ON");
        return connection;
    }

    @Override
    public void tidy() {
        SqliteScratch.tidy(file);
    }

    @Override
    public Scratch scratch() throws SQLException {
        return SqliteScratch.beside(file);
    }

    @Override
    public void begin(Sql sql, boolean forWriting) throws SQLException {
        execute(sql.connection(), forWriting ? "BEGIN IMMEDIATE" : "BEGIN");
    }

    @Override
    public long changesOfOthers(Sql sql) {
        return sql.first("PRAGMA data_version", row -> row.getLong(1)).orElse(-1L);
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "COMMIT");
    }

    /** SQLite has ended the transaction by itself after some failures, such as a full disk; then there is nothing left to end. */
    @Override
    public void rollback(Connection connection) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw failure(e);
            }
        }
    }

    @Override
    public void beforeClosing(Connection connection) throws SQLException {
        execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    @Override
    public String words(String script) {
        return script.replace("{text}", "TEXT")
                .replace("{integer}", "INTEGER")
                .replace("{keyed}", " STRICT, WITHOUT ROWID")
                .replace("{plain}", " STRICT");
    }

    @Override
    public StorageFailure failure(SQLException e) {
        int kind = e.getErrorCode() & 0xFF;
        return new StorageFailure(
                title() + " " + sentence(kind, e.getErrorCode()), e, kind == 3 || kind == 8 || kind == 13);
    }

    private static String sentence(int kind, int code) {
        return switch (kind) {
            case 5, 6 -> "is held by another process. Stop what else uses it, and try again.";
            case 8, 3 ->
                "may only be read: nothing was changed. Give this user the right to write the file and its folder.";
            case 10 ->
                "cannot be read or written: the disk reports an error (" + code + "). Check the disk, then run verify.";
            case 11 -> "is damaged. Run verify, and restore it from a backup.";
            case 13 -> "cannot grow, because the disk is full: nothing was changed. Make room, and try again.";
            case 14 -> "cannot be opened. See that its folder exists and that this user may write there.";
            case 26 -> "is not a database, or is damaged. Move it away, or restore it from a backup.";
            default -> String.format(Locale.ROOT, "refused the work (SQLite code %d): nothing was changed.", code);
        };
    }

    @Override
    public boolean hasTable(Sql sql, String table) {
        return sql.first("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", row -> 1, table)
                .isPresent();
    }

    @Override
    public boolean hasTables(Sql sql) {
        return sql.first("SELECT 1 FROM sqlite_master WHERE type = 'table' LIMIT 1", row -> 1)
                .isPresent();
    }

    @Override
    public List<String> tables(Sql sql) {
        return sql.list(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'",
                row -> row.getString(1));
    }

    @Override
    public void withoutReferences(Sql sql, Runnable work) {
        if (referencesEnforced) {
            throw new IllegalStateException("SQLite lets this be chosen only when a connection is made");
        }
        work.run();
        if (sql.first("SELECT 1 FROM pragma_foreign_key_check LIMIT 1", row -> 1)
                .isPresent()) {
            throw new StorageFailure(title() + " has rows that refer to rows that are not there.");
        }
    }

    @Override
    public List<String> structureProblems(Sql sql) {
        List<String> problems = new ArrayList<>(sql.list(
                "PRAGMA integrity_check(100)", row -> "The database file is damaged: " + row.getString(1) + "."));
        problems.removeIf(problem -> problem.endsWith(": ok."));
        problems.addAll(sql.list(
                "SELECT DISTINCT \"table\", parent FROM pragma_foreign_key_check",
                row -> "A row of " + row.getString(1) + " refers to a row of " + row.getString(2)
                        + " that is not there."));
        return problems;
    }

    @Override
    public List<String> guards(String table) {
        return List.of(table + "_keep", table + "_keep_row");
    }

    @Override
    public List<String> triggers(Sql sql) {
        return sql.list("SELECT name FROM sqlite_master WHERE type = 'trigger'", row -> row.getString(1));
    }

    /** People's data is for the owner of the home alone; the log beside the file takes over its rights. */
    private void createPrivately() {
        createPrivately(file);
    }

    static void createPrivately(Path file) {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (IOException | UnsupportedOperationException e) {
            // the database itself says more clearly why it cannot be made
            return;
        }
    }

    static void execute(Connection connection, String statement) throws SQLException {
        try (Statement once = connection.createStatement()) {
            once.execute(statement);
        }
    }
}
