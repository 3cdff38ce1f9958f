package adroit.exchange.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.exchange.framework.read.Reading;
import adroit.exchange.framework.read.ToldProblems;
import adroit.exchange.table.RowProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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
    void anIdLeadsNowhereElse() throws IOException {
        Files.writeString(shelf.place("x").resolveSibling("secret.problems"), "secret");
        assertThat(shelf.open("secret")).isEmpty();
        assertThat(shelf.open("../lists/secret")).isEmpty();
        assertThat(shelf.open("")).isEmpty();
        assertThat(shelf.open("no\u0000path")).isEmpty();
    }
}
