package adroit.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** What {@code doctor} looks at. Nothing is changed by looking. */
public final class Checks {
    private static final long ENOUGH_BYTES = 500L * 1024 * 1024;

    private Checks() {}

    /** One thing looked at: what it is, whether it is well, and a sentence that says what to do when it is not. */
    public record Finding(String id, boolean ok, String sentence) {}

    public static List<Finding> of(Home home, int port) {
        return List.of(java(), folder(home), lock(home), port(port), space(home));
    }

    private static Finding java() {
        int feature = Runtime.version().feature();
        return feature >= 17
                ? new Finding("java", true, "Java " + Runtime.version() + " runs Adroit.")
                : new Finding("java", false, "Java " + feature + " is too old: install a JDK 17 or newer.");
    }

    private static Finding folder(Home home) {
        Path nearest = nearestExisting(home.root());
        if (!Files.isDirectory(nearest)) {
            return new Finding("home", false, nearest + " is a file: choose another home with --home DIR.");
        }
        if (!Files.isWritable(nearest) || !Files.isReadable(nearest)) {
            return new Finding(
                    "home",
                    false,
                    "This user may not read and write " + nearest + ": give it the folder, or use --home DIR.");
        }
        String state = Files.exists(home.root()) ? " can be read and written." : " is made at the first start.";
        return new Finding("home", true, "The home " + home.root() + state);
    }

    private static Finding lock(Home home) {
        OptionalLong holder = HomeLock.holder(home);
        return holder.isEmpty()
                ? new Finding("lock", true, "No process uses the home.")
                : new Finding("lock", true, "Adroit runs on the home as process " + holder.getAsLong() + ".");
    }

    private static Finding port(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return new Finding("port", true, "Port " + port + " is free.");
        } catch (IOException e) {
            return new Finding(
                    "port",
                    false,
                    "Port " + port + " cannot be used (" + e.getMessage() + "): use another with --port N.");
        }
    }

    private static Finding space(Home home) {
        try {
            long free = Files.getFileStore(nearestExisting(home.root())).getUsableSpace();
            long megabytes = free / (1024 * 1024);
            return free >= ENOUGH_BYTES
                    ? new Finding("space", true, megabytes + " MB are free for the home.")
                    : new Finding("space", false, "Only " + megabytes + " MB are free for the home: make room.");
        } catch (IOException e) {
            return new Finding("space", false, "The free space of the home cannot be read: " + e.getMessage());
        }
    }

    private static Path nearestExisting(Path path) {
        Path nearest = path;
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        return nearest;
    }
}
