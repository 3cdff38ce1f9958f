package adroit.launcher;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to start the product.
 *
 * @param home the folder that holds everything of one installation
 * @param host the address to listen on
 * @param port the port to listen on; 0 lets the system choose a free one
 * @param dbUrl JDBC address of a PostgreSQL database; without it the embedded database of the home is used
 * @param distribution where the product's own files are
 */
public record PlatformOptions(Path home, String host, int port, Optional<String> dbUrl, Distribution distribution) {
    public static final String LOOPBACK = "127.0.0.1";

    public PlatformOptions {
        home = home.toAbsolutePath().normalize();
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
        }
        if (host.isBlank()) {
            throw new IllegalArgumentException("host is blank");
        }
    }

    /** The product as it is delivered, on loopback and a free port. */
    public static PlatformOptions at(Path home) {
        return new PlatformOptions(home, LOOPBACK, 0, Optional.empty(), Distribution.ours());
    }

    public PlatformOptions withPort(int newPort) {
        return new PlatformOptions(home, host, newPort, dbUrl, distribution);
    }

    public PlatformOptions withDbUrl(String url) {
        return new PlatformOptions(home, host, port, Optional.of(url), distribution);
    }
}
