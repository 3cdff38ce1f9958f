package adroit.exchange.date;

import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.Table;
import adroit.exchange.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the dates of a table are read, decided by each whole column and not row by row.
 *
 * @param columns by the column's position, from 0
 * @param notes sentences for the report
 */
public record DateColumns(Map<Integer, DateColumn> columns, List<String> notes) {

    private static final int SAMPLE = 2_000;

    public DateColumns {
        columns = Map.copyOf(columns);
        notes = List.copyOf(notes);
    }

    /** Looks at the given columns; at the whole file only when its beginning does not decide. */
    public static DateColumns of(Table table, Set<Integer> columns) {
        Gathering sample = new Gathering(columns);
        table.sample(SAMPLE).forEach(sample::accepted);
        if (sample.isPlain()) {
            return decided(table, sample);
        }
        Gathering whole = new Gathering(columns);
        table.read(whole);
        return decided(table, whole);
    }

    private static DateColumns decided(Table table, Gathering gathered) {
        DateOrder custom = table.suggestsDayFirst() ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
        Map<Integer, DateColumn> columns = new TreeMap<>();
        List<String> notes = new ArrayList<>();
        gathered.evidence.forEach((position, found) -> {
            DateColumn column = found.decide(custom);
            columns.put(position, column);
            note(table.header().names().get(position), column, notes);
        });
        return new DateColumns(columns, notes);
    }

    private static void note(String name, DateColumn column, List<String> notes) {
        switch (column.basis()) {
            case SEEN ->
                notes.add("Dates in \"" + name + "\" have the " + column.order().words() + ".");
            case GUESSED ->
                notes.add("Nothing in \"" + name
                        + "\" tells whether its dates have the month or the day first; they were read with the "
                        + column.order().words() + ". Check one, or write dates as 2014-05-31.");
            case MIXED ->
                notes.add("\"" + name + "\" holds dates with the month first and dates with the day first;"
                        + " rows whose date could be either are left out.");
            case NOT_NEEDED -> {}
        }
    }

    /** How the column at that position is read. */
    public DateColumn column(int position) {
        return columns.getOrDefault(position, new DateColumn(DateOrder.MONTH_FIRST, DateColumn.Basis.NOT_NEEDED));
    }

    private static final class Gathering implements RowSink<TableRow> {

        private final Map<Integer, DateEvidence> evidence = new TreeMap<>();

        Gathering(Set<Integer> columns) {
            columns.forEach(column -> evidence.put(column, new DateEvidence()));
        }

        boolean isPlain() {
            return evidence.values().stream().allMatch(DateEvidence::isPlain);
        }

        @Override
        public void accepted(TableRow row) {
            evidence.forEach((column, found) -> found.add(row.value(column)));
        }

        @Override
        public void rejected(List<RowProblem> problems) {}
    }
}
