package adroit.store.internal;

import adroit.storage.StorageFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** All in which SQLite and PostgreSQL differ. */
public sealed interface Dialect permits SqliteDialect, PostgresDialect {
    /** The word in the names of the scripts that are for this engine alone. */
    String name();

    /** Which database it is, at the beginning of a sentence, without any secret. */
    String title();

    /** Whether only this process writes to the database. */
    boolean isAlone();

    /** Whether a statement that fails leaves its transaction as it was before the statement, to go on with. */
    boolean undoesFailedStatements();

    /** A new connection, ready for {@link #begin}. */
    Connection connect(boolean forWriting) throws SQLException;

    /** Throws away what a process that was killed left beside the database. */
    default void tidy() {}

    /** Room in which the city's tables are copied and changed while others write. */
    Scratch scratch() throws SQLException;

    /** Begins a transaction; one that writes waits until no other does. */
    void begin(Sql sql, boolean forWriting) throws SQLException;

    /** Within a transaction that writes: a number that is the same as in the transaction before on this connection where no other connection changed anything since; negative where the engine does not tell. */
    default long changesOfOthers(Sql sql) {
        return -1;
    }

    /** Ends a transaction; what it wrote is on disk afterwards. */
    void commit(Connection connection) throws SQLException;

    /** Ends a transaction as if it had not been. */
    void rollback(Connection connection) throws SQLException;

    /** Before the last connection closes. */
    void beforeClosing(Connection connection) throws SQLException;

    /** Puts the engine's words in the place of {@code {text}}, {@code {integer}}, {@code {keyed}} and {@code {plain}}. */
    String words(String script);

    /** What went wrong, for the person who runs the installation; never with anything that was stored. */
    StorageFailure failure(SQLException e);

    /** Whether the table exists. */
    boolean hasTable(Sql sql, String table);

    /** Whether there are tables at all. */
    boolean hasTables(Sql sql);

    /** The names of all tables. */
    List<String> tables(Sql sql);

    /** Does the work while rows may refer to rows that are not there yet; afterwards none does, or it fails. */
    void withoutReferences(Sql sql, Runnable work);

    /** What the engine itself finds wrong with its files and references, in sentences. */
    List<String> structureProblems(Sql sql);

    /** The names of the triggers that keep a table from being changed. */
    List<String> guards(String table);

    /** The names of the triggers that are in force. */
    List<String> triggers(Sql sql);
}
