package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.launcher.Home;
import adroit.launcher.Refused;
import adroit.launcher.RunFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.SocketException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;

/**
 * The product that runs on a home, asked over HTTP with the owner's token.
 *
 * <p>A process that asks once and ends needs no more than {@link HttpURLConnection}.
 */
final class Server {
    private static final int PATIENCE_MILLIS = (int) Duration.ofMinutes(30).toMillis();

    private final URI address;
    private final String token;

    Server(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** @throws Refused when no product runs on the home, or its token cannot be read */
    static Server of(Home home) {
        URI address = RunFile.read(home).address();
        try {
            return new Server(address, Files.readString(home.tokenFile()).strip());
        } catch (NoSuchFileException e) {
            throw new Refused(
                    "The owner's token " + home.tokenFile() + " is missing. Stop Adroit and start it again.", e);
        } catch (IOException e) {
            throw new Refused(
                    "The owner's token " + home.tokenFile()
                            + " cannot be read. Run this command as the user who started Adroit.",
                    e);
        }
    }

    /** @return the JSON that answers {@code GET path} */
    String get(String path) throws IOException {
        return text(open("GET", path));
    }

    /** Streams what answers {@code GET path}; memory does not grow with it. */
    void get(String path, OutputStream out) throws IOException {
        HttpURLConnection connection = open("GET", path);
        int status = status(connection);
        if (status != HttpURLConnection.HTTP_OK) {
            text(connection);
            throw new Refused("The server answered with status " + status + ".");
        }
        try (InputStream in = connection.getInputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            throw new Refused("The answer of the server broke off: see its log. Try again.", e);
        }
    }

    String delete(String path) throws IOException {
        return text(open("DELETE", path));
    }

    /** @return the JSON that answers {@code POST path} with a JSON body; an empty body sends none */
    String post(String path, String json) throws IOException {
        return text(sent(path, json));
    }

    /** @return what {@link #post} does, or nothing where the server knows no such address */
    Optional<String> postIfThere(String path, String json) throws IOException {
        HttpURLConnection connection = sent(path, json);
        return status(connection) == HttpURLConnection.HTTP_NOT_FOUND
                ? Optional.empty()
                : Optional.of(text(connection));
    }

    private HttpURLConnection sent(String path, String json) throws IOException {
        HttpURLConnection connection = open("POST", path);
        byte[] body = json.getBytes(UTF_8);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setFixedLengthStreamingMode(body.length);
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        } catch (ConnectException e) {
            throw gone(e);
        }
        return connection;
    }

    /** Keeps what answers {@code GET path} in a file, in place of what was there. */
    void get(String path, Path file) throws IOException {
        HttpURLConnection connection = open("GET", path);
        if (status(connection) >= 300) {
            text(connection);
        }
        try (InputStream in = connection.getInputStream()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            throw new Refused("The file " + file + " cannot be written: its folder is missing.", e);
        }
    }

    /**
     * Streams a file as the body; memory does not grow with it.
     *
     * @throws Refused where the server refuses it; and before anything is sent where it is no file that can be read
     */
    String post(String path, Path file, String mediaType) throws IOException {
        try (LocalFile sent = LocalFile.open(file)) {
            return streamed(path, sent, mediaType);
        }
    }

    private String streamed(String path, LocalFile file, String mediaType) throws IOException {
        HttpURLConnection connection = open("POST", path);
        connection.setRequestProperty("Content-Type", mediaType);
        connection.setFixedLengthStreamingMode(file.size());
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            file.sendTo(out);
        } catch (ConnectException e) {
            throw gone(e);
        } catch (IOException e) {
            return answerInsteadOf(e, connection, file);
        }
        return text(connection);
    }

    private HttpURLConnection open(String method, String path) throws IOException {
        URL url = address.resolve(path).toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection(Proxy.NO_PROXY);
        connection.setRequestMethod(method);
        connection.setConnectTimeout(5_000);
        connection.setReadTimeout(PATIENCE_MILLIS);
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setRequestProperty("Accept", "application/json, application/problem+json");
        return connection;
    }

    /** A server that refuses early may close before the whole file was sent; what it said matters more than the pipe, and is lost with it now and then. */
    private String answerInsteadOf(IOException broken, HttpURLConnection connection, LocalFile file)
            throws IOException {
        try {
            connection.getResponseCode();
        } catch (IOException unanswered) {
            broken.addSuppressed(unanswered);
            throw new Refused(
                    "The server ended the connection before it had all of " + file
                            + ", and what it said was lost on the way. It refuses a file that is too large in this way. Nothing was taken in; where the file is smaller, see whether Adroit still runs, and send it again.",
                    broken);
        }
        return text(connection);
    }

    private String text(HttpURLConnection connection) throws IOException {
        int status = status(connection);
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            String body = in == null ? "" : new String(in.readAllBytes(), UTF_8);
            if (status >= 300) {
                throw Problem.of(status, body).refusal();
            }
            return body;
        }
    }

    private int status(HttpURLConnection connection) throws IOException {
        try {
            return connection.getResponseCode();
        } catch (ConnectException e) {
            throw gone(e);
        } catch (SocketException e) {
            throw new Refused(
                    "Adroit stopped before it answered. Start it again with 'adroit start', look whether it is done, and ask again if not; what was not done leaves no trace.",
                    e);
        }
    }

    private Refused gone(IOException cause) {
        return new Refused("Adroit does not answer at " + address + ". Start it again with 'adroit start'.", cause);
    }
}
