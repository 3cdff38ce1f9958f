package adroit.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Whoever sent a request whose answer takes long. A server learns that they went away only when it writes to them, and there is nothing to write yet; but the system knows, and Linux tells in
 * its tables of connections. Where these tell nothing the sender counts as there.
 */
final class Sender {
    private static final List<Path> CONNECTIONS = List.of(Path.of("/proc/net/tcp6"), Path.of("/proc/net/tcp"));

    /** The column of the state, and the states of a connection that lives; in another the other side has ended it. */
    private static final int STATE = 3;

    private static final List<String> ALIVE = List.of("01", "02", "03");

    private final String ports;
    private final long pauseNanos;
    private final boolean known;
    private long asked;
    private boolean there = true;

    private Sender(int local, int remote, long pauseNanos) {
        this.ports = String.format(Locale.ROOT, ":%04X \\S+:%04X ", local, remote);
        this.pauseNanos = pauseNanos;
        this.known = isConnected();
        this.asked = System.nanoTime();
    }

    static Sender of(HttpServletRequest request) {
        return new Sender(request.getLocalPort(), request.getRemotePort(), TimeUnit.SECONDS.toNanos(1));
    }

    /** Of a connection between two ports, looked for whenever it is asked. */
    static Sender between(int local, int remote) {
        return new Sender(local, remote, 0);
    }

    /** Whether this system tells of the connection at all. */
    boolean isKnown() {
        return known;
    }

    /** Whether an answer still finds somebody; looks at most once a second. */
    boolean isThere() {
        if (there && known && System.nanoTime() - asked >= pauseNanos) {
            there = isConnected();
            asked = System.nanoTime();
        }
        return there;
    }

    private boolean isConnected() {
        return CONNECTIONS.stream().anyMatch(this::isIn);
    }

    private boolean isIn(Path table) {
        try (Stream<String> lines = Files.lines(table, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.matches(".*" + ports + ".*"))
                    .anyMatch(line -> ALIVE.contains(line.strip().split("\\s+")[STATE]));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }
}
