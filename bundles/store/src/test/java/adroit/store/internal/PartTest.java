package adroit.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of one transaction on SQLite, each undone alone, with a savepoint or without. */
@SuppressWarnings("NullAway.Init") // filled before each test
class PartTest {
    private static final String INSERT = "INSERT INTO kept (word) VALUES (?)";

    @TempDir
    Path folder;

    private Sql sql;

    @BeforeEach
    void open() {
        sql = new Sql(new SqliteDialect(folder.resolve("parts.db")), true);
        sql.execute("CREATE TABLE kept (word TEXT PRIMARY KEY)");
    }

    @AfterEach
    void close() {
        sql.close();
    }

    private List<String> kept() {
        return sql.list("SELECT word FROM kept ORDER BY word", row -> row.getString(1));
    }

    private static void fail() {
        throw new IllegalArgumentException("as it was meant");
    }

    @Test
    void aPartThatThrowsIsUndoneAlone() {
        sql.inTransaction(() -> {
            sql.update(INSERT, "before");
            assertThatThrownBy(() -> sql.inSavepoint(() -> {
                        sql.update(INSERT, "undone");
                        fail();
                    }))
                    .hasMessage("as it was meant");
            assertThatThrownBy(() -> sql.inSavepoint(PartTest::fail)).hasMessage("as it was meant");
            sql.inSavepoint(() -> sql.update(INSERT, "after"));
            return true;
        });
        assertThat(kept()).containsExactly("after", "before");
    }

    @Test
    void oneChangeAloneStandsBesideOthers() {
        sql.inTransaction(() -> {
            sql.inSavepoint(() -> assertThat(sql.changeAlone(INSERT, "one")).isEqualTo(1));
            sql.inSavepoint(() -> sql.update(INSERT, "two"));
            return true;
        });
        assertThat(kept()).containsExactly("one", "two");
    }

    @Test
    void whatChangedNothingIsFollowedByAnyChange() {
        String none = "DELETE FROM kept WHERE word = ?";
        sql.inTransaction(() -> {
            assertThatThrownBy(() -> sql.inSavepoint(() -> {
                        sql.changeAlone(none, "nothing");
                        sql.update(INSERT, "undone");
                        fail();
                    }))
                    .hasMessage("as it was meant");
            return true;
        });
        assertThat(kept()).isEmpty();
    }

    @Test
    void aSecondChangeAfterOneThatWasToBeAloneLosesTheWholeTransaction() {
        assertThatThrownBy(() -> sql.inTransaction(() -> {
                    sql.update(INSERT, "before");
                    sql.inSavepoint(() -> {
                        sql.changeAlone(INSERT, "one");
                        sql.update(INSERT, "two");
                    });
                    return true;
                }))
                .hasMessageContaining("only one of its work");
        assertThat(folder.resolve("parts.db")).exists();
        sql.close();
        sql = new Sql(new SqliteDialect(folder.resolve("parts.db")), true);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aThrowAfterAChangeAloneLosesTheWholeTransaction() {
        assertThatThrownBy(() -> sql.inTransaction(() -> {
                    try {
                        sql.inSavepoint(() -> {
                            sql.changeAlone(INSERT, "one");
                            fail();
                        });
                    } catch (IllegalArgumentException e) {
                        assertThat(e).hasMessage("as it was meant");
                    }
                    return true;
                }))
                .hasMessageContaining("nothing was changed");
        sql.close();
        sql = new Sql(new SqliteDialect(folder.resolve("parts.db")), true);
        assertThat(kept()).isEmpty();
    }
}
