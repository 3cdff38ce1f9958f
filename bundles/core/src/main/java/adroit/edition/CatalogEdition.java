package adroit.edition;

import adroit.canonical.CanonicalJson;
import adroit.catalog.Catalog;
import adroit.catalogchange.OpenDays;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A catalog under the name of its content, for good. Its text may be read only when somebody asks for it. */
public final class CatalogEdition {
    private final String id;
    private volatile @Nullable Catalog catalog;
    private @Nullable Supplier<Catalog> unread;

    /** @param id SHA-256 of the catalog's canonical form */
    public CatalogEdition(String id, Catalog catalog) {
        this.id = id;
        this.catalog = catalog;
    }

    private CatalogEdition(String id, Supplier<Catalog> unread) {
        this.id = id;
        this.unread = unread;
    }

    /** The edition of that content. */
    public static CatalogEdition of(Catalog catalog) {
        return new CatalogEdition(CanonicalJson.digest(catalog), catalog);
    }

    /**
     * One whose text is known to be whole, and is read at the first question for its catalog.
     *
     * @param reading gives a catalog that {@linkplain OpenDays leaves no day open}; asked once, and again where it threw
     */
    public static CatalogEdition unread(String id, Supplier<Catalog> reading) {
        return new CatalogEdition(id, reading);
    }

    /** SHA-256 of the catalog's canonical form. */
    public String id() {
        return id;
    }

    /** Its content. */
    public Catalog catalog() {
        Catalog known = catalog;
        return known != null ? known : read();
    }

    private synchronized Catalog read() {
        Catalog known = catalog;
        if (known == null) {
            known = Objects.requireNonNull(unread).get();
            catalog = known;
            unread = null;
        }
        return known;
    }

    /** Whether it leaves open from which day on levels mean something else, as no edition in force does. */
    boolean leavesDaysOpen() {
        Catalog known = catalog;
        return known != null && OpenDays.in(known);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CatalogEdition that
                && id.equals(that.id)
                && catalog().equals(that.catalog());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "edition " + id;
    }
}
