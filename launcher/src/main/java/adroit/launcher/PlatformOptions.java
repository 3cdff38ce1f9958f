package adroit.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * How to start the product.
 *
 * @param home the folder that holds everything of one installation
 * @param host the address to listen on
 * @param port the port to listen on; 0 lets the system choose a free one
 * @param dbUrl JDBC address of a PostgreSQL database; without it the embedded database of the home is used
 * @param distribution where the product's own files are
 * @param dev folder of fields without Java that are served unsigned while they are written; on loopback only
 */
public record PlatformOptions(
        Path home, String host, int port, Optional<String> dbUrl, Distribution distribution, Optional<Path> dev) {
    public static final String LOOPBACK = "127.0.0.1";
    private static final Set<String> LOOPBACK_HOSTS = Set.of(LOOPBACK, "localhost", "::1");

    public PlatformOptions {
        home = home.toAbsolutePath().normalize();
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
        }
        if (host.isBlank()) {
            throw new IllegalArgumentException("host is blank");
        }
        dev = dev.map(folder -> folder.toAbsolutePath().normalize());
        dev.ifPresent(folder -> requireDev(folder, host));
    }

    /** Without fields that are being written. */
    public PlatformOptions(Path home, String host, int port, Optional<String> dbUrl, Distribution distribution) {
        this(home, host, port, dbUrl, distribution, Optional.empty());
    }

    private static void requireDev(Path folder, String host) {
        if (!LOOPBACK_HOSTS.contains(host)) {
            throw new IllegalArgumentException("fields that nobody signed are served on this machine only, not on "
                    + host + "; leave out --host or --dev");
        }
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(folder + " is no folder");
        }
    }

    /** The product as it is delivered, on loopback and a free port. */
    public static PlatformOptions at(Path home) {
        return new PlatformOptions(home, LOOPBACK, 0, Optional.empty(), Distribution.ours());
    }

    public PlatformOptions withPort(int newPort) {
        return new PlatformOptions(home, host, newPort, dbUrl, distribution, dev);
    }

    public PlatformOptions withDev(Path folder) {
        return new PlatformOptions(home, host, port, dbUrl, distribution, Optional.of(folder));
    }

    public PlatformOptions withDbUrl(String url) {
        return new PlatformOptions(home, host, port, Optional.of(url), distribution, dev);
    }
}
