package adroit.store.internal;

import adroit.organization.Assignment;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.organization.Person;
import adroit.organization.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes employments in batches; what is kept already in the same form is not written again. */
final class EmploymentWriter {
    private static final String DEPARTMENT = "INSERT INTO department (id, title) VALUES (?, ?)"
            + " ON CONFLICT (id) DO UPDATE SET title = excluded.title";
    private static final String CLASSIFICATION = "INSERT INTO classification (id, title) VALUES (?, ?)"
            + " ON CONFLICT (id) DO UPDATE SET title = excluded.title";
    private static final String POSITION = "INSERT INTO position (id, classification, department, division)"
            + " VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET classification = excluded.classification,"
            + " department = excluded.department, division = excluded.division"
            + " WHERE (position.classification, position.department, position.division)"
            + " IS DISTINCT FROM (excluded.classification, excluded.department, excluded.division)";
    private static final String PERSON = "INSERT INTO person (id, city_key, given_name, family_name)"
            + " VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET city_key = excluded.city_key,"
            + " given_name = excluded.given_name, family_name = excluded.family_name";
    private static final String ASSIGNMENT = "INSERT INTO assignment (id, person, position, kind, schedule, starts)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET person = excluded.person,"
            + " position = excluded.position, kind = excluded.kind, schedule = excluded.schedule,"
            + " starts = excluded.starts"
            + " WHERE (assignment.person, assignment.position, assignment.kind, assignment.schedule, assignment.starts)"
            + " IS DISTINCT FROM (excluded.person, excluded.position, excluded.kind, excluded.schedule, excluded.starts)";

    /** By the key of the table, so that rows of one page are written while that page is at hand: ids are spread evenly over the whole table. */
    private static final Comparator<@Nullable Object[]> BY_KEY = Comparator.<@Nullable Object[], String>comparing(
                    row -> String.valueOf(row[0]))
            .thenComparing(row -> String.valueOf(row[1]));

    private final Sql sql;
    private final Map<String, Department> departments = new HashMap<>();
    private final Map<String, Classification> classifications = new HashMap<>();

    EmploymentWriter(Sql sql) {
        this.sql = sql;
    }

    void save(List<Employment> employments) {
        Map<String, Person> people = new LinkedHashMap<>();
        Map<String, Assignment> assignments = new LinkedHashMap<>();
        Map<String, Position> positions = new LinkedHashMap<>();
        for (Employment employment : employments) {
            Assignment assignment = employment.assignment();
            people.put(employment.person().id(), employment.person());
            assignments.put(assignment.id(), assignment);
            positions.put(assignment.position().id(), assignment.position());
        }
        saveDepartments(positions);
        saveClassifications(positions);
        batch(
                POSITION,
                positions.values().stream().map(EmploymentWriter::columns).toList());
        savePeople(people);
        batch(
                ASSIGNMENT,
                assignments.values().stream().map(EmploymentWriter::columns).toList());
    }

    private void saveDepartments(Map<String, Position> positions) {
        Map<String, Department> wanted = new LinkedHashMap<>();
        positions.values().forEach(p -> wanted.put(p.department().id(), p.department()));
        wanted.values().removeIf(d -> d.equals(departments.get(d.id())));
        Map<String, Department> kept = new HashMap<>();
        sql.in(
                "SELECT id, title FROM department WHERE id IN (…)",
                List.copyOf(wanted.keySet()),
                row -> kept.put(row.getString(1), new Department(row.getString(1), row.getString(2))));
        departments.putAll(wanted);
        wanted.values().removeIf(d -> d.equals(kept.get(d.id())));
        batch(
                DEPARTMENT,
                wanted.values().stream().map(d -> row(d.id(), d.title())).toList());
    }

    private void saveClassifications(Map<String, Position> positions) {
        Map<String, Classification> wanted = new LinkedHashMap<>();
        positions.values().forEach(p -> wanted.put(p.classification().id(), p.classification()));
        wanted.values().removeIf(c -> c.equals(classifications.get(c.id())));
        Map<String, Classification> kept = new HashMap<>();
        sql.in(
                "SELECT id, title FROM classification WHERE id IN (…)",
                List.copyOf(wanted.keySet()),
                row -> kept.put(row.getString(1), new Classification(row.getString(1), row.getString(2))));
        classifications.putAll(wanted);
        wanted.values().removeIf(c -> c.equals(kept.get(c.id())));
        batch(
                CLASSIFICATION,
                wanted.values().stream().map(c -> row(c.id(), c.title())).toList());
        WordIndex index = new WordIndex("classification");
        wanted.values().forEach(c -> index.change(c.id(), words(kept.get(c.id())), words(c)));
        index.write();
    }

    private void savePeople(Map<String, Person> people) {
        Map<String, Person> kept = new HashMap<>();
        sql.in(
                "SELECT p.id AS p_id, p.city_key, p.given_name, p.family_name FROM person p WHERE p.id IN (…)",
                List.copyOf(people.keySet()),
                row -> kept.put(row.getString("p_id"), JdbcOrganization.person(row)));
        List<Person> changed = people.values().stream()
                .filter(person -> !person.equals(kept.get(person.id())))
                .toList();
        batch(
                PERSON,
                changed.stream()
                        .map(p -> row(p.id(), p.key(), p.givenName(), p.familyName()))
                        .toList());
        WordIndex index = new WordIndex("person");
        changed.forEach(person -> index.change(person.id(), words(kept.get(person.id())), words(person)));
        index.write();
    }

    private void batch(String statement, List<@Nullable Object[]> rows) {
        sql.batch(statement, rows.stream().sorted(BY_KEY).toList());
    }

    private static @Nullable Object[] columns(Position position) {
        return row(
                position.id(),
                position.classification().id(),
                position.department().id(),
                position.division());
    }

    private static @Nullable Object[] columns(Assignment assignment) {
        return row(
                assignment.id(),
                assignment.person(),
                assignment.position().id(),
                assignment.kind().key(),
                assignment.schedule(),
                assignment.starts());
    }

    private static Set<String> words(@Nullable Classification classification) {
        return classification == null ? Set.of() : Words.of(classification.title());
    }

    private static Set<String> words(@Nullable Person person) {
        return person == null ? Set.of() : Words.of(person.key(), person.givenName(), person.familyName());
    }

    private static @Nullable Object[] row(@Nullable Object... columns) {
        return columns;
    }

    /** What is to change among the words by which something is found. */
    private final class WordIndex {
        private final String what;
        private final List<@Nullable Object[]> gone = new ArrayList<>();
        private final List<@Nullable Object[]> added = new ArrayList<>();

        WordIndex(String what) {
            this.what = what;
        }

        void change(String id, Set<String> before, Set<String> after) {
            before.stream().filter(word -> !after.contains(word)).forEach(word -> gone.add(row(word, id)));
            after.stream().filter(word -> !before.contains(word)).forEach(word -> added.add(row(word, id)));
        }

        void write() {
            batch("DELETE FROM " + what + "_word WHERE word = ? AND " + what + " = ?", gone);
            added.sort(Comparator.comparing(row -> String.valueOf(row[0])));
            batch("INSERT INTO " + what + "_word (word, " + what + ") VALUES (?, ?)", added);
        }
    }
}
