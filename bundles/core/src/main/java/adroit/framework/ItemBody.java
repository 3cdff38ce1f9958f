package adroit.framework;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of an item is kept as one JSON text; written by hand, since there are hundreds of thousands. */
final class ItemBody {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final RelationType[] TYPES = RelationType.values();
    private static final String[] KEYS = keys();

    private ItemBody() {}

    private static String[] keys() {
        String[] keys = new String[TYPES.length];
        for (RelationType type : TYPES) {
            keys[type.ordinal()] = type.key();
        }
        return keys;
    }

    static String write(FrameworkItem item) {
        StringWriter text = new StringWriter(256);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            if (item.text() != null) {
                json.writeStringField("text", item.text());
            }
            if (!item.otherTitles().isEmpty()) {
                json.writeArrayFieldStart("titles");
                for (String title : item.otherTitles()) {
                    json.writeString(title);
                }
                json.writeEndArray();
            }
            writeFacts(json, item.facts());
            writeRelations(json, item.relations());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void writeFacts(JsonGenerator json, Map<String, String> facts) throws IOException {
        if (!facts.isEmpty()) {
            json.writeObjectFieldStart("facts");
            for (Map.Entry<String, String> fact : facts.entrySet()) {
                json.writeStringField(fact.getKey(), fact.getValue());
            }
            json.writeEndObject();
        }
    }

    /** A relation is an array without its empty end: type, target or link, level, scale, id, place. A link is an object where more than its address is known. */
    private static void writeRelations(JsonGenerator json, List<ItemRelation> relations) throws IOException {
        if (!relations.isEmpty()) {
            json.writeArrayFieldStart("relations");
            for (ItemRelation relation : relations) {
                writeRelation(json, relation);
            }
            json.writeEndArray();
        }
    }

    private static void writeRelation(JsonGenerator json, ItemRelation relation) throws IOException {
        json.writeStartArray();
        json.writeString(KEYS[relation.type().ordinal()]);
        writeTarget(json, relation);
        boolean place = relation.place() > 0;
        boolean id = place || relation.id() != null;
        boolean scale = id || relation.scale() != null;
        if (scale || relation.level() != null) {
            json.writeString(relation.level());
        }
        if (scale) {
            json.writeString(relation.scale());
        }
        if (id) {
            json.writeString(relation.id());
        }
        if (place) {
            json.writeNumber(relation.place());
        }
        json.writeEndArray();
    }

    private static void writeTarget(JsonGenerator json, ItemRelation relation) throws IOException {
        OutsideItem outside = relation.outside();
        if (outside == null) {
            json.writeNumber(relation.target());
        } else if (outside.title() == null && outside.id() == null) {
            json.writeString(outside.uri());
        } else {
            json.writeStartObject();
            json.writeStringField("uri", outside.uri());
            json.writeStringField("title", outside.title());
            json.writeStringField("id", outside.id());
            json.writeEndObject();
        }
    }

    static FrameworkItem read(
            String body, int number, String id, ItemKind kind, @Nullable String code, String title, ItemStatus status) {
        try {
            JsonNode node = MAPPER.readTree(body);
            List<String> titles = new ArrayList<>();
            node.path("titles").forEach(each -> titles.add(each.asText()));
            Map<String, String> facts = new LinkedHashMap<>();
            node.path("facts")
                    .properties()
                    .forEach(e -> facts.put(e.getKey(), e.getValue().asText()));
            List<ItemRelation> relations = new ArrayList<>();
            node.path("relations").forEach(each -> relations.add(relation(each)));
            return new FrameworkItem(
                    number, id, kind, code, title, status, text(node.path("text")), titles, facts, relations);
        } catch (IOException e) {
            throw new UncheckedIOException("item " + number + " cannot be read", e);
        }
    }

    private static ItemRelation relation(JsonNode node) {
        JsonNode target = node.path(1);
        return new ItemRelation(
                RelationType.of(node.path(0).asText()).orElseThrow(),
                target.isInt() ? target.asInt() : 0,
                target.isInt() ? null : outside(target),
                text(node.path(2)),
                text(node.path(3)),
                text(node.path(4)),
                node.path(5).asInt());
    }

    private static OutsideItem outside(JsonNode target) {
        return target.isTextual()
                ? new OutsideItem(target.asText(), null, null)
                : new OutsideItem(target.path("uri").asText(), text(target.path("title")), text(target.path("id")));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }
}
