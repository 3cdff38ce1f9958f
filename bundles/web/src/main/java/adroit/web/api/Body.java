package adroit.web.api;

import adroit.web.answer.Json;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a JSON body: bounded, in UTF-8, one value. */
final class Body {
    /** The most bytes of a body. */
    static final int LARGEST = 2 * 1024 * 1024;

    private Body() {}

    static JsonNode json(HttpServletRequest request) throws IOException {
        @Nullable String type = request.getContentType();
        if (type == null || !isJson(type)) {
            throw Refusal.mediaType("Send JSON with the header Content-Type: application/json.");
        }
        byte[] bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Refusal.tooLarge("A body of JSON has at most " + LARGEST + " bytes: send it in parts.");
        }
        return parse(bytes);
    }

    /** The body as it comes, for those who know its format. */
    static byte[] file(HttpServletRequest request, int largest) throws IOException {
        if (request.getContentLengthLong() > largest) {
            throw tooLarge(largest);
        }
        byte[] bytes = request.getInputStream().readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw tooLarge(largest);
        }
        return bytes;
    }

    private static Refusal tooLarge(int largest) {
        return Refusal.tooLarge(
                "A file that is sent here has at most " + (largest >> 20) + " MB; nothing of it was looked at.");
    }

    private static boolean isJson(String type) {
        String plain = type.toLowerCase(Locale.ROOT);
        int parameters = plain.indexOf(';');
        return (parameters < 0 ? plain : plain.substring(0, parameters)).strip().equals("application/json");
    }

    private static JsonNode parse(byte[] bytes) throws IOException {
        InputStreamReader text =
                new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder());
        try {
            JsonNode node = Json.MAPPER.readTree(text);
            if (node.isMissingNode()) {
                throw Refusal.badBody("line 1, column 1", "The body is empty.");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw Refusal.badBody(place(e.getLocation()), sentence(e));
        } catch (CharacterCodingException e) {
            throw Refusal.badBody("the body", "It is not in UTF-8.");
        }
    }

    private static String place(@Nullable JsonLocation at) {
        return at == null ? "the body" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    /** What the parser found, in its own words, without the names of its classes. */
    private static String sentence(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int details = message.indexOf(" (");
        return details > 0 && message.contains("`") ? message.substring(0, details) : message;
    }
}
