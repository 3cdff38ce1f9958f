package adroit.storage;

import adroit.edition.CatalogEdition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Catalog editions; immutable, and kept when the plugin that brought them is gone. */
@ProviderType
public interface EditionRecords {
    /** Keeps the edition; the same content again changes nothing. */
    void save(CatalogEdition edition);

    /** The edition with that id. */
    Optional<CatalogEdition> find(String id);

    /** Whether an edition is kept under that id; its content is not looked at. */
    boolean holds(String id);

    /**
     * Those of the editions with these ids that are here and whole, by id, found with one question. The catalog of one may be read when it is first asked for: its bytes are those that were kept,
     * so that reading fails only where this version of the product cannot read them.
     */
    Map<String, CatalogEdition> whole(Collection<String> ids);

    /** The editions of a discipline, newest kept first. */
    List<CatalogEdition> of(String discipline);

    /** The id of the edition of a discipline that was kept last, whether or not it can be read. */
    Optional<String> newest(String discipline);

    /** How many there are, of all disciplines; none ever goes. */
    long count();
}
