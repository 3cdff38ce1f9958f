package adroit.exchange.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** The list of that name; empty where there is none, and when its time is over, also where it is thrown away at this moment. It can be read to its end once it is open. To be closed. */
    Optional<KeptProblems> open(String id) throws IOException {
        if (!id.matches("[0-9a-f-]{36}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(KeptProblems.of(folder.resolve(id + ENDING)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Throws a list away. */
    void forget(String id) throws IOException {
        Files.deleteIfExists(place(id));
    }

    /** Throws away the lists whose time is over; the newest stays however large it is. */
    void sweep(Instant now) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        long newer = 0;
        try {
            for (KeptList list : newestFirst()) {
                boolean crowded = newer > 0 && newer + list.size > LARGEST;
                newer += list.size;
                if (crowded || list.told.plus(KEPT).isBefore(now)) {
                    Files.deleteIfExists(list.file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<KeptList> newestFirst() throws IOException {
        List<KeptList> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : all) {
                KeptList.of(file).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(KeptList::told).reversed());
        return found;
    }

    private record KeptList(Path file, long size, Instant told) {
        /** Empty where somebody else has thrown it away meanwhile. */
        static Optional<KeptList> of(Path file) throws IOException {
            try {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                return Optional.of(
                        new KeptList(file, now.size(), now.lastModifiedTime().toInstant()));
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        }
    }
}
