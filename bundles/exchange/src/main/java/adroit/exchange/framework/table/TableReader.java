package adroit.exchange.framework.table;

import adroit.exchange.framework.read.FrameworkReader;
import adroit.exchange.framework.read.Reading;
import adroit.exchange.framework.read.Row;
import adroit.exchange.framework.read.SourceFolder;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.RowProblem;
import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkDraft;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.ItemKind;
import adroit.framework.ItemRelation;
import adroit.framework.RelationType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one table, one item in a row. Columns are known by their usual names, or by what somebody says of them; a parent may stand below its children. */
public final class TableReader implements FrameworkReader {
    /** What a column may mean, with the names by which it is known. */
    private enum Field {
        TITLE("title", "name", "skill", "skill name", "abbreviated statement", "preferredlabel"),
        ID("id", "identifier", "uuid", "uri"),
        CODE("code", "human coding scheme", "humancodingscheme", "number"),
        TEXT("text", "description", "fullstatement", "full statement", "definition", "statement"),
        KIND("kind", "type", "cfitemtype", "item type"),
        PARENT("parent", "is child of", "broader", "parent id", "group"),
        OTHER("other", "alternate titles", "altlabels", "synonyms"),
        LINK("link", "url", "related to", "isrelatedto");

        private final List<String> names;

        Field(String... names) {
            this.names = List.of(names);
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A parent that is named before everything was read. */
    private record Later(Entry child, String parent, RowProblem problem) {}

    private final List<Later> later = new ArrayList<>();
    private final Map<String, Entry> byCode = new HashMap<>();

    @Override
    public FrameworkDetails read(SourceFolder folder, Reading reading) {
        if (folder.names().size() != 1) {
            throw new RefusedFile(Problem.ofFile("", "one-table", "A table is one file.", "Give the file itself."));
        }
        String name = folder.names().get(0);
        Path path = folder.find(name).orElseThrow();
        List<String> columns = columns(name, reading.header(path, name), reading.columns());
        reading.rows(path, name, columns, row -> item(reading.draft(), row));
        for (Later each : later) {
            Optional<Entry> parent =
                    reading.draft().find(each.parent()).or(() -> Optional.ofNullable(byCode.get(each.parent())));
            if (parent.isEmpty()) {
                reading.problem(name, each.problem());
            } else if (parent.get() != each.child()) {
                each.child().relate(RelationType.CHILD_OF, parent.get());
            }
        }
        String title = name.replaceFirst("\\.[A-Za-z]+$", "");
        return new FrameworkDetails(
                "table", "not said", title, folder.edition().orElse("unnumbered"), "und", name, null);
    }

    /** For each field the name of its column; one that has none is asked for by a name that may be missing. */
    private static List<String> columns(String file, List<String> header, Map<String, String> said) {
        Map<Field, String> found = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        said.forEach((column, meaning) -> {
            Optional<Field> field = Arrays.stream(Field.values())
                    .filter(f -> f.key().equals(meaning))
                    .findFirst();
            Optional<String> own =
                    header.stream().filter(h -> h.equalsIgnoreCase(column)).findFirst();
            if (own.isEmpty()) {
                problems.add(Problem.ofFile(
                        file,
                        "missing-column",
                        "There is no column \"" + column + "\".",
                        "The file has: " + String.join(", ", header) + "."));
            } else if (field.isPresent()) {
                found.put(field.get(), own.get());
            } else if (!meaning.equals("none")) {
                problems.add(Problem.ofFile(
                        file,
                        "field",
                        "A column cannot mean \"" + meaning + "\".",
                        "Say one of title, id, code, text, kind, parent, other, link, or none."));
            }
        });
        for (String column : header) {
            String plain = column.toLowerCase(Locale.ROOT).strip();
            Arrays.stream(Field.values())
                    .filter(f -> f.names.contains(plain) && !said.containsKey(column))
                    .findFirst()
                    .ifPresent(f -> found.putIfAbsent(f, column));
        }
        if (!found.containsKey(Field.TITLE) && found.containsKey(Field.TEXT)) {
            found.put(Field.TITLE, found.getOrDefault(Field.TEXT, ""));
        }
        if (!found.containsKey(Field.TITLE)) {
            problems.add(Problem.ofFile(
                    file,
                    "missing-column",
                    "No column is known to hold the title.",
                    "Say which one: --map COLUMN=title. The file has: " + String.join(", ", header) + "."));
        }
        if (!problems.isEmpty()) {
            throw new RefusedFile(problems);
        }
        return Arrays.stream(Field.values())
                .map(f -> Optional.ofNullable(found.get(f)).orElse("no such column " + f.key() + "?"))
                .toList();
    }

    private void item(FrameworkDraft draft, Row row) {
        String title = row.text(Field.TITLE.ordinal()).isEmpty() && row.has(Field.TEXT.ordinal())
                ? row.required(Field.TEXT.ordinal())
                : row.required(Field.TITLE.ordinal());
        String id = row.value(Field.ID.ordinal());
        String code = row.value(Field.CODE.ordinal());
        if (!row.isGood()) {
            return;
        }
        String own = !id.isEmpty() ? id : !code.isEmpty() ? code : title;
        Optional<Entry> added = draft.add(own, kind(row.value(Field.KIND.ordinal())), title);
        if (added.isEmpty()) {
            row.reject(
                    id.isEmpty() ? Field.TITLE.ordinal() : Field.ID.ordinal(),
                    "\"" + own + "\" stands in the file already.",
                    "Keep one of the two rows, or give each an id.");
            return;
        }
        Entry entry = added.get().code(code).text(row.prose(Field.TEXT.ordinal()));
        if (!code.isEmpty()) {
            byCode.putIfAbsent(code, entry);
        }
        entry.fact("type", row.value(Field.KIND.ordinal()));
        for (String other : row.prose(Field.OTHER.ordinal()).split("[;|\n]")) {
            entry.alsoCalled(other.strip());
        }
        String parent = row.value(Field.PARENT.ordinal());
        if (!parent.isEmpty()) {
            later.add(new Later(
                    entry,
                    parent,
                    row.problem(
                            Field.PARENT.ordinal(),
                            "No row has \"" + parent
                                    + "\" as its id or code, so the item stands without what is above it.",
                            "Add the row, or correct the cell.")));
        }
        String link = row.value(Field.LINK.ordinal());
        if (!link.isEmpty()) {
            entry.relate(ItemRelation.outside(RelationType.RELATED, link));
        }
    }

    private static ItemKind kind(String said) {
        return ItemKind.of(said.toLowerCase(Locale.ROOT).strip())
                .orElse(said.isEmpty() ? ItemKind.SKILL : ItemKind.OTHER);
    }
}
