package adroit.exchange.roster;

import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table whose columns may have any names and order: what they mean is suggested and may be corrected before its rows are read. */
public abstract sealed class MappedFile permits PositionList, Roster {
    private static final int SAMPLE = 1_000;

    private final Table table;
    private final FileLayout layout;
    private final Mapping suggested;

    MappedFile(Table table, FileLayout layout) {
        this.table = table;
        this.layout = layout;
        this.suggested = Suggestion.of(table.header(), table.sample(SAMPLE), layout);
    }

    /** The file as a table. */
    public final Table table() {
        return table;
    }

    /** What the columns seem to mean. It may lack a required field. */
    public final Mapping suggested() {
        return suggested;
    }

    /**
     * The suggestion, corrected.
     *
     * @param words each {@code column=field}; {@code column=none} leaves the column out
     * @param key the column by which a row is matched with a later file, or null
     * @throws RefusedFile with every problem of the words, and when a required field is known of no column
     */
    public final Mapping mapping(List<String> words, @Nullable String key) {
        List<String> all = new ArrayList<>(words);
        if (key != null) {
            all.add(key + "=" + layout.key().key());
        }
        return ExplicitMapping.of(table.fileName(), table.header(), layout, suggested, all);
    }

    /**
     * What becomes of each column with these words, whether or not a required field is missing.
     *
     * @throws RefusedFile with every problem of the words themselves
     */
    public final List<ColumnUse> uses(List<String> words) {
        return ExplicitMapping.draft(table.fileName(), table.header(), layout, suggested, words)
                .uses();
    }
}
