package adroit.plugins.internal;

import adroit.edition.CatalogEdition;
import adroit.plugins.DisciplineRefused;
import adroit.proposal.Upgrade;
import java.util.Optional;

/** Brings what a new version says together with what the city made of the version before; a field that was removed is remembered by the states of the installed set. */
final class Merging {
    private final InService service;

    Merging(InService service) {
        this.service = service;
    }

    /** @throws DisciplineRefused where the two cannot stand together */
    Upgrade of(Running ready) {
        CatalogEdition base = ready.discipline().edition();
        String id = ready.installed().id();
        Upgrade upgrade = service.set()
                .installed(id)
                .or(() -> service.history().lastOf(id))
                .flatMap(before -> between(before, base))
                .orElseGet(() -> Upgrade.first(base));
        if (!upgrade.problems().isEmpty()) {
            throw new DisciplineRefused(
                    "CATALOGS_DISAGREE",
                    "The catalog of " + id + " " + ready.discipline().version()
                            + " and the edition that this city has in force cannot be brought together. "
                            + String.join(" ", upgrade.problems()),
                    "Let a keeper of the field propose and publish an edition without that, then take the version again.");
        }
        return upgrade;
    }

    /** Empty where what was in force is not to be had any more. */
    private Optional<Upgrade> between(Installed before, CatalogEdition base) {
        return service.own(before).flatMap(former -> service.inForce(before).map(now -> Upgrade.of(former, now, base)));
    }
}
