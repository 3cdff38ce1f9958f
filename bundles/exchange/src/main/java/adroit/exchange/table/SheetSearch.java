package adroit.exchange.table;

import adroit.exchange.problem.RefusedFile;
import adroit.exchange.workbook.Sheet;
import adroit.exchange.workbook.SheetRow;
import adroit.exchange.workbook.SheetRows;
import adroit.exchange.workbook.SheetRows.CellLimits;
import adroit.exchange.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the sheet that holds the table, and in it the row that names the columns. */
record SheetSearch(Path file, Workbook workbook, CellLimits cells) {

    private static final int LOOKED_AT = 25;
    private static final int MOST_LISTED = 20;

    /**
     * The sheet of that name, hidden or not; without a name the first visible one that holds a table.
     *
     * @throws RefusedFile when there is none
     */
    SheetChoice choose(@Nullable String name) throws IOException {
        if (name != null) {
            return named(name);
        }
        for (Sheet sheet : workbook.sheets()) {
            Optional<SheetChoice> choice = sheet.hidden() ? Optional.empty() : table(sheet);
            if (choice.isPresent()) {
                return told(choice.get());
            }
        }
        throw Refusals.ofFile(
                file,
                "no-rows",
                "No visible sheet of the workbook has a row with names and a row below it.",
                workbook.sheets().isEmpty()
                        ? "Export it again with its data."
                        : "Export it again with its data, or name a hidden sheet; the sheets are: " + listed() + ".");
    }

    private SheetChoice named(String name) throws IOException {
        Sheet sheet = workbook.sheets().stream()
                .filter(s -> s.name().strip().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> Refusals.ofFile(
                        file,
                        "unknown-sheet",
                        "The workbook has no sheet \"" + RowProblem.shortened(name) + "\".",
                        "Its sheets are: " + listed() + "."));
        return table(sheet)
                .orElseThrow(() -> Refusals.ofFile(
                        file,
                        "no-rows",
                        "The sheet \"" + RowProblem.shortened(sheet.name())
                                + "\" has no row with names and a row below it.",
                        "Choose another; the sheets are: " + listed() + "."));
    }

    private String listed() {
        String names = workbook.sheets().stream()
                .limit(MOST_LISTED)
                .map(s -> RowProblem.shortened(s.name()))
                .collect(Collectors.joining(", "));
        int more = workbook.sheets().size() - MOST_LISTED;
        return more > 0 ? names + " and " + more + " more" : names;
    }

    private SheetChoice told(SheetChoice choice) {
        if (workbook.sheets().size() == 1) {
            return choice;
        }
        List<String> notes = new ArrayList<>(List.of("The workbook has "
                + workbook.sheets().size() + " sheets; \""
                + RowProblem.shortened(choice.sheet().name())
                + "\" was read, the first visible one that holds a table. Another can be chosen: " + listed() + "."));
        notes.addAll(choice.notes());
        return new SheetChoice(choice.sheet(), choice.headerRow(), choice.header(), notes);
    }

    private Optional<SheetChoice> table(Sheet sheet) throws IOException {
        List<SheetRow> first = first(sheet);
        int at = header(first);
        if (at + 1 >= first.size()) {
            return Optional.empty();
        }
        List<String> notes = new ArrayList<>();
        if (at > 0) {
            notes.add("The names of the columns stand in row " + first.get(at).row()
                    + "; what stands above is left out.");
        }
        List<String> names = first.get(at).cells();
        Set<Integer> gaps = gaps(names);
        if (!gaps.isEmpty() && at + 2 < first.size()) {
            Set<Integer> merged = workbook.mergedColumns(sheet, first.get(at).row());
            if (merged.containsAll(gaps)) {
                notes.add("Cells of row " + first.get(at).row()
                        + " are merged; the names of the columns are taken from row "
                        + first.get(at + 1).row() + ".");
                names = under(names, first.get(at + 1).cells());
                at++;
            }
        }
        if (workbook.isFrom1904()) {
            notes.add("The workbook counts days from 1904. Dates that are formatted as dates are read right; a bare day"
                    + " number is read as counted from 1900.");
        }
        return Optional.of(new SheetChoice(sheet, first.get(at).row(), Header.of(names), notes));
    }

    /** The first rows that are not blank. */
    private List<SheetRow> first(Sheet sheet) throws IOException {
        List<SheetRow> first = new ArrayList<>();
        try (SheetRows rows = workbook.rows(sheet, cells)) {
            for (Optional<SheetRow> row = rows.next(); row.isPresent() && first.size() < LOOKED_AT; row = rows.next()) {
                if (!row.get().isBlank()) {
                    first.add(row.get());
                }
            }
        }
        return first;
    }

    /** The first row with more than one cell, unless none has. */
    private static int header(List<SheetRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).filled() > 1) {
                return i;
            }
        }
        return 0;
    }

    /** Columns without a name between others. */
    private static Set<Integer> gaps(List<String> names) {
        int last = names.size() - 1;
        while (last >= 0 && names.get(last).isBlank()) {
            last--;
        }
        return IntStream.range(0, last + 1)
                .filter(i -> names.get(i).isBlank())
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Under a merged cell the row below names the columns; elsewhere the cell above goes on into it. */
    private static List<String> under(List<String> above, List<String> below) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.max(above.size(), below.size()); i++) {
            String lower = i < below.size() ? below.get(i) : "";
            String upper = i < above.size() ? above.get(i) : "";
            names.add(lower.isBlank() ? upper : lower);
        }
        return names;
    }
}
