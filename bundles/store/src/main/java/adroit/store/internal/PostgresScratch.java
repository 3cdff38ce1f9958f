package adroit.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A transaction in which temporary tables hide those of the city; it takes the lock of whoever writes only when its changes are put in place. */
final class PostgresScratch implements Scratch {
    private static final long PREPARE_LOCK = 0x6164726f6974505L;

    private final Connection connection;
    private final long writeLock;
    private final String schema;

    PostgresScratch(Connection connection, long writeLock) throws SQLException {
        this.connection = connection;
        this.writeLock = writeLock;
        this.schema = "\"" + connection.getSchema() + "\"";
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public String city() {
        return schema;
    }

    @Override
    public void begin() {
        // the first statement does
    }

    @Override
    public void holdOthersBack() throws SQLException {
        execute("SELECT pg_advisory_xact_lock(" + PREPARE_LOCK + ")");
    }

    @Override
    public void shadow(Sql sql, String table) {
        sql.execute(create(table) + " (LIKE " + schema + "." + table + " INCLUDING ALL) ON COMMIT DROP");
    }

    @Override
    public String create(String table) {
        return "CREATE TEMPORARY TABLE " + table;
    }

    @Override
    public String untilTheEnd() {
        return " ON COMMIT DROP";
    }

    @Override
    public void checkReferences(Sql sql) {
        // whenever a row is put in place
    }

    @Override
    public void beginPutting(boolean copies) throws SQLException {
        execute("SELECT pg_advisory_xact_lock(" + writeLock + ")");
    }

    @Override
    public void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void tidyUp() {
        // the server looks after its own files
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }

    private void execute(String statement) throws SQLException {
        try (Statement once = connection.createStatement()) {
            once.execute(statement);
        }
    }
}
