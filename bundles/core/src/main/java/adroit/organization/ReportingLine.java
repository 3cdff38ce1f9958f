package adroit.organization;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Reach;
import adroit.identity.Scope;
import adroit.storage.OrganizationRecords;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who stands over whom on a day; with {@link Supervising} the one place that answers it.
 *
 * <p>A person's supervisors are those whom the city's files name for them on that day. Where no regular one is named, they are the holders of the position to which the
 * person's own reports. Whoever acts on that day in a position of a named supervisor stands in for them. The line of a person is their supervisors and whoever stands one
 * above; it goes no further, so that a cycle in the files does no harm. Nobody stands over themselves, and who holds no position on the day has left: they stand over
 * nobody, and nobody over them.
 */
public final class ReportingLine {
    private final OrganizationRecords records;
    private final LocalDate day;
    private final Supervising rule;

    public ReportingLine(OrganizationRecords records, LocalDate day) {
        this.records = records;
        this.day = day;
        rule = new Supervising(
                person -> held(person).toList(),
                position -> holders(position).toList(),
                person -> records.supervisorsOf(person).stream()
                        .filter(s -> s.inForce(day))
                        .toList());
    }

    /** Ids of who supervises the person. */
    public Set<String> supervisors(String person) {
        return rule.of(person);
    }

    private Stream<Assignment> held(String person) {
        return records.assignments(person).stream().filter(a -> a.inForce(day));
    }

    private Stream<Assignment> holders(String position) {
        return records.holders(position).stream().filter(a -> a.inForce(day));
    }

    /** The person's line: ids of their supervisors and of who stands one above these. */
    public Set<String> line(String person) {
        Set<String> line = new TreeSet<>(supervisors(person));
        supervisors(person).forEach(s -> line.addAll(supervisors(s)));
        line.remove(person);
        return line;
    }

    /** Ids of whom the person supervises. */
    public Set<String> reports(String supervisor) {
        return candidates(supervisor)
                .filter(p -> supervisors(p).contains(supervisor))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> candidates(String supervisor) {
        Set<String> candidates = new LinkedHashSet<>();
        named(supervisor).forEach(candidates::add);
        held(supervisor).forEach(own -> {
            records.reportingTo(own.position().id()).stream()
                    .flatMap(below -> holders(below.id()))
                    .forEach(a -> candidates.add(a.person()));
            if (own.kind() == AssignmentKind.ACTING) {
                holders(own.position().id()).flatMap(a -> named(a.person())).forEach(candidates::add);
            }
        });
        return candidates.stream();
    }

    private Stream<String> named(String supervisor) {
        return records.supervisedBy(supervisor).stream()
                .filter(s -> s.inForce(day))
                .map(Supervision::person);
    }

    /** Whether the person supervises anybody. */
    public boolean supervises(String person) {
        return candidates(person).anyMatch(p -> supervisors(p).contains(person));
    }

    /** Ids of the people in whose line the person stands: two levels down. */
    public Set<String> team(String person) {
        Set<String> team = new TreeSet<>(reports(person));
        reports(person).forEach(r -> team.addAll(reports(r)));
        team.remove(person);
        return team;
    }

    /** What the policy has to know of a person: their departments and their line. */
    public Scope scope(String person) {
        Set<String> departments =
                held(person).map(a -> a.position().department().id()).collect(Collectors.toSet());
        return new Scope(person, departments, line(person));
    }

    /** How far the actor's permission for the act goes. */
    public Reach reach(Actor actor, Act act) {
        String person = actor.person();
        boolean line = person != null && Policy.permits(actor, act, Scope.lineOf(person));
        return new Reach(
                Policy.permits(actor, act, Scope.CITY),
                actor.department() != null && Policy.permits(actor, act, Scope.department(actor.department()))
                        ? actor.department()
                        : null,
                person != null && line ? team(person) : Set.of());
    }
}
