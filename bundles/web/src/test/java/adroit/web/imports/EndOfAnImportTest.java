package adroit.web.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.exchange.imports.ImportDesk;
import adroit.exchange.imports.ImportKind;
import adroit.exchange.imports.ImportOptions;
import adroit.exchange.imports.ImportPreview;
import adroit.exchange.imports.ImportReport;
import adroit.exchange.table.RowProblem;
import adroit.identity.Actor;
import adroit.intake.ImportChoice;
import adroit.intake.ImportCounts;
import adroit.intake.ImportRun;
import adroit.intake.ImportState;
import adroit.intake.Intake;
import adroit.store.JdbcStore;
import adroit.store.Location;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Between the moment at which the good rows are stored and the one at which the file of those left out lies there, the file is still being taken. */
class EndOfAnImportTest {
    private final CountDownLatch stored = new CountDownLatch(1);
    private final CountDownLatch looked = new CountDownLatch(1);

    @Test
    void isNotToldBeforeWhatWasLeftOutCanBeFetched(@TempDir Path folder) throws Exception {
        try (JdbcStore store = JdbcStore.open(Location.file(folder.resolve("adroit.db")))) {
            Intake intake = new Intake(store, Clock.systemUTC());
            ImportDesk desk = new ImportDesk(
                    intake, Clock.systemUTC(), folder.resolve("imports"), 1_000, Map.of("rows", rows(intake)));
            ImportRun sent = desk.receive(
                    Actor.OWNER, "rows", "rows.csv", new ByteArrayInputStream("id\n1\n?\n".getBytes(UTF_8)));
            desk.start(Actor.OWNER, sent, ImportChoice.USUAL, false);
            stored.await();
            ImportRun now = intake.find(Actor.OWNER, sent.id()).orElseThrow();
            assertThat(now.state()).isEqualTo(ImportState.TAKEN);
            assertThat(run(desk, sent).state()).isEqualTo(ImportState.TAKING);
            assertThat(desk.before(Actor.OWNER, Long.MAX_VALUE, 10))
                    .as("the list says what the page says")
                    .containsExactly(run(desk, sent));
            assertThat(desk.rejected(now)).isEmpty();
            looked.countDown();
            while (run(desk, sent).state().isRunning()) {
                Thread.onSpinWait();
            }
            assertThat(desk.rejected(run(desk, sent)).orElseThrow()).content().contains("?", "It is no number.");
            desk.close();
        }
    }

    private static ImportRun run(ImportDesk desk, ImportRun sent) {
        return desk.find(Actor.OWNER, sent.id()).orElseThrow();
    }

    /** Stores, waits until somebody has looked, and comes back with a row that was left out. */
    private ImportKind rows(Intake intake) {
        return new ImportKind() {
            @Override
            public ImportReport take(Actor actor, Path file, ImportOptions options, Consumer<RowProblem> problems) {
                problems.accept(new RowProblem(3, 3, "id", "?", "It is no number.", "Write one."));
                ImportCounts counts = new ImportCounts("", 2, 1, 1, true, List.of(), null, null);
                intake.before(actor, Long.MAX_VALUE, 1)
                        .forEach(r -> intake.change(
                                r.id(),
                                now -> now.with(
                                        ImportState.TAKEN,
                                        counts,
                                        null,
                                        Clock.systemUTC().instant())));
                stored.countDown();
                try {
                    looked.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return new ImportReport(
                        "rows.csv",
                        "",
                        2,
                        1,
                        1,
                        true,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            }

            @Override
            public boolean isTable() {
                return true;
            }

            @Override
            public List<Field> fields() {
                return List.of();
            }

            @Override
            public ImportPreview preview(Path file, ImportOptions options) {
                throw new UnsupportedOperationException("nobody asks");
            }
        };
    }
}
