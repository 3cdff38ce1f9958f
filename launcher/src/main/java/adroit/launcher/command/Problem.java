package adroit.launcher.command;

import adroit.launcher.Refused;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A refusal of the server (RFC 9457), made into sentences: what, and where it says so, what to do.
 *
 * @param rule the reason code, or the id of the rule that denied it, where the answer names one
 * @param more what else is wrong, as far as the answer lists it
 * @param list the address of the whole list, where the answer holds the first of it
 */
record Problem(int status, String title, String detail, String remedy, String rule, List<String> more, String list) {
    static Problem of(int status, String body) {
        Map<String, String> fields = topLevelTexts(body);
        return new Problem(
                status,
                fields.getOrDefault("title", ""),
                fields.getOrDefault("detail", ""),
                fields.getOrDefault("remedy", ""),
                fields.getOrDefault("rule", ""),
                others(body),
                fields.getOrDefault("rejectedRows", ""));
    }

    /** What is thrown because of it. */
    Refused refusal() {
        return new Refused(sentence(), list, status);
    }

    String sentence() {
        String said = Stream.of(title, detail, remedy)
                .filter(part -> !part.isBlank())
                .map(Problem::ended)
                .distinct()
                .collect(Collectors.joining(" "));
        if (said.isEmpty()) {
            return "The server refused with status " + status + ".";
        }
        String known = rule.isEmpty() ? said : said + " (" + rule + ")";
        return more.isEmpty() ? known : known + "\nAnd: " + String.join("\nAnd: ", more);
    }

    /** Everything else that is wrong, where the answer lists more than what its sentence says. */
    private static List<String> others(String body) {
        try {
            return Json.parse(body).items("problems").stream()
                    .skip(1)
                    .map(p -> ended((p.text("place") + " " + p.text("message")).strip()))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String ended(String part) {
        String text = part.strip();
        return ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    private static Map<String, String> topLevelTexts(String body) {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(body)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return texts;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.VALUE_STRING) {
                    texts.put(name, json.getText());
                } else {
                    json.skipChildren();
                }
            }
        } catch (IOException e) {
            texts.clear();
        }
        return texts;
    }
}
