package adroit.edition;

import adroit.canonical.CanonicalJson;
import adroit.catalog.Catalog;

/**
 * A catalog under the name of its content, for good.
 *
 * @param id SHA-256 of the catalog's canonical form
 */
public record CatalogEdition(String id, Catalog catalog) {
    /** The edition of that content. */
    public static CatalogEdition of(Catalog catalog) {
        return new CatalogEdition(CanonicalJson.digest(catalog), catalog);
    }
}
