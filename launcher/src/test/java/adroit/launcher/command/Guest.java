package adroit.launcher.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Somebody with a browser, signed in by a link: the page it leads to has one button. */
final class Guest {
    private static final String BOUNDARY = "adroit-test-boundary-7d9f2c";
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile("<input[^>]*>");

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI base;

    Guest(URI link) throws IOException, InterruptedException {
        base = link.resolve("/");
        String page = browser.send(HttpRequest.newBuilder(link).build(), BodyHandlers.ofString())
                .body();
        HttpRequest pressed = HttpRequest.newBuilder(link.resolve(link.getPath()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", base.toString().replaceAll("/$", ""))
                .POST(HttpRequest.BodyPublishers.ofString(form(page)))
                .build();
        browser.send(pressed, BodyHandlers.discarding());
    }

    /** The status of the first page, redirects not followed. */
    int status() throws IOException, InterruptedException {
        return status("");
    }

    /** The status of a page, redirects not followed. */
    int status(String path) throws IOException, InterruptedException {
        HttpClient strict = HttpClient.newBuilder()
                .cookieHandler(browser.cookieHandler().orElseThrow())
                .build();
        return strict.send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    /** What a page says, without its marks. */
    String text(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered with " + answer.statusCode());
        }
        return plain(answer.body());
    }

    /** A page as it comes, whatever its status. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofString());
    }

    /** What is read of a page. */
    static String plain(String page) {
        return page.replaceAll("(?s)<(script|style|title)[ >].*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&amp;", "&")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ");
    }

    /**
     * What came for an address.
     *
     * @param bytes how many travelled, compressed where the server compresses
     */
    record Travelled(int bytes, String text) {}

    /** Asks as a browser does, that takes compressed answers. */
    Travelled travelled(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = browser.send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered with " + answer.statusCode());
        }
        byte[] bytes = answer.body();
        boolean packed =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try (InputStream in =
                packed ? new GZIPInputStream(new ByteArrayInputStream(bytes)) : new ByteArrayInputStream(bytes)) {
            return new Travelled(bytes.length, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Presses a button of a page: the fields of its form by name and value. */
    HttpResponse<String> press(String path, String... fields) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder("csrf=").append(csrf(path));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(Address.escaped(fields[i + 1]));
        }
        return browser.send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", base.toString().replaceAll("/$", ""))
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends to the REST API what a script of one of the pages would send in this session. */
    HttpResponse<String> rest(String path, String type, byte[] body) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(base.resolve("/api/v1/" + path))
                        .header("Content-Type", type)
                        .header("X-CSRF-Token", csrf("/fields"))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private String csrf(String path) throws IOException, InterruptedException {
        Matcher csrf = CSRF.matcher(get(path).body());
        if (!csrf.find()) {
            throw new AssertionError(path + " has no form");
        }
        return csrf.group(1);
    }

    /** Sends the form of a page that takes a file; the fields by name and value. */
    HttpResponse<String> send(String path, String name, byte[] file, String... fields)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"csrf\"", csrf(path).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < fields.length; i += 2) {
            part(body, "name=\"" + fields[i] + "\"", fields[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        part(body, "name=\"pack\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream", file);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return browser.send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("Origin", base.toString().replaceAll("/$", ""))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String form(String page) {
        List<String> fields = new ArrayList<>();
        Matcher input = FIELD.matcher(page);
        while (input.find()) {
            String name = attribute(input.group(), "name");
            if (!name.isEmpty()) {
                fields.add(name + "=" + Address.escaped(attribute(input.group(), "value")));
            }
        }
        return String.join("&", fields);
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }
}
