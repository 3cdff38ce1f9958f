package adroit.storage;

import adroit.organization.Assignment;
import adroit.organization.DepartmentSize;
import adroit.organization.Employment;
import adroit.organization.PeopleQuery;
import adroit.organization.Person;
import adroit.organization.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Departments, classifications, positions, assignments and people. */
@ProviderType
public interface OrganizationRecords {
    /** Adds each employment, or brings the one with the same ids up to date. Meant for chunks of some thousands. */
    void save(List<Employment> employments);

    /** All departments by title, each with the number of people assigned there. */
    List<DepartmentSize> departments();

    /** The person with that id, or with that key of the city's own. */
    Optional<Person> person(String idOrKey);

    /** The position with that id. */
    Optional<Position> position(String id);

    /** People in ascending order of id, each with one assignment: the first by id, in the department where one is asked for. */
    List<Employment> people(PeopleQuery query);

    /** A person's assignments, by id. */
    List<Assignment> assignments(String person);

    /** Positions in ascending order of id, at most {@code limit} after {@code after}. */
    List<Position> positions(@Nullable String after, int limit);

    /** Every assignment, in ascending order of person id, one at a time: memory does not grow with the city. */
    void forEachAssignment(Consumer<Assignment> consumer);
}
