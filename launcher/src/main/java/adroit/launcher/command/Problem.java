package adroit.launcher.command;

import adroit.launcher.Refused;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A refusal of the server (RFC 9457), made into sentences: what, and where it says so, what to do. Each fault of a pack stands on a line of its own, in the form in which the commands that need no
 * server tell it.
 *
 * @param rule the reason code, or the id of the rule that denied it, where the answer names one
 * @param each everything that is wrong, as far as the answer lists it
 * @param list the address of the whole list, where the answer holds the first of it
 * @param document the answer itself; empty where it is no JSON
 */
record Problem(
        int status,
        String title,
        String detail,
        String remedy,
        String rule,
        List<Item> each,
        String list,
        String document) {
    private static final String UNKNOWN_DISCIPLINE = "UNKNOWN_DISCIPLINE";

    /** Kinds of refusal whose faults begin with their codes. */
    private static final Set<String> CODED = Set.of(
            "urn:adroit:problem:pack-refused", "urn:adroit:problem:settings-refused", "urn:adroit:problem:set-refused");

    /**
     * One thing that is wrong, told as {@code place: CODE sentence remedy}.
     *
     * @param code empty where the answer gives none of its own for it
     */
    record Item(String place, String code, String message) {
        private static final Pattern CODE = Pattern.compile("([A-Z][A-Z0-9_]+): (.*)", Pattern.DOTALL);

        /** @param begins whether its message begins with a code */
        static Item of(Json item, boolean begins) {
            Matcher coded = CODE.matcher(item.text("message"));
            return begins && coded.matches()
                    ? new Item(item.text("place"), coded.group(1), coded.group(2))
                    : new Item(item.text("place"), "", item.text("message"));
        }

        @Override
        public String toString() {
            return (place.isEmpty() ? "" : place + ": ") + (code.isEmpty() ? "" : code + " ") + ended(message);
        }
    }

    static Problem of(int status, String body) {
        Map<String, String> fields = topLevelTexts(body);
        return new Problem(
                status,
                fields.getOrDefault("title", ""),
                fields.getOrDefault("detail", ""),
                fields.getOrDefault("remedy", ""),
                fields.getOrDefault("rule", ""),
                each(body),
                fields.getOrDefault("rejectedRows", ""),
                fields.isEmpty() ? "" : body.strip());
    }

    /** What is thrown because of it. */
    Refused refusal() {
        return new Refused(sentence(), list, status, document);
    }

    String sentence() {
        if (each.stream().anyMatch(item -> !item.code().isEmpty())) {
            return lines(title.isBlank() ? "" : ended(title), each);
        }
        String said = Stream.of(rule.equals(UNKNOWN_DISCIPLINE) ? "" : title, detail, remedy)
                .filter(part -> !part.isBlank())
                .map(Problem::ended)
                .distinct()
                .collect(Collectors.joining(" "));
        if (said.isEmpty()) {
            return "The server refused with status " + status + ".";
        }
        return lines(
                rule.isEmpty() ? said : said + " (" + rule + ")",
                each.stream().skip(1).toList());
    }

    private static String lines(String first, List<Item> items) {
        return Stream.concat(Stream.of(first), items.stream().map(Item::toString))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static List<Item> each(String body) {
        try {
            Json answer = Json.parse(body);
            boolean coded = CODED.contains(answer.text("type"));
            return answer.items("problems").stream()
                    .map(item -> Item.of(item, coded))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String ended(String part) {
        String text = part.strip();
        return text.isEmpty() || ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
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
