package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.launcher.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sample person at their own pages: what nobody can say for another is said there, as a real person would. */
final class SampleVisit {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final URI base;
    private final String cookie;

    private SampleVisit(URI base, String cookie) {
        this.base = base;
        this.cookie = cookie;
    }

    /**
     * Makes an account for the person and signs it in by its link.
     *
     * @param key the person's key in the city's files
     */
    static SampleVisit of(Server server, String key) throws IOException {
        String account = server.post(
                Address.of("accounts").toString(),
                Json.object(
                        "name",
                        key.toLowerCase(Locale.ROOT),
                        "displayName",
                        "Sample " + key,
                        "roles",
                        List.of("employee"),
                        "person",
                        key));
        return at(server, Json.parse(account).text("id"));
    }

    /** Signs an account that is there in by a link. */
    static SampleVisit at(Server server, String account) throws IOException {
        String link = server.post(Address.of("accounts", account, "link").toString(), "");
        URI address = URI.create(Json.parse(link).text("link"));
        HttpURLConnection signedIn =
                post(address.resolve("/sign-in/link"), "", "token=" + Address.escaped(token(address)));
        String cookie = signedIn.getHeaderField("Set-Cookie");
        if (cookie == null) {
            throw new Refused("A sample person could not sign in. Please report this fault.");
        }
        return new SampleVisit(address.resolve("/"), cookie.substring(0, cookie.indexOf(';')));
    }

    /** Sends a form of one of the person's pages. */
    void send(String page, String action, String fields) throws IOException {
        Matcher csrf = CSRF.matcher(read(page));
        if (!csrf.find()) {
            throw new Refused("The sample page " + page + " has no form. Please report this fault.");
        }
        HttpURLConnection answer = post(base.resolve(action), cookie, "csrf=" + csrf.group(1) + "&" + fields);
        if (answer.getResponseCode() != HttpURLConnection.HTTP_SEE_OTHER) {
            throw new Refused("The sample form " + action + " was answered with " + answer.getResponseCode()
                    + ". Please report this fault.");
        }
    }

    /** The first thing of that form on a page. */
    String find(String page, Pattern wanted) throws IOException {
        Matcher found = wanted.matcher(read(page));
        if (!found.find()) {
            throw new Refused("The sample page " + page + " does not hold what it should. Please report this fault.");
        }
        return found.group(1);
    }

    private String read(String page) throws IOException {
        HttpURLConnection connection = open(base.resolve(page), cookie);
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static String token(URI link) {
        return link.getRawQuery().substring("token=".length());
    }

    private static HttpURLConnection post(URI address, String cookie, String fields) throws IOException {
        HttpURLConnection connection = open(address, cookie);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(fields.getBytes(UTF_8));
        }
        connection.getResponseCode();
        return connection;
    }

    private static HttpURLConnection open(URI address, String cookie) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
        connection.setInstanceFollowRedirects(false);
        if (!cookie.isEmpty()) {
            connection.setRequestProperty("Cookie", cookie);
        }
        return connection;
    }
}
