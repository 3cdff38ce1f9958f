package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.exchange.imports.ImportOptions;
import adroit.exchange.imports.RosterImport;
import adroit.identity.Actor;
import adroit.store.JdbcStore;
import adroit.store.Location;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it takes a long file in leaves all of it or nothing. */
class ImportKillTest {
    private static final int ROWS = 8_000;

    private final Path folder;

    ImportKillTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void nothingIsHalfDone() throws IOException, InterruptedException {
        Path file = roster();
        Path database = folder.resolve("adroit.db");
        for (long linger : List.of(0L, 20L, 60L, 150L, 400L)) {
            killWhileImporting(file, database, linger);
            try (JdbcStore store = JdbcStore.open(Location.file(database))) {
                assertThat(assignments(store)).isIn(0, ROWS);
                assertThat(store.verify().problems()).isEmpty();
            }
            assertThat(leftovers()).isEmpty();
        }
        try (JdbcStore store = JdbcStore.open(Location.file(database))) {
            take(store, file, ImportOptions.USUAL);
            assertThat(assignments(store)).isEqualTo(ROWS);
        }
    }

    private static int assignments(JdbcStore store) {
        int[] count = new int[1];
        store.read(session -> {
            session.organization().forEachAssignment(a -> count[0]++);
            return true;
        });
        return count[0];
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.getFileName().toString().startsWith("prepared-"))
                    .toList();
        }
    }

    /** @param linger milliseconds between the reading of the last row and the end of the process */
    private static void killWhileImporting(Path file, Path database, long linger)
            throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ImportKillTest.class.getName(),
                        file.toString(),
                        database.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = child.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.equals(String.valueOf(ROWS))) {
                    child.waitFor(linger, TimeUnit.MILLISECONDS);
                    child.toHandle().destroyForcibly();
                }
            }
        }
        child.waitFor();
    }

    private Path roster() throws IOException {
        String rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(i -> "R-" + i + ",Given" + i + ",Family,Planning and Development,Planner\n")
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("roster.csv"), "id,first name,last name,department,title\n" + rows);
    }

    private static void take(JdbcStore store, Path file, ImportOptions options) {
        new RosterImport(store, Clock.systemUTC()).take(Actor.OWNER, file, options, problem -> {});
    }

    /** Arguments: the roster and the database. Prints how many rows were looked at. */
    public static void main(String[] args) {
        try (JdbcStore store = JdbcStore.open(Location.file(Path.of(args[1])))) {
            ImportOptions options = new ImportOptions(
                    List.of(), null, false, false, false, null, null, null, null, rows -> System.out.println(rows));
            take(store, Path.of(args[0]), options);
        }
    }
}
