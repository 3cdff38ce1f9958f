package adroit.proposal;

import adroit.baseline.Baseline;
import adroit.catalog.Catalog;
import adroit.catalogchange.CatalogDiff;
import adroit.catalogchange.Conflict;
import adroit.catalogchange.Dangling;
import adroit.catalogchange.EditionLabel;
import adroit.catalogchange.Merge;
import adroit.edition.CatalogEdition;
import adroit.edition.Continuity;
import adroit.storage.Session;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks at editions beside each other. */
final class Editions {
    private Editions() {}

    static CatalogEdition of(Session session, String id) {
        return session.editions()
                .find(id)
                .or(() -> session.proposals().edition(id))
                .orElseThrow(() -> new ProposalRefused(
                        "EDITION_GONE",
                        "The edition " + id + " is not kept here. Run verify, and restore it from a backup."));
    }

    /** Keeps an edition that is not in force, beside those that were. */
    static void keep(Session session, CatalogEdition edition) {
        if (session.editions().find(edition.id()).isEmpty()) {
            session.proposals().keep(edition);
        }
    }

    /** What the proposal comes to beside the edition that is in force, or came to when it was published. */
    static Comparison compare(Session session, Proposal proposal, CatalogEdition inForce) {
        CatalogEdition base = of(session, proposal.base());
        CatalogEdition proposed = of(session, proposal.edition());
        if (proposal.state() == ProposalState.PUBLISHED) {
            CatalogEdition done = of(session, proposal.published().orElse(proposed.id()));
            return new Comparison(
                    base, done, CatalogDiff.between(base.catalog(), done.catalog()), List.of(), List.of(), false);
        }
        if (base.id().equals(inForce.id()) || proposed.id().equals(inForce.id())) {
            return comparison(inForce, proposed, List.of(), false);
        }
        try {
            Merge merge = together(base, proposed, inForce, Map.of());
            return comparison(inForce, CatalogEdition.of(merge.catalog()), merge.conflicts(), true);
        } catch (ProposalRefused e) {
            CatalogDiff own = CatalogDiff.between(base.catalog(), proposed.catalog());
            return new Comparison(base, proposed, own, List.of(), e.problems(), true);
        }
    }

    /** Both brought together; {@link ProposalRefused} where no catalog comes of it. */
    static Merge together(
            CatalogEdition base, CatalogEdition proposed, CatalogEdition inForce, Map<String, Merge.Side> sides) {
        try {
            return Merge.of(base.catalog(), proposed.catalog(), inForce.catalog(), sides);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new ProposalRefused(
                    "EDITION_REFUSED",
                    "With edition " + inForce.catalog().edition() + ", published since, it makes no catalog: "
                            + e.getMessage() + " Revise it, or propose it anew from the edition in force.");
        }
    }

    private static Comparison comparison(
            CatalogEdition inForce, CatalogEdition next, List<Conflict> conflicts, boolean merged) {
        return new Comparison(
                inForce,
                next,
                CatalogDiff.between(inForce.catalog(), next.catalog()),
                conflicts,
                withUnwritten(inForce.catalog(), next.catalog()),
                merged);
    }

    /** Why the one may not follow the other as it is; more than what keeps it from being proposed. */
    private static List<String> withUnwritten(Catalog now, Catalog next) {
        List<String> problems = new ArrayList<>(problems(now, next));
        problems.addAll(Drawing.unwritten(now, next));
        return problems;
    }

    /** Why the one may not follow the other. */
    static List<String> problems(Catalog now, Catalog next) {
        List<String> problems = new ArrayList<>(Continuity.problems(now, next));
        problems.addAll(Dangling.in(next));
        problems.addAll(Baseline.problems(next));
        if (!now.equals(next) && now.edition().equals(next.edition())) {
            problems.add("Both editions are called “" + now.edition() + "”. Give the new one another label, such as “"
                    + EditionLabel.after(now.edition()) + "”.");
        }
        return problems;
    }
}
