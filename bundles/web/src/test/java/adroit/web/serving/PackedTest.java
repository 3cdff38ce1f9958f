package adroit.web.serving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as they travel, behind a server that packs what it is sent unpacked, as the product's does. */
class PackedTest {
    private static final String LONG = "<p>Höhe &amp; Breite</p>\n".repeat(500);
    private static final int PIECE = 1_000;
    private static final String SHORT = "<p>ok</p>";

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    @BeforeEach
    void serve() throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new Sending(LONG)), "/long");
        context.addServlet(new ServletHolder(new Sending(SHORT)), "/short");
        server.setHandler(new GzipHandler(context));
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    private static final class Sending extends HttpServlet {
        private static final long serialVersionUID = 1L;
        private final String html;

        Sending(String html) {
            this.html = html;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Shown.page(request, response, 200, new JteModel() {
                @Override
                public void render(TemplateOutput output) {
                    for (int at = 0; at < html.length(); at += PIECE) {
                        output.writeContent(html.substring(at, Math.min(html.length(), at + PIECE)));
                    }
                    output.writeContent("");
                }

                @Override
                public void writeTo(TemplateOutput output) {
                    render(output);
                }
            });
        }
    }

    private HttpResponse<byte[]> get(String path, String... accepted) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + connector.getLocalPort() + path));
        for (String each : accepted) {
            request.header("Accept-Encoding", each);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String unpacked(HttpResponse<byte[]> answer) throws IOException {
        return new String(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br, zstd", "br,GZIP", "gzip;q=0.5"})
    void whoTakesItPackedGetsItPackedOnce(String accepted) throws Exception {
        HttpResponse<byte[]> answer = get("/long", accepted);
        assertThat(answer.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(answer.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(unpacked(answer)).isEqualTo(LONG);
        assertThat(answer.body().length).isLessThan(LONG.length() / 20);
    }

    @Test
    void whoNamesItInALaterLineGetsItPacked() throws Exception {
        assertThat(unpacked(get("/long", "br", "gzip"))).isEqualTo(LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "br", "gzip;q=0", "x-gzipped"})
    void whoDoesNotGetsItAsItIs(String accepted) throws Exception {
        HttpResponse<byte[]> answer = get("/long", accepted);
        assertThat(answer.headers().allValues("Content-Encoding")).isEmpty();
        assertThat(new String(answer.body(), UTF_8)).isEqualTo(LONG);
    }

    @Test
    void theLengthIsOfWhatTravels() throws Exception {
        for (String path : List.of("/short", "/long")) {
            HttpResponse<byte[]> answer = get(path, "gzip");
            assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(answer.body().length);
        }
        assertThat(unpacked(get("/short", "gzip"))).isEqualTo(SHORT);
    }
}
