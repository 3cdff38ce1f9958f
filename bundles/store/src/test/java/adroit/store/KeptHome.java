package adroit.store;

import adroit.audit.AuditEvent;
import adroit.canonical.CanonicalJson;
import adroit.identity.Account;
import adroit.identity.Role;
import adroit.identity.SignInLink;
import adroit.identity.WebSession;
import adroit.store.backup.OfflineBackups;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A home on one of the engines, with backups as the command line takes and restores them. */
record KeptHome(Path root, Database database) {
    static final String JAR = "data/disciplines/" + "a".repeat(64) + ".jar";

    static KeptHome in(Path root, Engine engine) throws IOException {
        Files.createDirectories(root.resolve("data/disciplines"));
        Files.createDirectories(root.resolve("etc"));
        return new KeptHome(root, engine.fresh(root.resolve("data")));
    }

    /** A little of everything. */
    KeptHome filled() throws IOException {
        Files.writeString(root.resolve("data/disciplines.json"), "{\"format\":1}");
        Files.writeString(root.resolve(JAR), "not really a jar");
        Files.writeString(root.resolve("etc/web.properties"), "address = https://adroit.city.example\n");
        Files.writeString(root.resolve("etc/database.properties"), "purpose = of this machine alone\n");
        try (JdbcStore store = open()) {
            Sample.hire(store, Sample.ADA, Sample.BO, Sample.CLEO);
            Sample.record(store, Sample.rating("c-1", "p-ada", 3), Sample.rating("c-2", "p-bo", 4.5));
            store.write(session -> {
                session.accounts()
                        .save(new Account(
                                "u-1",
                                "pat",
                                "Pat “P.” Pine\u2028\uD83D\uDDFA",
                                Set.of(Role.EMPLOYEE),
                                "p-ada",
                                null,
                                null,
                                true,
                                0,
                                null));
                session.accounts().save(new WebSession("s", "u-1", "c", Instant.EPOCH, Instant.EPOCH));
                session.accounts().save(new SignInLink("l", "u-1", Instant.EPOCH));
                return session.audit()
                        .append(new AuditEvent(Instant.EPOCH, "u-1", "test", null, null, "subject", "done"));
            });
        }
        return this;
    }

    JdbcStore open() {
        return JdbcStore.open(database.location());
    }

    Path backUp(Path file) throws IOException {
        Files.createFile(file);
        assertNothingWrong(offline("write", file));
        return file;
    }

    JsonNode restore(Path file) {
        return offline("restore", file);
    }

    JsonNode offline(String act, Path file) {
        Map<String, String> wish = new HashMap<>(Map.of(
                "do", act,
                "file", file.toString(),
                "home", root.toString(),
                "folder", restored().toString(),
                "product", "0.1.0"));
        if (database.engine() == Engine.POSTGRESQL) {
            wish.put("db-url", database.url());
        }
        return CanonicalJson.read(new OfflineBackups().apply(wish).getBytes(StandardCharsets.UTF_8), JsonNode.class);
    }

    Path restored() {
        return root.resolve("data.restoring");
    }

    /** The database that a restore fills: on SQLite a new one, beside. */
    Database restoredDatabase() {
        Path file = restored().resolve("adroit.db");
        return database.engine() == Engine.POSTGRESQL
                ? database
                : new Database(Engine.SQLITE, Location.file(file), "jdbc:sqlite:" + file);
    }

    private static void assertNothingWrong(JsonNode answer) {
        if (!answer.path("problems").isEmpty()) {
            throw new AssertionError(answer.toString());
        }
    }

    static List<String> problems(JsonNode answer) {
        List<String> problems = new ArrayList<>();
        answer.path("problems").forEach(each -> problems.add(each.asText()));
        return problems;
    }

    /** Every row of every table that a backup holds, by table, read by other means than the product's. */
    static Map<String, List<String>> rows(Database database) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        String tables = database.engine() == Engine.POSTGRESQL
                ? "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
                : "SELECT name FROM sqlite_master WHERE type = 'table'";
        for (String table : database.strings(tables)) {
            if (!Set.of("schema_version", "web_session", "sign_in_link").contains(table)) {
                rows.put(table, rows(database, table));
            }
        }
        return rows;
    }

    private static List<String> rows(Database database, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement once = connection.createStatement();
                ResultSet found = once.executeQuery("SELECT * FROM \"" + table + "\"")) {
            while (found.next()) {
                TreeMap<String, String> row = new TreeMap<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.put(found.getMetaData().getColumnName(i), String.valueOf(found.getString(i)));
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows;
    }
}
