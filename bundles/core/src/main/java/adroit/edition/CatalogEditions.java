package adroit.edition;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.proposal.CatalogEvent;
import adroit.proposal.LastInForce;
import adroit.storage.Store;
import java.util.List;
import java.util.Optional;

/** Looks kept catalog editions up, those of disciplines that are gone included. */
public final class CatalogEditions {
    private final Store store;

    public CatalogEditions(Store store) {
        this.store = store;
    }

    /** The editions of a discipline, newest kept first; empty where there is no such discipline. */
    public List<CatalogEdition> of(Actor actor, String discipline) {
        Policy.require(actor, Act.SEE_CATALOGS, Scope.CITY);
        return store.read(session -> session.editions().of(discipline));
    }

    /** The edition of the discipline that was in force last, whether or not the discipline is in service. */
    public Optional<CatalogEdition> lastInForce(Actor actor, String discipline) {
        Policy.require(actor, Act.SEE_CATALOGS, Scope.CITY);
        return store.read(session -> LastInForce.of(session, discipline));
    }

    /** When an edition of the discipline came in force again that had been in force before, by publishing it or by rolling the installed set back: newest first. */
    public List<CatalogEvent> inForceAgain(Actor actor, String discipline) {
        Policy.require(actor, Act.SEE_CATALOGS, Scope.CITY);
        return store.read(session -> LastInForce.again(session, discipline));
    }

    /** The edition of the discipline with that id. */
    public Optional<CatalogEdition> find(Actor actor, String discipline, String id) {
        Policy.require(actor, Act.SEE_CATALOGS, Scope.CITY);
        return store.read(session -> session.editions().find(id))
                .filter(edition -> edition.catalog().discipline().equals(discipline));
    }
}
