package adroit.catalogchange;

import adroit.canonical.CanonicalJson;
import adroit.catalog.Catalog;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A catalog as parts by id, each as fields with the JSON of their values. Anchors of skills are fields of their own, so that two people may word two of them, and so is what a skill takes over from each other one. */
final class Tree {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String ANCHOR = "anchors.";
    private static final String MIGRATIONS = "migrations";

    /** What the field of a skill begins with that says what it takes over from another; the other's id follows. */
    static final String MIGRATION = MIGRATIONS + ".";

    private final Map<Part, Map<String, SortedMap<String, String>>> parts = new EnumMap<>(Part.class);

    private Tree() {
        for (Part part : Part.values()) {
            parts.put(part, new LinkedHashMap<>());
        }
    }

    /** The parts of that kind, in their order. */
    Map<String, SortedMap<String, String>> of(Part part) {
        return parts.getOrDefault(part, new LinkedHashMap<>());
    }

    /** Puts them in that order; those not named go. */
    void arrange(Part part, Iterable<String> ids) {
        Map<String, SortedMap<String, String>> before = of(part);
        Map<String, SortedMap<String, String>> after = new LinkedHashMap<>();
        for (String id : ids) {
            SortedMap<String, String> fields = before.get(id);
            if (fields != null) {
                after.put(id, fields);
            }
        }
        parts.put(part, after);
    }

    static Tree of(Catalog catalog) {
        Tree tree = new Tree();
        ObjectNode root = (ObjectNode) parsed(CanonicalJson.bytes(catalog));
        for (Part part : Part.lists()) {
            for (JsonNode each : root.path(part.list())) {
                tree.of(part).put(each.path(part.id()).asText(), fields(part, (ObjectNode) each));
            }
            root.remove(part.list());
        }
        root.path(Part.REASON.list()).fields().forEachRemaining(e -> tree.of(Part.REASON)
                .put(e.getKey(), new TreeMap<>(Map.of("text", text(e.getValue())))));
        root.remove(Part.REASON.list());
        tree.of(Part.CATALOG).put("", fields(Part.CATALOG, root));
        return tree;
    }

    private static SortedMap<String, String> fields(Part part, ObjectNode object) {
        SortedMap<String, String> fields = new TreeMap<>();
        object.fields().forEachRemaining(e -> {
            if (part == Part.SKILL && e.getKey().equals("anchors")) {
                e.getValue().forEach(a -> fields.put(ANCHOR + a.path("level").asText(), text(a.path("behavior"))));
            } else if (part == Part.SKILL && e.getKey().equals(MIGRATIONS)) {
                e.getValue().forEach(m -> fields.put(MIGRATION + m.path("skill").asText(), text(m)));
            } else if (!e.getKey().equals(part.id()) && !e.getValue().isNull()) {
                fields.put(e.getKey(), text(e.getValue()));
            }
        });
        return fields;
    }

    Catalog catalog() {
        ObjectNode root = object(Part.CATALOG, "", of(Part.CATALOG).getOrDefault("", new TreeMap<>()));
        for (Part part : Part.lists()) {
            ArrayNode list = root.putArray(part.list());
            of(part).forEach((id, fields) -> list.add(object(part, id, fields)));
        }
        ObjectNode reasons = root.putObject(Part.REASON.list());
        of(Part.REASON).forEach((code, fields) -> reasons.set(code, node(fields.getOrDefault("text", "\"\""))));
        try {
            return CanonicalJson.read(MAPPER.writeValueAsBytes(root), Catalog.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode object(Part part, String id, SortedMap<String, String> fields) {
        ObjectNode object = MAPPER.createObjectNode();
        if (part == Part.LEVEL) {
            object.put(part.id(), Integer.parseInt(id));
        } else if (!part.id().isEmpty()) {
            object.put(part.id(), id);
        }
        fields.forEach((name, value) -> {
            if (part == Part.SKILL && name.startsWith(ANCHOR)) {
                object.withArray("anchors")
                        .addObject()
                        .put("level", Integer.parseInt(name.substring(ANCHOR.length())))
                        .set("behavior", node(value));
            } else if (part == Part.SKILL && name.startsWith(MIGRATION)) {
                object.withArray(MIGRATIONS).add(node(value));
            } else {
                object.set(name, node(value));
            }
        });
        return object;
    }

    static JsonNode node(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(JsonNode node) {
        return node.toString();
    }

    private static JsonNode parsed(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole part as one value, with the id of the part that stands before it. */
    static String whole(SortedMap<String, String> fields, String after) {
        ObjectNode object = MAPPER.createObjectNode();
        object.put("after", after);
        ObjectNode inner = object.putObject("part");
        fields.forEach((name, value) -> inner.set(name, node(value)));
        return object.toString();
    }

    /** The part alone of what {@link #whole} wrote. */
    static String partOf(String whole) {
        return text(node(whole).path("part"));
    }

    /** The fields of what {@link #whole} wrote. */
    static SortedMap<String, String> fieldsOf(String whole) {
        SortedMap<String, String> fields = new TreeMap<>();
        node(whole).path("part").fields().forEachRemaining(e -> fields.put(e.getKey(), text(e.getValue())));
        return fields;
    }

    /** The id of the part before it. */
    static String afterOf(String whole) {
        return node(whole).path("after").asText();
    }
}
