package adroit.organization;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The rule of who supervises a person on a day, whether it is asked of one person or of a whole city: see {@link ReportingLine}. What is given is in force on the day.
 *
 * @param held the assignments of a person
 * @param holders the assignments to a position
 * @param named the supervisions of a person
 */
public record Supervising(
        Function<String, List<Assignment>> held,
        Function<String, List<Assignment>> holders,
        Function<String, List<Supervision>> named) {

    /** Ids of who supervises the person. */
    public Set<String> of(String person) {
        Set<String> found = new TreeSet<>();
        List<Assignment> own = held.apply(person);
        if (own.isEmpty()) {
            return found;
        }
        boolean regular = false;
        for (Supervision each : named.apply(person)) {
            List<Assignment> theirs = held.apply(each.supervisor());
            if (!theirs.isEmpty()) {
                found.add(each.supervisor());
                addStandIns(theirs, found);
                regular |= each.kind() == Supervision.Kind.REGULAR;
            }
        }
        if (!regular) {
            addHoldersAbove(own, found);
        }
        found.remove(person);
        return found;
    }

    private void addStandIns(List<Assignment> supervisor, Set<String> found) {
        supervisor.stream()
                .filter(a -> a.kind() != AssignmentKind.ACTING)
                .flatMap(a -> holders.apply(a.position().id()).stream())
                .filter(a -> a.kind() == AssignmentKind.ACTING)
                .forEach(a -> found.add(a.person()));
    }

    private void addHoldersAbove(List<Assignment> own, Set<String> found) {
        for (Assignment each : own) {
            String above = each.position().reportsTo();
            if (above != null) {
                holders.apply(above).forEach(a -> found.add(a.person()));
            }
        }
    }
}
