package adroit.bench.packs;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.bench.NotMeasured;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The running product's own face for packs, as its owner. */
final class Desk {
    private static final Pattern FIRST_ID = Pattern.compile("\"id\":\"(\\d+)\"");
    private static final double NANOS = 1e9;

    private final URI address;
    private final Path home;

    Desk(URI address, Path home) {
        this.address = address;
        this.home = home;
    }

    /** Seconds until the pack serves. */
    double install(Path pack) throws IOException {
        byte[] file = Files.readAllBytes(pack);
        long before = System.nanoTime();
        String answer = ask("POST", "/api/v1/disciplines?name=" + pack.getFileName(), file);
        double seconds = (System.nanoTime() - before) / NANOS;
        if (!answer.contains("\"state\":\"installed\"") || !answer.contains("\"fault\":null")) {
            throw new NotMeasured("The product did not take " + pack.getFileName() + ": " + answer);
        }
        return seconds;
    }

    /** Seconds until the set is back in that state. */
    double rollBack(String state) throws IOException {
        long before = System.nanoTime();
        ask("POST", "/api/v1/disciplines/rollback?to=" + state, new byte[0]);
        return (System.nanoTime() - before) / NANOS;
    }

    String latestState() throws IOException {
        Matcher found = FIRST_ID.matcher(ask("GET", "/api/v1/disciplines/rollback?limit=1", new byte[0]));
        if (!found.find()) {
            throw new NotMeasured("The product tells of no state of its installed set.");
        }
        return found.group(1);
    }

    private String ask(String method, String path, byte[] body) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) address.resolve(path).toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setRequestProperty(
                "Authorization",
                "Bearer " + Files.readString(home.resolve("admin.token"), UTF_8).strip());
        if (method.equals("POST")) {
            connection.setRequestProperty("Content-Type", "application/octet-stream");
            connection.setDoOutput(true);
            connection.getOutputStream().write(body);
        }
        int status = connection.getResponseCode();
        if (status >= HttpURLConnection.HTTP_BAD_REQUEST) {
            throw new NotMeasured("The product answered " + status + " to " + path + ".");
        }
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
