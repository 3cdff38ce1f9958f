package adroit.exchange.framework.read;

import adroit.exchange.framework.ColumnMeaning;
import adroit.exchange.framework.FileProblem;
import adroit.exchange.problem.Likeness;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.Table;
import adroit.exchange.table.TableRow;
import adroit.framework.FrameworkDraft;
import adroit.framework.SourceFile;
import adroit.intake.KnownColumns;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One import while it is read: the draft, and the record of every file. */
public final class Reading {
    private static final int ASKED_EVERY = 1_024;

    private final FrameworkDraft draft = new FrameworkDraft();
    private final Map<String, FileCount> files = new TreeMap<>();
    private final ToldProblems problems;
    private final List<String> notes = new ArrayList<>();
    private final Set<String> broken = new TreeSet<>();
    private final Map<String, String> columns;
    private final @Nullable String sheet;
    private final BooleanSupplier wanted;
    private final Function<List<String>, Optional<KnownColumns>> memory;
    private final List<ColumnMeaning> meanings = new ArrayList<>();

    /**
     * @param columns what columns mean, for formats that have no names of their own for them
     * @param wanted whether anybody still waits for the answer; asked now and then
     * @param memory what was said of a table with such columns before
     * @param problems to which everything that is wrong is told
     */
    public Reading(
            Map<String, String> columns,
            @Nullable String sheet,
            BooleanSupplier wanted,
            Function<List<String>, Optional<KnownColumns>> memory,
            ToldProblems problems) {
        this.memory = memory;
        this.problems = problems;
        this.columns = Map.copyOf(columns);
        this.sheet = sheet;
        this.wanted = wanted;
    }

    /** Nobody waits for the answer any more. */
    public static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Abandoned() {
            super("whoever sent the framework has gone");
        }
    }

    public FrameworkDraft draft() {
        return draft;
    }

    public Map<String, String> columns() {
        return columns;
    }

    /** What was said of a table with such columns before. */
    public Optional<KnownColumns> remembered(List<String> header) {
        return memory.apply(header);
    }

    /** Says what columns are taken to mean. */
    public void mean(List<ColumnMeaning> all) {
        meanings.clear();
        meanings.addAll(all);
    }

    public List<ColumnMeaning> meanings() {
        return List.copyOf(meanings);
    }

    public @Nullable String sheet() {
        return sheet;
    }

    /** The record of a file. */
    public FileCount file(String name) {
        return files.computeIfAbsent(name, n -> new FileCount(n, problem -> problem(n, problem)));
    }

    /** Tells of something wrong in a file. */
    public void problem(String file, RowProblem problem) {
        problems.tell(new FileProblem(file, problem));
    }

    /** A file that cannot be read at all; the others are read on. */
    public void unreadable(String file, RefusedFile refused) {
        FileCount count = file(file);
        if (count.isBegun()) {
            broken.add(file);
        }
        for (Problem each : refused.problems()) {
            count.note((count.isBegun() ? partly(each, count) : "Not read: ")
                    + (each.sentence() + " " + each.suggestion()).strip());
            problem(
                    file,
                    new RowProblem(
                            Math.max(1, each.line()),
                            Math.max(1, each.line()),
                            each.column() > 0 ? "character " + each.column() : "",
                            each.path(),
                            each.sentence(),
                            each.suggestion().isEmpty() ? "Put the file right and import again." : each.suggestion()));
        }
    }

    private static String partly(Problem problem, FileCount count) {
        return problem.line() > 1
                ? "Read only to line " + problem.line() + ": "
                : "Read only to row " + count.done().read() + ": ";
    }

    /** The files of which a part was read before they broke off. */
    public Set<String> broken() {
        return Collections.unmodifiableSet(broken);
    }

    /** Something that a person should know of the whole import. */
    public void note(String sentence) {
        notes.add(sentence);
    }

    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** Takes rows; returns whether it took the row, and says by {@link Row#reject} why not. */
    @FunctionalInterface
    public interface RowUse {
        void take(Row row);
    }

    /**
     * Reads every row of a table.
     *
     * @param names the columns that are asked for by place; a name with a question mark at its end may be missing
     * @throws RefusedFile where the file is no table, or columns are missing
     */
    public void rows(Path file, String name, List<String> names, RowUse use) {
        RowFile rows = name.endsWith(".txt") ? TabFile.of(file) : new OfTable(Table.open(file, sheetOf(name)));
        rows(rows, name, names, use);
    }

    /** As {@link #rows}, of one sheet of a workbook, with a record of its own. */
    public void sheet(Path file, String name, String sheetName, List<String> names, RowUse use) {
        rows(new OfTable(Table.open(file, sheetName)), name + ", " + sheetName, names, use);
    }

    /** The names of a table's columns. */
    public List<String> header(Path file, String name) {
        return Table.open(file, sheetOf(name)).header().names();
    }

    private void rows(RowFile rows, String name, List<String> names, RowUse use) {
        FileCount count = file(name);
        int[] places = places(name, rows.names(), names);
        Row row = new Row(names, places);
        rows.read(new RowSink<>() {
            private int seen;

            @Override
            public void accepted(TableRow cells) {
                if (++seen % ASKED_EVERY == 0) {
                    ask();
                }
                row.begin(cells);
                use.take(row);
                if (row.problems().isEmpty()) {
                    count.accept();
                } else {
                    count.reject(row.problems());
                }
            }

            @Override
            public void rejected(List<RowProblem> why) {
                count.reject(why);
            }
        });
    }

    private @Nullable String sheetOf(String name) {
        return name.endsWith(".xlsx") ? sheet : null;
    }

    /** Takes the elements of a list in a JSON file. */
    @FunctionalInterface
    public interface ElementUse {
        void take(Element element);
    }

    /** Reads every element of a list in a JSON file. */
    public void elements(JsonFile file, String name, String member, ElementUse use) {
        elements(file, name, member, null, use);
    }

    /** As {@link #elements}, of those elements that say they are of a type. */
    public void elements(JsonFile file, String name, String member, @Nullable String type, ElementUse use) {
        JsonFile.Use taken = taken(name, use);
        file.each(member, (node, line) -> {
            if (type == null || JsonFile.text(node, "@type").equals(type)) {
                taken.element(node, line);
            }
        });
    }

    /** The list of that name in a JSON file, with a record of its own. */
    public JsonFile.Part list(String name, String member, ElementUse use) {
        return JsonFile.Part.list(member, taken(name + ", " + member, use));
    }

    /** As {@link #list}, of elements that are read member by member. */
    public JsonFile.Part members(String name, String member, JsonFile.MembersUse use) {
        FileCount count = file(name + ", " + member);
        return JsonFile.Part.members(member, element -> {
            ask();
            use.element(element);
            if (element.isGood()) {
                count.accept();
            } else {
                count.reject(element.problems());
            }
        });
    }

    private JsonFile.Use taken(String name, ElementUse use) {
        FileCount count = file(name);
        return (node, line) -> {
            ask();
            Element element = new Element(node, line);
            use.take(element);
            if (element.problems().isEmpty()) {
                count.accept();
            } else {
                count.reject(element.problems());
            }
        };
    }

    /** Gives up where nobody waits any more. */
    public void ask() {
        if (!wanted.getAsBoolean()) {
            throw new Abandoned();
        }
    }

    private static int[] places(String file, List<String> header, List<String> names) {
        int[] places = new int[names.size()];
        List<Problem> missing = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            String wanted = names.get(i);
            boolean optional = wanted.endsWith("?");
            String plain = optional ? wanted.substring(0, wanted.length() - 1) : wanted;
            places[i] = place(header, plain);
            if (places[i] < 0 && !optional) {
                String near = Likeness.didYouMean(plain, header);
                missing.add(new Problem(
                        file,
                        1,
                        0,
                        "",
                        "missing-column",
                        "The column \"" + plain + "\" is missing. " + near,
                        "The file has: " + String.join(", ", header) + "."));
            }
        }
        if (!missing.isEmpty()) {
            throw new RefusedFile(missing);
        }
        return places;
    }

    private static int place(List<String> header, String name) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    /** What came of each file, by name. */
    public List<SourceFile> files() {
        return files.values().stream().map(FileCount::done).toList();
    }

    private record OfTable(Table table) implements RowFile {
        @Override
        public List<String> names() {
            return table.header().names();
        }

        @Override
        public void read(RowSink<TableRow> sink) {
            table.read(sink);
        }
    }
}
