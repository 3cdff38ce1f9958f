package adroit.plugins.internal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder into which somebody drops packs, and the folders inside it: where each lies while it is handled, and afterwards. */
final class DeployFolder {
    /** Where a file lies that is being handled: what a start finds there was in hand when the process ended. */
    static final String IN_HAND = "handling";

    /** Where it lies when it is handled once more after such an end. */
    static final String ONCE_MORE = "handling-again";

    private static final Logger LOG = LoggerFactory.getLogger(DeployFolder.class);
    private static final String DONE = "done";
    private static final String REJECTED = "rejected";
    private static final Set<String> OWN = Set.of(DONE, REJECTED, IN_HAND, ONCE_MORE);

    private final Path folder;

    DeployFolder(Path folder) {
        this.folder = folder;
    }

    Path path() {
        return folder;
    }

    /**
     * What came of a file.
     *
     * @param reasons why it was rejected; empty where it was not
     */
    record Verdict(String reasons) {
        static final Verdict TAKEN = new Verdict("");

        String where() {
            return reasons.isEmpty() ? DONE : REJECTED;
        }
    }

    /** What was dropped; names that begin with a dot are left alone. */
    List<Path> files() {
        return list(folder).stream().filter(f -> !isFolder(f)).toList();
    }

    /** What lies in a folder inside. */
    List<Path> files(String where) {
        return list(folder.resolve(where)).stream().filter(f -> !isFolder(f)).toList();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> !f.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isFolder(Path file) {
        return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Folders that somebody put there stay where they are, for each may be somebody's only copy; beside what was rejected stands why nothing happens. */
    void tellOfFolders() {
        list(folder).stream()
                .filter(DeployFolder::isFolder)
                .filter(f -> !OWN.contains(f.getFileName().toString()))
                .forEach(this::tell);
    }

    private void tell(Path dropped) {
        Path reason = folder.resolve(REJECTED).resolve(dropped.getFileName() + ".txt");
        if (Files.exists(reason)) {
            return;
        }
        LOG.warn("{} in the deploy folder is a folder, which is not taken", dropped.getFileName());
        write(
                reason,
                "NOT_A_PACK " + dropped.getFileName()
                        + " is a folder; only packs are taken here. Make one file of it with: adroit discipline pack DIR, sign it, and drop that. The folder was left where it is.",
                false);
    }

    /** Moves a file into a folder inside; empty where that cannot be done, and it lies where it lay. */
    Optional<Path> moved(Path file, String where) {
        Path inside = folder.resolve(where);
        return moved(file, inside, free(inside, file.getFileName().toString()), false);
    }

    /** Moves a file back to where it was dropped; where another lies there by now, it gets a number. */
    void back(Path file) {
        moved(file, folder, unused(folder, file.getFileName().toString()), false);
    }

    /**
     * Puts a handled file away, with the reasons beside it where it was rejected; says whether it is away. The reasons come first: a file that lies there has them, whenever the process ends.
     *
     * @param again whether that was tried before, so that it need not be told any more
     */
    boolean putAway(Path file, Verdict verdict, boolean again) {
        if (!again && !verdict.reasons().isEmpty()) {
            LOG.warn(
                    "{} in the deploy folder was rejected: {}",
                    file.getFileName(),
                    verdict.reasons().lines().findFirst().orElse(""));
        }
        Path where = folder.resolve(verdict.where());
        Path place = free(where, file.getFileName().toString());
        if (!verdict.reasons().isEmpty()) {
            write(place.resolveSibling(place.getFileName() + ".txt"), verdict.reasons(), again);
        }
        return moved(file, where, place, again).isPresent();
    }

    private Optional<Path> moved(Path file, Path where, Path place, boolean quiet) {
        try {
            Files.createDirectories(where);
            return Optional.of(Files.move(file, place, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            if (!quiet) {
                LOG.warn("{} cannot be moved to {}: {}", file, place, why(e));
            }
            return Optional.empty();
        }
    }

    private static String why(IOException e) {
        String reason = e instanceof FileSystemException known ? known.getReason() : null;
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    /** What lay there under the name is replaced; a folder is not, and the file gets a number. */
    private static Path free(Path where, String name) {
        Path place = where.resolve(name);
        for (int number = 1; isFolder(place); number++) {
            place = where.resolve(name + "-" + number);
        }
        return place;
    }

    private static Path unused(Path where, String name) {
        Path place = where.resolve(name);
        for (int number = 1; Files.exists(place, LinkOption.NOFOLLOW_LINKS); number++) {
            place = where.resolve(name + "-" + number);
        }
        return place;
    }

    private void write(Path reason, String text, boolean quiet) {
        try {
            Files.createDirectories(folder.resolve(REJECTED));
            Files.writeString(reason, text + "\n");
        } catch (IOException e) {
            if (!quiet) {
                LOG.warn("The reason could not be written to {}", reason);
            }
        }
    }
}
