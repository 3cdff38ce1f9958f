package adroit.exchange.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.exchange.framework.read.Reading;
import adroit.exchange.framework.read.ToldProblems;
import adroit.exchange.table.RowProblem;
import adroit.storage.StorageFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class KeptProblemsTest {
    private final ProblemShelf shelf;

    KeptProblemsTest(@TempDir Path folder) {
        shelf = new ProblemShelf(folder.resolve("lists"));
    }

    private static RowProblem problem(int row, String value) {
        return new RowProblem(row, row + 1, "title", value, "There is no title.", "Add it.", "B" + row);
    }

    private String told(List<RowProblem> problems) throws IOException {
        String id = UUID.randomUUID().toString();
        try (ToldProblems told = new ToldProblems(shelf.place(id))) {
            Reading reading = new Reading(Map.of(), null, () -> true, header -> Optional.empty(), told);
            problems.forEach(p -> reading.problem("a file.csv", p));
        }
        return id;
    }

    private KeptProblems open(String id) throws IOException {
        return shelf.open(id).orElseThrow();
    }

    @Test
    void givesBackEveryOneThoughMemoryHoldsTheFirst() throws IOException {
        List<RowProblem> many = IntStream.rangeClosed(1, ToldProblems.FIRST + 5)
                .mapToObj(row -> problem(row, "x"))
                .toList();
        String id = UUID.randomUUID().toString();
        try (ToldProblems told = new ToldProblems(shelf.place(id))) {
            Reading reading = new Reading(Map.of(), null, () -> true, header -> Optional.empty(), told);
            many.forEach(p -> reading.problem("a file.csv", p));
            assertThat(told.count()).isEqualTo(many.size());
            assertThat(told.first()).hasSize(ToldProblems.FIRST);
        }
        List<RowProblem> read = new ArrayList<>();
        try (KeptProblems kept = open(id)) {
            kept.forEachRemaining(each -> read.add(each.problem()));
            assertThatThrownBy(kept::next).isInstanceOf(NoSuchElementException.class);
        }
        assertThat(read).isEqualTo(many);
    }

    @Test
    void keepsAReasonThatIsLongerThanAShortCounts() throws IOException {
        RowProblem wide = new RowProblem(1, 1, "", "\u00e9", "\u20ac".repeat(40_000) + ".", "Shorten it.");
        try (KeptProblems kept = open(told(List.of(wide)))) {
            assertThat(kept.next()).isEqualTo(new FileProblem("a file.csv", wide));
            assertThat(kept.hasNext()).isFalse();
        }
    }

    @Test
    void writesATableThatNoSpreadsheetTakesForFormulas() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (KeptProblems kept = open(told(List.of(problem(7, "=1+1"), problem(9, "a, \"b\""))))) {
            kept.csv(out);
        }
        assertThat(out.toString(UTF_8))
                .isEqualTo("\uFEFFfile,row,column,value,reason,remedy,cell\r\n"
                        + "a file.csv,7,title,'=1+1,There is no title.,Add it.,B7\r\n"
                        + "a file.csv,9,title,\"a, \"\"b\"\"\",There is no title.,Add it.,B9\r\n");
    }

    @Test
    void aListIsKeptForAWeek() throws IOException {
        String id = told(List.of(problem(1, "x")));
        Instant now = Instant.now();
        shelf.sweep(now.plus(Duration.ofDays(6)));
        open(id).close();
        Files.setLastModifiedTime(shelf.place(id), FileTime.from(now.minus(Duration.ofDays(8))));
        shelf.sweep(now);
        assertThat(shelf.open(id)).isEmpty();
    }

    @Test
    void aListEndsWhereItIsFullAndSaysSo() throws IOException {
        String id = UUID.randomUUID().toString();
        try (ToldProblems told = new ToldProblems(shelf.place(id), 1 << 20)) {
            Reading reading = new Reading(Map.of(), null, () -> true, header -> Optional.empty(), told);
            IntStream.rangeClosed(1, 50_000).forEach(row -> reading.problem("a file.csv", problem(row, "x")));
            assertThat(told.count()).isEqualTo(50_000);
        }
        assertThat(Files.size(shelf.place(id))).isBetween(1L << 20, (1L << 20) + 1_000);
        List<RowProblem> read = new ArrayList<>();
        try (KeptProblems kept = open(id)) {
            kept.forEachRemaining(each -> read.add(each.problem()));
        }
        int listed = read.size() - 1;
        assertThat(listed).isBetween(5_000, 49_999);
        assertThat(read.get(listed - 1)).isEqualTo(problem(listed, "x"));
        assertThat(read.get(listed).reason())
                .isEqualTo("Of 50000 rows that are wrong, only the first " + listed
                        + " are listed: a list has at most 1 MB.");
    }

    @Test
    void aListThatJustFitsSaysNothing() throws IOException {
        try (ToldProblems told = new ToldProblems(shelf.place("x"), 1)) {
            Reading reading = new Reading(Map.of(), null, () -> true, header -> Optional.empty(), told);
            reading.problem("a file.csv", problem(1, "x"));
            assertThat(told.cut()).isEmpty();
            reading.problem("a file.csv", problem(2, "x"));
            assertThat(told.cut()).isPresent();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsAFailureOfStorageInWords() {
        ToldProblems told = new ToldProblems(Path.of("/dev/full"));
        Reading reading = new Reading(Map.of(), null, () -> true, header -> Optional.empty(), told);
        reading.problem("a file.csv", problem(1, "x"));
        assertThatThrownBy(told::close)
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining("the disk is full")
                .matches(failure -> ((StorageFailure) failure).isReadingOnly());
        told.close();
    }

    @Test
    void theNewestListStaysHoweverLargeItIs() throws IOException {
        String older = told(List.of(problem(1, "x")));
        Instant now = Instant.now();
        Files.setLastModifiedTime(shelf.place(older), FileTime.from(now.minus(Duration.ofHours(1))));
        String newest = told(List.of(problem(1, "x")));
        try (RandomAccessFile file = new RandomAccessFile(shelf.place(newest).toFile(), "rw")) {
            file.setLength((1L << 30) + 1);
        }
        shelf.sweep(now);
        assertThat(shelf.open(older)).isEmpty();
        open(newest).close();
    }

    /** Whoever reads while lists are thrown away has one whole, or is told that there is none. */
    @Test
    void aListIsReadWholeOrIsGoneWheneverItIsThrownAway() throws Exception {
        String list = told(List.of(problem(1, "x")));
        Path elsewhere = Files.copy(shelf.place(list), shelf.folder().resolve("kept"));
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService sweeping = Executors.newSingleThreadExecutor();
        Future<?> sweeper = sweeping.submit(() -> {
            while (!done.get()) {
                shelf.forget(list);
                Files.copy(elsewhere, shelf.place("whole"), StandardCopyOption.REPLACE_EXISTING);
                Files.move(shelf.place("whole"), shelf.place(list));
            }
            return done;
        });
        try {
            int read = 0;
            int gone = 0;
            while (read < 2_000 || gone < 200) {
                try (KeptProblems kept = shelf.open(list).orElse(null)) {
                    if (kept == null) {
                        gone++;
                    } else {
                        assertThat(kept.next().problem()).isEqualTo(problem(1, "x"));
                        read++;
                    }
                }
            }
        } finally {
            done.set(true);
            sweeping.shutdown();
        }
        sweeper.get();
    }

    @Test
    void aListThatSomebodyElseThrowsAwayMeanwhileIsPassedOver() throws IOException {
        String old = told(List.of(problem(1, "x")));
        Instant now = Instant.now();
        Files.setLastModifiedTime(shelf.place(old), FileTime.from(now.minus(Duration.ofDays(8))));
        Files.createSymbolicLink(shelf.place("gone"), shelf.place("nowhere"));
        shelf.sweep(now);
        assertThat(shelf.open(old)).isEmpty();
    }

    @Test
    void anIdLeadsNowhereElse() throws IOException {
        Files.writeString(shelf.place("x").resolveSibling("secret.problems"), "secret");
        assertThat(shelf.open("secret")).isEmpty();
        assertThat(shelf.open("../lists/secret")).isEmpty();
        assertThat(shelf.open("")).isEmpty();
        assertThat(shelf.open("no\u0000path")).isEmpty();
    }
}
