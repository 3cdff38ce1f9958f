package adroit.exchange.framework;

import adroit.catalog.Catalog;
import adroit.crosswalk.Closeness;
import adroit.crosswalk.Match;
import adroit.framework.FrameworkItem;
import adroit.framework.ReferenceFramework;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A catalog of the city, or a framework that came as such a package, as a package of CASE 1.1. Identifiers are UUIDs and stay the same from edition to edition. */
public final class CasePackage {
    /** Under extensions: what the publisher calls an item by, where that is no UUID. */
    static final String PUBLISHERS_ID = "publisherIdentifier";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern IS_UUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    private final String base;
    private final String changed;
    private final String scope;
    private final ObjectNode document;
    private final Map<String, ObjectNode> items = new LinkedHashMap<>();
    private final Map<String, ObjectNode> associations = new LinkedHashMap<>();

    /**
     * A package without items.
     *
     * @param scope within which ids that are no UUIDs name the same thing
     */
    CasePackage(String base, String scope, Instant changed, String id, String title, @Nullable String uri) {
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
        return CatalogPackage.of(catalog, base, matches);
    }

    /** The framework with its own identifiers, addresses and links. */
    public static CasePackage of(ReferenceFramework framework, Collection<FrameworkItem> all, String base) {
        return FrameworkPackage.of(framework, all, base);
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

    /** What is said of the whole. */
    ObjectNode about() {
        return document;
    }

    /** When what it says came to be. */
    String changed() {
        return changed;
    }

    /** The address of an item in this package. */
    String address(String identifier) {
        return base + "/CFItems/" + identifier;
    }

    ObjectNode add(ObjectNode item) {
        items.put(key(item.path("identifier").asText()), item);
        return item;
    }

    boolean has(String identifier) {
        return items.containsKey(key(identifier));
    }

    /** @param given the association's own identifier, where it has one */
    ObjectNode associate(@Nullable String given, String from, String type, ObjectNode to, int place) {
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
    ObjectNode node(String identifier) {
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
    String uuid(String id) {
        return isUuid(id)
                ? id
                : UUID.nameUUIDFromBytes(("adroit " + scope + " " + id).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    /** UUIDs are the same in capitals and in small letters. */
    private static String key(String identifier) {
        return identifier.toLowerCase(Locale.ROOT);
    }

    static boolean isUuid(String id) {
        return IS_UUID.matcher(id).matches();
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
