package adroit.bench.roster;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What an import left in a database: the statements that make its tables and indexes, and the rows themselves, parents before children. The rows of a table are in
 * no order, as they are when they come from a file.
 */
record Tables(List<String> schema, List<Content> contents) {
    private static final int BATCH = 1_000;

    Tables {
        schema = List.copyOf(schema);
        contents = List.copyOf(contents);
    }

    /** The rows of one table and the statement that inserts one. */
    record Content(String insert, List<@Nullable Object[]> rows) {}

    static Tables of(Connection database) throws SQLException {
        List<String> schema = new ArrayList<>();
        List<Content> contents = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' ORDER BY rowid")) {
            while (row.next()) {
                schema.add(row.getString("sql"));
                if (row.getString("type").equals("table")) {
                    addContent(database, row.getString("name"), contents);
                }
            }
        }
        return new Tables(schema, contents);
    }

    int size() {
        return contents.stream().mapToInt(content -> content.rows().size()).sum();
    }

    void create(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String sql : schema) {
                statement.execute(sql);
            }
        }
    }

    /** One transaction, one prepared statement for each table, batches: the way a database is loaded from Java. */
    void insert(Connection database) throws SQLException {
        database.setAutoCommit(false);
        for (Content content : contents) {
            insert(database, content);
        }
        database.commit();
    }

    private static void insert(Connection database, Content content) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(content.insert())) {
            int waiting = 0;
            for (@Nullable Object[] row : content.rows()) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static void addContent(Connection database, String table, List<Content> contents) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
            int columns = result.getMetaData().getColumnCount();
            List<@Nullable Object[]> rows = new ArrayList<>();
            while (result.next()) {
                @Nullable Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = result.getObject(i + 1);
                }
                rows.add(row);
            }
            Collections.shuffle(rows, new Random(table.hashCode()));
            String places = String.join(", ", Collections.nCopies(columns, "?"));
            contents.add(new Content("INSERT INTO \"" + table + "\" VALUES (" + places + ")", rows));
        }
    }
}
