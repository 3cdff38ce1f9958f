package adroit.storage;

import adroit.publisher.Publisher;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The publishers whose keys the city knows. */
@ProviderType
public interface PublisherRecords {
    /** Adds the publisher, or brings the one with the same key up to date. */
    void save(Publisher publisher);

    /** The one whose key has that fingerprint. */
    Optional<Publisher> find(String fingerprint);

    /** All, by name. */
    List<Publisher> all();
}
