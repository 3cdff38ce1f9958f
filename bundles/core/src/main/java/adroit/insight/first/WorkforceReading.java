package adroit.insight.first;

import adroit.description.DescriptionEntry;
import adroit.organization.Assignment;
import adroit.organization.Classification;
import adroit.organization.Employment;
import adroit.organization.PeopleQuery;
import adroit.organization.Person;
import adroit.organization.PositionQuery;
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

/** Reads a day's workforce from the store, in pages. */
record WorkforceReading(Session session, LocalDate day) {
    private static final int PAGE = 500;

    Workforce workforce() {
        List<Assignment> held = held();
        Map<String, Person> people = people(held);
        return new Workforce(day, positions(), held, people, supervisors(held), described());
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
        @Nullable String after = null;
        List<Employment> page;
        do {
            page = session.organization().people(new PeopleQuery(null, null, after, PAGE), day);
            for (Employment each : page) {
                after = each.person().id();
                if (working.contains(after)) {
                    people.put(after, each.person());
                }
            }
        } while (page.size() == PAGE);
        return people;
    }

    private List<Staffing> positions() {
        List<Staffing> positions = new ArrayList<>();
        @Nullable String after = null;
        List<Staffing> page;
        do {
            page = session.organization().positions(new PositionQuery(day, null, null, after, PAGE));
            positions.addAll(page);
            after = page.isEmpty()
                    ? after
                    : page.get(page.size() - 1).position().id();
        } while (page.size() == PAGE);
        return positions;
    }

    /** By the rule that the policy goes by, out of what is read in pages. */
    private Map<String, Set<String>> supervisors(List<Assignment> held) {
        Map<String, List<Assignment>> byPerson = grouped(held, Assignment::person);
        Map<String, List<Assignment>> byPosition =
                grouped(held, assignment -> assignment.position().id());
        Map<String, List<Supervision>> named = named(List.copyOf(byPerson.keySet()));
        Supervising rule = new Supervising(
                person -> byPerson.getOrDefault(person, List.of()),
                position -> byPosition.getOrDefault(position, List.of()),
                person -> named.getOrDefault(person, List.of()));
        Map<String, Set<String>> found = new TreeMap<>();
        byPerson.keySet().forEach(person -> found.put(person, rule.of(person)));
        found.values().removeIf(Set::isEmpty);
        return found;
    }

    private Map<String, List<Supervision>> named(List<String> people) {
        Map<String, List<Supervision>> named = new HashMap<>();
        for (int from = 0; from < people.size(); from += PAGE) {
            List<String> some = people.subList(from, Math.min(people.size(), from + PAGE));
            for (Supervision each : session.organization().supervisorsOf(some)) {
                if (each.inForce(day)) {
                    named.computeIfAbsent(each.person(), p -> new ArrayList<>()).add(each);
                }
            }
        }
        return named;
    }

    private static Map<String, List<Assignment>> grouped(List<Assignment> held, Function<Assignment, String> by) {
        Map<String, List<Assignment>> grouped = new HashMap<>();
        held.forEach(a ->
                grouped.computeIfAbsent(by.apply(a), k -> new ArrayList<>()).add(a));
        return grouped;
    }

    private Set<String> described() {
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
