package adroit.bench.roster;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/** A SQLite database opened with the settings that the product's writer has, and nothing else of the product. */
final class BatchInsert {
    private static final int BUSY_MILLISECONDS = 10_000;
    private static final int CACHE_KIB = -16_000;
    private static final int LOG_BYTES_KEPT = 16 * 1024 * 1024;

    private BatchInsert() {}

    static Tables read(Path database) throws SQLException {
        try (Connection connection = open(database)) {
            return Tables.of(connection);
        }
    }

    static void create(Path database, Tables tables) throws SQLException {
        try (Connection connection = open(database)) {
            tables.create(connection);
        }
    }

    /** Ends when everything is in the database proper, as closing the product's store does. */
    static void run(Path database, Tables tables) throws SQLException {
        try (Connection connection = open(database)) {
            tables.insert(connection);
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            }
        }
    }

    private static Connection open(Path database) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setCacheSize(CACHE_KIB);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setJournalSizeLimit(LOG_BYTES_KEPT);
        return config.createConnection("jdbc:sqlite:" + database.toAbsolutePath());
    }
}
