package adroit.exchange.imports;

import adroit.intake.ImportChoice;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be taken.
 *
 * @param columns each {@code column=field}, over what is remembered and suggested; of use where columns have no fixed names
 * @param key the column that identifies a person, or null
 * @param dryRun whether to report only, and store nothing
 * @param allOrNothing whether one bad row keeps the whole file out
 * @param complete whether a roster is everybody, so that who is missing from it has left
 * @param leaving how many people leave by a roster that is everybody, as whoever sends it knows; null where they did not say
 * @param arriving how many people a roster without a key makes new, as whoever sends it knows; null where they did not say
 * @param sheet the sheet of a workbook, or null for the first that holds a table
 * @param run the id under which the file is written down, or null; that it was taken is stored together with its rows
 * @param watch told how many rows were looked at so far
 */
public record ImportOptions(
        List<String> columns,
        @Nullable String key,
        boolean dryRun,
        boolean allOrNothing,
        boolean complete,
        @Nullable Integer leaving,
        @Nullable Integer arriving,
        @Nullable String sheet,
        @Nullable String run,
        LongConsumer watch) {
    /** What is taken when nothing is said: the good rows, as the columns suggest. */
    public static final ImportOptions USUAL = new ImportOptions(List.of(), null, false, false);

    public ImportOptions {
        columns = List.copyOf(columns);
    }

    public ImportOptions(List<String> columns, @Nullable String key, boolean dryRun, boolean allOrNothing) {
        this(columns, key, dryRun, allOrNothing, false, null, null, null, null, rows -> {});
    }

    /** What somebody chose for a file that is written down. */
    static ImportOptions of(ImportChoice choice, boolean dryRun, String run, LongConsumer watch) {
        return new ImportOptions(
                choice.columns(),
                choice.key(),
                dryRun,
                choice.allOrNothing(),
                choice.complete(),
                choice.leaving(),
                choice.arriving(),
                choice.sheet(),
                run,
                watch);
    }

    /** Whether anything was said about columns. */
    boolean saysColumns() {
        return !columns.isEmpty() || key != null;
    }

    boolean stores(long rejected) {
        return !dryRun && !(allOrNothing && rejected > 0);
    }
}
