package adroit.plugins.internal;

import adroit.audit.AuditEvent;
import adroit.edition.CatalogEdition;
import adroit.identity.Actor;
import adroit.proposal.LastInForce;
import adroit.proposal.Proposal;
import adroit.proposal.Upgrade;
import adroit.proposal.UpgradeProposal;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who did what to which discipline, in the audit chain. */
final class Journal {
    /** Who acts where the product does by itself. */
    static final Actor PRODUCT = new Actor("product", "The product", Set.of(), null, null);

    private final Store store;
    private final Clock clock;

    private final PluginLog log;

    Journal(Store store, Clock clock, PluginLog log) {
        this.store = store;
        this.clock = clock;
        this.log = log;
    }

    /** The log of each discipline. */
    PluginLog log() {
        return log;
    }

    void done(Actor actor, String act, String discipline) {
        store.write(session -> done(session, actor, act, discipline));
    }

    /** As one: the act, and the catalog edition that it brings, which stays for as long as results may speak of it. */
    void done(Actor actor, String act, String discipline, CatalogEdition edition) {
        store.write(session -> {
            LastInForce.save(session, edition, actor.account(), actor.displayName(), clock.instant());
            return done(session, actor, act, discipline);
        });
    }

    /** As one: the act, the edition that comes in force with it, and the question about what cannot be brought together. */
    Optional<String> done(Actor actor, String act, String discipline, Upgrade upgrade, String version) {
        return store.write(session -> {
            LastInForce.save(session, upgrade.next(), actor.account(), actor.displayName(), clock.instant());
            Optional<Proposal> asked = UpgradeProposal.open(session, upgrade, version, clock.instant());
            done(session, actor, act, discipline);
            return asked.map(Proposal::id);
        });
    }

    /** Catalog editions that come in force; they stay for as long as results may speak of them. */
    void inForce(Actor actor, List<CatalogEdition> editions) {
        if (!editions.isEmpty()) {
            store.write(session -> {
                editions.forEach(
                        each -> LastInForce.save(session, each, actor.account(), actor.displayName(), clock.instant()));
                return editions;
            });
        }
    }

    /** A catalog edition that scores only beside the one in force. */
    void beside(Actor actor, CatalogEdition edition) {
        store.write(session -> {
            LastInForce.keepBeside(session, edition, actor.account(), actor.displayName(), clock.instant());
            return edition;
        });
    }

    /**
     * Stands in the audit log alone: nothing happened to the discipline, and its own log is not to be filled by whoever may not.
     *
     * @param codes of the reasons; none where the role does not permit the act at all
     */
    void refused(Actor actor, String act, String discipline, List<String> codes) {
        String why = codes.isEmpty() ? "" : " (" + String.join(", ", codes) + ")";
        store.write(session -> append(session, actor, act, discipline + why, "refused"));
    }

    private String done(Session session, Actor actor, String act, String discipline) {
        log.note(discipline.split(" ", 2)[0], act + " by " + actor.account() + ": done");
        return append(session, actor, act, discipline, "done");
    }

    private String append(Session session, Actor actor, String act, String discipline, String outcome) {
        return session.audit()
                .append(AuditEvent.of(clock.instant().truncatedTo(ChronoUnit.MILLIS), actor, act, discipline, outcome))
                .hash();
    }
}
