package adroit.proposal;

import adroit.baseline.Baseline;
import adroit.catalog.Catalog;
import adroit.catalogchange.CatalogDiff;
import adroit.catalogchange.Conflict;
import adroit.catalogchange.Dangling;
import adroit.catalogchange.EditionLabel;
import adroit.catalogchange.Merge;
import adroit.catalogchange.OpenDays;
import adroit.catalogchange.Relabelled;
import adroit.catalogchange.WholeRules;
import adroit.edition.CatalogEdition;
import adroit.edition.Continuity;
import adroit.storage.Session;
import java.io.UncheckedIOException;
import java.time.LocalDate;
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

    /**
     * What the proposal comes to beside the edition that is in force, or came to when it was published.
     *
     * @param day on which it would come in force
     */
    static Comparison compare(Session session, Proposal proposal, CatalogEdition inForce, LocalDate day) {
        CatalogEdition base = of(session, proposal.base());
        CatalogEdition proposed = of(session, proposal.edition());
        if (proposal.state() == ProposalState.PUBLISHED) {
            CatalogEdition done = of(session, proposal.published().orElse(proposed.id()));
            CatalogDiff diff = CatalogDiff.between(base.catalog(), done.catalog());
            return new Comparison(base, done, done, diff, List.of(), List.of(), false);
        }
        Catalog settled = OpenDays.settled(base.catalog(), proposed.catalog(), inForce.catalog());
        if (base.id().equals(inForce.id()) || settled.equals(inForce.catalog())) {
            return comparison(session, inForce, proposed, settled, day, List.of(), false);
        }
        try {
            Merge merge = together(base, proposed, inForce, Map.of());
            CatalogEdition asked = CatalogEdition.of(merge.catalog());
            return comparison(session, inForce, asked, merge.catalog(), day, merge.conflicts(), true);
        } catch (ProposalRefused e) {
            CatalogDiff own = CatalogDiff.between(base.catalog(), proposed.catalog());
            return new Comparison(
                    base, proposed, dated(proposed, proposed.catalog(), day), own, List.of(), e.problems(), true);
        }
    }

    /** Both brought together; {@link ProposalRefused} where no catalog comes of it. */
    static Merge together(
            CatalogEdition base, CatalogEdition proposed, CatalogEdition inForce, Map<String, Merge.Side> sides) {
        Catalog mine = OpenDays.settled(base.catalog(), proposed.catalog(), inForce.catalog());
        try {
            return Merge.of(base.catalog(), mine, inForce.catalog(), sides);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new ProposalRefused(
                    "EDITION_REFUSED",
                    "With edition " + inForce.catalog().edition() + ", published since, it makes no catalog: "
                            + e.getMessage() + " Revise it, or propose it anew from the edition in force.");
        }
    }

    private static Comparison comparison(
            Session session,
            CatalogEdition inForce,
            CatalogEdition proposed,
            Catalog settled,
            LocalDate day,
            List<Conflict> conflicts,
            boolean merged) {
        String label = FreeLabel.of(session, settled);
        Catalog next = labelled(settled, label);
        CatalogEdition asked = next.equals(settled) ? proposed : CatalogEdition.of(labelled(proposed.catalog(), label));
        return new Comparison(
                inForce,
                asked,
                dated(asked, next, day),
                CatalogDiff.between(inForce.catalog(), next),
                conflicts,
                withUnwritten(inForce.catalog(), next),
                merged);
    }

    private static Catalog labelled(Catalog catalog, String label) {
        return label.equals(catalog.edition()) ? catalog : Relabelled.of(catalog, label, catalog.affirmed());
    }

    /** What is asked as it comes in force on that day: the one place in which days that were left open are filled, for who looks ahead and for who publishes. */
    private static CatalogEdition dated(CatalogEdition asked, Catalog settled, LocalDate day) {
        Catalog dated = OpenDays.filled(settled, day);
        return dated.equals(asked.catalog()) ? asked : CatalogEdition.of(dated);
    }

    /** Why the one may not follow the other as it is; more than what keeps it from being proposed. */
    private static List<String> withUnwritten(Catalog now, Catalog next) {
        List<String> problems = new ArrayList<>(problems(now, next));
        problems.addAll(Drawing.unwritten(now, next));
        problems.addAll(WholeRules.since(next, now));
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
