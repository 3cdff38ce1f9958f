package adroit.proposal;

import adroit.edition.CatalogEdition;
import adroit.identity.Actor;

/** Puts an edition in force. */
public interface Publication {
    /**
     * Puts it in force in place of the one that is.
     *
     * @param expected id of the edition in force that it is to replace
     * @throws ProposalRefused where another is in force by now, or the field is not in service; nothing has changed
     */
    void putInForce(Actor actor, CatalogEdition edition, String expected);
}
