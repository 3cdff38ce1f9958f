package adroit.web.proposals;

import adroit.assessment.NoSuchSubject;
import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.proposal.Proposals;

/** The fields in service, each for those alone who keep its catalog; for anybody else there is none. */
public record KeptFields(Disciplines disciplines, Proposals proposals) {
    /** The field of that id. */
    public ActiveDiscipline field(Actor actor, String id) {
        Policy.require(actor, Act.KEEP_CATALOG, Scope.CITY);
        return disciplines
                .find(id)
                .filter(field -> proposals.keepers().keeps(actor, field.id()))
                .orElseThrow(() -> new NoSuchSubject("professional field"));
    }
}
