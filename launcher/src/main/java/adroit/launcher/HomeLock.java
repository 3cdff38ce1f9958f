package adroit.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One process per home. The operating system holds the lock, so it ends with the process however that ends.
 *
 * <p>The file is never opened a second time by the process that holds it: on POSIX systems closing any descriptor of a
 * file drops the locks that the process has on it.
 */
final class HomeLock implements AutoCloseable {
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();
    /** Beyond the text, so that systems with mandatory locks still let others read the process id. */
    private static final long PLACE = 1L << 30;

    private final Path file;
    private final FileChannel channel;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws Refused when another process, or another platform in this one, uses the home */
    static HomeLock take(Home home) {
        Path file = file(home);
        if (!HELD_HERE.add(file)) {
            throw inUse(home, OptionalLong.of(ProcessHandle.current().pid()));
        }
        try {
            return lock(home, file);
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(file);
            if (e instanceof Refused refused) {
                throw refused;
            }
            throw new Refused("The lock " + file + " cannot be taken: " + e.getMessage(), e);
        }
    }

    /** The process that uses the home now, if one does. */
    static OptionalLong holder(Home home) {
        Path file = file(home);
        if (HELD_HERE.contains(file)) {
            return OptionalLong.of(ProcessHandle.current().pid());
        }
        if (!Files.exists(file)) {
            return OptionalLong.empty();
        }
        try (FileChannel channel = FileChannel.open(file, READ, WRITE)) {
            return channel.tryLock(PLACE, 1, false) == null ? pid(file) : OptionalLong.empty();
        } catch (IOException e) {
            throw new Refused("The lock " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock " + file + " was not given back", e);
        } finally {
            HELD_HERE.remove(file);
        }
    }

    @SuppressWarnings("resource") // the lock owns the channel from here on
    private static HomeLock lock(Home home, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
        if (channel.tryLock(PLACE, 1, false) == null) {
            OptionalLong owner = pid(file);
            channel.close();
            throw inUse(home, owner);
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)), 0);
        return new HomeLock(file, channel);
    }

    private static Refused inUse(Home home, OptionalLong owner) {
        String who = owner.isPresent() ? "process " + owner.getAsLong() : "another process";
        return new Refused("The home " + home.root() + " is in use by " + who
                + ". Stop it with 'adroit stop', or choose another home with --home DIR.");
    }

    private static OptionalLong pid(Path file) throws IOException {
        String text = Files.readString(file).strip();
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private static Path file(Home home) {
        try {
            return home.root().toRealPath().resolve("lock");
        } catch (IOException e) {
            return home.root().resolve("lock");
        }
    }
}
