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
    private static final String FAILURE = "adroit.failure";
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
            refuseFailure();
            Optional<Integer> port = port();
            if (port.isPresent()) {
                last = status(port.get());
                if (last.contains(" 200")) {
                    return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port.get());
                }
            }
            Thread.sleep(PAUSE.toMillis());
        }
        throw new Refused("Adroit did not become ready within " + PATIENCE.toSeconds() + " seconds (/health/ready: "
                + last + ").");
    }

    /** A part that cannot do its work says why in a service with this property, so that nobody waits for it. */
    private void refuseFailure() {
        Object[] said = property(FAILURE);
        if (said.length > 0) {
            throw new Refused(String.valueOf(said[0]));
        }
    }

    private Optional<Integer> port() {
        return Stream.of(property(ENDPOINT))
                .map(endpoint -> URI.create(String.valueOf(endpoint)).getPort())
                .filter(port -> port > 0)
                .findFirst();
    }

    /** The values of a property of whatever service has it. */
    private Object[] property(String name) {
        try {
            ServiceReference<?>[] found = context.getAllServiceReferences(null, "(" + name + "=*)");
            Object value = found == null ? null : found[0].getProperty(name);
            if (value == null) {
                return new Object[0];
            }
            return value instanceof Object[] several ? several : new Object[] {value};
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
