package adroit.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database of one test, with a back door that the product does not have. */
record Database(Engine engine, Location location, String url) {
    /** Runs statements as somebody with the database's own tools would. */
    void byHand(String... statements) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement once = connection.createStatement()) {
            for (String statement : statements) {
                once.execute(statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Runs statements past the guards against changes, which stand again afterwards. */
    void pastTheGuards(String table, String... statements) {
        if (engine == Engine.POSTGRESQL) {
            byHand("ALTER TABLE " + table + " DISABLE TRIGGER USER");
            byHand(statements);
            byHand("ALTER TABLE " + table + " ENABLE TRIGGER USER");
        } else {
            List<String> guards =
                    strings("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '" + table + "'");
            strings("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '" + table + "'")
                    .forEach(name -> byHand("DROP TRIGGER " + name));
            byHand(statements);
            byHand(guards.toArray(String[]::new));
        }
    }

    /** The first column of each row. */
    List<String> strings(String query) {
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement once = connection.createStatement();
                ResultSet rows = once.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
