package adroit.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.storage.StorageFailure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static final List<String> FIRST = List.of("test-one");
    private static final List<String> BOTH = List.of("test-one", "test-two");
    private static final List<String> BROKEN = List.of("test-one", "test-broken");

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit
    Path folder;

    @Test
    void appliesWhatIsMissingInOrder() {
        bringUpToDate(FIRST);
        assertThat(names("SELECT script FROM schema_version ORDER BY version")).containsExactly("test-one");

        bringUpToDate(BOTH);
        bringUpToDate(BOTH);
        assertThat(names("SELECT script FROM schema_version ORDER BY version")).containsExactly("test-one", "test-two");
        assertThat(names("SELECT added FROM tree")).isEmpty();
    }

    @Test
    void aScriptThatFailsHalfwayLeavesNothingOfItself() {
        bringUpToDate(FIRST);

        assertThatThrownBy(() -> bringUpToDate(BROKEN)).isInstanceOf(StorageFailure.class);

        assertThat(names("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))
                .containsExactly("schema_version", "tree");
        bringUpToDate(BOTH);
        assertThat(names("SELECT script FROM schema_version ORDER BY version")).containsExactly("test-one", "test-two");
    }

    @Test
    void aFailedFirstStartLeavesAnEmptyDatabase() {
        assertThatThrownBy(() -> bringUpToDate(BROKEN)).isInstanceOf(StorageFailure.class);

        assertThat(names("SELECT name FROM sqlite_master")).isEmpty();
    }

    private void bringUpToDate(List<String> scripts) {
        SqliteDialect dialect = dialect();
        Sql sql = new Sql(dialect, true);
        try {
            new Migrations(dialect, scripts).bringUpToDate(sql);
        } finally {
            sql.close();
        }
    }

    private List<String> names(String query) {
        Sql sql = new Sql(dialect(), true);
        try {
            return sql.list(query, row -> row.getString(1));
        } finally {
            sql.close();
        }
    }

    private SqliteDialect dialect() {
        return new SqliteDialect(folder.resolve("trees.db"));
    }
}
