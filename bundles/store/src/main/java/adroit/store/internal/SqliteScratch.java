package adroit.store.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;

/** A file of its own beside the database, which is attached: for reading while the work goes on, and for writing when its changes are put in place. */
final class SqliteScratch implements Scratch {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteScratch.class);
    private static final String NAME = "prepared-";
    private static final int BUSY_MILLISECONDS = 10_000;
    private static final int CACHE_KIB = -16_000;
    /** For a moment, so that the indexes of the largest tables fit while others wait. */
    private static final int PUTTING_CACHE_KIB = -64_000;

    private static final int LOG_BYTES_KEPT = 16 * 1024 * 1024;

    private final Path city;
    private final Path file;
    private final Connection connection;

    private SqliteScratch(Path city, Path file, Connection connection) {
        this.city = city;
        this.file = file;
        this.connection = connection;
    }

    /** Nothing of it is worth a wait for the disk: a process that ends leaves a file that is thrown away. */
    static SqliteScratch beside(Path city) throws SQLException {
        Path file = folder(city).resolve(NAME + UUID.randomUUID() + ".db");
        SqliteDialect.createPrivately(file);
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setCacheSize(CACHE_KIB);
        return new SqliteScratch(city, file, config.createConnection("jdbc:sqlite:" + file));
    }

    private static Path folder(Path city) {
        return city.resolveSibling("");
    }

    /** Throws away what processes left that were killed. */
    static void tidy(Path city) {
        Path folder = folder(city);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, NAME + "*.db*")) {
            for (Path each : left) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            LOG.warn("What an import left beside the database cannot be thrown away: {}", folder);
        }
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public String city() {
        return "city";
    }

    @Override
    public void begin() throws SQLException {
        attach("ro");
        execute("BEGIN");
    }

    private void attach(String mode) throws SQLException {
        String address = city.toUri() + "?mode=" + mode;
        execute("ATTACH '" + address.replace("'", "''") + "' AS city");
    }

    /** One process at a time holds a home. */
    @Override
    public void holdOthersBack() {}

    @Override
    public void shadow(Sql sql, String table) {
        List<String> statements = sql.list(
                "SELECT sql FROM city.sqlite_master WHERE tbl_name = ? AND type IN ('table', 'index') AND sql IS NOT NULL"
                        + " ORDER BY type DESC",
                row -> row.getString(1),
                table);
        statements.forEach(sql::execute);
    }

    @Override
    public String create(String table) {
        return "CREATE TABLE main." + table;
    }

    @Override
    public String untilTheEnd() {
        return "";
    }

    @Override
    public void checkReferences(Sql sql) throws SQLException {
        if (sql.first("SELECT 1 FROM pragma_foreign_key_check(NULL, 'main') LIMIT 1", row -> 1)
                .isPresent()) {
            throw new SQLException("a row refers to a row that is not there");
        }
    }

    @Override
    public void beginPutting(boolean copies) throws SQLException {
        execute("COMMIT");
        execute("DETACH city");
        attach("rw");
        execute("PRAGMA wal_autocheckpoint = 0");
        execute("PRAGMA city.synchronous = FULL");
        execute("PRAGMA city.journal_size_limit = " + LOG_BYTES_KEPT);
        execute("PRAGMA city.cache_size = " + PUTTING_CACHE_KIB);
        execute("PRAGMA foreign_keys = " + (copies ? "OFF" : "ON"));
        execute("BEGIN IMMEDIATE");
    }

    @Override
    public void commit() throws SQLException {
        execute("COMMIT");
    }

    /** The log goes into the database proper; nobody waits for that. */
    @Override
    public void tidyUp() throws SQLException {
        execute("PRAGMA city.wal_checkpoint(PASSIVE)");
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.close();
        } finally {
            tidy();
        }
    }

    private void tidy() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} cannot be thrown away; it is tried again at the next start.", file);
        }
    }

    private void execute(String statement) throws SQLException {
        SqliteDialect.execute(connection, statement);
    }
}
