package adroit.launcher.command;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import adroit.launcher.Home;
import adroit.launcher.Refused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Where a backup goes. It is written beside, for its owner's eyes alone, and gets its name when all of it is there. */
record BackupTarget(Path file, Path part) {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern(
                    "'adroit-'yyyyMMdd'T'HHmmss'Z.adroit-backup'")
            .withZone(ZoneOffset.UTC);

    /**
     * The file as named; with a name of its own in a folder, or in the home's where none is named.
     *
     * @throws Refused where the file is there and may not be replaced
     */
    static BackupTarget of(@Nullable Path named, Home home, Instant now, boolean overwrite) {
        Path place = named == null ? home.backup() : named.toAbsolutePath();
        Path file = named == null || Files.isDirectory(place) ? place.resolve(NAME.format(now)) : place;
        if (Files.exists(file) && !overwrite) {
            throw new Refused(file + " is there already. Name another file, or replace it with --overwrite.");
        }
        return new BackupTarget(file, file.resolveSibling(file.getFileName() + ".part"));
    }

    void begin() {
        try {
            Files.deleteIfExists(part);
            if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(part);
            }
        } catch (IOException e) {
            throw new Refused(
                    "The file " + file + " cannot be made. See that its folder exists and that this user may"
                            + " write there.",
                    e);
        }
    }

    void onDisk() throws IOException {
        force(part, StandardOpenOption.WRITE);
    }

    void finish() throws IOException {
        Files.move(part, file, ATOMIC_MOVE, REPLACE_EXISTING);
        force(file.resolveSibling(""), StandardOpenOption.READ);
    }

    void giveUp() throws IOException {
        Files.deleteIfExists(part);
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
