package adroit.web.serving;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that the server itself refuses, sent as they are. */
class MalformedRequestsTest {
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    @BeforeEach
    void serve() throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new LivenessServlet(), "/api/v1/*");
        server.setHandler(context);
        server.addConnector(new MalformedRequests().createConnector(server));
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    private String answer(String path) throws IOException {
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort())) {
            client.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(ISO_8859_1));
            return new String(client.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/people/%00", "/api/v1/people/%", "/api/v1/people/%ff", "/api/v1/people/a%2fb"})
    void aBrokenAddressIsAnsweredByAProblemDocument(String path) throws IOException {
        assertThat(answer(path))
                .startsWith("HTTP/1.1 400")
                .contains(
                        "application/problem+json",
                        "urn:adroit:problem:malformed",
                        "nosniff",
                        "Content-Security-Policy")
                .doesNotContain("HTTP ERROR");
    }
}
