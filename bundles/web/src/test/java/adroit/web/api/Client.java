package adroit.web.api;

import adroit.web.answer.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.function.Consumer;

/** Asks the REST face as one caller. */
record Client(URI base, String header, String value, String secondHeader, String secondValue) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What came back. */
    record Answer(String method, String path, int status, String type, String body, HttpResponse<String> raw) {
        JsonNode json() {
            try {
                return Json.MAPPER.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(body, e);
            }
        }
    }

    Answer get(String path) {
        return send("GET", path, "", b -> {});
    }

    Answer delete(String path) {
        return send("DELETE", path, "", b -> {});
    }

    Answer post(String path) {
        return send("POST", path, "", b -> {});
    }

    Answer post(String path, String json) {
        return send("POST", path, json, b -> b.header("Content-Type", "application/json"));
    }

    /** Sends a file. */
    Answer post(String path, String type, byte[] file) {
        return send("POST", path, BodyPublishers.ofByteArray(file), b -> b.header("Content-Type", type));
    }

    Answer send(String method, String path, String body, Consumer<HttpRequest.Builder> more) {
        return send(method, path, BodyPublishers.ofString(body), more);
    }

    private Answer send(String method, String path, BodyPublisher body, Consumer<HttpRequest.Builder> more) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path)).header(header, value).method(method, body);
        if (!secondHeader.isEmpty()) {
            request.header(secondHeader, secondValue);
        }
        more.accept(request);
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(method, path, response.statusCode(), type, response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
