package adroit.catalogchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Values of a catalog as people read them. */
final class Spoken {
    private static final List<String> NAMES = List.of("title", "text", "tool", "skill", "credential", "id");

    private Spoken() {}

    static String of(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue();
        }
        if (node.isArray()) {
            List<String> words = new ArrayList<>();
            node.forEach(each -> words.add(of(each)));
            return String.join(", ", words);
        }
        return node instanceof ObjectNode part ? part(part) : node.toString();
    }

    private static String part(ObjectNode part) {
        String name = NAMES.stream().filter(part::hasNonNull).findFirst().orElse("");
        List<String> said = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : part.properties()) {
            if (!each.getKey().equals(name) && !isNothing(each.getValue())) {
                said.add(said(each.getKey(), each.getValue()));
            }
        }
        String rest = String.join("; ", said);
        return name.isEmpty() ? rest : of(part.path(name)) + (rest.isEmpty() ? "" : " (" + rest + ")");
    }

    private static boolean isNothing(JsonNode value) {
        return value.isNull()
                || (value.isBoolean() && !value.asBoolean())
                || (value.isContainerNode() && value.isEmpty());
    }

    /** A word that the catalog's format itself knows, such as a rank, says what it is without its field. */
    private static String said(String field, JsonNode value) {
        if (value.isTextual() && value.textValue().matches("[A-Z][A-Z_]*")) {
            return value.textValue().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        String words = field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return value.isBoolean() ? words : words + " " + of(value);
    }
}
