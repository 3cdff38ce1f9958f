package adroit.storage;

import adroit.organization.Assignment;
import adroit.organization.AssignmentDetail;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.DepartmentSize;
import adroit.organization.Employment;
import adroit.organization.PeopleQuery;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.organization.PositionQuery;
import adroit.organization.Staffing;
import adroit.organization.Supervision;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/** Departments, classifications, positions, assignments, people, and who supervises whom. */
@ProviderType
public interface OrganizationRecords {
    /**
     * Adds each employment, or brings the one with the same ids up to date. What an employment does not say of its person, such as a name, of its position, such as a
     * number, and of a department's code, stays as it is. A person in a numbered position stays there when their row names no number. Meant for chunks of some thousands.
     *
     * @param told what the employments say of their assignments; the rest stays as it is, but for a day that cannot be beside one that is told: an end before the first
     *     day, or a first day after the end, is forgotten
     */
    void save(List<Employment> employments, Set<AssignmentDetail> told);

    /** Saves employments that say everything of their assignments. */
    default void save(List<Employment> employments) {
        save(employments, EnumSet.allOf(AssignmentDetail.class));
    }

    /** Adds each position, or brings the one with the same id up to date; what a position does not say stays as it is. */
    void savePositions(List<Position> positions);

    /** Adds each assignment, or brings the one with the same id up to date, exactly as it is given; person and position are kept already. */
    void saveAssignments(List<Assignment> assignments);

    /** Adds each supervision, or gives the one of the same people, kind and first day its end. */
    void saveSupervisions(List<Supervision> supervisions);

    /** A secret of this city from which ids are made that tell nothing about people. */
    String secret();

    /** All departments by title, each with the number of people assigned there on the day. */
    List<DepartmentSize> departments(LocalDate day);

    /** The department with that id, that code, or that title in any case. */
    Optional<Department> department(String idOrCodeOrTitle);

    /** The person with that id, or with that key of the city's own. */
    Optional<Person> person(String idOrKey);

    /** The people with those keys of the city's own, in no order. */
    List<Person> peopleWithKeys(Collection<String> keys);

    /** The position with that id, or with that number of the city's own. */
    Optional<Position> position(String idOrNumber);

    /** The positions with those numbers of the city's own, in no order. */
    List<Position> positionsNumbered(Collection<String> numbers);

    /** Positions in ascending order of id with who holds them on the day. One without a number is listed while somebody holds it. */
    List<Staffing> positions(PositionQuery query);

    /** Every position that there is on the day, in ascending order of id, one at a time: each that has a number, and each other while somebody holds it. */
    void forEachPosition(LocalDate day, Consumer<Position> consumer);

    /** The same positions with who holds them on the day. */
    void forEachStaffing(LocalDate day, Consumer<Staffing> consumer);

    /** One position with who holds it on the day. */
    Optional<Staffing> staffing(String position, LocalDate day);

    /** The positions that report to a position, by id. */
    List<Position> reportingTo(String position);

    /**
     * People in the order of {@link adroit.organization.NameOrder}, then of id, each with one assignment, in the department where one is asked for: one in force on the day before one that is not, regular before
     * other, then the first by id. In a department only those are listed who are assigned there on the day. Nobody where the person from whom to go on is not there.
     */
    List<Employment> people(PeopleQuery query, LocalDate day);

    /** How many people the query is about, on whichever page. */
    int peopleCount(PeopleQuery query, LocalDate day);

    /** A person's assignments, also those that are over, by id. */
    List<Assignment> assignments(String person);

    /** Several people's assignments, also those that are over, in no order. */
    List<Assignment> assignments(Collection<String> people);

    /** The assignments to a position, also those that are over, by id. */
    List<Assignment> holders(String position);

    /** The assignments to several positions, also those that are over, in no order. */
    List<Assignment> holders(Collection<String> positions);

    /** Who supervises a person, and did: as named by the city's files. */
    List<Supervision> supervisorsOf(String person);

    /** Who supervises each of several people, and did, in no order. */
    List<Supervision> supervisorsOf(Collection<String> people);

    /** Whom a person supervises, and did: as named by the city's files. */
    List<Supervision> supervisedBy(String supervisor);

    /** Every assignment, also those that are over, in ascending order of person id, one at a time: memory does not grow with the city. */
    void forEachAssignment(Consumer<Assignment> consumer);

    /** Everybody whom the city's files name, also who left, in ascending order of id, one at a time. */
    void forEachPerson(Consumer<Person> consumer);

    /** Every supervision that the city's files name, also those that are over, by id of person, one at a time. */
    void forEachSupervision(Consumer<Supervision> consumer);

    /** The job classes with those ids, in no order. */
    List<Classification> classifications(Collection<String> ids);
}
