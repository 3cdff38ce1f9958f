package adroit.exchange.framework.rsd;

import adroit.exchange.framework.read.Element;
import adroit.exchange.framework.read.FrameworkReader;
import adroit.exchange.framework.read.JsonFile;
import adroit.exchange.framework.read.Reading;
import adroit.exchange.framework.read.Row;
import adroit.exchange.framework.read.SourceFolder;
import adroit.exchange.problem.RefusedFile;
import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkDraft;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.ItemKind;
import adroit.framework.ItemRelation;
import adroit.framework.ItemStatus;
import adroit.framework.OutsideItem;
import adroit.framework.RelationType;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Reads skills with the occupations that they are for: JSON as a library of them answers, CSV as one takes it in, and the table of occupations. */
public final class RsdReader implements FrameworkReader {
    private static final List<String> SOC = List.of("SOC Group", "SOC Code", "SOC Title", "SOC Definition?");
    private static final List<String> SKILLS = List.of(
            "Skill Name",
            "Contextualized Skill Statement",
            "Skill Category?",
            "Keywords?",
            "BLS Major Group?",
            "BLS Minor Group?",
            "BLS Broad Occupation?",
            "BLS Detailed Occupation?",
            "O*NET Job Role?",
            "Alignment?",
            "Certifications?");
    private static final List<String> BATCH = List.of(
            "RSD Name",
            "Skill Statement",
            "Categories?",
            "Keywords?",
            "Occupation Major Groups?",
            "Occupation Minor Groups?",
            "Broad Occupations?",
            "Detailed Occupations?",
            "O*NET Job Codes?",
            "Alignment URL?",
            "Certifications?");

    private static final List<String> LISTS =
            List.of("category", "categories", "keywords", "standards", "certifications");

    @Override
    public FrameworkDetails read(SourceFolder folder, Reading reading) {
        Map<String, List<String>> headers = new HashMap<>();
        folder.such(name -> name.endsWith(".csv"))
                .forEach((name, path) -> attempt(reading, name, () -> headers.put(name, reading.header(path, name))));
        folder.such(headers::containsKey).forEach((name, path) -> {
            if (headers.getOrDefault(name, List.of()).contains("SOC Code")) {
                attempt(reading, name, () -> reading.rows(path, name, SOC, row -> occupation(reading.draft(), row)));
            }
        });
        folder.such(headers::containsKey).forEach((name, path) -> {
            List<String> header = headers.getOrDefault(name, List.of());
            if (header.contains("RSD Name")) {
                attempt(reading, name, () -> reading.rows(path, name, BATCH, row -> skill(reading.draft(), row)));
            } else if (!header.contains("SOC Code")) {
                attempt(reading, name, () -> reading.rows(path, name, SKILLS, row -> skill(reading.draft(), row)));
            }
        });
        folder.such(name -> name.endsWith(".json"))
                .forEach((name, path) -> attempt(
                        reading,
                        name,
                        () -> reading.elements(
                                new JsonFile(path, name), name, "skills", element -> skill(reading.draft(), element))));
        return new FrameworkDetails(
                "rsd", "not said", "Rich Skill Descriptors", folder.edition().orElse("unnumbered"), "en", null, null);
    }

    private static void attempt(Reading reading, String name, Runnable read) {
        try {
            read.run();
        } catch (RefusedFile refused) {
            reading.unreadable(name, refused);
        }
    }

    private static void occupation(FrameworkDraft draft, Row row) {
        String code = row.required(1);
        String title = row.required(2);
        if (!row.isGood()) {
            return;
        }
        Optional<Entry> added = draft.add("soc/" + code, kind(row.text(0)), title);
        if (added.isEmpty()) {
            row.reject(1, "This code stands in the file already.", "Keep one of the two rows.");
        } else {
            added.get().code(code).text(row.prose(3)).fact("SOC group", row.value(0));
        }
    }

    private static ItemKind kind(String group) {
        return group.equals("Major") || group.equals("Minor") || group.equals("Broad")
                ? ItemKind.GROUP
                : ItemKind.OCCUPATION;
    }

    private static void skill(FrameworkDraft draft, Row row) {
        String name = row.required(0);
        String statement = row.required(1);
        if (!row.isGood()) {
            return;
        }
        Optional<Entry> added =
                draft.add("skill/" + name + "/" + Integer.toHexString(statement.hashCode()), ItemKind.SKILL, name);
        if (added.isEmpty()) {
            row.reject(
                    0,
                    "The same skill with the same statement stands in the files already.",
                    "Keep one of the two rows.");
            return;
        }
        Entry skill = added.get().text(statement).fact("category", row.value(2)).fact("keywords", row.value(3));
        for (int i = 4; i <= 8; i++) {
            for (String code : row.value(i).split(";")) {
                relate(draft, skill, code.strip());
            }
        }
        for (String uri : row.value(9).split(";")) {
            if (!uri.isBlank()) {
                skill.relate(ItemRelation.outside(RelationType.RELATED, uri.strip()));
            }
        }
        skill.fact("certifications", row.value(10));
    }

    private static void skill(FrameworkDraft draft, Element element) {
        String id = element.required("uuid");
        String name = element.required("skillName");
        if (!element.isGood()) {
            return;
        }
        Optional<Entry> added = draft.add(id, ItemKind.SKILL, name);
        if (added.isEmpty()) {
            element.reject("uuid", "This id stands in the file already.", "Keep one of the two.");
            return;
        }
        Entry skill = added.get().text(element.text("skillStatement")).fact("uri", element.text("id"));
        skill.status(status(element.text("status")));
        for (String fact : LISTS) {
            skill.fact(fact, names(element.node().path(fact)));
        }
        for (JsonNode alignment : element.node().path("alignments")) {
            String uri = JsonFile.text(alignment, "id");
            String title = JsonFile.text(alignment, "skillName");
            if (!uri.isEmpty()) {
                skill.relate(ItemRelation.outside(
                        RelationType.RELATED, new OutsideItem(uri, title.isEmpty() ? null : title, null)));
            }
        }
        for (JsonNode occupation : element.node().path("occupations")) {
            String code = JsonFile.text(occupation, "code");
            String title = JsonFile.text(occupation, "name");
            if (!code.isEmpty() && !title.isEmpty()) {
                Entry target = draft.findOrAdd("soc/" + code, ItemKind.OCCUPATION, title)
                        .code(code);
                if (!skill.relates(RelationType.RELATED, target)) {
                    skill.relate(RelationType.RELATED, target);
                }
            }
        }
    }

    private static ItemStatus status(String said) {
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "draft" -> ItemStatus.DRAFT;
            case "archived", "deleted" -> ItemStatus.RETIRED;
            default -> ItemStatus.ACTIVE;
        };
    }

    /** What a text, or each of a list of texts or of things with a name, is called. */
    private static String names(JsonNode node) {
        if (!node.isArray()) {
            return node.asText();
        }
        StringJoiner names = new StringJoiner("; ");
        for (JsonNode each : node) {
            String name = each.isValueNode() ? each.asText() : JsonFile.text(each, "name");
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names.toString();
    }

    private static void relate(FrameworkDraft draft, Entry skill, String code) {
        if (code.isEmpty()) {
            return;
        }
        Optional<Entry> target = draft.find("soc/" + code);
        if (target.isEmpty()) {
            skill.relate(ItemRelation.outside(RelationType.RELATED, "soc:" + code));
        } else if (!skill.relates(RelationType.RELATED, target.get())) {
            skill.relate(RelationType.RELATED, target.get());
        }
    }
}
