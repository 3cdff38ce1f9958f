package adroit.exchange.imports;

import adroit.exchange.roster.ColumnUse;
import adroit.intake.ImportCounts;
import adroit.intake.KnownColumns;
import adroit.intake.MissingPeople;
import adroit.intake.UnmatchedPeople;
import java.util.List;
import java.util.Optional;

/**
 * What came of a file. The rows that were left out went to the sink, one at a time.
 *
 * @param file its name
 * @param sha256 of its bytes
 * @param read rows, or entries, that were there
 * @param accepted how many of them were taken, or would be in a dry run; 0 where one bad row kept all out
 * @param rejected how many were left out
 * @param stored whether anything was stored
 * @param columns what was done with each column of a roster
 * @param notes sentences about what was guessed, and what follows from it
 * @param missing who is not in it; one of the notes tells it
 * @param unmatched whom it makes new although others are on record by a key that it lacks; one of the notes tells it
 * @param columnsSaid what was said that its columns mean, to be remembered with its rows
 */
public record ImportReport(
        String file,
        String sha256,
        long read,
        long accepted,
        long rejected,
        boolean stored,
        List<ColumnUse> columns,
        List<String> notes,
        Optional<MissingPeople> missing,
        Optional<UnmatchedPeople> unmatched,
        Optional<KnownColumns> columnsSaid) {
    public ImportReport {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    /** A report of a file of whose columns nothing was said. */
    ImportReport(
            String file,
            String sha256,
            long read,
            long accepted,
            long rejected,
            boolean stored,
            List<ColumnUse> columns,
            List<String> notes) {
        this(
                file,
                sha256,
                read,
                accepted,
                rejected,
                stored,
                columns,
                notes,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What is written down of it. */
    ImportCounts counts() {
        return new ImportCounts(
                sha256, read, accepted, rejected, stored, notes, missing.orElse(null), unmatched.orElse(null));
    }
}
