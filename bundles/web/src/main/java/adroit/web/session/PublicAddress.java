package adroit.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The address by which a city's people call the installation through a proxy: {@code address} in the home's {@code etc/web.properties}, such as
 * {@code https://adroit.city.example}. The proxy passes the {@code Host} header on.
 *
 * @param scheme {@code https} or {@code http}; empty where no address is set
 * @param authority host, and port where the address has one
 */
public record PublicAddress(String scheme, String authority) {
    /** No address is set: the installation is called directly. */
    public static final PublicAddress NONE = new PublicAddress("", "");

    private static final Logger LOG = LoggerFactory.getLogger(PublicAddress.class);

    /** The address that the home's settings give; a line in the log says where they cannot be understood. */
    public static PublicAddress in(Path home) {
        Path file = home.resolve("etc").resolve("web.properties");
        if (!Files.exists(file)) {
            return NONE;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return of(properties.getProperty("address", "").strip());
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn(
                    "{} is not understood, so people can call Adroit directly only. Write one line such as"
                            + " address = https://adroit.city.example",
                    file);
            return NONE;
        }
    }

    /** The address of that text; {@link IllegalArgumentException} where it is none. */
    static PublicAddress of(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        URI uri = URI.create(text);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        @Nullable String authority = uri.getRawAuthority();
        @Nullable String path = uri.getPath();
        if (authority == null
                || authority.contains("@")
                || path == null
                || path.length() > 1
                || !scheme.matches("https?")) {
            throw new IllegalArgumentException("address is not of the form https://host");
        }
        return new PublicAddress(scheme, authority.toLowerCase(Locale.ROOT));
    }

    /** Scheme and host as the sender of the request calls the installation. */
    public String origin(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return (calledBy(request) ? scheme : request.getScheme()) + "://" + host;
    }

    /** Whether what is answered travels encrypted to the sender. */
    boolean secure(HttpServletRequest request) {
        return request.isSecure() || (calledBy(request) && scheme.equals("https"));
    }

    private boolean calledBy(HttpServletRequest request) {
        return authority.equalsIgnoreCase(request.getHeader("Host"));
    }
}
