package adroit.exchange.evidence;

import adroit.exchange.date.DateColumns;
import adroit.exchange.problem.Likeness;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.Marks;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A table of facts, one a row. Its columns are the {@linkplain FactField fields}; {@link FactForm} says which of them each kind of fact has. */
public final class EvidenceFile {

    private final Table table;
    private final Map<FactField, Integer> columns;

    private EvidenceFile(Table table, Map<FactField, Integer> columns) {
        this.table = table;
        this.columns = columns;
    }

    /**
     * Looks at the file.
     *
     * @throws RefusedFile when it is no table, with every column that is not known, and every common column that is missing
     */
    public static EvidenceFile open(Path file) {
        return of(Table.open(file));
    }

    /** As {@link #open}, of a table that was opened already. */
    public static EvidenceFile of(Table table) {
        List<Problem> problems = new ArrayList<>();
        Map<FactField, Integer> columns = columns(table, problems);
        for (FactField common : FactField.values()) {
            if (FactField.COMMON.contains(common) && !columns.containsKey(common)) {
                problems.add(Problem.ofFile(
                        table.fileName(),
                        "missing-column",
                        "The column \"" + common.key() + "\" is missing.",
                        "Every row needs it: add it."));
            }
        }
        if (!problems.isEmpty()) {
            throw new RefusedFile(problems);
        }
        return new EvidenceFile(table, columns);
    }

    private static Map<FactField, Integer> columns(Table table, List<Problem> problems) {
        Map<FactField, Integer> columns = new EnumMap<>(FactField.class);
        List<String> names = table.header().names();
        for (int i = 0; i < names.size(); i++) {
            if (Marks.isOurs(names.get(i))) {
                continue;
            }
            Optional<FactField> column = FactField.of(names.get(i));
            if (column.isEmpty()) {
                problems.add(unknown(table, names.get(i)));
            } else if (columns.putIfAbsent(column.get(), i) != null) {
                problems.add(Problem.ofFile(
                        table.fileName(),
                        "column-twice",
                        "The column \"" + column.get().key() + "\" stands twice.",
                        "Keep one of them."));
            }
        }
        return columns;
    }

    private static Problem unknown(Table table, String name) {
        String near = Likeness.didYouMean(name, FactField.keys());
        return Problem.ofFile(
                table.fileName(),
                "unknown-column",
                "The column \"" + name + "\" is not known in an evidence file.",
                near.isEmpty() ? "The columns are: " + String.join(", ", FactField.keys()) + "." : near);
    }

    /** Reads every row. A row with any problem is rejected as a whole. */
    public EvidenceReport read(RowSink<? super FactRow> sink) {
        DateColumns dates = DateColumns.of(table, dateColumns());
        FactRows rows = new FactRows(columns, dates, sink);
        table.read(rows);
        List<String> notes = new ArrayList<>(table.notes());
        notes.addAll(dates.notes());
        return new EvidenceReport(table.fileName(), table.sha256(), rows.tally(), notes);
    }

    private Set<Integer> dateColumns() {
        return columns.entrySet().stream()
                .filter(column -> FactField.DATES.contains(column.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }
}
