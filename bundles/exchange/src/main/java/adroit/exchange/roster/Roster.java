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

/**
 * A roster file: what its columns mean is suggested, may be corrected, and then its rows are read as a stream.
 *
 * <pre>{@code
 * Roster roster = Roster.open(file);
 * RosterReport report = roster.read(roster.mapping(List.of("Unit=division"), null), sink);
 * }</pre>
 */
public final class Roster {

    private static final int SAMPLE = 1_000;

    private final Table table;
    private final Mapping suggested;

    private Roster(Table table, Mapping suggested) {
        this.table = table;
        this.suggested = suggested;
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
        return new Roster(table, Suggestion.of(table.header(), table.sample(SAMPLE), FileLayout.ROSTER));
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
     * @param key the column that identifies a person, or null
     * @throws RefusedFile with every problem of the words, and when department or title is known of no column
     */
    public Mapping mapping(List<String> words, @Nullable String key) {
        List<String> all = new ArrayList<>(words);
        if (key != null) {
            all.add(key + "=" + RosterField.PERSON_KEY.key());
        }
        return ExplicitMapping.of(table.fileName(), table.header(), FileLayout.ROSTER, suggested, all);
    }

    /**
     * What becomes of each column with these words, whether or not a required field is missing.
     *
     * @throws RefusedFile with every problem of the words themselves
     */
    public List<ColumnUse> uses(List<String> words) {
        return ExplicitMapping.draft(table.fileName(), table.header(), FileLayout.ROSTER, suggested, words)
                .uses();
    }

    /**
     * Reads every row. A row with any problem is rejected as a whole.
     *
     * @throws RefusedFile when the file cannot be read to its end
     */
    public RosterReport read(Mapping mapping, RowSink<? super RosterRow> sink) {
        DateColumns dates = DateColumns.of(table, mapping.dates());
        RosterRows rows = new RosterRows(mapping, table.header().names(), dates, table.headerRow(), sink);
        table.read(rows);
        return report(mapping, dates, rows);
    }

    private RosterReport report(Mapping mapping, DateColumns dates, RosterRows rows) {
        List<String> notes = new ArrayList<>(table.notes());
        notes.addAll(dates.notes());
        notes.addAll(rows.notes());
        if (!mapping.hasKey()) {
            notes.add(
                    "The file has no column that identifies a person, so a later file cannot be matched with this one:"
                            + " each row is a person of its own. Give the column with --key if there is one.");
        }
        Tally tally = rows.tally();
        return new RosterReport(
                table.fileName(),
                table.sha256(),
                tally,
                mapping.uses(),
                rows.departments(),
                rows.divisions(),
                rows.titles(),
                notes);
    }
}
