package adroit.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalLong;

/** The home folder: {@code etc data deploy log backup} for people, {@code cache} as scratch. */
public record Home(Path root) {
    private static final List<String> OPEN = List.of("etc", "deploy");
    private static final List<String> PRIVATE = List.of("data", "log", "backup", "cache");

    public Home {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * Makes what is missing of the home.
     *
     * @throws Refused when the home cannot be used, saying why and what to do
     */
    public static Home open(Path root) {
        return at(root).furnish();
    }

    /** Makes the root alone, where the lock is. */
    static Home at(Path root) {
        Home home = new Home(root);
        try {
            Files.createDirectories(home.root);
            return home;
        } catch (IOException e) {
            throw refusal(home.root, e);
        }
    }

    /** Makes the folders that are missing. */
    Home furnish() {
        try {
            for (String name : OPEN) {
                Files.createDirectories(root.resolve(name));
            }
            for (String name : PRIVATE) {
                keepPrivate(Files.createDirectories(root.resolve(name)));
            }
        } catch (IOException e) {
            throw refusal(root, e);
        }
        return refuseUnwritable();
    }

    /** The process that uses the home now, if one does: running, starting or stopping. */
    public OptionalLong user() {
        return HomeLock.holder(this);
    }

    public Path data() {
        return root.resolve("data");
    }

    public Path etc() {
        return root.resolve("etc");
    }

    /** Where backups go unless somebody names another place. */
    public Path backup() {
        return root.resolve("backup");
    }

    public Path log() {
        return root.resolve("log");
    }

    public Path cache() {
        return root.resolve("cache");
    }

    public Path runFile() {
        return root.resolve("run.json");
    }

    public Path tokenFile() {
        return root.resolve("admin.token");
    }

    private Home refuseUnwritable() {
        for (Path folder : List.of(root, data(), log(), cache())) {
            if (!Files.isReadable(folder) || !Files.isWritable(folder)) {
                throw refusal(root, new AccessDeniedException(folder.toString()));
            }
        }
        return this;
    }

    private static void keepPrivate(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")
                && !Files.getPosixFilePermissions(folder).equals(PosixFilePermissions.fromString("rwx------"))) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static Refused refusal(Path root, IOException cause) {
        String remedy = "Give the folder to this user (" + System.getProperty("user.name")
                + ") or choose another with --home DIR.";
        if (cause instanceof FileAlreadyExistsException taken) {
            return new Refused("The home " + root + " cannot be used: " + taken.getFile()
                    + " is a file where a folder is needed. Move it away or choose another home with --home DIR.");
        }
        if (cause instanceof AccessDeniedException denied) {
            return new Refused("The home " + root + " cannot be used: no permission to read and write "
                    + denied.getFile() + ". " + remedy);
        }
        String why = cause instanceof FileSystemException file && file.getReason() != null
                ? file.getFile() + ": " + file.getReason()
                : String.valueOf(cause.getMessage());
        return new Refused("The home " + root + " cannot be used: " + why + ". " + remedy, cause);
    }
}
