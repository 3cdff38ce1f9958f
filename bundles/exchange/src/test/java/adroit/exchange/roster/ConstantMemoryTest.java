package adroit.exchange.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file larger than the memory of the process that reads it. */
class ConstantMemoryTest {

    private static final int ROWS = 300_000;

    @Test
    void readsAFileThatIsLargerThanTheHeap(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("large.csv");
        write(file);
        assertThat(Files.size(file)).isGreaterThan(40L << 20);
        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reading.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(reading.getInputStream().readAllBytes(), UTF_8);
        assertThat(reading.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(said.strip()).isEqualTo("read " + ROWS + " accepted " + (ROWS - 1) + " rejected 1");
    }

    private static void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("employee id,department,division,title,hire date,remarks\n");
            for (int i = 1; i <= ROWS; i++) {
                String key = i == ROWS ? "100001" : Integer.toString(100_000 + i);
                out.write(key + ",Department of Parks,Division " + i % 97 + ",Ranger " + i % 41 + ",05/31/2014,\""
                        + "remark ".repeat(12) + "\n\"\n");
            }
        }
    }

    /** Runs in a process of its own. */
    public static final class Reading implements RowSink<RosterRow> {

        private Reading() {}

        public static void main(String[] args) {
            Roster roster = Roster.open(Path.of(args[0]));
            var tally =
                    roster.read(roster.mapping(List.of(), null), new Reading()).tally();
            System.out.println(
                    "read " + tally.read() + " accepted " + tally.accepted() + " rejected " + tally.rejected());
        }

        @Override
        public void accepted(RosterRow row) {}

        @Override
        public void rejected(List<RowProblem> problems) {}
    }
}
