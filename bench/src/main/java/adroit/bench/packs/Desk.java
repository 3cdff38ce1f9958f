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
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
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

    /** Puts what came with the product in service. */
    void install(String id) throws IOException {
        ask("POST", "/api/v1/disciplines/" + id + "/install", new byte[0]);
    }

    /** Puts the newer version that came with the product in service. */
    void update(String id) throws IOException {
        ask("POST", "/api/v1/disciplines/" + id + "/update", new byte[0]);
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

    /** Has somebody assessed and reads the result; whether that is whole. */
    boolean assess(String person) throws IOException {
        Said made = say(
                "POST",
                "/api/v1/assessments",
                "application/json",
                ("{\"person\":\"" + person + "\",\"purpose\":\"workforce-planning\"}").getBytes(UTF_8));
        Matcher id = ID.matcher(made.text());
        if (made.isRefused() || !id.find()) {
            return false;
        }
        Said result = say("GET", "/api/v1/assessments/" + id.group(1), "", new byte[0]);
        return !result.isRefused()
                && result.text().contains("\"outcome\":\"scored\"")
                && !result.text().contains("\"outcome\":\"failed\"");
    }

    /** What the product says to a text, or that it does not take it. */
    String send(String path, String type, String text) throws IOException {
        Said said = say("POST", path, type, text.getBytes(UTF_8));
        if (said.isRefused()) {
            throw new NotMeasured("The product answered " + said.status() + " to " + path + ": " + said.text());
        }
        return said.text();
    }

    /** Brings a pack that the product is to refuse, or takes; whether it serves. */
    boolean brings(byte[] file) throws IOException {
        Said said = say("POST", "/api/v1/disciplines?name=broken.adroit", "application/octet-stream", file);
        return !said.isRefused() && said.text().contains("\"state\":\"installed\"");
    }

    /** Whether a field is set aside. */
    boolean isSetAside(String id) throws IOException {
        return say("GET", "/api/v1/disciplines/" + id, "", new byte[0]).text().contains("\"state\":\"quarantined\"");
    }

    /** Whether what is asked for is there, and holds the text. */
    boolean answers(String path, String text) throws IOException {
        Said said = say("GET", path, "", new byte[0]);
        return !said.isRefused() && said.text().contains(text);
    }

    /** Forgets a field, whatever it is. */
    void remove(String id) throws IOException {
        say("DELETE", "/api/v1/disciplines/" + id, "", new byte[0]);
    }

    private record Said(int status, String text) {
        boolean isRefused() {
            return status >= HttpURLConnection.HTTP_BAD_REQUEST;
        }
    }

    private String ask(String method, String path, byte[] body) throws IOException {
        Said said = say(method, path, "application/octet-stream", body);
        if (said.isRefused()) {
            throw new NotMeasured("The product answered " + said.status() + " to " + path + ".");
        }
        return said.text();
    }

    private Said say(String method, String path, String type, byte[] body) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) address.resolve(path).toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setRequestProperty("Authorization", "Bearer " + token());
        if (method.equals("POST")) {
            connection.setRequestProperty("Content-Type", type);
            connection.setDoOutput(true);
            connection.getOutputStream().write(body);
        }
        int status = connection.getResponseCode();
        boolean refused = status >= HttpURLConnection.HTTP_BAD_REQUEST;
        try (InputStream in = refused ? connection.getErrorStream() : connection.getInputStream()) {
            return new Said(status, in == null ? "" : new String(in.readAllBytes(), UTF_8));
        }
    }

    private String token() throws IOException {
        return Files.readString(home.resolve("admin.token"), UTF_8).strip();
    }
}
