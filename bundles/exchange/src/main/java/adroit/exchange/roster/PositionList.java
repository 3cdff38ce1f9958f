package adroit.exchange.roster;

import adroit.exchange.date.DateColumns;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.Table;
import adroit.exchange.table.Tally;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of budgeted positions: what its columns mean is suggested, may be corrected, and then its rows are read as a stream. */
public final class PositionList {
    private static final int SAMPLE = 1_000;

    private final Table table;
    private final Mapping suggested;

    private PositionList(Table table, Mapping suggested) {
        this.table = table;
        this.suggested = suggested;
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
        return new PositionList(table, Suggestion.of(table.header(), table.sample(SAMPLE), FileLayout.POSITIONS));
    }

    /** The file as a table. */
    public Table table() {
        return table;
    }

    /** What the columns seem to mean. It may lack a required field. */
    public Mapping suggested() {
        return suggested;
    }

    /**
     * The suggestion, corrected.
     *
     * @param words each {@code column=field}; {@code column=none} leaves the column out
     * @param key the column with the positions' numbers, or null
     * @throws RefusedFile with every problem of the words, and when number, title or department is known of no column
     */
    public Mapping mapping(List<String> words, @Nullable String key) {
        List<String> all = new ArrayList<>(words);
        if (key != null) {
            all.add(key + "=" + RosterField.POSITION_NUMBER.key());
        }
        return ExplicitMapping.of(table.fileName(), table.header(), FileLayout.POSITIONS, suggested, all);
    }

    /**
     * What becomes of each column with these words, whether or not a required field is missing.
     *
     * @throws RefusedFile with every problem of the words themselves
     */
    public List<ColumnUse> uses(List<String> words) {
        return ExplicitMapping.draft(table.fileName(), table.header(), FileLayout.POSITIONS, suggested, words)
                .uses();
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
        DateColumns dates = DateColumns.of(table, mapping.dates());
        PositionRows rows = new PositionRows(mapping, table.header().names(), dates, sink);
        table.read(rows);
        List<String> notes = new ArrayList<>(table.notes());
        notes.addAll(dates.notes());
        return new Reading(rows.tally(), notes);
    }
}
