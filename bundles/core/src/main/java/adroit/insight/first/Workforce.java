package adroit.insight.first;

import adroit.organization.Assignment;
import adroit.organization.Person;
import adroit.organization.Staffing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that the first insight looks at: who holds which position on a day, and who supervises whom.
 *
 * @param held assignments in force on the day
 * @param people by id; everybody who holds something
 * @param supervisors ids of the direct supervisors by id of person; nobody is missing who has one
 * @param described ids of the classifications with a position description or a signed job analysis
 */
public record Workforce(
        LocalDate day,
        List<Staffing> positions,
        List<Assignment> held,
        Map<String, Person> people,
        Map<String, Set<String>> supervisors,
        Set<String> described) {
    public Workforce {
        positions = List.copyOf(positions);
        held = List.copyOf(held);
        people = Map.copyOf(people);
        supervisors = Map.copyOf(supervisors);
        described = Set.copyOf(described);
    }

    String name(String person) {
        Person known = people.get(person);
        return known == null ? person : known.displayName();
    }

    /** Everybody's first assignment, by id of person. */
    Map<String, Assignment> firsts() {
        Map<String, Assignment> firsts = new TreeMap<>();
        held.forEach(
                a -> firsts.merge(a.person(), a, (one, other) -> other.kind().compareTo(one.kind()) < 0 ? other : one));
        return firsts;
    }

    /** Ids of who is supervised, by id of supervisor. */
    Map<String, Set<String>> reports() {
        Map<String, Set<String>> reports = new TreeMap<>();
        supervisors.forEach((person, above) -> above.forEach(supervisor ->
                reports.computeIfAbsent(supervisor, s -> new TreeSet<>()).add(person)));
        return reports;
    }

    /** "427 people". */
    String crowd() {
        int count = firsts().size();
        return count + (count == 1 ? " person" : " people");
    }
}
