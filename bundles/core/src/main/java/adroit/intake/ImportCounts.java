package adroit.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the rows of a file.
 *
 * @param sha256 of the file's bytes; empty where it was never read
 * @param accepted rows taken, or that would be in a dry run
 * @param stored whether anything was stored
 * @param notes sentences about what was guessed, without anybody's name or rating
 * @param missing who is not in the file, where it was asked for everybody and somebody is not; one of the notes tells it
 * @param unmatched whom a file without a key makes new, where others are on record by theirs; one of the notes tells it
 */
public record ImportCounts(
        String sha256,
        long read,
        long accepted,
        long rejected,
        boolean stored,
        List<String> notes,
        @Nullable MissingPeople missing,
        @Nullable UnmatchedPeople unmatched) {
    /** Before anything was read. */
    public static final ImportCounts NONE = new ImportCounts("", 0, 0, 0, false, List.of(), null, null);

    public ImportCounts {
        if (read < 0 || accepted < 0 || rejected < 0) {
            throw new IllegalArgumentException("counts must not be negative");
        }
        notes = List.copyOf(notes);
    }
}
