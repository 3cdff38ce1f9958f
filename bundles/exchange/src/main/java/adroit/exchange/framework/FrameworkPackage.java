package adroit.exchange.framework;

import adroit.exchange.framework.casepackage.CaseReader;
import adroit.framework.FrameworkItem;
import adroit.framework.ItemRelation;
import adroit.framework.OutsideItem;
import adroit.framework.ReferenceFramework;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A framework that came as a package, as a package again: with its own identifiers, addresses and links, and all that its publisher said. */
final class FrameworkPackage {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> LISTS = Set.of("conceptKeywords", "educationLevel", "subject");
    private static final Set<String> LISTS_OF_LINKS = Set.of("subjectURI");
    private static final Set<String> LINKS = Set.of("CFItemTypeURI", "licenseURI", "conceptKeywordsURI");
    private static final Set<String> OF_ITEM = Set.of(
            "alternativeLabel",
            "CFItemType",
            "listEnumeration",
            "notes",
            "language",
            "statusStartDate",
            "statusEndDate");
    private static final Set<String> OF_DOCUMENT = Set.of(
            "frameworkType",
            "creator",
            "officialSourceURL",
            "publisher",
            "language",
            "version",
            "adoptionStatus",
            "statusStartDate",
            "statusEndDate",
            "notes");
    private static final Set<String> REBUILT = Set.of("uri", "lastChangeDateTime", "caseVersion", CaseReader.DOCUMENT);

    private final CasePackage made;

    private FrameworkPackage(CasePackage made) {
        this.made = made;
    }

    static CasePackage of(ReferenceFramework framework, Collection<FrameworkItem> all, String base) {
        FrameworkItem top = all.stream()
                .filter(item -> item.facts().containsKey(CaseReader.DOCUMENT))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(framework.id() + " did not come as a package"));
        CasePackage made = new CasePackage(
                base,
                scope(framework),
                framework.imported(),
                top.id(),
                top.title(),
                top.facts().get("uri"));
        FrameworkPackage framed = new FrameworkPackage(made);
        framed.describe(framework, top);
        framed.fill(top, all);
        return made;
    }

    private void describe(ReferenceFramework framework, FrameworkItem top) {
        facts(made.about(), top, OF_DOCUMENT);
        if (!made.about().has("creator")) {
            made.about().put("creator", framework.details().publisher());
        }
        if (top.text() != null) {
            made.about().put("description", top.text());
        }
    }

    private void fill(FrameworkItem top, Collection<FrameworkItem> all) {
        Map<Integer, FrameworkItem> byNumber = new HashMap<>();
        all.forEach(item -> byNumber.put(item.number(), item));
        for (FrameworkItem item : all) {
            if (item != top) {
                item(item);
            }
        }
        for (FrameworkItem item : all) {
            item.relations().forEach(relation -> relation(item, relation, byNumber));
        }
    }

    /** The same for all editions of a framework, so that what has no UUID of its own is called the same in all of them. */
    private static String scope(ReferenceFramework framework) {
        return "framework " + framework.details().language().toLowerCase(Locale.ROOT) + " "
                + framework.details().title().toLowerCase(Locale.ROOT);
    }

    private void item(FrameworkItem item) {
        ObjectNode node = MAPPER.createObjectNode();
        String identifier = made.uuid(item.id());
        node.put("identifier", identifier);
        node.put("fullStatement", item.text() == null ? item.title() : item.text());
        if (item.text() != null) {
            node.put("abbreviatedStatement", item.title());
        }
        node.put("uri", item.facts().getOrDefault("uri", made.address(identifier)));
        if (item.code() != null) {
            node.put("humanCodingScheme", item.code());
        }
        node.put("lastChangeDateTime", made.changed());
        facts(node, item, OF_ITEM);
        if (!identifier.equals(item.id())) {
            node.withObject("/extensions").put(CasePackage.PUBLISHERS_ID, item.id());
        }
        made.add(node);
    }

    /** What CASE has a name for goes under it, and the rest into the extensions. */
    private void facts(ObjectNode node, FrameworkItem item, Set<String> plain) {
        ObjectNode extensions = MAPPER.createObjectNode();
        item.facts().forEach((name, value) -> {
            JsonNode parsed = parsed(value);
            if (name.equals("extensions") && parsed instanceof ObjectNode given) {
                extensions.setAll(given);
            } else if (name.equals("lastChangeDateTime")) {
                node.put(name, value);
            } else if (plain.contains(name)) {
                node.put(name, value);
            } else if (LISTS.contains(name)) {
                node.set(
                        name,
                        parsed.isArray() ? parsed : MAPPER.createArrayNode().add(value));
            } else if (LINKS.contains(name) && isLink(parsed)
                    || LISTS_OF_LINKS.contains(name) && parsed.isArray() && allLinks(parsed)) {
                node.set(name, parsed);
            } else if (!REBUILT.contains(name)) {
                extensions.set(name, parsed);
            }
        });
        if (!extensions.isEmpty()) {
            node.set("extensions", extensions);
        }
    }

    private static JsonNode parsed(String value) {
        if (value.startsWith("{") || value.startsWith("[")) {
            try {
                return MAPPER.readTree(value);
            } catch (JsonProcessingException e) {
                return MAPPER.getNodeFactory().textNode(value);
            }
        }
        return MAPPER.getNodeFactory().textNode(value);
    }

    private static boolean isLink(JsonNode node) {
        return node.isObject()
                && node.size() == 3
                && node.path("title").isTextual()
                && node.path("uri").isTextual()
                && CasePackage.isUuid(node.path("identifier").asText());
    }

    private static boolean allLinks(JsonNode list) {
        for (JsonNode each : list) {
            if (!isLink(each)) {
                return false;
            }
        }
        return true;
    }

    private void relation(FrameworkItem from, ItemRelation relation, Map<Integer, FrameworkItem> byNumber) {
        String type = relation.scale() == null ? CaseReader.name(relation.type()) : extension(relation.scale());
        FrameworkItem target = byNumber.get(relation.target());
        OutsideItem outside = relation.outside();
        if (target != null) {
            made.associate(
                    relation.id(), made.uuid(from.id()), type, made.node(made.uuid(target.id())), relation.place());
        } else if (outside != null) {
            made.associate(relation.id(), made.uuid(from.id()), type, node(outside), relation.place());
        }
    }

    /** A type that CASE does not have, as CASE lets publishers write it. */
    private static String extension(String type) {
        return type.startsWith("ext:") ? type : "ext:" + type.replaceAll("[^A-Za-z0-9._-]", "-");
    }

    private static ObjectNode node(OutsideItem outside) {
        String uri = outside.uri();
        ObjectNode node = MAPPER.createObjectNode();
        node.put("title", outside.words());
        node.put("identifier", outside.id() == null ? uri.substring(uri.lastIndexOf('/') + 1) : outside.id());
        node.put("uri", uri);
        return node;
    }
}
