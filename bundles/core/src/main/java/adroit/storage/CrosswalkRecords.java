package adroit.storage;

import adroit.crosswalk.CrosswalkEntry;
import adroit.crosswalk.Subject;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What corresponds to items of reference frameworks, step by step; only ever added to. */
@ProviderType
public interface CrosswalkRecords {
    /** Adds an entry, whatever sequence number it has; gives it back with its own. */
    CrosswalkEntry append(CrosswalkEntry entry);

    /** The entries about a subject, in the order of writing. */
    List<CrosswalkEntry> of(Subject subject);

    /** The entries about all subjects of a kind, in the order of writing. */
    List<CrosswalkEntry> of(Subject.Kind kind);
}
