package adroit.launcher;

import java.nio.file.Path;

/** A home that is in use, as from the first moment of a start. */
public final class HeldHome implements AutoCloseable {
    private final HomeLock lock;

    public HeldHome(Path root) {
        lock = HomeLock.take(Home.open(root));
    }

    @Override
    public void close() {
        lock.close();
    }
}
