package adroit.web.api;

import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.Assignment;
import adroit.organization.Department;
import adroit.organization.DepartmentSize;
import adroit.organization.Employment;
import adroit.organization.People;
import adroit.organization.PeopleQuery;
import adroit.organization.Person;
import adroit.organization.Position;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Departments, positions and people. */
final class OrganizationResource {
    private final People people;

    OrganizationResource(People people) {
        this.people = people;
    }

    void departments(Call call) throws IOException {
        int limit = call.limit();
        @Nullable String after = call.query("cursor");
        List<DepartmentSize> rest = people.departments().stream()
                .sorted((a, b) -> a.department().id().compareTo(b.department().id()))
                .filter(d -> after == null || d.department().id().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        call.page(
                rest,
                limit,
                d -> new SizedDepartment(d.department().id(), d.department().title(), d.people()),
                d -> d.department().id());
    }

    void positions(Call call) throws IOException {
        int limit = call.limit();
        List<Position> page = people.positions(call.actor(), call.query("cursor"), limit + 1);
        call.page(page, limit, PositionView::of, Position::id);
    }

    void people(Call call) throws IOException {
        int limit = call.limit();
        PeopleQuery query = new PeopleQuery(
                departmentFor(call, Act.LIST_PEOPLE), call.query("q"), call.query("cursor"), Math.min(limit + 1, 500));
        call.page(people.list(call.actor(), query), limit, PersonView::of, e -> e.person()
                .id());
    }

    /** The department asked about; a lead who names none asks about their own. */
    static @Nullable String departmentFor(Call call, Act act) {
        @Nullable String asked = call.query("department");
        return asked != null || Policy.permits(call.actor(), act, Scope.CITY)
                ? asked
                : call.actor().department();
    }

    void person(Call call) throws IOException {
        People.Details found = people.find(call.actor(), call.variable("id")).orElseThrow(Refusal::notFound);
        Person person = found.person();
        call.ok(new PersonDetails(
                person.id(),
                person.key(),
                person.displayName(),
                found.assignments().stream().map(AssignmentView::of).toList()));
    }

    private record SizedDepartment(String id, String title, int people) {}

    private record PositionView(
            String id,
            String title,
            Department department,
            @Nullable String division) {
        static PositionView of(Position position) {
            return new PositionView(
                    position.id(), position.classification().title(), position.department(), position.division());
        }
    }

    private record PersonView(String id, @Nullable String key, String name, PositionView position) {
        static PersonView of(Employment employment) {
            Person person = employment.person();
            return new PersonView(
                    person.id(),
                    person.key(),
                    person.displayName(),
                    PositionView.of(employment.assignment().position()));
        }
    }

    private record PersonDetails(String id, @Nullable String key, String name, List<AssignmentView> assignments) {}

    private record AssignmentView(
            String id,
            String kind,
            @Nullable String schedule,
            @Nullable LocalDate starts,
            PositionView position) {
        static AssignmentView of(Assignment assignment) {
            return new AssignmentView(
                    assignment.id(),
                    assignment.kind().key(),
                    assignment.schedule(),
                    assignment.starts(),
                    PositionView.of(assignment.position()));
        }
    }
}
