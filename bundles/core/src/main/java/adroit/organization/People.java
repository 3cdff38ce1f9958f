package adroit.organization;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Reach;
import adroit.identity.Scope;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks people, positions and departments up, as far as the actor may see them. */
public final class People implements AutoCloseable {
    private static final int ALL = -1;

    private final Store store;
    private final Clock clock;
    private final Headcount headcount;

    public People(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.headcount = new Headcount(store, clock);
    }

    /** Begins to count before anybody asks. */
    public void prepare() {
        headcount.prepare();
    }

    @Override
    public void close() {
        headcount.close();
    }

    /** Counts everybody anew, because people may have come or work elsewhere now. */
    public void forget() {
        headcount.forget();
    }

    /**
     * A person with everything they hold.
     *
     * @param assignments also those that are over; in the order of {@link Assignment#principalFirst}
     * @param supervisors who supervises them today
     * @param today the day of both
     */
    public record Details(Person person, List<Assignment> assignments, List<Person> supervisors, LocalDate today) {
        public Details {
            assignments = List.copyOf(assignments);
            supervisors = List.copyOf(supervisors);
        }

        /** Whether they hold the position today. */
        public boolean holds(@Nullable String position) {
            return assignments.stream().anyMatch(a -> a.position().id().equals(position) && a.inForce(today));
        }

        /** Whether they hold any position today. */
        public boolean holdsAny() {
            return assignments.stream().anyMatch(a -> a.inForce(today));
        }
    }

    /**
     * A position with its holders as far as the actor may know of them.
     *
     * @param shown whether the actor may know if it is vacant
     */
    public record Place(Staffing staffing, boolean shown, List<Employment> holders) {
        public Place {
            holders = List.copyOf(holders);
        }
    }

    /**
     * A page of a list of people.
     *
     * @param of how many people the whole list has
     */
    public record Listed(List<Employment> people, int of) {
        public Listed {
            people = List.copyOf(people);
        }
    }

    /**
     * A page of people by name, each with one assignment. Whoever names no department is shown the city as far as they may see it: all of it, their own department, or their line.
     *
     * @param query its department may be given by id, code or title
     * @throws adroit.identity.NotPermitted where the actor may not list the people asked about, or there is no such department
     * @throws UnknownPlace where it is to go on from a person whom the actor may not list
     */
    public Listed list(Actor actor, PeopleQuery query) {
        LocalDate day = LocalDate.now(clock);
        Listed listed = store.read(session -> {
            ReportingLine line = new ReportingLine(session.organization(), day);
            Reach reach = line.reach(actor, Act.LIST_PEOPLE);
            String department = reach.usual(known(session, query.department()));
            Policy.requireWithin(reach, Act.LIST_PEOPLE, department);
            requirePlace(session, line, actor, query.from());
            PeopleQuery within = query.within(department, reach.covers(department) ? null : reach.people());
            return new Listed(
                    session.organization().people(within, day),
                    within.isOfEverybody() ? ALL : session.organization().peopleCount(within, day));
        });
        return listed.of() == ALL ? new Listed(listed.people(), headcount.everybody()) : listed;
    }

    /** Else a list that goes on from somebody would tell where in the alphabet they stand. */
    private static void requirePlace(
            Session session, ReportingLine line, Actor actor, PeopleQuery.@Nullable From from) {
        if (from != null
                && session.organization()
                        .person(from.person())
                        .filter(p -> p.id().equals(from.person()))
                        .filter(p -> Policy.permits(actor, Act.LIST_PEOPLE, line.scope(p.id())))
                        .isEmpty()) {
            throw new UnknownPlace();
        }
    }

    /** The department's id, or what was asked where there is no such department: the same answer as for a foreign one follows from it. */
    private static @Nullable String known(Session session, @Nullable String asked) {
        return asked == null
                ? null
                : session.organization().department(asked).map(Department::id).orElse(asked);
    }

    /** The department's id for what somebody asked by id, code or title; what was asked where there is none. */
    public @Nullable String departmentId(@Nullable String asked) {
        return store.read(session -> Optional.ofNullable(known(session, asked))).orElse(null);
    }

    /** The person with that id or key, where they exist and the actor may know of them. */
    public Optional<Details> find(Actor actor, String idOrKey) {
        LocalDate day = LocalDate.now(clock);
        return store.read(session -> {
            ReportingLine line = new ReportingLine(session.organization(), day);
            return session.organization()
                    .person(idOrKey)
                    .filter(p -> mayKnow(actor, line.scope(p.id())))
                    .map(p -> new Details(p, assignments(session, p, day), supervisors(session, line, p), day));
        });
    }

    private static List<Assignment> assignments(Session session, Person person, LocalDate day) {
        return session.organization().assignments(person.id()).stream()
                .sorted(Assignment.principalFirst(day))
                .toList();
    }

    private static boolean mayKnow(Actor actor, Scope scope) {
        return Policy.permits(actor, Act.LIST_PEOPLE, scope) || Policy.permits(actor, Act.SEE_RESULT, scope);
    }

    private static List<Person> supervisors(Session session, ReportingLine line, Person person) {
        return line.supervisors(person.id()).stream()
                .flatMap(id -> session.organization().person(id).stream())
                .toList();
    }

    /** All departments with their sizes today, for everyone who is signed in: the city's organization chart is no secret. */
    public List<DepartmentSize> departments() {
        return headcount.departments();
    }

    /**
     * Positions in ascending order of id. Everyone who is signed in sees which there are; whether one is vacant is shown where the actor may see coverage.
     *
     * @param department id, code or title, or null for all
     * @param status null for all
     * @throws adroit.identity.NotPermitted where a status is asked for and the actor may not see coverage there
     */
    public List<Place> positions(
            Actor actor,
            @Nullable String department,
            @Nullable PositionStatus status,
            @Nullable String after,
            int limit) {
        Policy.require(actor, Act.SEE_ORGANIZATION, Scope.CITY);
        LocalDate day = LocalDate.now(clock);
        return store.read(session -> {
            String id = status == null
                    ? known(session, department)
                    : new ReportingLine(session.organization(), day)
                            .reach(actor, Act.SEE_COVERAGE)
                            .usual(known(session, department));
            if (status != null) {
                Policy.require(actor, Act.SEE_COVERAGE, new Scope(null, id));
            }
            return session.organization().positions(new PositionQuery(day, id, status, after, limit)).stream()
                    .map(s -> new Place(s, showsStaffing(actor, s.position()), List.of()))
                    .toList();
        });
    }

    /** The position with that id or number, with those of its holders whom the actor may know. */
    public Optional<Place> position(Actor actor, String idOrNumber) {
        Policy.require(actor, Act.SEE_ORGANIZATION, Scope.CITY);
        LocalDate day = LocalDate.now(clock);
        return store.read(session -> session.organization()
                .position(idOrNumber)
                .flatMap(p -> session.organization().staffing(p.id(), day))
                .filter(s -> s.position().number() != null || s.holders() > 0)
                .map(s -> new Place(s, showsStaffing(actor, s.position()), holders(session, actor, s, day))));
    }

    private static boolean showsStaffing(Actor actor, Position position) {
        return Policy.permits(
                actor, Act.SEE_COVERAGE, Scope.department(position.department().id()));
    }

    private static List<Employment> holders(Session session, Actor actor, Staffing staffing, LocalDate day) {
        ReportingLine line = new ReportingLine(session.organization(), day);
        return session.organization().holders(staffing.position().id()).stream()
                .filter(a -> a.inForce(day))
                .filter(a -> mayKnow(actor, line.scope(a.person())))
                .flatMap(a -> session.organization().person(a.person()).map(p -> new Employment(p, a)).stream())
                .toList();
    }
}
