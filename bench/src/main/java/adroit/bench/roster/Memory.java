package adroit.bench.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.bench.Figure;
import adroit.bench.Figure.Pair;
import adroit.bench.Goal;
import adroit.bench.NotMeasured;
import adroit.bench.Run;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The heap that an import needs, for a file and for one ten times as long, each in a small process of its own. */
final class Memory {
    private static final String HEAP = "-Xmx64m";
    private static final int SHORT = 20_000;
    private static final int LONG = 200_000;
    private static final int MOST_ROUNDS = 2;
    private static final Goal GOAL = Goal.atMost(1.5);
    private static final double MEGABYTE = 1024.0 * 1024;

    private Memory() {}

    static Figure figure(Run run, Path folder) throws IOException, InterruptedException {
        Path small = new GeneratedRoster(2, SHORT).write(folder.resolve("short.csv"));
        Path large = new GeneratedRoster(2, LONG).write(folder.resolve("long.csv"));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.min(run.rounds(), MOST_ROUNDS); i++) {
            double reference = megabytes(small, folder.resolve("short" + i + ".db"));
            double product = megabytes(large, folder.resolve("long" + i + ".db"));
            pairs.add(new Pair(reference, product));
            run.progress().accept(String.format("roster, live heap: %.1f and %.1f MB", reference, product));
        }
        return new Figure("live heap, ten times the rows", "MB", pairs, GOAL);
    }

    private static double megabytes(Path roster, Path database) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Memory.class.getName(),
                        roster.toString(),
                        database.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader(UTF_8)) {
            @Nullable String line = out.readLine();
            if (process.waitFor() != 0 || line == null) {
                throw new NotMeasured("An import of " + roster.getFileName() + " with " + HEAP + " did not end well.");
            }
            return Long.parseLong(line) / MEGABYTE;
        } finally {
            Files.deleteIfExists(database);
        }
    }

    /** Arguments: the roster and the database to make. Prints the most bytes that survived a collection meanwhile. */
    public static void main(String[] args) throws InterruptedException {
        LiveHeap heap = LiveHeap.watched();
        try (heap) {
            ProductImport.run(Path.of(args[0]), Path.of(args[1]));
        }
        System.out.println(heap.most());
    }
}
