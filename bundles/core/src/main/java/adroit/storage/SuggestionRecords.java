package adroit.storage;

import adroit.suggestion.SuggestionEntry;
import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Suggestions to catalogs and their answers; only ever added to. */
@ProviderType
public interface SuggestionRecords {
    /** Adds an entry, whatever sequence number it has; gives it back with its own. */
    SuggestionEntry append(SuggestionEntry entry);

    /** The entries about a discipline's catalog, in the order of writing. */
    List<SuggestionEntry> of(String discipline);

    /** How many suggestions, answers left out, the account has written since then. */
    int countSince(String account, Instant since);
}
