package adroit.intake;

import java.util.List;

/**
 * What came of the rows of a file.
 *
 * @param sha256 of the file's bytes; empty where it was never read
 * @param accepted rows taken, or that would be in a dry run
 * @param stored whether anything was stored
 * @param notes sentences about what was guessed, without anybody's name or rating
 */
public record ImportCounts(String sha256, long read, long accepted, long rejected, boolean stored, List<String> notes) {
    /** Before anything was read. */
    public static final ImportCounts NONE = new ImportCounts("", 0, 0, 0, false, List.of());

    public ImportCounts {
        if (read < 0 || accepted < 0 || rejected < 0) {
            throw new IllegalArgumentException("counts must not be negative");
        }
        notes = List.copyOf(notes);
    }
}
