package adroit.exchange.framework.casepackage;

import adroit.exchange.framework.read.Element;
import adroit.exchange.framework.read.FrameworkReader;
import adroit.exchange.framework.read.JsonFile;
import adroit.exchange.framework.read.Reading;
import adroit.exchange.framework.read.SourceFolder;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkDraft;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.ItemKind;
import adroit.framework.ItemRelation;
import adroit.framework.ItemStatus;
import adroit.framework.RelationType;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CASE package: the document, its items, and what they say of each other. The document is an item too, since the uppermost items are its children. What leads out of the package stays a
 * link.
 */
public final class CaseReader implements FrameworkReader {
    /** The fact that tells the document from the items. */
    public static final String DOCUMENT = "CFDocument";

    private static final Set<String> OF_ITEM =
            Set.of("identifier", "fullStatement", "abbreviatedStatement", "humanCodingScheme", "CFDocumentURI");
    private static final Set<String> OF_DOCUMENT = Set.of("identifier", "title", "description", "CFPackageURI");
    private static final Map<String, RelationType> TYPES = Map.of(
            "isChildOf", RelationType.CHILD_OF,
            "isPartOf", RelationType.PART_OF,
            "isPeerOf", RelationType.PEER_OF,
            "exactMatchOf", RelationType.EXACT_MATCH,
            "precedes", RelationType.PRECEDES,
            "isRelatedTo", RelationType.RELATED,
            "replacedBy", RelationType.REPLACED_BY,
            "exemplar", RelationType.EXEMPLAR,
            "hasSkillLevel", RelationType.LEVEL,
            "isTranslationOf", RelationType.TRANSLATION_OF);
    private static final Map<String, ItemKind> KINDS = Map.ofEntries(
            Map.entry("skill", ItemKind.SKILL),
            Map.entry("knowledge", ItemKind.KNOWLEDGE),
            Map.entry("ability", ItemKind.ABILITY),
            Map.entry("competency", ItemKind.COMPETENCE),
            Map.entry("competence", ItemKind.COMPETENCE),
            Map.entry("standard", ItemKind.COMPETENCE),
            Map.entry("task", ItemKind.TASK),
            Map.entry("occupation", ItemKind.OCCUPATION),
            Map.entry("job role", ItemKind.ROLE),
            Map.entry("tool", ItemKind.TOOL),
            Map.entry("level", ItemKind.LEVEL),
            Map.entry("area", ItemKind.GROUP),
            Map.entry("domain", ItemKind.GROUP),
            Map.entry("cluster", ItemKind.GROUP));

    /** The type of association that CASE calls so. */
    public static Optional<RelationType> type(String association) {
        return Optional.ofNullable(TYPES.get(association));
    }

    /** What CASE calls the type. */
    public static String name(RelationType type) {
        return TYPES.entrySet().stream()
                .filter(e -> e.getValue() == type)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("ext:" + type.key());
    }

    @Override
    public FrameworkDetails read(SourceFolder folder, Reading reading) {
        Map<String, Path> files =
                folder.such(name -> name.toLowerCase(Locale.ROOT).endsWith(".json"));
        if (files.size() != 1) {
            throw new RefusedFile(Problem.ofFile(
                    "",
                    "one-package",
                    files.isEmpty()
                            ? "There is no .json file."
                            : "There are " + files.size() + " .json files, and each package is a framework of its own.",
                    "Give one CASE package: the file itself."));
        }
        Map.Entry<String, Path> file = files.entrySet().iterator().next();
        return read(new JsonFile(file.getValue(), file.getKey()), file.getKey(), reading);
    }

    private static FrameworkDetails read(JsonFile file, String name, Reading reading) {
        JsonNode document = file.member(DOCUMENT)
                .filter(JsonNode::isObject)
                .filter(d -> !JsonFile.text(d, "identifier").isEmpty()
                        && !JsonFile.text(d, "title").isEmpty())
                .orElseThrow(() -> new RefusedFile(Problem.ofFile(
                        name,
                        "no-document",
                        "The file has no CFDocument with an identifier and a title, so it is no CASE package.",
                        "Get it from the publisher's CFPackages address.")));
        FrameworkDraft draft = reading.draft();
        Entry top = draft.findOrAdd(
                        JsonFile.text(document, "identifier"), ItemKind.GROUP, JsonFile.text(document, "title"))
                .text(JsonFile.text(document, "description"))
                .fact(DOCUMENT, version(document));
        facts(top, document, OF_DOCUMENT);
        reading.elements(file, name + ", CFItems", "CFItems", element -> item(draft, element));
        reading.elements(file, name + ", CFAssociations", "CFAssociations", element -> association(draft, element));
        file.member("CFRubrics")
                .filter(rubrics -> rubrics.size() > 0)
                .ifPresent(r -> reading.note("The package has rubrics; they are not kept."));
        markOrphans(draft, top);
        reading.note("It is a package of CASE " + version(document) + ".");
        return details(document);
    }

    private static FrameworkDetails details(JsonNode document) {
        String edition = first(document, "version", "statusStartDate", "lastChangeDateTime");
        return new FrameworkDetails(
                "case",
                first(document, "publisher", "creator"),
                JsonFile.text(document, "title"),
                edition,
                JsonFile.text(document, "language").isEmpty() ? "und" : JsonFile.text(document, "language"),
                first(document, "officialSourceURL", "uri"),
                JsonFile.text(document.path("licenseURI"), "title").isEmpty()
                        ? null
                        : JsonFile.text(document.path("licenseURI"), "title"));
    }

    private static String first(JsonNode document, String... names) {
        for (String name : names) {
            String text = JsonFile.text(document, name);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "not said";
    }

    /** Which edition of CASE it follows: 1.1 says so, and has addresses that do. */
    static String version(JsonNode document) {
        String said = JsonFile.text(document, "caseVersion");
        boolean later = said.startsWith("1.1") || JsonFile.text(document, "uri").contains("/v1p1/");
        return later ? "1.1" : "1.0";
    }

    private static void item(FrameworkDraft draft, Element element) {
        String id = element.required("identifier");
        String full = element.required("fullStatement");
        if (!element.isGood()) {
            return;
        }
        String shorter = element.text("abbreviatedStatement");
        Optional<Entry> added = draft.add(id, kind(element.text("CFItemType")), shorter.isEmpty() ? full : shorter);
        if (added.isEmpty()) {
            element.reject(
                    "identifier", "This identifier stands in the package already.", "Keep one of the two items.");
            return;
        }
        added.get().code(element.text("humanCodingScheme")).text(full);
        facts(added.get(), element.node(), OF_ITEM);
    }

    private static ItemKind kind(String type) {
        ItemKind known = KINDS.get(type.toLowerCase(Locale.ROOT));
        return known == null ? ItemKind.OTHER : known;
    }

    /** Everything that has no place of its own, under its own name; what is no plain text stays JSON. */
    private static void facts(Entry entry, JsonNode node, Set<String> known) {
        node.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (!known.contains(member.getKey()) && !value.isNull()) {
                entry.fact(member.getKey(), value.isValueNode() ? value.asText() : value.toString());
            }
        });
    }

    private static void association(FrameworkDraft draft, Element element) {
        String said = element.required("associationType");
        JsonNode origin = element.node().path("originNodeURI");
        JsonNode destination = element.node().path("destinationNodeURI");
        Optional<Entry> from = draft.find(JsonFile.text(origin, "identifier"));
        Optional<Entry> to = draft.find(JsonFile.text(destination, "identifier"));
        String link = JsonFile.text(destination, "uri").isEmpty()
                ? JsonFile.text(destination, "identifier")
                : JsonFile.text(destination, "uri");
        if (from.isEmpty()) {
            element.reject(
                    "originNodeURI",
                    "It begins at an item that the package does not have.",
                    "Take it out, or put the item in.");
        } else if (to.isEmpty() && link.isEmpty()) {
            element.reject("destinationNodeURI", "It leads nowhere.", "Give its target an identifier or a uri.");
        }
        RelationType known = TYPES.get(said);
        RelationType type = known == null ? RelationType.RELATED : known;
        if (!element.isGood() || from.isEmpty()) {
            return;
        }
        if (to.isPresent() && from.get().relates(type, to.get())) {
            element.reject("associationType", "The package says this already.", "Keep one of the two associations.");
            return;
        }
        @Nullable String id = element.text("identifier").isEmpty() ? null : element.text("identifier");
        @Nullable String other = known == null ? said : null;
        int place = place(element.text("sequenceNumber"));
        from.get()
                .relate(new ItemRelation(
                        type, to.map(Entry::number).orElse(0), to.isPresent() ? null : link, null, other, id, place));
    }

    /** A number, also where it is written as a text. */
    private static int place(String said) {
        return said.matches("\\d{1,9}") ? Integer.parseInt(said) : 0;
    }

    private static void markOrphans(FrameworkDraft draft, Entry top) {
        draft.entries().stream()
                .filter(e -> e != top)
                .filter(e -> e.relations().stream().noneMatch(r -> r.type().isUpward()))
                .forEach(e -> e.status(ItemStatus.ORPHAN));
    }
}
