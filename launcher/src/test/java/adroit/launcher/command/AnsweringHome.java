package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.launcher.HeldHome;
import adroit.launcher.Home;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A home on which something answers as the product does, so that a command is typed whole and answered with what the test says. */
final class AnsweringHome implements AutoCloseable {
    private final HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final List<String> asked = new ArrayList<>();
    private final Path root;
    private final HeldHome held;

    AnsweringHome(Path root) throws IOException {
        this.root = root;
        held = new HeldHome(root);
        Home home = new Home(root);
        Files.writeString(home.tokenFile(), "secret");
        Files.writeString(
                home.runFile(),
                "{\"pid\":1,\"host\":\"127.0.0.1\",\"port\":"
                        + http.getAddress().getPort() + "}");
        http.start();
    }

    /** What is answered at that path, whatever its query. */
    void answer(String path, int status, String body) {
        http.createContext("/api/v1/" + path, exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.getRequestBody().readAllBytes();
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
    }

    /** Method and address of everything that was asked. */
    List<String> asked() {
        return asked;
    }

    Typed type(String... words) {
        return Typed.of(Stream.concat(Stream.of(words), Stream.of("--home", root.toString()))
                .toArray(String[]::new));
    }

    @Override
    public void close() {
        http.stop(0);
        held.close();
    }
}
