package adroit.store.internal;

import adroit.storage.StorageFailure;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One connection with its prepared statements, which are used again. For one thread at a time. */
public final class Sql {
    private static final int STREAMED_ROWS = 500;
    private static final int[] IN_SIZES = {1, 16, 256};

    private final Dialect dialect;
    private final Connection connection;
    private final boolean forWriting;
    private final Map<String, PreparedStatement> idle = new HashMap<>();
    private final Remembered remembered = new Remembered();
    private boolean broken;
    private Part part = Part.NONE;

    /** How far a part of a transaction is. */
    private enum Part {
        NONE,
        UNTOUCHED,
        CHANGED_ALONE,
        OPEN
    }

    Sql(Dialect dialect, boolean forWriting) {
        this.dialect = dialect;
        this.forWriting = forWriting;
        try {
            this.connection = dialect.connect(forWriting);
        } catch (SQLException e) {
            throw dialect.failure(e);
        }
    }

    /** A connection that is there already, on which transactions begin and end elsewhere. */
    Sql(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.forWriting = true;
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /** Whether a statement failed; the connection is not used again. */
    boolean broken() {
        return broken;
    }

    /** Does the work as one transaction, and undoes it when it throws or when any of its statements failed. */
    public <T> T inTransaction(Supplier<T> work) {
        attempt(() -> dialect.begin(this, forWriting));
        if (forWriting) {
            remembered.begin(dialect.changesOfOthers(this));
        }
        boolean done = false;
        try {
            T result = work.get();
            refuseIfBroken();
            attempt(() -> dialect.commit(connection));
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBackQuietly();
            }
        }
    }

    /** What was found in a transaction that wrote and holds as long as nothing but {@linkplain #changeAlone single changes} comes between, none of which touches it. */
    Remembered remembered() {
        return remembered;
    }

    /**
     * Does a part of a transaction, and undoes that part alone when it throws or when any of its statements failed. Where a failed statement leaves the transaction as it was,
     * the savepoint waits for the first change: a part that only reads, or that {@linkplain #changeAlone changes once}, needs none.
     */
    void inSavepoint(Runnable work) {
        part = Part.UNTOUCHED;
        boolean done = false;
        try {
            if (!dialect.undoesFailedStatements()) {
                beforeAChange();
            }
            work.run();
            refuseIfBroken();
            done = true;
        } finally {
            if (!done) {
                undoPart();
            }
        }
        if (part == Part.OPEN) {
            run("RELEASE SAVEPOINT part", 0, PreparedStatement::execute);
        }
        part = Part.NONE;
    }

    private void beforeAChange() {
        remembered.forget();
        if (part == Part.CHANGED_ALONE) {
            broken = true;
            throw new IllegalStateException("a change after the one that was to be the only one of its work");
        }
        if (part == Part.UNTOUCHED) {
            run("SAVEPOINT part", 0, PreparedStatement::execute);
            part = Part.OPEN;
        }
    }

    /** What was changed without a savepoint, or failed without one, is undone with the whole transaction. */
    private void undoPart() {
        remembered.forget();
        if (part == Part.OPEN) {
            rollBackToSavepoint();
        } else {
            broken |= part == Part.CHANGED_ALONE;
        }
        part = Part.NONE;
    }

    /** Where even this fails the whole transaction is lost, and the connection with it. */
    private void rollBackToSavepoint() {
        try (Statement once = connection.createStatement()) {
            once.execute("ROLLBACK TO SAVEPOINT part");
            once.execute("RELEASE SAVEPOINT part");
            broken = false;
        } catch (SQLException e) {
            broken = true;
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String statement, Row<T> row, @Nullable Object... parameters) {
        List<T> rows = list(statement, row, parameters);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    /** All rows, as a list. */
    public <T> List<T> list(String statement, Row<T> row, @Nullable Object... parameters) {
        List<T> rows = new ArrayList<>();
        query(0, statement, row, rows::add, parameters);
        return rows;
    }

    /** All rows, one at a time. */
    public <T> void each(String statement, Row<T> row, Consumer<T> consumer, @Nullable Object... parameters) {
        query(STREAMED_ROWS, statement, row, consumer, parameters);
    }

    /** The rows whose last condition, written {@code IN (…)} at the end of the statement, holds one of the keys. */
    public <T> List<T> in(String statement, List<String> keys, Row<T> row) {
        List<T> rows = new ArrayList<>();
        int largest = IN_SIZES[IN_SIZES.length - 1];
        for (int from = 0; from < keys.size(); from += largest) {
            List<String> part = keys.subList(from, Math.min(keys.size(), from + largest));
            int size = sizeFor(part.size());
            String marks = String.join(", ", Collections.nCopies(size, "?"));
            @Nullable Object[] padded = new @Nullable Object[size];
            for (int i = 0; i < size; i++) {
                padded[i] = part.get(Math.min(i, part.size() - 1));
            }
            query(0, statement.replace("IN (…)", "IN (" + marks + ")"), row, rows::add, padded);
        }
        return rows;
    }

    /** Changes rows. */
    public void update(String statement, @Nullable Object... parameters) {
        batch(statement, List.<@Nullable Object[]>of(parameters));
    }

    /** Changes rows, and says how many. */
    public int change(String statement, @Nullable Object... parameters) {
        beforeAChange();
        return changed(statement, parameters);
    }

    /** Changes rows by the one statement that changes anything in its work, and says how many; nothing of what is {@linkplain #remembered remembered} may rest on them. */
    int changeAlone(String statement, @Nullable Object... parameters) {
        int changed = changed(statement, parameters);
        if (changed > 0 && part == Part.UNTOUCHED) {
            part = Part.CHANGED_ALONE;
        }
        return changed;
    }

    private int changed(String statement, @Nullable Object... parameters) {
        int[] changed = new int[1];
        run(statement, 0, prepared -> {
            bind(prepared, parameters);
            changed[0] = prepared.executeUpdate();
        });
        return changed[0];
    }

    /** Changes rows, once per set of parameters. */
    public void batch(String statement, List<@Nullable Object[]> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        beforeAChange();
        run(statement, 0, prepared -> {
            for (@Nullable Object[] row : parameters) {
                bind(prepared, row);
                prepared.addBatch();
            }
            prepared.executeBatch();
        });
    }

    /** Runs a statement without parameters once. */
    public void execute(String statement) {
        beforeAChange();
        attempt(() -> {
            try (var once = connection.createStatement()) {
                once.execute(statement);
            }
        });
    }

    /** What the driver says of the database's tables. */
    <T> T described(Description<T> description) {
        refuseIfBroken();
        try {
            return description.of(connection.getMetaData());
        } catch (SQLException e) {
            broken = true;
            throw dialect.failure(e);
        }
    }

    /** Lets no statement be used again that was prepared before tables were made. */
    void forgetStatements() {
        attempt(() -> {
            for (PreparedStatement statement : idle.values()) {
                statement.close();
            }
            idle.clear();
        });
    }

    void close() {
        try (connection) {
            for (PreparedStatement statement : idle.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            broken = true;
        }
    }

    private <T> void query(
            int fetch, String statement, Row<T> row, Consumer<T> consumer, @Nullable Object... parameters) {
        run(statement, fetch, prepared -> {
            bind(prepared, parameters);
            try (ResultSet rows = prepared.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(row.read(rows));
                }
            }
        });
    }

    /** A statement that is in use stays out of reach, so that the same text may be asked again meanwhile. */
    private void run(String statement, int fetch, Work work) {
        refuseIfBroken();
        attempt(() -> {
            PreparedStatement taken = idle.remove(statement);
            PreparedStatement prepared = taken != null ? taken : connection.prepareStatement(statement);
            boolean done = false;
            try {
                prepared.setFetchSize(fetch);
                work.with(prepared);
                done = true;
            } finally {
                putAside(statement, prepared, done);
            }
        });
    }

    private void putAside(String statement, PreparedStatement prepared, boolean reusable) throws SQLException {
        PreparedStatement spare = reusable ? idle.put(statement, prepared) : prepared;
        if (spare != null) {
            spare.close();
        }
    }

    /** Does something to the connection; where it fails, the connection is not used again. */
    void attempt(Attempt attempt) {
        try {
            attempt.run();
        } catch (SQLException e) {
            broken = true;
            throw dialect.failure(e);
        }
    }

    void refuseIfBroken() {
        if (broken) {
            throw new StorageFailure(dialect.title() + " failed earlier in the same work: nothing was changed.");
        }
    }

    private void rollBackQuietly() {
        remembered.forget();
        try {
            dialect.rollback(connection);
        } catch (SQLException | StorageFailure e) {
            broken = true;
        }
    }

    private static int sizeFor(int count) {
        for (int size : IN_SIZES) {
            if (count <= size) {
                return size;
            }
        }
        throw new IllegalArgumentException(count + " keys at once");
    }

    private static void bind(PreparedStatement prepared, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            if (value == null) {
                prepared.setNull(i + 1, Types.NULL);
            } else if (value instanceof Number number) {
                prepared.setLong(i + 1, number.longValue());
            } else {
                prepared.setString(i + 1, storable(value.toString()));
            }
        }
    }

    /** PostgreSQL takes no NUL in a text; nothing that is kept contains one, so such a look-up finds nothing. */
    private static String storable(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }

    /** Asks about tables. */
    @FunctionalInterface
    interface Description<T> {
        T of(DatabaseMetaData database) throws SQLException;
    }

    @FunctionalInterface
    private interface Work {
        void with(PreparedStatement prepared) throws SQLException;
    }

    @FunctionalInterface
    interface Attempt {
        void run() throws SQLException;
    }
}
