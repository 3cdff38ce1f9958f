package adroit.exchange.framework;

import adroit.catalog.Area;
import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.Tool;
import adroit.catalog.ToolStatus;
import adroit.crosswalk.Closeness;
import adroit.crosswalk.CrosswalkEntry;
import adroit.crosswalk.Match;
import adroit.exchange.framework.casepackage.CaseReader;
import adroit.framework.FrameworkItem;
import adroit.framework.ItemRelation;
import adroit.framework.OutsideItem;
import adroit.framework.ReferenceFramework;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A catalog of the city, or a framework that came as such a package, as a package of CASE 1.1. Identifiers are UUIDs and stay the same from edition to edition. */
public final class CasePackage {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern IS_UUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
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
    private static final String PUBLISHERS_ID = "publisherIdentifier";
    private static final Set<String> REBUILT = Set.of("uri", "lastChangeDateTime", "caseVersion", CaseReader.DOCUMENT);

    private final String base;
    private final String changed;
    private final String scope;
    private final ObjectNode document;
    private final Map<String, ObjectNode> items = new LinkedHashMap<>();
    private final Map<String, ObjectNode> associations = new LinkedHashMap<>();

    private CasePackage(String base, String scope, Instant changed, String id, String title, @Nullable String uri) {
        this.base = base;
        this.scope = scope;
        this.changed = changed.truncatedTo(ChronoUnit.SECONDS).toString();
        document = MAPPER.createObjectNode();
        document.put("identifier", uuid(id));
        document.put("uri", uri == null ? base + "/CFDocuments/" + uuid(id) : uri);
        document.put("caseVersion", "1.1");
        document.put("title", title);
        document.put("lastChangeDateTime", this.changed);
    }

    /**
     * The catalog: areas, skills in them, what their levels look like, and tools.
     *
     * @param base the address under which the city answers as CASE, without a slash at its end
     */
    public static CasePackage of(Catalog catalog, String base) {
        return of(catalog, base, List.of());
    }

    /**
     * The catalog, and what its skills correspond to in reference frameworks.
     *
     * @param matches those that count
     */
    public static CasePackage of(Catalog catalog, String base, List<Match> matches) {
        Instant affirmed = catalog.affirmed().atStartOfDay(ZoneOffset.UTC).toInstant();
        CasePackage made = new CasePackage(base, catalog.discipline(), affirmed, "catalog", catalog.title(), null);
        made.document.put("creator", "The keepers of " + catalog.title());
        made.document.put("version", catalog.edition());
        made.document.put("adoptionStatus", "Implemented");
        made.document.put("language", "en");
        int place = 0;
        for (Area area : catalog.areas()) {
            made.item("area/" + area.id(), area.title(), area.title(), "Area", area.id());
            made.below("area/" + area.id(), "catalog", ++place);
        }
        Map<String, Integer> places = new HashMap<>();
        for (Skill skill : catalog.skills()) {
            made.skill(skill, places.merge(skill.area(), 1, Integer::sum));
        }
        for (Skill skill : catalog.skills()) {
            made.replaced("skill/", skill.id(), skill.retired() ? skill.successor() : null);
        }
        for (Tool tool : catalog.tools()) {
            ends(made.item("tool/" + tool.id(), tool.title(), tool.title(), "Tool", tool.id()), tool.sunset());
            made.below("tool/" + tool.id(), "catalog", ++place);
        }
        for (Tool tool : catalog.tools()) {
            made.replaced("tool/", tool.id(), tool.status() == ToolStatus.CURRENT ? null : tool.successor());
        }
        matches.forEach(match -> made.corresponds(match.entry()));
        return made;
    }

    /** Leads out of the package; the edition that the item was found in, and what its publisher calls it by, stand beside it. */
    private void corresponds(CrosswalkEntry match) {
        String skill = uuid("skill/" + match.subject().skill());
        if (items.containsKey(key(skill))) {
            String type = correspondence(match.closeness());
            String given = String.join(" ", "match", skill, type, match.framework(), match.item());
            associate(given, skill, type, target(match), 0)
                    .withObject("/extensions")
                    .put("framework", match.framework())
                    .put(PUBLISHERS_ID, match.item());
        }
    }

    /** Under its publisher's address and UUID where it has them; else under a UUID that is always the same for that item of that edition. */
    private ObjectNode target(CrosswalkEntry match) {
        String last = match.item().substring(match.item().lastIndexOf('/') + 1);
        String identifier = uuid(IS_UUID.matcher(last).matches() ? last : match.framework() + " " + match.item());
        ObjectNode node = MAPPER.createObjectNode();
        node.put("title", match.title());
        node.put("identifier", identifier);
        node.put("uri", isAddress(match.item()) ? match.item() : "urn:uuid:" + identifier);
        return node;
    }

    private static boolean isAddress(String id) {
        try {
            return Set.of("http", "https", "urn").contains(String.valueOf(new URI(id).getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The type of association that says so: CASE has a word for what is the same and for what is related; the others are those of SKOS. */
    public static String correspondence(Closeness closeness) {
        return switch (closeness) {
            case EXACT -> "exactMatchOf";
            case CLOSE -> "ext:closeMatch";
            case BROADER -> "ext:broadMatch";
            case NARROWER -> "ext:narrowMatch";
            case RELATED -> "isRelatedTo";
        };
    }

    /** The last day on which something is meant to be used. */
    private static void ends(ObjectNode item, @Nullable LocalDate until) {
        if (until != null) {
            item.put("statusEndDate", until.toString());
        }
    }

    private void skill(Skill skill, int place) {
        String id = "skill/" + skill.id();
        ObjectNode item = item(id, skill.statement(), skill.title(), "Skill", skill.id());
        item.putArray("conceptKeywords").add(skill.category().name().toLowerCase(Locale.ROOT));
        ends(item, skill.sunset());
        if (skill.retired()) {
            item.put("notes", "Retired.");
        }
        below(id, "area/" + skill.area(), place);
        for (BehavioralAnchor anchor : skill.anchors()) {
            String level = id + "/" + anchor.level();
            item(
                    level,
                    anchor.behavior(),
                    skill.title() + ", level " + anchor.level(),
                    "Level",
                    skill.id() + "." + anchor.level());
            below(level, id, anchor.level());
        }
    }

    private ObjectNode item(String id, String full, String shorter, String type, String code) {
        ObjectNode item = MAPPER.createObjectNode();
        String identifier = uuid(id);
        item.put("identifier", identifier);
        item.put("fullStatement", full);
        item.put("abbreviatedStatement", shorter);
        item.put("CFItemType", type);
        item.put("uri", base + "/CFItems/" + identifier);
        item.put("humanCodingScheme", code);
        item.put("language", "en");
        item.put("lastChangeDateTime", changed);
        items.put(key(identifier), item);
        return item;
    }

    private void below(String child, String parent, int place) {
        associate(null, uuid(child), "isChildOf", node(uuid(parent)), place);
    }

    private void replaced(String prefix, String id, @Nullable String successor) {
        if (successor != null && items.containsKey(key(uuid(prefix + successor)))) {
            associate(null, uuid(prefix + id), "replacedBy", node(uuid(prefix + successor)), 0);
        }
    }

    /** The framework with its own identifiers, addresses and links. */
    public static CasePackage of(ReferenceFramework framework, Collection<FrameworkItem> all, String base) {
        Map<Integer, FrameworkItem> byNumber = new HashMap<>();
        all.forEach(item -> byNumber.put(item.number(), item));
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
        made.facts(made.document, top, OF_DOCUMENT);
        if (!made.document.has("creator")) {
            made.document.put("creator", framework.details().publisher());
        }
        if (top.text() != null) {
            made.document.put("description", top.text());
        }
        for (FrameworkItem item : all) {
            if (item != top) {
                made.item(item);
            }
        }
        for (FrameworkItem item : all) {
            item.relations().forEach(relation -> made.relation(item, relation, byNumber));
        }
        return made;
    }

    /** The same for all editions of a framework, so that what has no UUID of its own is called the same in all of them. */
    private static String scope(ReferenceFramework framework) {
        return "framework " + framework.details().language().toLowerCase(Locale.ROOT) + " "
                + framework.details().title().toLowerCase(Locale.ROOT);
    }

    private void item(FrameworkItem item) {
        ObjectNode node = MAPPER.createObjectNode();
        String identifier = uuid(item.id());
        node.put("identifier", identifier);
        node.put("fullStatement", item.text() == null ? item.title() : item.text());
        if (item.text() != null) {
            node.put("abbreviatedStatement", item.title());
        }
        node.put("uri", item.facts().getOrDefault("uri", base + "/CFItems/" + identifier));
        if (item.code() != null) {
            node.put("humanCodingScheme", item.code());
        }
        node.put("lastChangeDateTime", changed);
        facts(node, item, OF_ITEM);
        if (!identifier.equals(item.id())) {
            node.withObject("/extensions").put(PUBLISHERS_ID, item.id());
        }
        items.put(key(identifier), node);
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
                && IS_UUID.matcher(node.path("identifier").asText()).matches();
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
            associate(relation.id(), uuid(from.id()), type, node(uuid(target.id())), relation.place());
        } else if (outside != null) {
            associate(relation.id(), uuid(from.id()), type, node(outside), relation.place());
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

    private ObjectNode associate(@Nullable String given, String from, String type, ObjectNode to, int place) {
        String identifier = given == null
                ? uuid(from + " " + type + " " + to.path("identifier").asText())
                : uuid(given);
        ObjectNode association = MAPPER.createObjectNode();
        association.put("identifier", identifier);
        association.put("associationType", type);
        if (place > 0) {
            association.put("sequenceNumber", place);
        }
        association.put("uri", base + "/CFAssociations/" + identifier);
        association.set("originNodeURI", node(from));
        association.set("destinationNodeURI", to);
        association.put("lastChangeDateTime", changed);
        associations.put(key(identifier), association);
        return association;
    }

    /** The item, or the document, as what an association leads to. */
    private ObjectNode node(String identifier) {
        ObjectNode found = items.getOrDefault(key(identifier), document);
        ObjectNode node = MAPPER.createObjectNode();
        String shorter = found.path("abbreviatedStatement").asText("");
        node.put(
                "title",
                found == document
                        ? found.path("title").asText()
                        : shorter.isEmpty() ? found.path("fullStatement").asText() : shorter);
        node.put("identifier", identifier);
        node.put("uri", found.path("uri").asText());
        return node;
    }

    /** The id itself where it is a UUID; else one that is always the same for it. */
    private String uuid(String id) {
        return IS_UUID.matcher(id).matches()
                ? id
                : UUID.nameUUIDFromBytes(("adroit " + scope + " " + id).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    /** UUIDs are the same in capitals and in small letters. */
    private static String key(String identifier) {
        return identifier.toLowerCase(Locale.ROOT);
    }

    /** The identifier of the document, and so of the package. */
    public String identifier() {
        return document.path("identifier").asText();
    }

    /**
     * The document by itself.
     *
     * @param root the address below which its package is answered
     */
    public ObjectNode document(String root) {
        ObjectNode alone = document.deepCopy();
        ObjectNode link = alone.putObject("CFPackageURI");
        link.put("title", document.path("title").asText());
        link.put("identifier", identifier());
        link.put("uri", root + "/CFPackages/" + identifier());
        return alone;
    }

    /** An item by itself, by its identifier or by what its publisher calls it by. */
    public Optional<ObjectNode> item(String identifier) {
        return Optional.ofNullable(items.get(key(uuid(identifier)))).map(this::withDocument);
    }

    /** An association by itself. */
    public Optional<ObjectNode> association(String identifier) {
        return Optional.ofNullable(associations.get(key(uuid(identifier)))).map(this::withDocument);
    }

    private ObjectNode withDocument(ObjectNode node) {
        ObjectNode alone = node.deepCopy();
        alone.set("CFDocumentURI", node(identifier()));
        return alone;
    }

    /** What begins or ends at an item. */
    public List<ObjectNode> associationsOf(String identifier) {
        String wanted = uuid(identifier);
        return associations.values().stream()
                .filter(a -> a.at("/originNodeURI/identifier").asText().equalsIgnoreCase(wanted)
                        || a.at("/destinationNodeURI/identifier").asText().equalsIgnoreCase(wanted))
                .map(this::withDocument)
                .toList();
    }

    /** All of it. */
    public ObjectNode whole() {
        ObjectNode whole = MAPPER.createObjectNode();
        whole.set("CFDocument", document.deepCopy());
        ArrayNode all = whole.putArray("CFItems");
        items.values().forEach(all::add);
        ArrayNode links = whole.putArray("CFAssociations");
        associations.values().forEach(links::add);
        return whole;
    }
}
