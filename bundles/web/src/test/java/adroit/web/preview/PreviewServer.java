package adroit.web.preview;

import adroit.web.layout.Assets;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Serves the previews and the assets on loopback, with the policy the product sends. */
public final class PreviewServer implements AutoCloseable {

    private static final Map<String, String> TYPES =
            Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml", "woff2", "font/woff2");

    private final HttpServer server;
    private final Map<String, String> pages;
    private final String policy;

    public PreviewServer(Map<String, String> pages, String policy) throws IOException {
        this.pages = pages;
        this.policy = policy;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::page);
        server.createContext(Assets.PATH, this::asset);
        server.start();
    }

    public String at(String page) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + page;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void page(HttpExchange exchange) throws IOException {
        String html = pages.get(exchange.getRequestURI().getPath().substring(1));
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        byte[] body = Objects.requireNonNullElse(html, "<p>no such page</p>").getBytes(StandardCharsets.UTF_8);
        answer(exchange, html == null ? 404 : 200, body, "text/html; charset=utf-8");
    }

    private void asset(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring(Assets.PATH.length());
        try (InputStream content = Assets.class.getResourceAsStream("/adroit/web/static/" + name)) {
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            answer(exchange, content == null ? 404 : 200, content == null ? new byte[1] : content.readAllBytes(), type);
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body, String type) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
