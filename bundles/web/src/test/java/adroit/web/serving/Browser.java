package adroit.web.serving;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Asks for pages as one person.
 *
 * @param base where the product answers
 * @param token the session's token; empty for a stranger
 * @param csrf what the session's forms send back
 */
record Browser(URI base, String token, String csrf) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, String form, String... headers) {
        HttpRequest.Builder request = request(path);
        return send((headers.length == 0 ? request : request.headers(headers))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Sends a form with a file, as the page's own form does. */
    HttpResponse<String> upload(String path, String token, String kind, String name, byte[] content) {
        return upload(path, token, "kind", kind, name, content);
    }

    /** With one field of that name before the file. */
    HttpResponse<String> upload(String path, String token, String field, String value, String name, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--xYx\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + token
                        + "\r\n--xYx\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value
                        + "\r\n--xYx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--xYx--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=xYx")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** A form of that kind without a file. */
    HttpResponse<String> send(String path, Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--xYx\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=xYx")
                .POST(BodyPublishers.ofString(body + "--xYx--\r\n")));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Cookie", "adroit_session=" + token);
    }

    /** Sends a file with fields before it. */
    HttpResponse<String> uploadWith(String path, Map<String, String> fields, String name, String content) {
        StringBuilder body = new StringBuilder();
        fields.forEach((field, value) -> body.append("--xYx\r\nContent-Disposition: form-data; name=\"")
                .append(field)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--xYx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(content)
                .append("\r\n--xYx--\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=xYx")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
