package adroit.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The address by which a city's people call the installation through a proxy: {@code address} in the home's {@code etc/web.properties}, such as
 * {@code https://adroit.city.example}. The proxy passes the {@code Host} header on, and stands at {@code proxy}, an address as a number; on this machine where that is not said.
 *
 * @param scheme {@code https} or {@code http}; empty where no address is set
 * @param authority host, and port where the address has one
 * @param proxy where the proxy stands; null for this machine
 */
public record PublicAddress(
        String scheme, String authority, @Nullable InetAddress proxy) {
    /** No address is set: the installation is called directly. */
    public static final PublicAddress NONE = new PublicAddress("", "");

    /** A number, never a name that would have to be looked up. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

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
            PublicAddress called = of(properties.getProperty("address", "").strip());
            String proxy = properties.getProperty("proxy", "").strip();
            return proxy.isEmpty() ? called : called.through(proxy);
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

    /** Called through this machine's own proxy. */
    public PublicAddress(String scheme, String authority) {
        this(scheme, authority, null);
    }

    private PublicAddress through(String proxy) {
        return new PublicAddress(
                scheme,
                authority,
                number(proxy).orElseThrow(() -> new IllegalArgumentException("proxy is not an address as a number")));
    }

    private static Optional<InetAddress> number(String text) {
        try {
            return NUMBER.matcher(text).matches() ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /**
     * Where a request comes from: what the city's proxy says, where the request came through it, and else whoever sent it here. Of several addresses the last counts, which is the one
     * the proxy itself wrote; those before it are the sender's word.
     */
    InetAddress sender(HttpServletRequest request) {
        InetAddress peer = LocalCaller.peer(request);
        return fromProxy(peer) ? forwarded(request).orElse(peer) : peer;
    }

    private boolean fromProxy(InetAddress peer) {
        return !authority.isEmpty() && (proxy == null ? peer.isLoopbackAddress() : peer.equals(proxy));
    }

    private static Optional<InetAddress> forwarded(HttpServletRequest request) {
        Optional<InetAddress> last = Optional.empty();
        for (String header : Collections.list(request.getHeaders("X-Forwarded-For"))) {
            last = number(header.substring(header.lastIndexOf(',') + 1).strip());
        }
        return last;
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
