package adroit.catalogchange;

import adroit.catalog.Catalog;
import java.util.List;

/** What differs between two catalogs of one field. */
public record CatalogDiff(List<Change> changes) {
    public CatalogDiff {
        changes = List.copyOf(changes);
    }

    /** What turns the one into the other. */
    public static CatalogDiff between(Catalog before, Catalog after) {
        return new CatalogDiff(new Reading(before, after).changes());
    }

    /** Every edit, each once. */
    public List<Edit> edits() {
        return changes.stream().flatMap(c -> c.edits().stream()).toList();
    }

    /** The catalog with these changes made; of the catalog that was compared first it gives the second. */
    public Catalog applied(Catalog catalog) {
        return Edits.applied(catalog, edits());
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
