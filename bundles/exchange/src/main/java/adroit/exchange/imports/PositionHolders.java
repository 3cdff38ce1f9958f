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

/** Puts those into their positions whom a list of positions names as holders, and holds vacancies against who is there. */
final class PositionHolders {
    private final Mapping mapping;
    private final List<String> names;
    private final LocalDate day;
    private final Consumer<RowProblem> problems;
    private long refused;

    PositionHolders(Mapping mapping, List<String> names, LocalDate day, Consumer<RowProblem> problems) {
        this.mapping = mapping;
        this.names = names;
        this.day = day;
        this.problems = problems;
    }

    long refused() {
        return refused;
    }

    /** Works through rows whose positions are kept already. */
    void save(Session session, List<PositionRow> rows) {
        Map<String, Position> positions = session
                .organization()
                .positionsNumbered(rows.stream().map(PositionRow::number).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(p -> String.valueOf(p.number()), p -> p));
        Map<String, Person> people = people(session, rows);
        Map<String, List<Assignment>> held = session
                .organization()
                .assignments(people.values().stream().map(Person::id).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.groupingBy(Assignment::person));
        Set<String> taken = new HashSet<>();
        List<Assignment> changes = new ArrayList<>();
        for (PositionRow row : rows) {
            Position position = positions.get(row.number());
            Person person = row.incumbent() == null ? null : people.get(row.incumbent());
            if (position == null || row.incumbent() == null) {
                holdAgainst(session, row);
            } else if (person == null) {
                tell(
                        row,
                        "Nobody has this key.",
                        "Correct the key, or import the roster first and send this file again.");
            } else {
                changes.add(assignment(person, position, held.getOrDefault(person.id(), List.of()), taken));
            }
        }
        session.organization().saveAssignments(changes);
    }

    private static Map<String, Person> people(Session session, List<PositionRow> rows) {
        Set<String> keys = new HashSet<>();
        rows.forEach(r -> {
            if (r.incumbent() != null) {
                keys.add(r.incumbent());
            }
        });
        Map<String, Person> people = new HashMap<>();
        session.organization().peopleWithKeys(keys).forEach(p -> people.put(String.valueOf(p.key()), p));
        return people;
    }

    private Assignment assignment(Person person, Position position, Collection<Assignment> held, Set<String> taken) {
        for (Assignment there : held) {
            if (there.position().id().equals(position.id()) && taken.add(there.id())) {
                return there.inForce(day) ? there : there.until(null);
            }
        }
        for (Assignment other : held) {
            if (other.position().number() == null && other.inForce(day) && taken.add(other.id())) {
                return other.in(position);
            }
        }
        return new Assignment(
                Ids.assignment(person.id(), position.id()), person.id(), position, AssignmentKind.REGULAR, null, null);
    }

    private void holdAgainst(Session session, PositionRow row) {
        boolean vacant = row.status() == PositionStatus.VACANT || row.vacantSince() != null;
        String id = Ids.positionNumbered(row.number());
        if (vacant && session.organization().holders(id).stream().anyMatch(a -> a.inForce(day))) {
            tell(
                    RosterField.POSITION_NUMBER,
                    row,
                    row.number(),
                    "The file says that this position is vacant, and somebody holds it on " + day + ".",
                    "Send the roster that ends their assignment, or correct this row.");
        }
    }

    private void tell(PositionRow row, String reason, String remedy) {
        tell(RosterField.INCUMBENT_KEY, row, String.valueOf(row.incumbent()), reason, remedy);
    }

    private void tell(RosterField field, PositionRow row, String value, String reason, String remedy) {
        refused++;
        problems.accept(new RowProblem(
                row.row(),
                row.line(),
                NamedSupervisors.columnOf(mapping, names, field),
                value,
                reason + " The position itself was taken.",
                remedy));
    }
}
