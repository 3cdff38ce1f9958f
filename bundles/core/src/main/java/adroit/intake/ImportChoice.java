package adroit.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants a file to be taken.
 *
 * @param columns each {@code column=field}; {@code column=none} leaves a column out
 * @param key the column that identifies a person, or null
 * @param sheet the sheet of a workbook, or null for the first that holds a table
 * @param allOrNothing whether one bad row keeps the whole file out
 * @param complete whether a roster is everybody, so that who is missing from it has left
 * @param leaving how many people leave by it, as whoever sends it knows; asked where they are many
 * @param arriving how many people a roster without a key makes new, as whoever sends it knows; asked where others are on record by theirs
 */
public record ImportChoice(
        List<String> columns,
        @Nullable String key,
        @Nullable String sheet,
        boolean allOrNothing,
        boolean complete,
        @Nullable Integer leaving,
        @Nullable Integer arriving) {
    /** What is taken when nothing is said. */
    public static final ImportChoice USUAL = new ImportChoice(List.of(), null, null, false, false, null, null);

    public ImportChoice {
        columns = List.copyOf(columns);
    }

    /** The same with the number of people who leave. */
    public ImportChoice leaving(int people) {
        return new ImportChoice(columns, key, sheet, allOrNothing, complete, people, arriving);
    }

    /** The same with the number of people who are new, whom nothing matches with those on record. */
    public ImportChoice arriving(int people) {
        return new ImportChoice(columns, key, sheet, allOrNothing, complete, leaving, people);
    }
}
