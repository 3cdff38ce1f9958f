package adroit.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whole tables, out of the database and into an empty one. */
public final class Tables {
    /** What a backup leaves out: the form of the tables, which has its own place, and what lets somebody in without a password. */
    public static final Set<String> LEFT_OUT =
            Set.of("schema_version", "sign_in_link", "web_session", "form_pass", "slip", "slip_pass");

    private static final int ROWS_AT_ONCE = 500;

    private final Dialect dialect;
    private final Sql sql;

    /** Within the transaction that the connection is in. */
    public Tables(Dialect dialect, Sql sql) {
        this.dialect = dialect;
        this.sql = sql;
    }

    /** Every table that a backup holds, by name. */
    public List<Table> all() {
        return dialect.tables(sql).stream()
                .filter(name -> !LEFT_OUT.contains(name))
                .sorted()
                .map(name -> Table.of(sql, name))
                .toList();
    }

    /** Writes every row; the same rows give the same bytes on every engine. Returns how many there are. */
    public long write(Table table, OutputStream out) {
        try (RowWriter rows = new RowWriter(table, out)) {
            sql.each(table.selectAll(), rows::read, rows::write);
            return rows.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws away what a new database holds already, so that it holds only what is read into it. */
    public void empty(Table table) {
        if (sql.first("SELECT 1 FROM \"" + table.name() + "\" LIMIT 1", row -> 1)
                .isPresent()) {
            sql.execute("DELETE FROM \"" + table.name() + "\"");
        }
    }

    /**
     * Reads the rows that {@link #write} wrote.
     *
     * @throws MalformedRows where they are not of that table
     */
    public void read(Table table, InputStream in) throws IOException {
        RowReader rows = new RowReader(table.name(), in);
        rows.requireColumns(table.columnNames());
        List<@Nullable Object[]> some = new ArrayList<>(ROWS_AT_ONCE);
        for (@Nullable Object[] row = rows.next(); row != null; row = rows.next()) {
            some.add(row);
            if (some.size() == ROWS_AT_ONCE) {
                sql.batch(table.insert(), some);
                some.clear();
            }
        }
        sql.batch(table.insert(), some);
    }
}
