package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.launcher.Home;
import adroit.launcher.Refused;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {
    private final HttpServer http = listen();
    private final URI address =
            URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    private final Server server = new Server(address, "secret");

    @BeforeEach
    void start() {
        http.start();
    }

    @AfterEach
    void stop() {
        http.stop(0);
    }

    @Test
    void asksAsTheOwner() throws IOException {
        http.createContext("/", exchange -> {
            String said = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization");
            respond(exchange, 200, said);
        });
        assertThat(server.get("/api/v1/gaps?limit=5")).isEqualTo("GET /api/v1/gaps?limit=5 Bearer secret");
        assertThat(server.delete("/api/v1/disciplines/gis")).startsWith("DELETE ");
    }

    @Test
    void sendsAFileAsItIs(@TempDir Path folder) throws IOException {
        http.createContext(
                "/",
                exchange -> respond(
                        exchange, 201, new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        Path file = Files.writeString(folder.resolve("roster.csv"), "name,title\r\nÄ,b");
        assertThat(server.post("/api/v1/imports?kind=roster", file, "text/csv")).isEqualTo("name,title\r\nÄ,b");
    }

    @Test
    void saysARefusalInSentences() {
        http.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            respond(exchange, 422, """
                    {"type":"about:blank","title":"The file has no header","status":422,"errors":[{"title":"inner"}],
                     "detail":"roster.csv:1 is empty.","remedy":"Add a first line with the column names"}""");
        });
        assertThatThrownBy(() -> server.post("/api/v1/imports", "{}"))
                .isInstanceOf(Refused.class)
                .hasMessage("The file has no header. roster.csv:1 is empty. Add a first line with the column names.");
    }

    @Test
    void saysTheStatusWhereTheServerSaysNothing() {
        http.createContext("/", exchange -> respond(exchange, 503, "<html>"));
        assertThatThrownBy(() -> server.get("/")).hasMessage("The server refused with status 503.");
    }

    @Test
    void saysThatTheServerStoppedWhileItWasAsked() throws IOException {
        try (ServerSocket dying = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> takeAndDrop(dying));
            thread.start();
            Server asked = new Server(URI.create("http://127.0.0.1:" + dying.getLocalPort()), "secret");
            assertThatThrownBy(() -> asked.post("/api/v1/imports", "{}"))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("stopped before it answered")
                    .hasMessageContaining("adroit start");
        }
    }

    @Test
    void saysThatALargeFileWasNotTakenWhereTheAnswerWasLostWithTheConnection(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("large.adroit"), new byte[24 << 20]);
        try (ServerSocket refusing = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> takeAPartAndReset(refusing));
            thread.start();
            Server asked = new Server(URI.create("http://127.0.0.1:" + refusing.getLocalPort()), "secret");
            assertThatThrownBy(() -> asked.post("/api/v1/disciplines", file, "application/octet-stream"))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("too large")
                    .hasMessageNotContaining("24 MB")
                    .hasMessageContaining("Nothing was taken in");
        }
    }

    @Test
    void whatIsNoFileIsRefusedInWordsBeforeAnythingIsSent(@TempDir Path folder) throws IOException {
        AtomicBoolean asked = new AtomicBoolean();
        http.createContext("/", exchange -> {
            asked.set(true);
            respond(exchange, 201, "{}");
        });
        assertThatThrownBy(() -> server.post("/api/v1/imports", folder, "text/csv"))
                .isInstanceOf(Refused.class)
                .hasMessage(folder + " is a folder. Name one file in it.");
        assertThatThrownBy(() -> server.post("/api/v1/imports", folder.resolve("none.csv"), "text/csv"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("none.csv is missing or cannot be read");
        assertThatThrownBy(() -> server.post("/api/v1/imports", Path.of("/dev/null"), "text/csv"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Write it to a file first");
        assertThat(asked).isFalse();
    }

    /** A file that opens, and of which no byte can be had, as on a disk that fails. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatCannotBeReadIsNotToldAsAFaultOfTheServer() {
        assertThatThrownBy(() -> server.post("/api/v1/imports", Path.of("/proc/self/mem"), "text/csv"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("/proc/self/mem cannot be read on this machine")
                .hasMessageNotContaining("server");
    }

    /** As where somebody saves it meanwhile: the last part is held back, so that no server takes what was sent for the whole. */
    @Test
    void aFileThatChangesWhileItIsSentIsNotSentToItsEnd(@TempDir Path folder) throws IOException {
        for (int change : new int[] {-1, 1}) {
            Path file = Files.write(folder.resolve("roster.csv"), new byte[200_000]);
            ByteArrayOutputStream sent = new ByteArrayOutputStream();
            try (LocalFile opened = LocalFile.open(file)) {
                Files.write(file, new byte[200_000 + change]);
                assertThatThrownBy(() -> opened.sendTo(sent))
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("was changed while it was being sent");
            }
            assertThat(sent.size()).isLessThan(200_000);
        }
    }

    /** As where the answer is overtaken by the end of the connection. */
    private static void takeAPartAndReset(ServerSocket refusing) {
        try (Socket connection = refusing.accept()) {
            connection.getInputStream().readNBytes(1_000);
            connection.setSoLinger(true, 0);
        } catch (IOException closed) {
            // the test is over
        }
    }

    /** Twice, since a connection that breaks off without an answer is tried once more. */
    private static void takeAndDrop(ServerSocket dying) {
        try {
            for (int i = 0; i < 2; i++) {
                dying.accept().close();
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    @Test
    void saysThatNothingAnswers() {
        http.stop(0);
        assertThatThrownBy(() -> server.get("/"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(address.toString())
                .hasMessageContaining("adroit start");
    }

    @Test
    void saysThatNoProductRunsOnTheHome(@TempDir Path home) {
        assertThatThrownBy(() -> Server.of(new Home(home)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("No Adroit runs on the home " + home);
    }

    private static HttpServer listen() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
