package adroit.organization;

import adroit.storage.OrganizationRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Assignments and supervisions in memory, for what the reporting line asks of them. */
final class Directory implements OrganizationRecords {
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<Supervision> supervisions = new ArrayList<>();

    Directory holds(String person, Position position, AssignmentKind kind, LocalDate from, LocalDate until) {
        String id = "a-" + assignments.size();
        assignments.add(new Assignment(id, person, position, kind, null, from, until));
        return this;
    }

    Directory named(Supervision supervision) {
        supervisions.add(supervision);
        employ(supervision.person());
        employ(supervision.supervisor());
        return this;
    }

    /** Gives a position to somebody who has none. */
    private void employ(String person) {
        if (assignments(person).isEmpty()) {
            Position own =
                    new Position("s-of-" + person, Classification.titled("Clerk"), Department.titled("Planning"), null);
            assignments.add(new Assignment("a-of-" + person, person, own, AssignmentKind.REGULAR, null, null));
        }
    }

    @Override
    public List<Assignment> assignments(String person) {
        return assignments.stream().filter(a -> a.person().equals(person)).toList();
    }

    @Override
    public List<Assignment> holders(String position) {
        return assignments.stream()
                .filter(a -> a.position().id().equals(position))
                .toList();
    }

    @Override
    public List<Assignment> holders(Collection<String> positions) {
        return assignments.stream()
                .filter(a -> positions.contains(a.position().id()))
                .toList();
    }

    @Override
    public List<Position> reportingTo(String position) {
        return assignments.stream()
                .map(Assignment::position)
                .filter(p -> position.equals(p.reportsTo()))
                .distinct()
                .toList();
    }

    @Override
    public List<Supervision> supervisorsOf(String person) {
        return supervisions.stream().filter(s -> s.person().equals(person)).toList();
    }

    @Override
    public List<Supervision> supervisedBy(String supervisor) {
        return supervisions.stream()
                .filter(s -> s.supervisor().equals(supervisor))
                .toList();
    }

    @Override
    public void save(List<Employment> employments, Set<AssignmentDetail> told) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void savePositions(List<Position> positions) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void saveAssignments(List<Assignment> all) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void saveSupervisions(List<Supervision> all) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String secret() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<DepartmentSize> departments(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Department> department(String idOrCodeOrTitle) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Person> person(String idOrKey) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Person> peopleWithKeys(Collection<String> keys) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Position> position(String idOrNumber) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Position> positionsNumbered(Collection<String> numbers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Staffing> positions(PositionQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forEachPosition(LocalDate day, Consumer<Position> consumer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Staffing> staffing(String position, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int peopleCount(PeopleQuery query, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Employment> people(PeopleQuery query, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Assignment> assignments(Collection<String> people) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Supervision> supervisorsOf(Collection<String> people) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forEachAssignment(Consumer<Assignment> consumer) {
        assignments.forEach(consumer);
    }

    @Override
    public void forEachStaffing(LocalDate day, Consumer<Staffing> consumer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forEachPerson(Consumer<Person> consumer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forEachSupervision(Consumer<Supervision> consumer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Classification> classifications(Collection<String> ids) {
        throw new UnsupportedOperationException();
    }
}
