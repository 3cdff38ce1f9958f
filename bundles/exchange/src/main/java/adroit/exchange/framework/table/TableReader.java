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
        List<String> header = reading.header(path, name);
        TableColumns meant = new TableColumns(name, header);
        meant.say(reading.columns());
        reading.remembered(header).ifPresent(meant::remember);
        List<String> columns = columns(meant.found());
        reading.mean(meant.meanings());
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
    private static List<String> columns(Map<Field, String> found) {
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
