package adroit.storage;

import adroit.intake.ImportRun;
import adroit.intake.KnownColumns;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Files that were brought in, and what their columns were said to mean. */
@ProviderType
public interface IntakeRecords {
    /** A number that no file has yet. */
    long nextNumber();

    /** Adds the file, or brings it up to date. */
    void save(ImportRun run);

    /** The file with that id. */
    Optional<ImportRun> run(String id);

    /** At most {@code limit} files with a number below the given one, the newest first. */
    List<ImportRun> before(long number, int limit);

    /** Remembers what columns mean, in place of what was said before. */
    void remember(KnownColumns columns);

    /** What was said of files of that kind with these columns. */
    Optional<KnownColumns> columns(String kind, String signature);

    /** All that was said, the newest first. */
    List<KnownColumns> columns();

    /** Forgets; whether there was anything to forget. */
    boolean forget(String kind, String signature);
}
