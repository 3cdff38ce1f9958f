package adroit.proposal;

import adroit.edition.CatalogEdition;
import adroit.storage.Session;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Asks the keepers of a field about what a new version and the city changed differently. */
public final class UpgradeProposal {
    private UpgradeProposal() {}

    /**
     * Opens a proposal of the product's own in the same unit of work in which the new version comes. It asks for what the new version says at every place of conflict, and shows both sides;
     * its keepers decide place by place. Where the same is asked already, nothing is opened.
     *
     * @param version of the field that brings the new base
     */
    public static Optional<Proposal> open(Session session, Upgrade upgrade, String version, Instant now) {
        CatalogEdition former = upgrade.former();
        if (former == null || upgrade.conflicts().isEmpty()) {
            return Optional.empty();
        }
        CatalogEdition asked = upgrade.asked();
        String discipline = asked.catalog().discipline();
        boolean open = Proposals.of(session, discipline).stream()
                .filter(p -> !p.state().isOver())
                .anyMatch(p -> p.base().equals(former.id()) && p.edition().equals(asked.id()));
        if (open) {
            return Optional.empty();
        }
        Editions.keep(session, former);
        Editions.keep(session, asked);
        return Optional.of(new Proposal(List.of(session.proposals()
                .append(new CatalogEvent(
                        0,
                        0,
                        discipline,
                        Step.PROPOSED,
                        former.id(),
                        asked.id(),
                        null,
                        null,
                        Proposals.PRODUCT.account(),
                        Proposals.PRODUCT.displayName(),
                        now.truncatedTo(ChronoUnit.MICROS),
                        note(upgrade, version))))));
    }

    private static String note(Upgrade upgrade, String version) {
        int places = upgrade.conflicts().size();
        return "Version " + version + " and this city changed " + (places == 1 ? "one place" : places + " places")
                + " differently";
    }
}
