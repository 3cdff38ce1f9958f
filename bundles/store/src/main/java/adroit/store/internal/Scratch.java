package adroit.store.internal;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection on which tables can be copied and changed while others write: a name means the copy where there is one, and the city's own table otherwise. */
interface Scratch extends AutoCloseable {

    Connection connection();

    /** What stands before the dot in the name of one of the city's own tables. */
    String city();

    /** Begins a transaction that sees the city as it is and cannot change it. */
    void begin() throws SQLException;

    /** Keeps others from preparing changes of the same tables until the end, where a lock within this process does not. */
    void holdOthersBack() throws SQLException;

    /** Makes an empty table of the same form as one of the city's, under the same name. */
    void shadow(Sql sql, String table);

    /** The beginning of a statement that makes a table within this room. */
    String create(String table);

    /** What stands between the columns of such a table and what fills it, if anything. */
    String untilTheEnd();

    /** Fails where a copied row refers to one that is not there, unless that is told whenever one is put in place. */
    void checkReferences(Sql sql) throws SQLException;

    /**
     * From here on the city's tables can be written; waits until nobody else writes them.
     *
     * @param copies whether copied rows are put in place, whose references were checked already
     */
    void beginPutting(boolean copies) throws SQLException;

    /** Puts on disk what was written since then. */
    void commit() throws SQLException;

    /** What the database has to tidy up after a long transaction, while others write. */
    void tidyUp() throws SQLException;

    /** Throws everything away that was not put on disk. */
    @Override
    void close() throws SQLException;
}
