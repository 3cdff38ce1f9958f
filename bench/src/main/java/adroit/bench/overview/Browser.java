package adroit.bench.overview;

import adroit.bench.NotMeasured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Somebody who is signed in and asks for pages as browsers do, compressed.
 *
 * @param cookie empty for nobody
 */
record Browser(HttpClient client, URI address, String cookie) {
    private static final int TABS = 4;
    private static final Pattern LINK = Pattern.compile("\"link\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("^([^;]+);");

    static Browser ofNobody(URI address) {
        return new Browser(
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(10))
                        .build(),
                address,
                "");
    }

    /** Opens a link that the owner's token asks for, as the owner does. */
    static Browser signedIn(URI address, Path home) throws IOException, InterruptedException {
        Browser nobody = ofNobody(address);
        String token = Files.readString(home.resolve("admin.token")).strip();
        HttpResponse<String> made = nobody.client.send(
                HttpRequest.newBuilder(address.resolve("/api/v1/sign-in-links"))
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        URI link = URI.create(first(LINK, made.body()));
        HttpResponse<String> pressed = nobody.client.send(
                HttpRequest.newBuilder(address.resolve(link.getPath()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(link.getRawQuery()))
                        .build(),
                BodyHandlers.ofString());
        String cookie = pressed.headers().firstValue("Set-Cookie").orElse("");
        return new Browser(nobody.client, address, first(COOKIE, cookie));
    }

    /** The bytes as they travel. */
    byte[] get(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).header("Accept-Encoding", "gzip");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new NotMeasured(path + " answers " + answer.statusCode() + " where 200 is expected.");
        }
        return answer.body();
    }

    /** Asks again and again, in a few tabs at once. */
    void get(String path, int times) throws IOException, InterruptedException {
        ExecutorService tabs = Executors.newFixedThreadPool(TABS);
        try {
            List<Future<Object>> all = new ArrayList<>();
            for (int tab = 0; tab < TABS; tab++) {
                all.add(tabs.submit(() -> {
                    for (int i = 0; i < times / TABS; i++) {
                        get(path);
                    }
                    return path;
                }));
            }
            for (Future<Object> each : all) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("The pages did not all come: " + e.getCause(), e);
        } finally {
            tabs.shutdownNow();
        }
    }

    String text(String path) throws IOException, InterruptedException {
        byte[] bytes = get(path);
        boolean zipped = bytes.length > 2 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B;
        return new String(zipped ? unzipped(bytes) : bytes, StandardCharsets.UTF_8);
    }

    private static byte[] unzipped(byte[] bytes) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new NotMeasured("The product could not be signed in to: its answer was not understood.");
        }
        return found.group(1);
    }
}
