package adroit.web.api;

import adroit.web.answer.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a JSON object and collects everything that is wrong with them; what is wrong reads as something harmless until {@link #check}. */
final class Fields {
    private static final int LONGEST = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private final JsonNode object;
    private final String pointer;
    private final List<Problem.Item> problems;
    private final Set<String> known = new HashSet<>();

    private Fields(JsonNode object, String pointer, List<Problem.Item> problems) {
        this.object = object;
        this.pointer = pointer;
        this.problems = problems;
    }

    /** The body as an object. */
    static Fields of(JsonNode body) {
        return of(body, "", new ArrayList<>());
    }

    /** An object within the body, at that JSON pointer. */
    static Fields of(JsonNode node, String pointer, List<Problem.Item> problems) {
        if (!node.isObject()) {
            problems.add(new Problem.Item(pointer.isEmpty() ? "/" : pointer, "must be an object"));
        }
        return new Fields(node, pointer, problems);
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    String text(String name) {
        @Nullable String text = optionalText(name);
        if (text == null && object.path(name).isMissingNode()
                || object.path(name).isNull()) {
            problem(name, "is missing");
        }
        return text == null ? "" : text;
    }

    @Nullable
    String optionalText(String name) {
        JsonNode node = node(name);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isTextual()) {
            problem(name, "must be a text");
            return null;
        }
        return checked(name, node.textValue());
    }

    private @Nullable String checked(String name, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            problem(name, "must have 1 to " + LONGEST + " characters");
            return null;
        }
        if (!Texts.clean(text)) {
            problem(name, "must not hold control characters or halves of characters");
            return null;
        }
        return text;
    }

    /** A text of several lines; empty where there is none. */
    String longText(String name, int longest) {
        JsonNode node = node(name);
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        if (!node.isTextual() || node.textValue().length() > longest) {
            problem(name, "must be a text of at most " + longest + " characters");
            return "";
        }
        if (!node.textValue().lines().allMatch(Texts::clean)) {
            problem(name, "must not hold control characters or halves of characters");
        }
        return node.textValue().strip();
    }

    /** Texts in their order; empty where there are none. */
    List<String> orderedTexts(String name, int most, int longest) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : array(name, most)) {
            boolean good = each.isTextual()
                    && !each.textValue().isBlank()
                    && each.textValue().length() <= longest
                    && each.textValue().lines().allMatch(Texts::clean);
            if (good) {
                texts.add(each.textValue().strip());
            } else {
                problem(name, "must be a list of texts, each of 1 to " + longest + " characters");
            }
        }
        return texts;
    }

    /** The objects of a list, in their order; empty where there are none. */
    List<Fields> objects(String name, int most) {
        List<Fields> objects = new ArrayList<>();
        JsonNode list = array(name, most);
        for (int i = 0; i < list.size(); i++) {
            objects.add(of(list.get(i), pointer + "/" + name + "/" + i, problems));
        }
        return objects;
    }

    private JsonNode array(String name, int most) {
        JsonNode node = node(name);
        if (node.isMissingNode() || node.isNull()) {
            return MissingNode.getInstance();
        }
        if (!node.isArray() || node.size() > most) {
            problem(name, "must be a list of at most " + most);
            return MissingNode.getInstance();
        }
        return node;
    }

    /** A whole number; null where there is none. */
    @Nullable
    Integer optionalInteger(String name, int least, int highest) {
        JsonNode node = node(name);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isIntegralNumber()
                || !node.canConvertToInt()
                || node.intValue() < least
                || node.intValue() > highest) {
            problem(name, "must be a whole number from " + least + " to " + highest);
            return null;
        }
        return node.intValue();
    }

    /** A whole number. */
    int integer(String name, int least, int highest) {
        @Nullable Integer number = optionalInteger(name, least, highest);
        if (number == null && object.path(name).isMissingNode()) {
            problem(name, "is missing");
        }
        return number == null ? least : number;
    }

    boolean flag(String name) {
        JsonNode node = node(name);
        if (!node.isBoolean()) {
            problem(name, node.isMissingNode() ? "is missing" : "must be true or false");
        }
        return node.asBoolean();
    }

    boolean optionalFlag(String name) {
        return !node(name).isMissingNode() && flag(name);
    }

    double number(String name) {
        JsonNode node = node(name);
        if (!node.isNumber()) {
            problem(name, node.isMissingNode() ? "is missing" : "must be a number");
            return 1;
        }
        return node.doubleValue();
    }

    @Nullable
    Double optionalNumber(String name) {
        JsonNode node = node(name);
        return node.isMissingNode() || node.isNull() ? null : (Double) number(name);
    }

    LocalDate date(String name) {
        @Nullable LocalDate date = has(name) ? optionalDate(name) : null;
        if (!has(name)) {
            node(name);
            problem(name, "is missing");
        }
        return date == null ? EARLIEST : date;
    }

    @Nullable
    LocalDate optionalDate(String name) {
        @Nullable String text = optionalText(name);
        if (text == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // told below, together with dates that cannot be meant
        }
        problem(name, "must be a date such as 2026-06-30");
        return null;
    }

    /** The value of one of a few words; the first of the words where it is none of them. */
    <T> T choice(String name, Map<String, T> words) {
        String text = text(name);
        T value = words.get(text);
        if (value == null && !text.isEmpty()) {
            problem(name, "must be one of " + String.join(", ", words.keySet()));
        }
        return value != null ? value : words.values().iterator().next();
    }

    Set<String> texts(String name) {
        Set<String> texts = new HashSet<>();
        JsonNode node = node(name);
        if (!node.isArray()) {
            problem(name, node.isMissingNode() ? "is missing" : "must be a list of texts");
            return texts;
        }
        for (JsonNode each : node) {
            if (each.isTextual() && Texts.clean(each.textValue())) {
                texts.add(each.textValue());
            } else {
                problem(name, "must be a list of texts");
            }
        }
        return texts;
    }

    Map<String, String> optionalTexts(String name) {
        Map<String, String> texts = new TreeMap<>();
        JsonNode node = node(name);
        if (!node.isMissingNode() && !node.isNull() && !node.isObject()) {
            problem(name, "must be an object of texts");
        }
        if (node.size() > 20) {
            problem(name, "must have at most 20 entries");
            return texts;
        }
        node.properties().forEach(entry -> {
            String value = entry.getValue().isTextual() ? entry.getValue().textValue() : "";
            if (value.isEmpty() || checked(name, value) == null || checked(name, entry.getKey()) == null) {
                problem(name, "must be an object of texts");
            } else {
                texts.put(entry.getKey(), value);
            }
        });
        return texts;
    }

    /** Makes something of the fields; what its maker refuses is one more problem. Null where there is any. */
    <T> @Nullable T make(Function<Fields, T> maker) {
        if (!object.isObject()) {
            return null;
        }
        int before = problems.size();
        @Nullable T made = made(maker, before);
        refuseUnknown();
        return problems.size() == before ? made : null;
    }

    private <T> @Nullable T made(Function<Fields, T> maker, int before) {
        try {
            return maker.apply(this);
        } catch (IllegalArgumentException e) {
            String message = e.getMessage();
            if (problems.size() == before) {
                problem("", message == null ? "is not valid" : message);
            }
            return null;
        }
    }

    /** Refuses the request where anything is wrong, fields that nothing is known of included. */
    void check() {
        refuseUnknown();
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private void refuseUnknown() {
        object.properties().forEach(entry -> {
            if (!known.contains(entry.getKey())) {
                problem(Texts.clean(entry.getKey()) ? entry.getKey() : "?", "is not a field that is known here");
            }
        });
    }

    void problem(String name, String message) {
        String place = name.isEmpty()
                ? pointer
                : pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        problems.add(new Problem.Item(place.isEmpty() ? "/" : place, message));
    }

    private JsonNode node(String name) {
        known.add(name);
        return object.path(name);
    }
}
