package adroit.exchange.workbook;

import adroit.exchange.workbook.SheetRows.CellLimits;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook (.xlsx) on disk. Its sheets are read as streams; what is kept in memory are the texts that cells share, packed.
 *
 * <p>Anything that no spreadsheet program writes ends in an {@link adroit.exchange.problem.RefusedFile}.
 */
public final class Workbook {

    private static final int MOST_SHEETS = 1_000;
    private static final String USUAL = "xl/workbook.xml";

    private final Path file;
    private final WorkbookFaults faults;
    private final WorkbookLimits limits;
    private final List<Sheet> sheets = new ArrayList<>();
    private final SharedTexts texts;
    private final NumberForms forms;
    private boolean from1904;

    private Workbook(Path file, WorkbookFaults faults, WorkbookLimits limits, int longestText, WorkbookParts parts)
            throws IOException {
        this.file = file;
        this.faults = faults;
        this.limits = limits;
        String book = book(parts);
        Relations relations = Relations.of(parts, book, faults);
        readBook(parts, book, relations);
        String textPart = relations.byType("sharedStrings").orElse("xl/sharedStrings.xml");
        String stylePart = relations.byType("styles").orElse("xl/styles.xml");
        this.texts = SharedTexts.read(parts.stream(textPart), textPart, faults, limits, longestText);
        this.forms = NumberForms.read(parts.stream(stylePart), stylePart, faults);
    }

    /**
     * Looks at a workbook.
     *
     * @param name what the file is called in sentences
     * @param longestText characters of one text; what is longer is cut after one more
     */
    public static Workbook open(Path file, String name, WorkbookLimits limits, int longestText) throws IOException {
        WorkbookFaults faults = new WorkbookFaults(name);
        try (WorkbookParts parts = WorkbookParts.open(file, faults, limits)) {
            return new Workbook(file, faults, limits, longestText, parts);
        } catch (ZipException | EOFException e) {
            throw faults.damaged();
        }
    }

    private String book(WorkbookParts parts) throws IOException {
        Optional<String> named = Relations.of(parts, "", faults).byType("officeDocument");
        String book = named.filter(parts::has).orElse(USUAL);
        if (parts.has(book) && (book.startsWith("xl/") || book.endsWith("workbook.xml")) && !book.endsWith(".bin")) {
            return book;
        }
        throw notAWorkbook(parts);
    }

    private RuntimeException notAWorkbook(WorkbookParts parts) {
        if (parts.has("content.xml") && parts.has("mimetype")) {
            return faults.of(
                    "not-a-table",
                    "This is an OpenDocument file (.ods), which is not read here.",
                    "Open it and save it as Excel workbook (.xlsx) or as CSV UTF-8.");
        }
        if (parts.has("xl/workbook.bin")) {
            return faults.of(
                    "not-a-table",
                    "This is a binary workbook (.xlsb), which is not read here.",
                    "Open it and save it as Excel workbook (.xlsx).");
        }
        return faults.of(
                "not-a-table",
                "This is a zip archive, but no Excel workbook.",
                "Unpack it first and send the table inside, as .xlsx or CSV UTF-8.");
    }

    private void readBook(WorkbookParts parts, String book, Relations relations) throws IOException {
        try (Xml xml = new Xml(parts.stream(book).orElseThrow(faults::damaged), faults, book)) {
            while (xml.next()) {
                if (xml.opens("workbookPr")) {
                    from1904 = xml.flag("date1904");
                } else if (xml.opens("sheet") && sheets.size() < MOST_SHEETS) {
                    addSheet(xml, relations);
                }
            }
        }
    }

    /** Charts and macros stand among the sheets too, but hold no rows. */
    private void addSheet(Xml xml, Relations relations) {
        String id = Objects.requireNonNullElse(xml.attribute("id"), "");
        @Nullable String part = relations.parts().get(id);
        if (part != null && relations.types().getOrDefault(id, "").endsWith("/worksheet")) {
            String state = Objects.requireNonNullElse(xml.attribute("state"), "visible");
            sheets.add(
                    new Sheet(Objects.requireNonNullElse(xml.attribute("name"), ""), !state.equals("visible"), part));
        }
    }

    /** In the workbook's own order. */
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** The sheet's rows from the first. */
    public SheetRows rows(Sheet sheet, CellLimits cells) throws IOException {
        WorkbookParts parts = WorkbookParts.open(file, faults, limits);
        try {
            return new SheetRows(this, part(parts, sheet), parts, sheet.part(), cells);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** The columns, counted from 0, that are covered by cells merged over several columns and beginning in that row. */
    public Set<Integer> mergedColumns(Sheet sheet, long row) throws IOException {
        Set<Integer> columns = new TreeSet<>();
        try (WorkbookParts parts = WorkbookParts.open(file, faults, limits);
                Xml xml = new Xml(part(parts, sheet), faults, sheet.part())) {
            while (xml.next()) {
                @Nullable String range = xml.opens("mergeCell") ? xml.attribute("ref") : null;
                if (range != null) {
                    addMerged(range, row, columns);
                }
            }
        }
        return columns;
    }

    private InputStream part(WorkbookParts parts, Sheet sheet) throws IOException {
        return parts.stream(sheet.part()).orElseThrow(() -> faults.damagedAt(sheet.part()));
    }

    private static void addMerged(String range, long row, Set<Integer> columns) {
        String[] ends = range.split(":", -1);
        if (ends.length != 2 || !ends[0].matches("[A-Z]{1,3}" + row)) {
            return;
        }
        int from = CellAddress.column(ends[0]);
        int to = CellAddress.column(ends[1]);
        for (int column = from; from >= 0 && to > from && column <= to; column++) {
            columns.add(column);
        }
    }

    /** Whether days are counted from 1904, as some old programs do. */
    public boolean isFrom1904() {
        return from1904;
    }

    WorkbookFaults faults() {
        return faults;
    }

    SharedTexts texts() {
        return texts;
    }

    NumberForms forms() {
        return forms;
    }

    /**
     * Which part of a workbook refers to which others.
     *
     * @param parts by the id of the relation
     * @param types by the id of the relation
     */
    record Relations(Map<String, String> parts, Map<String, String> types) {

        private static final int MOST = 10_000;

        static Relations of(WorkbookParts all, String part, WorkbookFaults faults) throws IOException {
            int slash = part.lastIndexOf('/');
            String folder = part.substring(0, slash + 1);
            String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
            Map<String, String> parts = new HashMap<>();
            Map<String, String> types = new HashMap<>();
            Optional<InputStream> stream = all.stream(name);
            if (stream.isPresent()) {
                try (Xml xml = new Xml(stream.get(), faults, name)) {
                    while (xml.next()) {
                        if (xml.opens("Relationship") && parts.size() < MOST) {
                            String id = Objects.requireNonNullElse(xml.attribute("Id"), "");
                            parts.put(id, resolved(folder, Objects.requireNonNullElse(xml.attribute("Target"), "")));
                            types.put(id, Objects.requireNonNullElse(xml.attribute("Type"), ""));
                        }
                    }
                }
            }
            return new Relations(parts, types);
        }

        private static String resolved(String folder, String target) {
            if (target.startsWith("/")) {
                return target.substring(1);
            }
            Deque<String> way = new ArrayDeque<>();
            for (String step : (folder + target).split("/")) {
                if (step.equals("..")) {
                    way.pollLast();
                } else if (!step.isEmpty() && !step.equals(".")) {
                    way.addLast(step);
                }
            }
            return String.join("/", way);
        }

        Optional<String> byType(String end) {
            return types.entrySet().stream()
                    .filter(e -> e.getValue().endsWith("/" + end))
                    .map(e -> parts.getOrDefault(e.getKey(), ""))
                    .findFirst();
        }
    }
}
