package adroit.exchange.framework.casepackage;

import adroit.exchange.framework.read.JsonFile;
import adroit.exchange.framework.read.Members;
import adroit.exchange.framework.read.Reading;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkDraft;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.ItemKind;
import adroit.framework.ItemRelation;
import adroit.framework.RelationType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One package while it is read: first the document, then the items, then what they say of each other. */
final class CaseReading {
    private static final Set<String> OF_DOCUMENT = Set.of("identifier", "title", "description", "CFPackageURI");
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
    private static final int MOST_DIGITS = 9;

    private final String file;
    private final Reading reading;
    private final FrameworkDraft draft;
    private final BitSet below = new BitSet();
    private final Set<String> associations;
    private final ItemMembers item = new ItemMembers();
    private final AssociationMembers association;
    private JsonNode document = MissingNode.getInstance();
    private String lastType = "";
    private @Nullable RelationType known;

    /** @param expected about how many items and associations it has; only how much room is made at once hangs on it */
    CaseReading(String file, Reading reading, int expected) {
        this.file = file;
        this.reading = reading;
        draft = reading.draft();
        draft.expect(expected);
        association = new AssociationMembers(draft);
        associations = new HashSet<>(expected / 3 * 4);
    }

    void document(JsonNode given) {
        String id = JsonFile.text(given, "identifier");
        String title = JsonFile.text(given, "title");
        if (id.isEmpty() || title.isEmpty()) {
            throw new RefusedFile(Problem.ofFile(
                    file,
                    "no-document",
                    "The file has no CFDocument with an identifier and a title, so it is no CASE package.",
                    "Get it from the publisher's CFPackages address."));
        }
        document = given;
        Entry top = draft.findOrAdd(id, ItemKind.GROUP, title)
                .text(JsonFile.text(given, "description"))
                .fact(CaseReader.DOCUMENT, version(given));
        below.set(top.number());
        facts(top, given, OF_DOCUMENT);
    }

    void item(Members element) throws IOException {
        item.read(element);
        element.require("identifier", item.id);
        element.require("fullStatement", item.full);
        if (!element.isGood()) {
            return;
        }
        Optional<Entry> added = draft.add(item.id, kind(item.type), item.shorter.isEmpty() ? item.full : item.shorter);
        if (added.isEmpty()) {
            element.reject(
                    "identifier",
                    item.id,
                    "This identifier stands in the package already.",
                    "Keep one of the two items.");
            return;
        }
        item.factsInto(added.get().code(item.code).text(item.full));
    }

    private static ItemKind kind(String type) {
        return KINDS.getOrDefault(type.toLowerCase(Locale.ROOT), ItemKind.OTHER);
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

    void association(Members element) throws IOException {
        association.read(element);
        element.require("associationType", association.type);
        @Nullable Entry from = association.from;
        @Nullable Entry to = association.to;
        if (from == null) {
            element.reject(
                    "originNodeURI",
                    "",
                    "It begins at an item that the package does not have.",
                    "Take it out, or put the item in.");
        } else if (to == null && association.link().isEmpty()) {
            element.reject("destinationNodeURI", "", "It leads nowhere.", "Give its target an identifier or a uri.");
        }
        if (element.isGood() && from != null) {
            relate(element, from, to);
        }
    }

    private void relate(Members element, Entry from, @Nullable Entry to) {
        @Nullable RelationType known = known(association.type);
        RelationType type = known == null ? RelationType.RELATED : known;
        @Nullable String id = association.id.isEmpty() ? null : association.id;
        @Nullable String other = known == null ? association.type : null;
        if (to != null && says(from, type, other, to)) {
            element.reject(
                    "associationType",
                    association.type,
                    "The package says this already.",
                    "Keep one of the two associations.");
            return;
        }
        if (id != null && !associations.add(id)) {
            element.reject(
                    "identifier",
                    id,
                    "Another association of the package has this identifier.",
                    "Keep one of the two, or give one of them an identifier of its own.");
            return;
        }
        if (type.isUpward()) {
            below.set(from.number());
        }
        from.relate(new ItemRelation(
                type,
                to == null ? 0 : to.number(),
                to == null ? association.outside() : null,
                null,
                other,
                id,
                place(association.sequence)));
    }

    /** Most associations are of the type of the one before. */
    private @Nullable RelationType known(String type) {
        if (!type.equals(lastType)) {
            known = CaseReader.type(type).orElse(null);
            lastType = type;
        }
        return known;
    }

    /** Types that CASE does not have are told apart by their names. */
    private static boolean says(Entry from, RelationType type, @Nullable String other, Entry to) {
        for (ItemRelation relation : from.relations()) {
            if (relation.target() == to.number()
                    && relation.type() == type
                    && Objects.equals(relation.scale(), other)) {
                return true;
            }
        }
        return false;
    }

    /** A number, also where it is written as a text. */
    private static int place(String said) {
        return !said.isEmpty() && said.length() <= MOST_DIGITS && said.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(said)
                : 0;
    }

    void rubrics(JsonNode rubrics) {
        if (rubrics.size() > 0) {
            reading.note("The package has rubrics; they are not kept.");
        }
    }

    /** What the package is, when everything in it was read; what stands below nothing is an orphan. */
    FrameworkDetails details() {
        draft.orphansBut(below);
        reading.note("It is a package of CASE " + version(document) + ".");
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
}
