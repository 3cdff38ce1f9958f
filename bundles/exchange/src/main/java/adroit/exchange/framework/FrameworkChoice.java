package adroit.exchange.framework;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What whoever brings a framework in says of it.
 *
 * @param title in place of the one in the files
 * @param edition in place of the one in the files
 * @param sheet of a workbook
 * @param columns what columns mean, by their names in the file; for tables without a known form
 * @param dryRun whether only to say what would happen
 * @param allOrNothing whether one row that is left out keeps everything out
 * @param brokenToo whether what could be read is kept although a file breaks off in its middle; an edition is kept for good
 */
public record FrameworkChoice(
        @Nullable String title,
        @Nullable String edition,
        @Nullable String sheet,
        Map<String, String> columns,
        boolean dryRun,
        boolean allOrNothing,
        boolean brokenToo) {
    /** Takes the good rows, and names nothing. */
    public static final FrameworkChoice USUAL = new FrameworkChoice(null, null, null, Map.of(), false, false);

    /** A choice that keeps nothing of files that break off. */
    public FrameworkChoice(
            @Nullable String title,
            @Nullable String edition,
            @Nullable String sheet,
            Map<String, String> columns,
            boolean dryRun,
            boolean allOrNothing) {
        this(title, edition, sheet, columns, dryRun, allOrNothing, false);
    }

    public FrameworkChoice {
        columns = Map.copyOf(columns);
    }
}
