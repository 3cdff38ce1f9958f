package adroit.storage;

import adroit.edition.CatalogEdition;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Catalog editions; immutable, and kept when the plugin that brought them is gone. */
@ProviderType
public interface EditionRecords {
    /** Keeps the edition; the same content again changes nothing. */
    void save(CatalogEdition edition);

    /** The edition with that id. */
    Optional<CatalogEdition> find(String id);

    /** The editions of a discipline, newest kept first. */
    List<CatalogEdition> of(String discipline);

    /** How many there are, of all disciplines; none ever goes. */
    long count();
}
