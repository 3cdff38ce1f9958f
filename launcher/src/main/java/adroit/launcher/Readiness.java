package adroit.launcher;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Waits until the first request of a person would succeed, which only a request can tell. */
final class Readiness {
    private static final String ENDPOINT = "osgi.http.endpoint";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final BundleContext context;
    private final String host;

    Readiness(BundleContext context, String host) {
        this.context = context;
        this.host = host;
    }

    /** @return the address that answers
     * @throws Refused when nothing answers in time */
    URI await() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String last = "no HTTP service";
        while (System.nanoTime() < end) {
            Optional<Integer> port = port();
            if (port.isPresent()) {
                last = status(port.get());
                if (last.contains(" 200") || !hasFaces()) {
                    return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port.get());
                }
            }
            Thread.sleep(PAUSE.toMillis());
        }
        throw new Refused("Adroit did not become ready within " + PATIENCE.toSeconds() + " seconds (/health/ready: "
                + last + ").");
    }

    private boolean hasFaces() {
        return Stream.of(context.getBundles()).anyMatch(bundle -> "adroit.web".equals(bundle.getSymbolicName()));
    }

    private Optional<Integer> port() {
        try {
            ServiceReference<?>[] found = context.getAllServiceReferences(null, "(" + ENDPOINT + "=*)");
            if (found == null) {
                return Optional.empty();
            }
            Object value = found[0].getProperty(ENDPOINT);
            String first = value instanceof String[] all ? all[0] : String.valueOf(value);
            int port = URI.create(first).getPort();
            return port > 0 ? Optional.of(port) : Optional.empty();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A plain socket: the JDK's HTTP clients cost more to load than the whole wait. */
    private String status(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), 1_000);
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(("GET /health/ready HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(US_ASCII));
            return firstLine(socket.getInputStream());
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String firstLine(InputStream answer) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = answer.read(); c >= ' ' && line.length() < 100; c = answer.read()) {
            line.append((char) c);
        }
        return line.toString();
    }
}
