package adroit.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A home that no other process uses, made ready for use: what a process that was killed left half done is finished or swept away. */
public final class LockedHome implements AutoCloseable {
    private final Home home;
    private final HomeLock lock;

    private LockedHome(Home home, HomeLock lock) {
        this.home = home;
        this.lock = lock;
    }

    /** @throws Refused when the home cannot be used, or another process uses it */
    public static LockedHome take(Path root) {
        Home home = Home.at(root);
        HomeLock lock = HomeLock.take(home);
        try {
            RestoredData restored = new RestoredData(home);
            restored.finish();
            home.furnish();
            restored.forgetUnfinished();
            sweepBackups(home);
            return new LockedHome(home, lock);
        } catch (IOException | UncheckedIOException e) {
            lock.close();
            throw new Refused("The home " + home.root() + " cannot be made ready: " + e.getMessage() + ".", e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public Home home() {
        return home;
    }

    /** What a restore puts in the place of the home's data. */
    public RestoredData restored() {
        return new RestoredData(home);
    }

    @Override
    public void close() {
        lock.close();
    }

    /** Nobody writes a backup of this home now, so what is in parts will never be whole. */
    private static void sweepBackups(Home home) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(home.backup(), "*.part")) {
            for (Path part : parts) {
                Files.delete(part);
            }
        }
    }
}
