package adroit.launcher.measure;

import adroit.exchange.table.Header;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.Table;
import adroit.exchange.table.TableRow;
import adroit.measurement.fairness.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** Counts of selected and candidates by group, or a row for each candidate with a yes or no. */
final class SelectionFile implements RowSink<TableRow> {
    private static final Set<String> YES = Set.of("1", "yes", "y", "true", "selected", "hired", "passed", "pass");
    private static final Set<String> NO = Set.of("0", "no", "n", "false", "rejected", "not selected", "failed", "fail");

    private final Header header;
    private final int group;
    private final int selected;
    private final OptionalInt total;
    private final OptionalInt stage;
    private final OptionalInt job;
    private final List<Selection> selections = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int without;

    private SelectionFile(Wish wish, Header header) {
        this.header = header;
        this.group = needed(wish, "group", "group");
        this.selected = needed(wish, "selected", "selected", "hired", "passed");
        this.total = optional(wish, "total", "total", "candidates", "applicants");
        this.stage = optional(wish, "stage", "stage");
        this.job = optional(wish, "job", "job", "position");
    }

    static SelectionFile read(Wish wish, Table table) {
        SelectionFile file = new SelectionFile(wish, table.header());
        table.read(file);
        if (!file.problems.isEmpty()) {
            int shown = Math.min(20, file.problems.size());
            throw Refusal.of(
                    "rows",
                    table.fileName() + " has rows that cannot be used:\n"
                            + String.join("\n", file.problems.subList(0, shown))
                            + (shown < file.problems.size()
                                    ? "\nand " + (file.problems.size() - shown) + " more."
                                    : ""),
                    "");
        }
        return file;
    }

    List<Selection> selections() {
        return selections;
    }

    /** Rows without a group, which are in no comparison. */
    int without() {
        return without;
    }

    private int needed(Wish wish, String option, String... names) {
        return optional(wish, option, names)
                .orElseThrow(() -> Refusal.of(
                        "columns",
                        "There is no column \"" + names[0] + "\"; the file has " + header.listed() + ".",
                        "Name it with --" + option
                                + " COLUMN. A file holds either counts (group, selected, total) or a row for each candidate "
                                + "(group, selected as yes or no)."));
    }

    private OptionalInt optional(Wish wish, String option, String... names) {
        if (wish.has(option)) {
            return OptionalInt.of(new ColumnChoice(header).one(wish.text(option)));
        }
        for (String name : names) {
            if (header.find(name).isPresent()) {
                return header.find(name);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public void accepted(TableRow row) {
        if (row.value(group).isEmpty()) {
            without++;
            return;
        }
        try {
            selections.add(new Selection(
                    text(row, job),
                    text(row, stage),
                    row.value(group),
                    total.isPresent() ? count(row, selected) : yes(row),
                    total.isPresent() ? count(row, total.getAsInt()) : 1));
        } catch (IllegalArgumentException e) {
            problems.add("Row " + row.row() + ": " + e.getMessage() + ".");
        }
    }

    private static String text(TableRow row, OptionalInt column) {
        return column.isPresent() ? row.value(column.getAsInt()) : "";
    }

    private long count(TableRow row, int column) {
        String text = row.value(column);
        double value = NumberText.of(text);
        if (!(value >= 0 && value < 1e9) || value != StrictMath.rint(value)) {
            throw new IllegalArgumentException(
                    header.names().get(column) + " is no whole number from 0: \"" + text + "\"");
        }
        return (long) value;
    }

    private long yes(TableRow row) {
        String text = row.value(selected).toLowerCase(Locale.ROOT);
        if (YES.contains(text) || NO.contains(text)) {
            return YES.contains(text) ? 1 : 0;
        }
        throw new IllegalArgumentException(
                header.names().get(selected) + " is neither yes nor no: \"" + row.value(selected) + "\"");
    }

    @Override
    public void rejected(List<RowProblem> found) {
        found.forEach(each -> problems.add("Row " + each.row() + ": " + each.reason() + " " + each.remedy()));
    }
}
