package adroit.storage;

import adroit.edition.CatalogEdition;
import adroit.proposal.CatalogEvent;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What happened around catalogs: proposals, affirmations and the switch of the second person; only ever added to. */
@ProviderType
public interface ProposalRecords {
    /** Adds an event, whatever sequence number it has; gives it back with its own. */
    CatalogEvent append(CatalogEvent event);

    /** The events about a discipline, in the order of writing; of every discipline with the empty id those that are about all. */
    List<CatalogEvent> of(String discipline);

    /** Keeps an edition that nobody has published, under the name of its content. */
    void keep(CatalogEdition edition);

    /** The edition of that id that was kept so. */
    Optional<CatalogEdition> edition(String id);

    /** The ids of the disciplines that have proposals which are neither published nor withdrawn. */
    List<String> withOpenProposals();
}
