package adroit.insight.first;

import adroit.description.DescriptionEntry;
import adroit.organization.Assignment;
import adroit.organization.Classification;
import adroit.organization.Person;
import adroit.organization.Staffing;
import adroit.organization.Supervising;
import adroit.organization.Supervision;
import adroit.storage.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a day's workforce from the store, each table once and row by row. */
record WorkforceReading(Session session, LocalDate day) {
    private static final int PAGE = 500;

    Workforce workforce() {
        List<Assignment> held = held();
        List<Staffing> positions = new ArrayList<>();
        session.organization().forEachStaffing(day, positions::add);
        return new Workforce(day, positions, held, people(held), supervisors(held), Set.of());
    }

    private List<Assignment> held() {
        List<Assignment> held = new ArrayList<>();
        session.organization().forEachAssignment(assignment -> {
            if (assignment.inForce(day)) {
                held.add(assignment);
            }
        });
        return held;
    }

    private Map<String, Person> people(List<Assignment> held) {
        Set<String> working = new HashSet<>();
        held.forEach(a -> working.add(a.person()));
        Map<String, Person> people = new HashMap<>();
        session.organization().forEachPerson(person -> {
            if (working.contains(person.id())) {
                people.put(person.id(), person);
            }
        });
        return people;
    }

    /** By the rule that the policy goes by, out of what is read at once. */
    private Map<String, Set<String>> supervisors(List<Assignment> held) {
        Map<String, List<Assignment>> byPerson = grouped(held, Assignment::person);
        Map<String, List<Assignment>> byPosition =
                grouped(held, assignment -> assignment.position().id());
        Map<String, List<Supervision>> named = named();
        Supervising rule = new Supervising(
                person -> byPerson.getOrDefault(person, List.of()),
                position -> byPosition.getOrDefault(position, List.of()),
                person -> named.getOrDefault(person, List.of()));
        Map<String, Set<String>> found = new TreeMap<>();
        byPerson.keySet().forEach(person -> found.put(person, rule.of(person)));
        found.values().removeIf(Set::isEmpty);
        return found;
    }

    private Map<String, List<Supervision>> named() {
        Map<String, List<Supervision>> named = new HashMap<>();
        session.organization().forEachSupervision(each -> {
            if (each.inForce(day)) {
                named.computeIfAbsent(each.person(), p -> new ArrayList<>()).add(each);
            }
        });
        return named;
    }

    private static Map<String, List<Assignment>> grouped(List<Assignment> held, Function<Assignment, String> by) {
        Map<String, List<Assignment>> grouped = new HashMap<>();
        held.forEach(a ->
                grouped.computeIfAbsent(by.apply(a), k -> new ArrayList<>()).add(a));
        return grouped;
    }

    /** Ids of the classifications with a position description or a signed job analysis. */
    Set<String> described() {
        Set<String> described = new HashSet<>();
        session.analyses()
                .all()
                .forEach(a -> described.add(
                        Classification.titled(a.positionDescription().classification())
                                .id()));
        @Nullable String after = null;
        List<DescriptionEntry> page;
        do {
            page = session.descriptions().list(null, after, PAGE);
            for (DescriptionEntry each : page) {
                after = each.id();
                String classification = each.classification();
                if (classification != null && each.edition() > 0) {
                    described.add(Classification.titled(classification).id());
                }
            }
        } while (page.size() == PAGE);
        return described;
    }
}
