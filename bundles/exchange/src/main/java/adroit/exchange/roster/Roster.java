package adroit.exchange.roster;

import adroit.exchange.date.DateColumns;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of people in their positions.
 *
 * <pre>{@code
 * Roster roster = Roster.open(file);
 * RosterReport report = roster.read(roster.mapping(List.of("Unit=division"), null), sink);
 * }</pre>
 */
public final class Roster extends MappedFile {
    private Roster(Table table) {
        super(table, FileLayout.ROSTER);
    }

    /**
     * Looks at the file.
     *
     * @throws RefusedFile when it is no table
     */
    public static Roster open(Path file) {
        return of(Table.open(file));
    }

    /** A roster in a table that was opened already. */
    public static Roster of(Table table) {
        return new Roster(table);
    }

    /**
     * Reads every row. A row with any problem is rejected as a whole.
     *
     * @throws RefusedFile when the file cannot be read to its end
     */
    public RosterReport read(Mapping mapping, RowSink<? super RosterRow> sink) {
        DateColumns dates = DateColumns.of(table(), mapping.dates());
        RosterRows rows = new RosterRows(mapping, table().header().names(), dates, table().headerRow(), sink);
        table().read(rows);
        return report(mapping, dates, rows);
    }

    private RosterReport report(Mapping mapping, DateColumns dates, RosterRows rows) {
        List<String> notes = new ArrayList<>(table().notes());
        notes.addAll(dates.notes());
        notes.addAll(rows.notes());
        if (!mapping.hasKey()) {
            notes.add(
                    "The file has no column that identifies a person, so a later file cannot be matched with this one:"
                            + " each row is a person of its own. If there is such a column, say that it is the person key.");
        }
        return new RosterReport(
                table().fileName(),
                table().sha256(),
                rows.tally(),
                mapping.uses(),
                rows.departments(),
                rows.divisions(),
                rows.titles(),
                notes);
    }
}
