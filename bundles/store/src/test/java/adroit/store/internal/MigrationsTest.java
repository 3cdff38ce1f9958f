package adroit.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.catalog.Skill;
import adroit.catalog.Tool;
import adroit.proposal.Step;
import adroit.storage.StorageFailure;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Whoever adds a step or a part adds a script, be it without any statement, and then changes this. */
    @Test
    void whatAFormerProductWouldTakeForDamageHasAFormOfItsOwn() {
        assertThat(Migrations.known()).hasSize(21);
        assertThat(Stream.of(Step.values()).map(Step::key))
                .containsExactly(
                        "proposed",
                        "revised",
                        "commented",
                        "approved",
                        "sent-back",
                        "withdrawn",
                        "scheduled",
                        "held",
                        "published",
                        "affirmed",
                        "set-aside",
                        "brought-back",
                        "tool-named",
                        "watched",
                        "looked-again",
                        "watch-taken-up",
                        "let-go",
                        "in-force-again",
                        "second-person-on",
                        "second-person-off");
        assertThat(parts(Skill.class))
                .isEqualTo(
                        "id title area category statement anchors retired successor sources reviewed migrations sunset");
        assertThat(parts(Tool.class)).isEqualTo("id title kind status successor sunset");
    }

    @Test
    void aProductThatKnowsNoWatchListRefusesTheStoreInItsOwnSentence() {
        bringUpToDate(new Migrations(dialect()));

        assertThatThrownBy(() -> bringUpToDate(Migrations.upTo(dialect(), 20)))
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining(
                        "was written by a newer version of Adroit (its form is 21, this version knows 20)");
    }

    private static String parts(Class<? extends Record> of) {
        return Stream.of(of.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.joining(" "));
    }

    private void bringUpToDate(List<String> scripts) {
        bringUpToDate(new Migrations(dialect(), scripts));
    }

    private void bringUpToDate(Migrations migrations) {
        Sql sql = new Sql(dialect(), true);
        try {
            migrations.bringUpToDate(sql);
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
