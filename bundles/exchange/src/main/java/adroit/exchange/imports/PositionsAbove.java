package adroit.exchange.imports;

import adroit.exchange.roster.Mapping;
import adroit.exchange.roster.PositionRow;
import adroit.exchange.roster.RosterField;
import adroit.exchange.table.RowProblem;
import adroit.organization.Circles;
import adroit.organization.Ids;
import adroit.organization.Position;
import adroit.storage.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** To which position each of a file reports, put in force once all of them are kept. */
final class PositionsAbove {
    private static final int CHUNK = 2_000;

    private final Mapping mapping;
    private final List<String> names;
    private final Consumer<RowProblem> problems;
    private final Map<String, Naming> byNumber = new LinkedHashMap<>();
    private long refused;

    private record Naming(long row, long line, String above) {}

    PositionsAbove(Mapping mapping, List<String> names, Consumer<RowProblem> problems) {
        this.mapping = mapping;
        this.names = names;
        this.problems = problems;
    }

    void note(PositionRow row) {
        if (row.reportsTo() != null) {
            byNumber.put(row.number(), new Naming(row.row(), row.line(), row.reportsTo()));
        }
    }

    long refused() {
        return refused;
    }

    void save(Session session) {
        Map<String, Position> known = new HashMap<>();
        inChunks(byNumber.keySet(), session, known);
        inChunks(byNumber.values().stream().map(Naming::above).distinct().toList(), session, known);
        Map<String, List<String>> above = new HashMap<>();
        byNumber.forEach((number, naming) -> above.put(number, List.of(naming.above())));
        Set<String> circles = Circles.in(above);
        List<Position> changes = new ArrayList<>();
        byNumber.forEach((number, naming) -> {
            Position position = known.get(number);
            if (!known.containsKey(naming.above())) {
                tell(
                        naming,
                        "There is no position with this number.",
                        "Correct the number, or add the row of that position.");
            } else if (circles.contains(number) && circles.contains(naming.above())) {
                tell(
                        naming,
                        "The positions go round in a circle: by several steps this one reports to itself.",
                        "See which row of the circle is wrong, and correct it.");
            } else if (position != null) {
                changes.add(reporting(position, naming.above()));
            }
        });
        session.organization().savePositions(changes);
    }

    private static Position reporting(Position p, String above) {
        return new Position(
                p.id(),
                p.number(),
                p.classification(),
                p.department(),
                p.division(),
                Ids.positionNumbered(above),
                p.vacantSince());
    }

    private void tell(Naming naming, String reason, String remedy) {
        refused++;
        problems.accept(new RowProblem(
                naming.row(),
                naming.line(),
                NamedSupervisors.columnOf(mapping, names, RosterField.REPORTS_TO),
                naming.above(),
                reason + " The position itself is taken.",
                remedy));
    }

    private static void inChunks(Collection<String> numbers, Session session, Map<String, Position> known) {
        List<String> list = List.copyOf(numbers);
        for (int from = 0; from < list.size(); from += CHUNK) {
            session.organization()
                    .positionsNumbered(list.subList(from, Math.min(from + CHUNK, list.size())))
                    .forEach(p -> known.put(String.valueOf(p.number()), p));
        }
    }
}
