package adroit.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.evidence.Purpose;
import adroit.insight.Telling;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that were told before it was kept who is counted in them go on telling of the same people. */
class ToldMigrationTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit
    Path folder;

    private void with(List<String> statements, boolean upToDate) {
        SqliteDialect dialect = new SqliteDialect(folder.resolve("told.db"));
        Sql sql = new Sql(dialect, true);
        try {
            (upToDate ? new Migrations(dialect) : Migrations.upTo(dialect, 17)).bringUpToDate(sql);
            statements.forEach(sql::execute);
        } finally {
            sql.close();
        }
    }

    private static String person(int number) {
        return "INSERT INTO person (id) VALUES ('p-" + number + "')";
    }

    private static String holds(int person, String department, String starts, String ends) {
        return "INSERT INTO assignment (id, person, position, kind, starts, ends) VALUES ('a-" + person + "', 'p-"
                + person + "', 'o-" + department + "', 'regular', " + starts + ", " + ends + ")";
    }

    private static String result(int number, int person, String department, String asOf) {
        return "INSERT INTO result (sequence, created, person, position, purpose, as_of, body, body_sha256, sha256)"
                + " VALUES (" + number + ", 'c', 'p-" + person + "', 'o-" + department + "', 'workforce-planning', '"
                + asOf + "', '{}', 'b', 's')";
    }

    @Test
    void whoWorkedThereOnItsDayIsCountedByTheNewestResultOfThen() {
        with(
                List.of(
                        "INSERT INTO department (id, title) VALUES ('d-1', 'Law'), ('d-2', 'Parks')",
                        "INSERT INTO classification (id, title) VALUES ('c', 'Clerk')",
                        "INSERT INTO position (id, classification, department) VALUES ('o-1', 'c', 'd-1'), ('o-2', 'c', 'd-2')",
                        person(1),
                        person(2),
                        person(3),
                        person(4),
                        holds(1, "1", "NULL", "'2026-05-01'"),
                        holds(2, "1", "'2026-05-01'", "NULL"),
                        holds(3, "1", "'2026-05-02'", "NULL"),
                        holds(4, "2", "NULL", "NULL"),
                        result(1, 1, "1", "2026-04-01"),
                        result(2, 2, "1", "2026-04-20"),
                        result(3, 2, "1", "2026-04-10"),
                        result(4, 3, "1", "2026-04-01"),
                        result(5, 4, "2", "2026-04-01"),
                        result(6, 1, "1", "2026-06-01"),
                        "INSERT INTO telling (purpose, department, through, taken, sha256)"
                                + " VALUES ('workforce-planning', 'd-1', 5, '2026-05-01', 'x')"),
                false);

        with(List.of(), true);

        SqliteDialect dialect = new SqliteDialect(folder.resolve("told.db"));
        Sql sql = new Sql(dialect, true);
        try {
            assertThat(new JdbcTellings(sql).all(Purpose.WORKFORCE_PLANNING))
                    .containsExactly(new Telling("d-1", List.of(1L, 2L), LocalDate.of(2026, 5, 1)));
        } finally {
            sql.close();
        }
    }
}
