package adroit.exchange.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be taken.
 *
 * @param columns each {@code column=field}, over what is suggested; of use for rosters alone
 * @param key the column that identifies a person, or null
 * @param dryRun whether to report only, and store nothing
 * @param allOrNothing whether one bad row keeps the whole file out
 */
public record ImportOptions(List<String> columns, @Nullable String key, boolean dryRun, boolean allOrNothing) {
    /** What is taken when nothing is said: the good rows, as the columns suggest. */
    public static final ImportOptions USUAL = new ImportOptions(List.of(), null, false, false);

    public ImportOptions {
        columns = List.copyOf(columns);
    }

    boolean stores(long rejected) {
        return !dryRun && !(allOrNothing && rejected > 0);
    }
}
