package adroit.exchange.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the lists of what was wrong with imports lie, a file for each, for a week; the oldest go earlier where all of them grow too large.
 *
 * @param folder for nothing else
 */
record ProblemShelf(Path folder) {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final long LARGEST = 1L << 30;
    private static final String ENDING = ".problems";

    /** The file of a list that is to be. */
    Path place(String id) throws IOException {
        return Files.createDirectories(folder).resolve(id + ENDING);
    }

    /** The list of that name; empty where there is none, and when its time is over. To be closed. */
    Optional<KeptProblems> open(String id) throws IOException {
        if (!id.matches("[0-9a-f-]{36}")) {
            return Optional.empty();
        }
        Path file = folder.resolve(id + ENDING);
        return Files.exists(file) ? Optional.of(KeptProblems.of(file)) : Optional.empty();
    }

    /** Throws a list away. */
    void forget(String id) throws IOException {
        Files.deleteIfExists(place(id));
    }

    /** Throws away the lists whose time is over. */
    void sweep(Instant now) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        long size = 0;
        try {
            for (Path list : newestFirst()) {
                size += Files.size(list);
                if (size > LARGEST || told(list).plus(KEPT).isBefore(now)) {
                    Files.deleteIfExists(list);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> newestFirst() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(ProblemShelf::told).reversed())
                    .toList();
        }
    }

    private static Instant told(Path list) {
        try {
            return Files.getLastModifiedTime(list).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }
}
