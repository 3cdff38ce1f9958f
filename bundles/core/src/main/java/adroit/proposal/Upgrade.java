package adroit.proposal;

import adroit.catalog.Catalog;
import adroit.catalogchange.CatalogDiff;
import adroit.catalogchange.Conflict;
import adroit.catalogchange.Dangling;
import adroit.catalogchange.EditionLabel;
import adroit.catalogchange.Merge;
import adroit.catalogchange.Relabelled;
import adroit.catalogchange.WholeRules;
import adroit.edition.CatalogEdition;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the catalog that a city has in force when a new version of the field brings another base: both are brought together three ways, by id and field. Where both changed
 * a place differently the city's version stays in force, and its keepers are asked.
 *
 * @param former the base that the city's edition stands on; null where it is not known, or nothing was in force
 * @param base the edition that the new version brings
 * @param next the edition that comes in force with it
 * @param changes what that changes of the edition in force
 * @param kept what the city has otherwise than the new base
 * @param conflicts places that both changed, each in another way; {@code mine} is what the new version says, {@code theirs} what stays in force
 * @param problems why the two cannot be brought together, in sentences; with any, nothing may change
 */
public record Upgrade(
        @Nullable CatalogEdition former,
        CatalogEdition base,
        CatalogEdition next,
        CatalogDiff changes,
        CatalogDiff kept,
        List<Conflict> conflicts,
        List<String> problems) {
    private static final CatalogDiff NOTHING = new CatalogDiff(List.of());
    private static final String AND = " + ";

    public Upgrade {
        conflicts = List.copyOf(conflicts);
        problems = List.copyOf(problems);
    }

    /** A field that comes for the first time. */
    public static Upgrade first(CatalogEdition base) {
        return new Upgrade(null, base, base, NOTHING, NOTHING, List.of(), List.of());
    }

    /**
     * Brings the city's edition together with a new base.
     *
     * @param former the base that it stands on
     * @param inForce the city's edition, or the former base itself
     * @param base what the new version brings
     */
    public static Upgrade of(CatalogEdition former, CatalogEdition inForce, CatalogEdition base) {
        if (inForce.id().equals(former.id())) {
            return of(former, inForce, base, base, List.of(), List.of());
        }
        if (base.id().equals(former.id())) {
            return of(former, inForce, base, inForce, List.of(), List.of());
        }
        try {
            Merge merge = Merge.of(former.catalog(), base.catalog(), inForce.catalog(), Map.of());
            CatalogEdition next = next(merge.catalog(), inForce, base);
            List<String> problems = new ArrayList<>(Dangling.in(next.catalog()));
            problems.addAll(WholeRules.since(next.catalog(), base.catalog(), inForce.catalog()));
            return of(former, inForce, base, next, merge.conflicts(), problems);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            String problem = "Together they make no catalog: " + e.getMessage();
            return of(former, inForce, base, inForce, List.of(), List.of(problem));
        }
    }

    private static Upgrade of(
            CatalogEdition former,
            CatalogEdition inForce,
            CatalogEdition base,
            CatalogEdition next,
            List<Conflict> conflicts,
            List<String> problems) {
        return new Upgrade(
                former,
                base,
                next,
                CatalogDiff.between(inForce.catalog(), next.catalog()),
                CatalogDiff.between(base.catalog(), next.catalog()),
                conflicts,
                problems);
    }

    /** What says the same as one of the two is that one; else its label names both. */
    private static CatalogEdition next(Catalog merged, CatalogEdition inForce, CatalogEdition base) {
        if (says(merged, base.catalog())) {
            return base;
        }
        if (says(merged, inForce.catalog())) {
            return inForce;
        }
        String label = base.catalog().edition() + AND + own(inForce.catalog().edition());
        return CatalogEdition.of(Relabelled.of(merged, label, merged.affirmed()));
    }

    private static boolean says(Catalog merged, Catalog other) {
        return Relabelled.of(merged, other.edition(), merged.affirmed()).equals(other);
    }

    private static String own(String label) {
        int last = label.lastIndexOf(AND);
        return last < 0 ? label : label.substring(last + AND.length());
    }

    /** Whether the city has an edition of its own, which is brought together with the new base. */
    public boolean isMerge() {
        return !next.id().equals(base.id());
    }

    /** The new version's side of the conflicts as a proposal asks for it, under a label that no edition in force has. */
    CatalogEdition asked() {
        Catalog catalog = base.catalog();
        return CatalogEdition.of(
                Relabelled.of(catalog, EditionLabel.after(next.catalog().edition()), catalog.affirmed()));
    }
}
