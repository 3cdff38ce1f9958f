package adroit.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.storage.StorageFailure;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit
    Path folder;

    @Test
    void aFullDiskChangesNothingAndWritesGoOnWhenThereIsRoom() {
        SqliteDialect dialect = new SqliteDialect(folder.resolve("adroit.db"));
        try (ConnectionPool writer = new ConnectionPool(dialect, true, 1)) {
            writer.use(sql -> {
                new Migrations(dialect).bringUpToDate(sql);
                sql.execute("PRAGMA max_page_count = 200"); // of this connection: the next one has room again
                return true;
            });

            assertThatThrownBy(() -> write(writer, 20_000))
                    .isInstanceOf(StorageFailure.class)
                    .hasMessageContaining("cannot grow, because the disk is full: nothing was changed.")
                    .matches(failure -> ((StorageFailure) failure).isReadingOnly());

            assertThat(departments(writer)).isZero();
            write(writer, 20_000);
            assertThat(departments(writer)).isEqualTo(20_000);
        }
    }

    private static void write(ConnectionPool writer, int departments) {
        writer.use(sql -> sql.inTransaction(() -> {
            sql.batch(
                    "INSERT INTO department (id, title) VALUES (?, ?)",
                    IntStream.range(0, departments)
                            .mapToObj(i -> new @Nullable Object[] {"d-" + i, "Department number " + i})
                            .toList());
            return true;
        }));
    }

    private static long departments(ConnectionPool pool) {
        return pool.use(sql ->
                        sql.inTransaction(() -> sql.first("SELECT COUNT(*) FROM department", row -> row.getLong(1))))
                .orElseThrow();
    }
}
