package adroit.web.api;

import adroit.identity.Actor;
import adroit.web.answer.Json;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One request and its answer. */
record Call(HttpServletRequest request, HttpServletResponse response, Actor actor, Map<String, String> variables) {
    private static final String JSON = "application/json";
    private static final int USUAL_LIMIT = 100;
    private static final int HIGHEST_LIMIT = 500;

    /** A variable part of the path; what no id can look like is not found. */
    String variable(String name) {
        String value = variables.getOrDefault(name, "");
        if (value.isEmpty() || value.length() > 200 || !Texts.clean(value)) {
            throw Refusal.notFound();
        }
        return value;
    }

    @Nullable
    String query(String name) {
        @Nullable String value = request.getParameter(name);
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (value.length() > 200 || !Texts.clean(value)) {
            throw Refusal.badQuery(name, "at most 200 characters, none of them a control character");
        }
        return value;
    }

    List<String> queries(String name) {
        List<String> values = new ArrayList<>();
        @Nullable String @Nullable [] given = request.getParameterValues(name);
        for (@Nullable String value : given == null ? new @Nullable String[0] : given) {
            if (value == null || !Texts.clean(value)) {
                throw Refusal.badQuery(name, "no control characters");
            }
            values.add(value);
        }
        return values;
    }

    boolean flag(String name) {
        @Nullable String value = query(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw Refusal.badQuery(name, "true or false");
        }
        return "true".equals(value);
    }

    int limit() {
        @Nullable String value = query("limit");
        if (value == null) {
            return USUAL_LIMIT;
        }
        int limit = value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0;
        if (limit < 1 || limit > HIGHEST_LIMIT) {
            throw Refusal.badQuery("limit", "1 to " + HIGHEST_LIMIT);
        }
        return limit;
    }

    JsonNode json() throws IOException {
        return Body.json(request);
    }

    void ok(Object value) throws IOException {
        Json.write(response, HttpServletResponse.SC_OK, JSON, value);
    }

    /** A file to keep. */
    void csv(String name, String text) throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    void created(String location, Object value) throws IOException {
        response.setHeader("Location", location);
        Json.write(response, HttpServletResponse.SC_CREATED, JSON, value);
    }

    void made(Object value) throws IOException {
        Json.write(response, HttpServletResponse.SC_CREATED, JSON, value);
    }

    void accepted(Object value) throws IOException {
        Json.write(response, HttpServletResponse.SC_ACCEPTED, JSON, value);
    }

    void done() {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** Answers a page of a list: one more item than the limit, or as many as can be looked up at once, says that there may be a next page. */
    <T, V> void page(List<T> oneMore, int limit, Function<T, V> view, Function<T, String> cursor) throws IOException {
        List<T> items = oneMore.size() > limit ? oneMore.subList(0, limit) : oneMore;
        boolean more = oneMore.size() > limit || oneMore.size() == HIGHEST_LIMIT;
        @Nullable String next = more ? cursor.apply(items.get(items.size() - 1)) : null;
        ok(new Listing<>(items.stream().map(view).toList(), next));
    }

    /** The sequence number before which a page of the audit log begins. */
    long sequenceCursor() {
        @Nullable String cursor = query("cursor");
        if (cursor == null) {
            return Long.MAX_VALUE;
        }
        if (!cursor.matches("\\d{1,18}")) {
            throw Refusal.badQuery("cursor", "the value of next in the page before");
        }
        return Long.parseLong(cursor);
    }

    /** A page of a list, or all of it. */
    record Listing<V>(List<V> items, @Nullable String next) {}
}
