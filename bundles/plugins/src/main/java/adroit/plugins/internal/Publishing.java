package adroit.plugins.internal;

import adroit.baseline.Baseline;
import adroit.catalog.Catalog;
import adroit.edition.CatalogEdition;
import adroit.edition.Continuity;
import adroit.identity.Actor;
import adroit.plugins.DisciplineRefused;
import adroit.proposal.ProposalRefused;
import java.util.ArrayList;
import java.util.List;

/** Puts editions of the city's own in force for what runs; by the queue alone. */
final class Publishing {
    static final String PUBLISH = "catalog.publish";

    private final Known known;
    private final InService service;
    private final Journal journal;

    Publishing(Known known, InService service, Journal journal) {
        this.known = known;
        this.service = service;
        this.journal = journal;
    }

    /** A catalog as somebody wrote it. */
    void publish(Actor actor, Catalog catalog) {
        String id = catalog.discipline();
        Running now = service.running(known.installed(id).id())
                .orElseThrow(() -> new DisciplineRefused("DISABLED", id + " is disabled.", "Enable it first."));
        requireContinuity(now.discipline().edition().catalog(), catalog);
        putInForce(actor, now, CatalogEdition.of(catalog));
    }

    /** A reviewed edition; whoever calls has checked who may. */
    void putInForce(Actor actor, CatalogEdition edition, String expected) {
        String id = edition.catalog().discipline();
        Running now = service.running(id)
                .orElseThrow(() -> new ProposalRefused(
                        "DISABLED", id + " is not in service as it was installed. Enable it first."));
        if (!now.discipline().edition().id().equals(expected)) {
            throw new ProposalRefused(
                    "MOVED_ON", "Another edition was published in the meantime. Look at the changes again.");
        }
        List<String> problems = Continuity.problems(now.discipline().edition().catalog(), edition.catalog());
        if (!problems.isEmpty()) {
            throw new ProposalRefused("EDITION_REFUSED", problems);
        }
        service.because(new Cause(actor.account(), PUBLISH, id));
        putInForce(actor, now, edition);
    }

    private void putInForce(Actor actor, Running now, CatalogEdition edition) {
        String id = edition.catalog().discipline();
        service.republish(now.withEdition(edition), () -> journal.done(actor, PUBLISH, id, edition));
    }

    private static void requireContinuity(Catalog before, Catalog next) {
        List<String> problems = new ArrayList<>(Continuity.problems(before, next));
        problems.addAll(Baseline.problems(next));
        if (!problems.isEmpty()) {
            throw new DisciplineRefused(
                    "EDITION_LOSES", String.join(" ", problems), "Correct the catalog, and publish it again.");
        }
    }
}
