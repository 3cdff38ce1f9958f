package adroit.launcher;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that a restore makes beside {@code data}, and how it takes that place. It is called {@code data.restoring} until all of it is there, verified and on disk, and then
 * {@code data.restored}: from that moment on the restore is done, whatever happens, because every start goes through the remaining steps first. Each step can be done again.
 */
public final class RestoredData {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** Within the new folder: files of {@code etc}, for where the home has none of that name. */
    private static final String ETC = ".etc";

    private final Home home;
    private final Path unfinished;
    private final Path restored;

    RestoredData(Home home) {
        this.home = home;
        this.unfinished = home.root().resolve("data.restoring");
        this.restored = home.root().resolve("data.restored");
    }

    /** Where a restore puts things together. */
    public Path unfinished() {
        return unfinished;
    }

    /**
     * Puts what is put together in the place of the home's data.
     *
     * @return where the data that was there before is now, where there was any
     */
    public Optional<Path> accept() throws IOException {
        Files.move(unfinished, restored, ATOMIC_MOVE);
        force(home.root());
        return finish();
    }

    /** Throws away what is not put together. */
    public void forgetUnfinished() throws IOException {
        delete(unfinished);
    }

    /** Goes through the steps that a crash left undone; nothing where there are none. */
    Optional<Path> finish() throws IOException {
        if (!Files.isDirectory(restored)) {
            return Optional.empty();
        }
        giveSettings();
        Optional<Path> before = putAside();
        Files.move(restored, home.data(), ATOMIC_MOVE);
        force(home.root());
        return before;
    }

    /** A file of etc that is there stays as it is: it may say what only this machine needs. */
    private void giveSettings() throws IOException {
        Path waiting = restored.resolve(ETC);
        if (!Files.isDirectory(waiting)) {
            return;
        }
        for (Path file : files(waiting)) {
            Path target = home.etc().resolve(waiting.relativize(file).toString());
            if (!Files.exists(target)) {
                Path folder = Files.createDirectories(target.resolveSibling(""));
                Files.move(file, target, ATOMIC_MOVE);
                force(folder);
            }
        }
        delete(waiting);
    }

    private Optional<Path> putAside() throws IOException {
        if (!Files.isDirectory(home.data())) {
            return Optional.empty();
        }
        if (files(home.data()).isEmpty()) {
            delete(home.data());
            return Optional.empty();
        }
        Path aside = home.root().resolve("data.before-" + MOMENT.format(Instant.now()));
        for (int i = 2; Files.exists(aside); i++) {
            aside = home.root().resolve("data.before-" + MOMENT.format(Instant.now()) + "-" + i);
        }
        Files.move(home.data(), aside, ATOMIC_MOVE);
        return Optional.of(aside);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
