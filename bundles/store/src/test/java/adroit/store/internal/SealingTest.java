package adroit.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.storage.StorageFailure;
import adroit.store.JdbcStore;
import adroit.store.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database from before there were seals. */
class SealingTest {
    private static final int PEOPLE = 2_500;

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit
    Path folder;

    @Test
    void everyRowThatIsThereIsSealedWhenTheDatabaseIsBroughtUpToDate() {
        old(sql -> IntStream.range(0, PEOPLE)
                .forEach(i -> sql.update("INSERT INTO person (id, city_key) VALUES (?, ?)", "p-" + i, "E" + i)));
        try (JdbcStore store = JdbcStore.open(Location.file(file()))) {
            assertThat(store.verify().problems()).isEmpty();
            assertThat(store.read(s -> s.organization().person("E7"))
                            .orElseThrow()
                            .id())
                    .isEqualTo("p-7");
        }
        assertThat(seals()).hasSize(PEOPLE).doesNotHaveDuplicates();
    }

    /** Else somebody could take the seal away together with what it speaks against. */
    @Test
    void aSealThatIsTakenAwayLaterIsNotMadeAgain() {
        old(sql -> sql.update("INSERT INTO person (id, given_name) VALUES ('p-1', 'Ada')"));
        JdbcStore.open(Location.file(file())).close();
        at(sql -> sql.update("UPDATE person SET given_name = 'Ida', sha256 = NULL"));
        try (JdbcStore store = JdbcStore.open(Location.file(file()))) {
            assertThat(store.verify().problems()).singleElement().asString().startsWith("Person p-1 is damaged");
        }
    }

    private Path file() {
        return folder.resolve("adroit.db");
    }

    private void old(Consumer<Sql> filling) {
        List<String> names =
                Migrations.known().stream().map(Migrations.Script::name).toList();
        int seals = IntStream.range(0, names.size())
                .filter(i -> names.get(i).endsWith("-seals"))
                .findFirst()
                .orElseThrow(() -> new StorageFailure("there is no such script"));
        at(sql -> {
            Migrations.upTo(new SqliteDialect(file()), seals).bringUpToDate(sql);
            sql.inTransaction(() -> {
                filling.accept(sql);
                return true;
            });
        });
    }

    private List<String> seals() {
        Sql sql = new Sql(new SqliteDialect(file()), true);
        try {
            return sql.list("SELECT sha256 FROM person WHERE sha256 IS NOT NULL", row -> row.getString(1));
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
}
