package adroit.web.api;

import static adroit.identity.Act.LIST_PEOPLE;
import static adroit.identity.Act.SEE_ORGANIZATION;
import static adroit.identity.Act.SEE_RESULT;

import adroit.organization.Assignment;
import adroit.organization.Department;
import adroit.organization.DepartmentSize;
import adroit.organization.Employment;
import adroit.organization.People;
import adroit.organization.PeopleQuery;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.organization.PositionStatus;
import adroit.organization.UnknownPlace;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Departments, positions and people. */
@Component(service = Resource.class)
public final class OrganizationResource implements Resource {
    private final People people;

    @Activate
    public OrganizationResource(@Reference People people) {
        this.people = people;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/departments", SEE_ORGANIZATION, this::departments),
                new Route("GET", "/positions", SEE_ORGANIZATION, this::positions),
                new Route("GET", "/positions/{id}", SEE_ORGANIZATION, this::position),
                new Route("GET", "/people", LIST_PEOPLE, this::people),
                new Route("GET", "/people/{id}", SEE_RESULT, this::person));
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
                d -> new SizedDepartment(
                        d.department().id(),
                        d.department().title(),
                        d.department().code(),
                        d.people()),
                d -> d.department().id());
    }

    void positions(Call call) throws IOException {
        int limit = call.limit();
        List<People.Place> page =
                people.positions(call.actor(), call.query("department"), status(call), call.query("cursor"), limit + 1);
        call.page(page, limit, StaffedPosition::of, p -> p.staffing().position().id());
    }

    private static @Nullable PositionStatus status(Call call) {
        @Nullable String asked = call.query("status");
        return asked == null
                ? null
                : PositionStatus.of(asked)
                        .orElseThrow(() -> Refusal.badQuery("status", "must be one of filled, vacant"));
    }

    void position(Call call) throws IOException {
        People.Place found = people.position(call.actor(), call.variable("id")).orElseThrow(Refusal::notFound);
        call.ok(PositionDetails.of(found));
    }

    void people(Call call) throws IOException {
        int limit = call.limit();
        PeopleQuery query = new PeopleQuery(call.query("department"), call.query("q"), call.query("cursor"), limit + 1);
        People.Listed found = listed(call, query);
        boolean more = found.people().size() > limit;
        List<Employment> items = more ? found.people().subList(0, limit) : found.people();
        call.ok(new ListedPeople(
                found.of(),
                items.stream().map(PersonView::of).toList(),
                more ? items.get(limit - 1).person().id() : null));
    }

    private People.Listed listed(Call call, PeopleQuery query) {
        try {
            return people.list(call.actor(), query);
        } catch (UnknownPlace e) {
            throw Refusal.badQuery("cursor", "the value of next in the page before");
        }
    }

    private record ListedPeople(
            int total, List<PersonView> items, @Nullable String next) {}

    void person(Call call) throws IOException {
        People.Details found = people.find(call.actor(), call.variable("id")).orElseThrow(Refusal::notFound);
        Person person = found.person();
        call.ok(new PersonDetails(
                person.id(),
                person.key(),
                person.displayName(),
                person.planEligibleOn(),
                found.supervisors().stream().map(SupervisorView::of).toList(),
                found.assignments().stream().map(AssignmentView::of).toList()));
    }

    private record SizedDepartment(
            String id, String title, @Nullable String code, int people) {}

    private record PositionView(
            String id,
            @Nullable String number,
            String title,
            Department department,
            @Nullable String division) {
        static PositionView of(Position position) {
            return new PositionView(
                    position.id(),
                    position.number(),
                    position.classification().title(),
                    position.department(),
                    position.division());
        }
    }

    private record StaffedPosition(
            String id,
            @Nullable String number,
            String title,
            Department department,
            @Nullable String division,
            @Nullable String reportsTo,
            @Nullable String status,
            @Nullable LocalDate vacantSince) {
        static StaffedPosition of(People.Place place) {
            Position position = place.staffing().position();
            return new StaffedPosition(
                    position.id(),
                    position.number(),
                    position.classification().title(),
                    position.department(),
                    position.division(),
                    position.reportsTo(),
                    place.shown() ? place.staffing().status().key() : null,
                    place.shown() ? place.staffing().vacantSince() : null);
        }
    }

    private record PositionDetails(@JsonUnwrapped StaffedPosition position, List<HolderView> holders) {
        static PositionDetails of(People.Place place) {
            return new PositionDetails(
                    StaffedPosition.of(place),
                    place.holders().stream().map(HolderView::of).toList());
        }
    }

    private record HolderView(
            String id,
            String name,
            String kind,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends) {
        static HolderView of(Employment employment) {
            Assignment assignment = employment.assignment();
            return new HolderView(
                    employment.person().id(),
                    employment.person().displayName(),
                    assignment.kind().key(),
                    assignment.starts(),
                    assignment.ends());
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

    private record PersonDetails(
            String id,
            @Nullable String key,
            String name,
            @Nullable LocalDate planEligibleOn,
            List<SupervisorView> supervisors,
            List<AssignmentView> assignments) {}

    private record SupervisorView(String id, String name) {
        static SupervisorView of(Person person) {
            return new SupervisorView(person.id(), person.displayName());
        }
    }

    private record AssignmentView(
            String id,
            String kind,
            @Nullable String schedule,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            PositionView position) {
        static AssignmentView of(Assignment assignment) {
            return new AssignmentView(
                    assignment.id(),
                    assignment.kind().key(),
                    assignment.schedule(),
                    assignment.starts(),
                    assignment.ends(),
                    PositionView.of(assignment.position()));
        }
    }
}
