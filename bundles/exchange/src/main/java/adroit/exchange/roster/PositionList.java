package adroit.exchange.roster;

import adroit.exchange.date.DateColumns;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.Table;
import adroit.exchange.table.Tally;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of budgeted positions. */
public final class PositionList extends MappedFile {
    private PositionList(Table table) {
        super(table, FileLayout.POSITIONS);
    }

    /**
     * Looks at the file.
     *
     * @throws RefusedFile when it is no table
     */
    public static PositionList open(Path file) {
        return of(Table.open(file));
    }

    /** A list of positions in a table that was opened already. */
    public static PositionList of(Table table) {
        return new PositionList(table);
    }

    /** What reading came to: how many rows, and sentences about what was guessed. */
    public record Reading(Tally tally, List<String> notes) {
        public Reading {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Reads every row. A row with any problem is rejected as a whole.
     *
     * @throws RefusedFile when the file cannot be read to its end
     */
    public Reading read(Mapping mapping, RowSink<? super PositionRow> sink) {
        DateColumns dates = DateColumns.of(table(), mapping.dates());
        PositionRows rows = new PositionRows(mapping, table().header().names(), dates, sink);
        table().read(rows);
        List<String> notes = new ArrayList<>(table().notes());
        notes.addAll(dates.notes());
        return new Reading(rows.tally(), notes);
    }
}
