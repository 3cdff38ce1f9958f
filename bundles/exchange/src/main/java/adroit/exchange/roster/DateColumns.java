package adroit.exchange.roster;

import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.Table;
import adroit.exchange.table.TableRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How the dates of each date field are read, decided by the whole column and not row by row. */
record DateColumns(Map<RosterField, DateColumn> columns, List<String> notes) {

    private static final int SAMPLE = 2_000;

    static DateColumns of(Table table, Mapping mapping) {
        Map<RosterField, DateEvidence> evidence = evidence(table.sample(SAMPLE), mapping);
        if (!evidence.values().stream().allMatch(DateEvidence::isPlain)) {
            evidence = new EnumMap<>(RosterField.class);
            table.read(new Gathering(mapping, evidence));
        }
        return decided(table, mapping, evidence);
    }

    private static Map<RosterField, DateEvidence> evidence(List<TableRow> rows, Mapping mapping) {
        Map<RosterField, DateEvidence> evidence = new EnumMap<>(RosterField.class);
        rows.forEach(row -> gather(row, mapping, evidence));
        return evidence;
    }

    private static void gather(TableRow row, Mapping mapping, Map<RosterField, DateEvidence> evidence) {
        mapping.columns().forEach((field, column) -> {
            if (field.isDate()) {
                evidence.computeIfAbsent(field, f -> new DateEvidence()).add(row.value(column));
            }
        });
    }

    private static DateColumns decided(Table table, Mapping mapping, Map<RosterField, DateEvidence> evidence) {
        DateOrder custom = table.delimiter() == ';' ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
        Map<RosterField, DateColumn> columns = new EnumMap<>(RosterField.class);
        List<String> notes = new ArrayList<>();
        evidence.forEach((field, found) -> {
            DateColumn column = found.decide(custom);
            columns.put(field, column);
            String name = table.header().names().get(mapping.column(field).orElseThrow());
            note(name, column, notes);
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

    DateColumn column(RosterField field) {
        return columns.getOrDefault(field, new DateColumn(DateOrder.MONTH_FIRST, DateColumn.Basis.NOT_NEEDED));
    }

    private record Gathering(Mapping mapping, Map<RosterField, DateEvidence> evidence) implements RowSink<TableRow> {

        @Override
        public void accepted(TableRow row) {
            gather(row, mapping, evidence);
        }

        @Override
        public void rejected(List<RowProblem> problems) {}
    }
}
