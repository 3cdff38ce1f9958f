package adroit.proposal;

import adroit.catalog.Catalog;
import adroit.catalogchange.EditionLabel;
import adroit.edition.CatalogEdition;
import adroit.storage.Session;
import java.util.Set;
import java.util.stream.Collectors;

/** The label under which an edition comes in force. Lists, results and reasons speak of editions by their labels, so none stands for two editions of a field that were in force. */
final class FreeLabel {
    private FreeLabel() {}

    /** The catalog's own label, or the next one that no edition with other content has had. */
    static String of(Session session, Catalog catalog) {
        Set<String> taken = session.editions().of(catalog.discipline()).stream()
                .map(CatalogEdition::catalog)
                .filter(kept -> !kept.equals(catalog))
                .map(Catalog::edition)
                .collect(Collectors.toSet());
        String label = catalog.edition();
        while (taken.contains(label)) {
            label = EditionLabel.after(label);
        }
        return label;
    }
}
