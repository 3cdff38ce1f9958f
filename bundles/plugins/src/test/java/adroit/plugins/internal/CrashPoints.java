package adroit.plugins.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The moments at which a process may end while it changes a home: after each file that got its name or went, and while each was being written. Each is kept as a home of its own, with the database as
 * it was then.
 */
final class CrashPoints implements WatchedDisk.Watcher {
    /** What a write leaves that is not over. */
    private static final String UNFINISHED = ".new";

    private final Path home;
    private final Path into;
    private final List<CrashPoint> found = new ArrayList<>();
    private boolean watching;

    /**
     * One moment.
     *
     * @param last what was done last
     * @param home as it was then
     */
    record CrashPoint(String last, Path home) {
        @Override
        public String toString() {
            return last;
        }
    }

    /** @param into a folder of its own for the homes that are found */
    CrashPoints(Path home, Path into) {
        this.home = home;
        this.into = into;
    }

    /** The same home by paths that are watched. */
    Path watched() {
        return new WatchedDisk(this).watched(home);
    }

    /** The moments of an act, in their order; the last is the end of it. */
    List<CrashPoint> during(Runnable act) {
        watching = true;
        act.run();
        watching = false;
        return List.copyOf(found);
    }

    @Override
    public synchronized void renames(Path from, Path to) throws IOException {
        if (watching && from.toString().endsWith(UNFINISHED)) {
            Path then = keep("half of " + home.relativize(to));
            byte[] all = Files.readAllBytes(from);
            Files.write(then.resolve(home.relativize(from).toString()), Arrays.copyOf(all, all.length / 2));
        }
    }

    @Override
    public synchronized void changed(String how, Path file) {
        if (watching) {
            keep(home.relativize(file) + " " + how);
        }
    }

    private Path keep(String last) {
        Path then = into.resolve(String.format("%03d", found.size()));
        copy(home, then);
        found.add(new CrashPoint(last, then));
        return then;
    }

    /** Another home that is in every file as that one, but for what is to be left out. */
    static void copy(Path home, Path to, String... without) {
        Set<Path> left = Stream.of(without).map(home::resolve).collect(Collectors.toSet());
        try {
            Files.walkFileTree(home, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    if (left.contains(folder)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    Files.createDirectories(to.resolve(home.relativize(folder).toString()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.copy(file, to.resolve(home.relativize(file).toString()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
