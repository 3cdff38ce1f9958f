package adroit.organization;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.storage.Store;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks people and departments up, as far as the actor may see them. */
public final class People {
    private final Store store;

    public People(Store store) {
        this.store = store;
    }

    /** A person with everything they hold. */
    public record Details(Person person, List<Assignment> assignments) {}

    /**
     * A page of people, each with their first assignment.
     *
     * @throws adroit.identity.NotPermitted where the actor may not list the people asked about; a department lead asks about their own department
     */
    public List<Employment> list(Actor actor, PeopleQuery query) {
        Policy.require(actor, Act.LIST_PEOPLE, new Scope(null, query.department()));
        return store.read(session -> session.organization().people(query));
    }

    /** The person with that id or key, where they exist and the actor may know of them. */
    public Optional<Details> find(Actor actor, String idOrKey) {
        return store.read(session -> session.organization()
                        .person(idOrKey)
                        .map(p -> new Details(p, session.organization().assignments(p.id()))))
                .filter(details -> mayKnow(actor, details));
    }

    private static boolean mayKnow(Actor actor, Details details) {
        String person = details.person().id();
        return Policy.permits(actor, Act.LIST_PEOPLE, Scope.CITY)
                || Policy.permits(actor, Act.SEE_RESULT, new Scope(person, null))
                || details.assignments().stream()
                        .anyMatch(a -> Policy.permits(
                                actor,
                                Act.LIST_PEOPLE,
                                Scope.department(a.position().department().id())));
    }

    /** All departments with their sizes, for everyone who is signed in: the city's organization chart is no secret. */
    public List<DepartmentSize> departments() {
        return store.read(session -> session.organization().departments());
    }

    /** Positions in ascending order of id, at most {@code limit} after {@code after}, for everyone who is signed in. */
    public List<Position> positions(Actor actor, @Nullable String after, int limit) {
        Policy.require(actor, Act.SEE_ORGANIZATION, Scope.CITY);
        return store.read(session -> session.organization().positions(after, limit));
    }
}
