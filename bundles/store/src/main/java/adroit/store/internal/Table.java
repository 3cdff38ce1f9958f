package adroit.store.internal;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as the database itself describes it.
 *
 * @param columns in their order
 * @param key the columns of the primary key, in its order
 */
public record Table(String name, List<Column> columns, List<String> key) {
    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("table " + name + " has no primary key, so its rows have no order");
        }
    }

    /** Texts and integers are all that is ever kept. */
    public record Column(String name, boolean isText) {}

    /** The names of the columns, in their order. */
    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** Every row in the order of the key, which is the same on every engine. */
    String selectAll() {
        return "SELECT " + quoted(columnNames()) + " FROM \"" + name + "\" ORDER BY " + quoted(key);
    }

    String insert() {
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO \"" + name + "\" (" + quoted(columnNames()) + ") VALUES (" + marks + ")";
    }

    /** The table of that name. */
    static Table of(Sql sql, String name) {
        return sql.described(database -> new Table(name, columns(database, name), key(database, name)));
    }

    private static List<Column> columns(DatabaseMetaData database, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows = database.getColumns(null, schema(database), table, null)) {
            while (rows.next()) {
                if (rows.getString("TABLE_NAME").equals(table)) { // the driver takes the name as a pattern
                    columns.add(column(table, rows.getString("COLUMN_NAME"), rows.getInt("DATA_TYPE")));
                }
            }
        }
        return columns;
    }

    private static Column column(String table, String name, int type) {
        return switch (type) {
            case Types.VARCHAR -> new Column(name, true);
            case Types.BIGINT, Types.INTEGER -> new Column(name, false);
            default ->
                throw new IllegalArgumentException(
                        "column " + name + " of table " + table + " is neither text nor integer");
        };
    }

    private static List<String> key(DatabaseMetaData database, String table) throws SQLException {
        TreeMap<Integer, String> key = new TreeMap<>();
        try (ResultSet rows = database.getPrimaryKeys(null, schema(database), table)) {
            while (rows.next()) {
                key.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(key.values());
    }

    private static @Nullable String schema(DatabaseMetaData database) throws SQLException {
        return database.getConnection().getSchema();
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }
}
