package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.evidence.Fact;
import adroit.evidence.RecordedFact;
import adroit.storage.Session;
import adroit.store.internal.ConnectionPool;
import adroit.store.internal.Migrations;
import adroit.store.internal.SqliteDialect;
import adroit.store.internal.Tables;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A backup restores to what was there, on the same engine and on the other. */
class BackupTest {
    private static final int BATCH = 3;

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit
    Path folder;

    static Stream<Arguments> ways() {
        return Stream.of(Engine.values())
                .flatMap(from -> Stream.of(Engine.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("ways")
    void everyRowAndFileComesBack(Engine from, Engine to) throws IOException, SQLException {
        KeptHome old = KeptHome.in(folder.resolve("old"), from).filled();
        Path backup = old.backUp(folder.resolve("a.adroit-backup"));
        KeptHome fresh = KeptHome.in(folder.resolve("fresh"), to);

        JsonNode answer = fresh.restore(backup);

        assertThat(KeptHome.problems(answer)).isEmpty();
        Map<String, List<String>> rows = KeptHome.rows(old.database());
        assertThat(KeptHome.rows(fresh.restoredDatabase())).isEqualTo(rows);
        assertThat(rows.get("account")).singleElement().asString().contains("Pat “P.” Pine\u2028\uD83D\uDDFA");
        assertThat(answer.path("rows").asLong())
                .isEqualTo(rows.values().stream().mapToLong(List::size).sum());
        for (String file : List.of("data/disciplines.json", KeptHome.JAR)) {
            assertThat(fresh.restored().resolve(file.substring("data/".length())))
                    .hasSameBinaryContentAs(old.root().resolve(file));
        }
        assertThat(fresh.restored().resolve(".etc/web.properties"))
                .hasSameBinaryContentAs(old.root().resolve("etc/web.properties"));
        try (JdbcStore store = JdbcStore.open(fresh.restoredDatabase().location())) {
            assertThat(store.verify().problems()).isEmpty();
            assertThat(Sample.record(store, Sample.rating("c-3", "p-cleo", 2))).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void carriesNothingThatLetsSomebodyInAndNoPasswordOfTheDatabase(Engine engine) throws IOException {
        KeptHome old = KeptHome.in(folder.resolve("old"), engine).filled();
        KeptHome fresh = KeptHome.in(folder.resolve("fresh"), engine);

        fresh.restore(old.backUp(folder.resolve("a.adroit-backup")));

        assertThat(fresh.restoredDatabase().strings("SELECT account FROM web_session"))
                .isEmpty();
        assertThat(fresh.restoredDatabase().strings("SELECT account FROM sign_in_link"))
                .isEmpty();
        assertThat(fresh.restored().resolve(".etc/database.properties")).doesNotExist();
        assertThat(Tables.LEFT_OUT).contains("web_session", "sign_in_link");
    }

    @ParameterizedTest
    @EnumSource
    void takenWhileOthersWriteItIsAStateThatWas(Engine engine) throws Exception {
        KeptHome old = KeptHome.in(folder.resolve("old"), engine).filled();
        AtomicInteger acknowledged = new AtomicInteger();
        AtomicBoolean enough = new AtomicBoolean();
        int before;
        int after;
        Path backup = Files.createFile(folder.resolve("a.adroit-backup"));
        try (JdbcStore store = old.open()) {
            Thread writer = new Thread(() -> {
                for (int i = 0; !enough.get(); i++) {
                    append(store, i);
                    acknowledged.incrementAndGet();
                }
            });
            writer.start();
            while (acknowledged.get() < 5) {
                Thread.onSpinWait();
            }
            before = acknowledged.get();
            try (OutputStream out = Files.newOutputStream(backup)) {
                store.backups(old.root(), "0.1.0").write(new Slow(out, acknowledged));
            }
            after = acknowledged.get();
            enough.set(true);
            writer.join();
        }
        KeptHome fresh = KeptHome.in(folder.resolve("fresh"), Engine.SQLITE);
        assertThat(KeptHome.problems(fresh.restore(backup))).isEmpty();

        assertThat(after).as("written while the backup was").isGreaterThan(before);
        try (JdbcStore store = JdbcStore.open(fresh.restoredDatabase().location())) {
            List<String> kept = store.read(s -> s.evidence().of("p-cleo", Long.MAX_VALUE)).stream()
                    .map(RecordedFact::fact)
                    .map(Fact::clientId)
                    .toList();
            int batches = kept.size() / BATCH;
            assertThat(batches).isBetween(before, after);
            assertThat(kept)
                    .containsExactlyElementsOf(IntStream.range(0, batches)
                            .boxed()
                            .flatMap(i -> ids(i).stream())
                            .toList());
            assertThat(store.verify().problems()).isEmpty();
        }
    }

    @Test
    void theRecordOfWhatIsInstalledIsNoNewerThanTheDatabase() throws IOException {
        KeptHome old = KeptHome.in(folder.resolve("old"), Engine.SQLITE).filled();
        Path record = old.root().resolve("data/disciplines.json");
        String before = Files.readString(record);
        Path backup = Files.createFile(folder.resolve("a.adroit-backup"));
        try (JdbcStore store = old.open();
                OutputStream out = Files.newOutputStream(backup)) {
            store.backups(old.root(), "0.1.0").write(new FilterOutputStream(out) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    Files.writeString(record, "as after an edition was published while tables are read");
                    out.write(bytes, from, length);
                }
            });
        }
        KeptHome fresh = KeptHome.in(folder.resolve("fresh"), Engine.SQLITE);
        fresh.restore(backup);
        assertThat(fresh.restored().resolve("disciplines.json")).hasContent(before);
    }

    @Test
    void ofAnOlderVersionIsLoadedInItsFormAndThenMigrated() throws IOException {
        KeptHome old = KeptHome.in(folder.resolve("old"), Engine.SQLITE);
        SqliteDialect dialect = new SqliteDialect(old.root().resolve("data/adroit.db"));
        try (ConnectionPool connections = new ConnectionPool(dialect, true, 1)) {
            connections.use(sql -> sql.inTransaction(() -> {
                Migrations.upTo(dialect, 1).bringUpToDateWithin(sql);
                sql.update("INSERT INTO department (id, title) VALUES (?, ?)", "d-1", "Planning");
                return true;
            }));
        }
        KeptHome fresh = KeptHome.in(folder.resolve("fresh"), Engine.SQLITE);

        JsonNode answer = fresh.restore(old.backUp(folder.resolve("a.adroit-backup")));

        assertThat(KeptHome.problems(answer)).isEmpty();
        assertThat(old.database().strings("SELECT script FROM schema_version")).hasSize(1);
        assertThat(fresh.restoredDatabase().strings("SELECT script FROM schema_version ORDER BY version"))
                .containsExactlyElementsOf(
                        Migrations.known().stream().map(Migrations.Script::name).toList());
        assertThat(fresh.restoredDatabase().strings("SELECT title FROM department"))
                .containsExactly("Planning");
    }

    @Test
    void postgresIsFilledOnlyWhereItIsEmptyOrHoldsThisVeryBackup() throws IOException {
        KeptHome old = KeptHome.in(folder.resolve("old"), Engine.SQLITE).filled();
        Path backup = old.backUp(folder.resolve("a.adroit-backup"));
        KeptHome fresh = KeptHome.in(folder.resolve("fresh"), Engine.POSTGRESQL);

        assertThat(KeptHome.problems(fresh.restore(backup))).isEmpty();
        assertThat(KeptHome.problems(fresh.restore(backup)))
                .as("again, as after a crash before the files took their place")
                .isEmpty();
        fresh.database().byHand("INSERT INTO department (id, title) VALUES ('d-1', 'Later')");
        assertThat(KeptHome.problems(fresh.restore(backup)))
                .singleElement()
                .asString()
                .contains("is not empty")
                .contains("nothing was changed");
        assertThat(fresh.database().strings("SELECT title FROM department")).contains("Later");
    }

    private static void append(JdbcStore store, int batch) {
        store.write((Session session) -> session.evidence()
                .append(ids(batch).stream()
                        .<Fact>map(id -> Sample.rating(id, "p-cleo", 2))
                        .toList()));
    }

    private static List<String> ids(int batch) {
        return IntStream.range(0, BATCH).mapToObj(n -> "b-" + batch + "/" + n).toList();
    }

    /** Lets another batch be written before each of the first parts of the backup. */
    private static final class Slow extends OutputStream {
        private int waits = 5;
        private final OutputStream out;
        private final AtomicInteger acknowledged;

        Slow(OutputStream out, AtomicInteger acknowledged) {
            this.out = out;
            this.acknowledged = acknowledged;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int now = acknowledged.get();
            while (waits > 0 && acknowledged.get() == now) {
                Thread.onSpinWait();
            }
            waits--;
            out.write(bytes, from, length);
        }
    }
}
