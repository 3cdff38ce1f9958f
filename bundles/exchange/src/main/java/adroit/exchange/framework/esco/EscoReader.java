package adroit.exchange.framework.esco;

import adroit.exchange.framework.read.FrameworkReader;
import adroit.exchange.framework.read.Reading;
import adroit.exchange.framework.read.Row;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the files of ESCO that are there: first what there is, then how it relates. A concept's URI is its id. The files of collections say again, in fewer columns, what the
 * files of skills say in full; they come after those, and a concept of theirs that is known is marked as one of the collection.
 */
public final class EscoReader implements FrameworkReader {
    private static final Pattern FILE = Pattern.compile("([A-Za-z]+)_([a-z]{2})\\.csv");
    private static final List<String> CONCEPT = List.of(
            "conceptUri",
            "preferredLabel",
            "altLabels?",
            "status?",
            "description?",
            "code?",
            "skillType?",
            "reuseLevel?",
            "scopeNote?",
            "definition?",
            "regulatedProfessionNote?",
            "hiddenLabels?",
            "broaderConceptUri?");
    private static final List<String> BROADER = List.of("conceptUri", "broaderUri");
    private static final List<String> ASKS = List.of("occupationUri", "relationType?", "skillUri");
    private static final List<String> RELATED = List.of("originalSkillUri", "relationType?", "relatedSkillUri");
    private static final String COLLECTION = "SkillsCollection";
    private static final String COLLECTIONS = "collections";
    private static final String AGAIN = "This stands in the files already.";

    /** Links of digital skills, which stand with the skill and may lead to one that comes later. */
    private record Later(Entry from, String uri) {}

    private final List<Later> later = new ArrayList<>();

    @Override
    public FrameworkDetails read(SourceFolder folder, Reading reading) {
        Set<String> used = new HashSet<>();
        FrameworkDraft draft = reading.draft();
        String language = "en";
        for (Map.Entry<String, Path> file : collectionsLast(folder)) {
            Matcher name = FILE.matcher(file.getKey());
            if (name.matches() && concepts(reading, name.group(1), file.getKey(), file.getValue())) {
                used.add(file.getKey());
                language = name.group(2);
            }
        }
        for (Later each : later) {
            relate(draft, each.from(), each.uri());
        }
        for (Map.Entry<String, Path> file :
                folder.such(name -> FILE.matcher(name).matches()).entrySet()) {
            Matcher name = FILE.matcher(file.getKey());
            if (name.matches() && relations(reading, name.group(1), file.getKey(), file.getValue())) {
                used.add(file.getKey());
            }
        }
        if (used.isEmpty()) {
            throw new RefusedFile(
                    Problem.ofFile(
                            "",
                            "no-esco",
                            "None of these files is one of ESCO's: \"occupations_en.csv\", \"skills_en.csv\" and so on.",
                            "Give the folder into which the classification was unpacked, with its files under their own names."));
        }
        folder.names().stream().filter(name -> !used.contains(name)).forEach(name -> reading.file(name)
                .note("Not kept: it is no file of ESCO's that is known here."));
        return new FrameworkDetails(
                "esco",
                "European Commission",
                "ESCO",
                folder.edition().orElse("unnumbered"),
                language,
                "https://esco.ec.europa.eu",
                "Free to use with attribution: this uses the ESCO classification of the European Commission.");
    }

    private static List<Map.Entry<String, Path>> collectionsLast(SourceFolder folder) {
        return folder.such(name -> FILE.matcher(name).matches()).entrySet().stream()
                .sorted(Comparator.comparing(file -> file.getKey().contains(COLLECTION)))
                .toList();
    }

    private boolean concepts(Reading reading, String kind, String name, Path path) {
        switch (kind) {
            case "occupations",
                    "ISCOGroups",
                    "skillGroups",
                    "skills",
                    "digitalSkillsCollection",
                    "greenSkillsCollection",
                    "transversalSkillsCollection",
                    "languageSkillsCollection",
                    "researchSkillsCollection",
                    "digCompSkillsCollection" ->
                attempt(
                        reading,
                        name,
                        () -> reading.rows(path, name, CONCEPT, row -> concept(reading.draft(), kind, row)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean relations(Reading reading, String kind, String name, Path path) {
        FrameworkDraft draft = reading.draft();
        switch (kind) {
            case "broaderRelationsOccPillar", "broaderRelationsSkillPillar" ->
                attempt(
                        reading,
                        name,
                        () -> reading.rows(path, name, BROADER, row -> {
                            Optional<Entry> above = named(draft, row, 1);
                            named(draft, row, 0)
                                    .ifPresent(e -> above.ifPresent(a -> relate(row, e, RelationType.CHILD_OF, a, "")));
                        }));
            case "occupationSkillRelations" ->
                attempt(
                        reading,
                        name,
                        () -> reading.rows(path, name, ASKS, row -> {
                            Optional<Entry> skill = named(draft, row, 2);
                            named(draft, row, 0)
                                    .ifPresent(e ->
                                            skill.ifPresent(s -> relate(row, e, RelationType.NEEDS, s, row.value(1))));
                        }));
            case "skillSkillRelations" ->
                attempt(
                        reading,
                        name,
                        () -> reading.rows(path, name, RELATED, row -> {
                            Optional<Entry> skill = named(draft, row, 2);
                            named(draft, row, 0)
                                    .ifPresent(e -> skill.ifPresent(
                                            s -> relate(row, e, RelationType.RELATED, s, row.value(1))));
                        }));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void attempt(Reading reading, String name, Runnable read) {
        try {
            read.run();
        } catch (RefusedFile refused) {
            reading.unreadable(name, refused);
        }
    }

    private void concept(FrameworkDraft draft, String file, Row row) {
        String uri = row.required(0);
        String label = row.required(1);
        if (!row.isGood()) {
            return;
        }
        Optional<Entry> known = draft.find(uri);
        if (known.isPresent() && isFirstOf(file, known.get())) {
            collected(known.get(), file, row);
            return;
        }
        if (known.isPresent()) {
            row.reject(0, AGAIN, "Keep one of the two rows.");
            return;
        }
        Entry entry = draft.findOrAdd(uri, kind(file, row.value(6)), label);
        entry.code(row.value(5)).text(row.prose(4)).status(status(row.value(3)));
        for (String other : row.prose(2).split("\n| \\| ")) {
            entry.alsoCalled(other.strip());
        }
        entry.fact("skill type", row.value(6))
                .fact("reuse level", row.value(7))
                .fact("scope note", row.prose(8))
                .fact("definition", row.prose(9))
                .fact("regulated profession", row.value(10))
                .fact("hidden labels", row.prose(11));
        collected(entry, file, row);
    }

    /** Whether the file is of a collection that the concept is not known to be in. */
    private static boolean isFirstOf(String file, Entry known) {
        String collections = known.fact(COLLECTIONS);
        return file.endsWith(COLLECTION)
                && (collections == null || !List.of(collections.split(", ")).contains(collection(file)));
    }

    /** What a row says beside the concept itself: the collection it is in, and what is broader there. */
    private void collected(Entry entry, String file, Row row) {
        if (file.endsWith(COLLECTION)) {
            String before = entry.fact(COLLECTIONS);
            entry.fact(COLLECTIONS, before == null ? collection(file) : before + ", " + collection(file));
        }
        for (String broader : row.value(12).split(" \\| ")) {
            if (!broader.isBlank()) {
                later.add(new Later(entry, broader.strip()));
            }
        }
    }

    private static String collection(String file) {
        return file.substring(0, file.length() - COLLECTION.length());
    }

    private static ItemKind kind(String file, String skillType) {
        return switch (file) {
            case "occupations" -> ItemKind.OCCUPATION;
            case "ISCOGroups", "skillGroups" -> ItemKind.GROUP;
            default -> skillType.equals("knowledge") ? ItemKind.KNOWLEDGE : ItemKind.SKILL;
        };
    }

    private static ItemStatus status(String said) {
        return switch (said) {
            case "obsolete", "deprecated" -> ItemStatus.RETIRED;
            case "draft" -> ItemStatus.DRAFT;
            default -> ItemStatus.ACTIVE;
        };
    }

    private static Optional<Entry> named(FrameworkDraft draft, Row row, int column) {
        String uri = row.required(column);
        Optional<Entry> found = draft.find(uri);
        if (found.isEmpty() && !uri.isEmpty()) {
            row.reject(column, "None of the files has a concept with this URI.", "Bring in the file that has it too.");
        }
        return found;
    }

    private static void relate(Row row, Entry from, RelationType type, Entry to, String level) {
        if (from.relates(type, to)) {
            row.reject(1, AGAIN, "Keep one of the two rows.");
        } else if (from == to) {
            row.reject(1, "It is related to itself.", "Take the row out.");
        } else {
            from.relate(ItemRelation.at(type, to.number(), level.isEmpty() ? null : level, null));
        }
    }

    private static void relate(FrameworkDraft draft, Entry from, String uri) {
        Optional<Entry> above = draft.find(uri);
        if (above.isEmpty()) {
            from.relate(ItemRelation.outside(RelationType.CHILD_OF, uri));
        } else if (!from.relates(RelationType.CHILD_OF, above.get())) {
            from.relate(RelationType.CHILD_OF, above.get());
        }
    }
}
