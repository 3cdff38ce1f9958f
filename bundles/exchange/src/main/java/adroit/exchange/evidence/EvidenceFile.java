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

/**
 * A table of facts. Its columns are {@code client-id, person, kind, discipline, observed}, and by kind: for {@code rating} {@code skill, channel,
 * level, source} and perhaps {@code tool, attributes} (as {@code a=b;c=d}); for {@code tool-access} {@code tool, supplied} (yes or no); for
 * {@code process-step} {@code process, step, outcome} (done or missed), {@code channel, source}; for {@code interest} {@code category, answer}
 * (use, improve or explore).
 */
public final class EvidenceFile {

    private final Table table;
    private final Map<EvidenceColumn, Integer> columns;

    private EvidenceFile(Table table, Map<EvidenceColumn, Integer> columns) {
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
        Map<EvidenceColumn, Integer> columns = columns(table, problems);
        for (EvidenceColumn common : EvidenceColumn.values()) {
            if (EvidenceColumn.COMMON.contains(common) && !columns.containsKey(common)) {
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

    private static Map<EvidenceColumn, Integer> columns(Table table, List<Problem> problems) {
        Map<EvidenceColumn, Integer> columns = new EnumMap<>(EvidenceColumn.class);
        List<String> names = table.header().names();
        for (int i = 0; i < names.size(); i++) {
            if (Marks.isOurs(names.get(i))) {
                continue;
            }
            Optional<EvidenceColumn> column = EvidenceColumn.of(names.get(i));
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
        String near = Likeness.didYouMean(name, EvidenceColumn.keys());
        return Problem.ofFile(
                table.fileName(),
                "unknown-column",
                "The column \"" + name + "\" is not known in an evidence file.",
                near.isEmpty() ? "The columns are: " + String.join(", ", EvidenceColumn.keys()) + "." : near);
    }

    /** Reads every row. A row with any problem is rejected as a whole. */
    public EvidenceReport read(RowSink<? super FactRow> sink) {
        DateColumns dates = DateColumns.of(table, Set.of(columns.getOrDefault(EvidenceColumn.OBSERVED, 0)));
        FactRows rows = new FactRows(columns, dates, sink);
        table.read(rows);
        List<String> notes = new ArrayList<>(table.notes());
        notes.addAll(dates.notes());
        return new EvidenceReport(table.fileName(), table.sha256(), rows.tally(), notes);
    }
}
