package adroit.exchange.imports;

import adroit.exchange.roster.Mapping;
import adroit.exchange.roster.PositionRow;
import adroit.exchange.roster.RosterField;
import adroit.exchange.table.RowProblem;
import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Ids;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.organization.PositionStatus;
import adroit.storage.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts those into their positions whom a list of positions names as holders, once all of it is read. Whoever it names for another position leaves the one that now is
 * somebody else's, or vacant; who holds a position against the list and is nowhere in it is told.
 */
final class PositionHolders {
    private static final int CHUNK = 2_000;

    private final Mapping mapping;
    private final List<String> names;
    private final LocalDate day;
    private final Consumer<RowProblem> problems;
    private final List<Naming> namings = new ArrayList<>();
    private final Set<String> incumbents = new HashSet<>();
    private long moved;
    private long refused;

    /**
     * What a row says of who holds its position.
     *
     * @param incumbent key of the person; null for a position that is vacant
     */
    private record Naming(
            long row, long line, String number, @Nullable String incumbent) {}

    PositionHolders(Mapping mapping, List<String> names, LocalDate day, Consumer<RowProblem> problems) {
        this.mapping = mapping;
        this.names = names;
        this.day = day;
        this.problems = problems;
    }

    void note(PositionRow row) {
        @Nullable String incumbent = row.incumbent();
        if (incumbent != null) {
            incumbents.add(incumbent);
        }
        if (incumbent != null || row.status() == PositionStatus.VACANT || row.vacantSince() != null) {
            namings.add(new Naming(row.row(), row.line(), row.number(), incumbent));
        }
    }

    long refused() {
        return refused;
    }

    /** How many left a position for another. */
    List<String> notes() {
        return moved == 0
                ? List.of()
                : List.of(moved + (moved == 1 ? " assignment ends on " : " assignments end on ") + day.minusDays(1)
                        + ", because this file names the holder for another position.");
    }

    /** Works through the rows, whose positions are kept by now. */
    void save(Session session) {
        Map<String, Person> people = new HashMap<>();
        inChunks(List.copyOf(incumbents), keys -> session.organization()
                .peopleWithKeys(keys)
                .forEach(p -> people.put(String.valueOf(p.key()), p)));
        Set<String> named = people.values().stream().map(Person::id).collect(Collectors.toSet());
        Set<String> taken = new HashSet<>();
        inChunks(namings, rows -> new Step(session, rows, people, named, taken).save());
    }

    private static <T> void inChunks(List<T> all, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += CHUNK) {
            work.accept(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
    }

    /** Some thousand rows with what is kept of their positions and people. */
    private final class Step {
        private final Session session;
        private final List<Naming> rows;
        private final Map<String, Person> people;
        private final Set<String> named;
        private final Set<String> taken;
        private final Map<String, Position> positions = new HashMap<>();
        private final Map<String, List<Assignment>> ofPerson;
        private final Map<String, List<Assignment>> ofPosition;
        private final Map<String, Set<String>> holdersByFile = new HashMap<>();
        private final List<Assignment> changes = new ArrayList<>();

        Step(Session session, List<Naming> rows, Map<String, Person> people, Set<String> named, Set<String> taken) {
            this.session = session;
            this.rows = rows;
            this.people = people;
            this.named = named;
            this.taken = taken;
            session.organization()
                    .positionsNumbered(rows.stream().map(Naming::number).collect(Collectors.toSet()))
                    .forEach(p -> positions.put(String.valueOf(p.number()), p));
            this.ofPosition =
                    session
                            .organization()
                            .holders(positions.values().stream()
                                    .map(Position::id)
                                    .toList())
                            .stream()
                            .collect(Collectors.groupingBy(a -> a.position().id()));
            Set<String> ids = new HashSet<>();
            for (Naming row : rows) {
                @Nullable Person person = people.get(String.valueOf(row.incumbent()));
                if (person != null) {
                    ids.add(person.id());
                    holdersByFile
                            .computeIfAbsent(row.number(), n -> new HashSet<>())
                            .add(person.id());
                }
            }
            this.ofPerson =
                    session.organization().assignments(ids).stream().collect(Collectors.groupingBy(Assignment::person));
        }

        void save() {
            for (Naming row : rows) {
                @Nullable Position position = positions.get(row.number());
                if (position != null) {
                    take(row, position);
                }
            }
            session.organization().saveAssignments(changes);
        }

        private void take(Naming row, Position position) {
            @Nullable Person person = people.get(String.valueOf(row.incumbent()));
            if (row.incumbent() != null && person == null) {
                tell(
                        RosterField.INCUMBENT_KEY,
                        row,
                        row.incumbent(),
                        "Nobody has this key.",
                        "Correct the key, or import the roster first and send this file again.");
                return;
            }
            List<Assignment> others = others(row, position, person);
            if (others.stream().anyMatch(a -> !named.contains(a.person()))) {
                tellHeld(row, person);
                return;
            }
            others.forEach(this::leave);
            if (person != null) {
                changes.add(assignment(person, position, !others.isEmpty()));
            }
        }

        /** Who else holds the position: of a vacant one anybody but who acts in it, of a filled one those who hold it as their own. */
        private List<Assignment> others(Naming row, Position position, @Nullable Person person) {
            Set<String> byFile = holdersByFile.getOrDefault(row.number(), Set.of());
            return ofPosition.getOrDefault(position.id(), List.of()).stream()
                    .filter(a -> a.inForce(day) && !taken.contains(a.id()))
                    .filter(a ->
                            person == null ? a.kind() != AssignmentKind.ACTING : a.kind() == AssignmentKind.REGULAR)
                    .filter(a -> !byFile.contains(a.person()))
                    .toList();
        }

        private void leave(Assignment former) {
            taken.add(former.id());
            changes.add(former.endedBefore(day));
            moved++;
        }

        private Assignment assignment(Person person, Position position, boolean follows) {
            Collection<Assignment> held = ofPerson.getOrDefault(person.id(), List.of());
            boolean before = false;
            for (Assignment there : held) {
                if (there.position().id().equals(position.id())) {
                    before = true;
                    if (there.inForce(day) && taken.add(there.id())) {
                        return there;
                    }
                }
            }
            for (Assignment other : held) {
                if (other.position().number() == null && other.inForce(day) && taken.add(other.id())) {
                    return other.in(position);
                }
            }
            String id = before
                    ? Ids.assignmentAgain(person.id(), position.id(), day)
                    : Ids.assignment(person.id(), position.id());
            return new Assignment(
                    id, person.id(), position, AssignmentKind.REGULAR, null, before || follows ? day : null);
        }
    }

    private void tellHeld(Naming row, @Nullable Person person) {
        if (person == null) {
            tell(
                    RosterField.POSITION_NUMBER,
                    row,
                    row.number(),
                    "The file says that this position is vacant, and somebody holds it on " + day + ".",
                    "Send the roster that ends their assignment, or correct this row.");
        } else {
            tell(
                    RosterField.INCUMBENT_KEY,
                    row,
                    String.valueOf(row.incumbent()),
                    "Somebody else holds this position on " + day + ", and this file names them nowhere.",
                    "Send the roster that ends their assignment, or says that they share the position, and then this file again.");
        }
    }

    private void tell(RosterField field, Naming row, String value, String reason, String remedy) {
        refused++;
        problems.accept(new RowProblem(
                row.row(),
                row.line(),
                NamedSupervisors.columnOf(mapping, names, field),
                value,
                reason + " The position itself is taken.",
                remedy));
    }
}
