package adroit.web.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** What a reverse proxy does, as the operations page sets one up: it passes the head on with the name it was called by, and says for whom. One request for each connection. */
final class Proxy implements AutoCloseable {
    private final ServerSocket socket;
    private final URI behind;
    private final Thread thread = new Thread(this::serve, "proxy");
    private final String sender;

    Proxy(URI behind) throws IOException {
        this(behind, "203.0.113.9");
    }

    /** @param sender for whom it asks */
    Proxy(URI behind, String sender) throws IOException {
        this.sender = sender;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.behind = behind;
        thread.setDaemon(true);
        thread.start();
    }

    /** Sends a request with a body and gives back all of the answer. */
    String send(String head, String body) throws IOException {
        try (Socket client = new Socket(socket.getInetAddress(), socket.getLocalPort())) {
            client.getOutputStream().write((head + "\r\n\r\n" + body).getBytes(ISO_8859_1));
            return new String(client.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                passOn(client);
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void passOn(Socket client) throws IOException {
        try (Socket server = new Socket(behind.getHost(), behind.getPort())) {
            OutputStream out = server.getOutputStream();
            BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
            int length = 0;
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                out.write((line + "\r\n").getBytes(ISO_8859_1));
                if (line.startsWith("Content-Length: ")) {
                    length = Integer.parseInt(line.substring("Content-Length: ".length()));
                }
            }
            char[] body = new char[length];
            int read = length == 0 ? 0 : in.read(body);
            out.write(("X-Forwarded-For: " + sender + "\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n"
                            + new String(body, 0, read))
                    .getBytes(ISO_8859_1));
            out.flush();
            server.getInputStream().transferTo(client.getOutputStream());
        }
    }
}
