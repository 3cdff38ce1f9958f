package adroit.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.canonical.Seal;
import adroit.store.JdbcStore;
import adroit.store.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database from before people had an order by name. */
class PlacesByNameTest {
    private static final int PEOPLE = 2_500;

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit
    Path folder;

    @Test
    void everybodyWhoIsThereGetsTheirPlace() {
        old(sql -> IntStream.range(0, PEOPLE).forEach(i -> person(sql, "p-" + i, "Name" + (PEOPLE - i), true)));

        try (JdbcStore store = JdbcStore.open(Location.file(file()))) {
            assertThat(store.verify().problems()).isEmpty();
        }

        assertThat(texts("SELECT id FROM person WHERE sort_name = ''")).isEmpty();
        assertThat(texts("SELECT id FROM person ORDER BY sort_name, id LIMIT 1"))
                .containsExactly("p-" + (PEOPLE - 1));
    }

    /** Else whatever rotted before would be sealed as if it had been written so. */
    @Test
    void aRowThatWasDamagedBeforeStaysDamaged() {
        old(sql -> {
            person(sql, "p-1", "Alder", true);
            person(sql, "p-2", "Birch", false);
        });

        try (JdbcStore store = JdbcStore.open(Location.file(file()))) {
            assertThat(store.verify().problems()).singleElement().asString().startsWith("Person p-2 is damaged");
        }
    }

    private static void person(Sql sql, String id, String family, boolean whole) {
        String seal = Seal.of(id, null, "Ada", whole ? family : "Other", null);
        sql.update(
                "INSERT INTO person (id, given_name, family_name, sha256) VALUES (?, ?, ?, ?)",
                id,
                "Ada",
                family,
                seal);
    }

    private void old(Consumer<Sql> filling) {
        List<String> names =
                Migrations.known().stream().map(Migrations.Script::name).toList();
        at(sql -> {
            Migrations.upTo(new SqliteDialect(file()), names.indexOf("016-order-of-people"))
                    .bringUpToDate(sql);
            sql.inTransaction(() -> {
                filling.accept(sql);
                return true;
            });
        });
    }

    private List<String> texts(String query) {
        Sql sql = new Sql(new SqliteDialect(file()), true);
        try {
            return sql.list(query, row -> row.getString(1));
        } finally {
            sql.close();
        }
    }

    private void at(Consumer<Sql> work) {
        Sql sql = new Sql(new SqliteDialect(file()), true);
        try {
            work.accept(sql);
        } finally {
            sql.close();
        }
    }

    private Path file() {
        return folder.resolve("adroit.db");
    }
}
