package adroit.store.internal;

import adroit.organization.Assignment;
import adroit.organization.AssignmentDetail;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.organization.Person;
import adroit.organization.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes employments in batches; what is kept already in the same form is not written again. */
final class EmploymentWriter {
    private static final String DEPARTMENT = "INSERT INTO department (id, title, code) VALUES (?, ?, ?)"
            + " ON CONFLICT (id) DO UPDATE SET title = excluded.title, code = COALESCE(excluded.code, department.code)";
    private static final String CLASSIFICATION = "INSERT INTO classification (id, title) VALUES (?, ?)"
            + " ON CONFLICT (id) DO UPDATE SET title = excluded.title";
    private static final String DIVISION = "CASE WHEN excluded.department = position.department"
            + " THEN COALESCE(excluded.division, position.division) ELSE excluded.division END";
    private static final String POSITION = "INSERT INTO position (id, classification, department, division,"
            + " number, reports_to, vacant_since)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET classification = excluded.classification,"
            + " department = excluded.department, division = " + DIVISION + ","
            + " number = COALESCE(excluded.number, position.number),"
            + " reports_to = COALESCE(excluded.reports_to, position.reports_to),"
            + " vacant_since = COALESCE(excluded.vacant_since, position.vacant_since)"
            + " WHERE (position.classification, position.department, position.division, position.number,"
            + " position.reports_to, position.vacant_since) IS DISTINCT FROM (excluded.classification,"
            + " excluded.department, " + DIVISION + ", COALESCE(excluded.number, position.number),"
            + " COALESCE(excluded.reports_to, position.reports_to),"
            + " COALESCE(excluded.vacant_since, position.vacant_since))";
    private static final String PERSON = "INSERT INTO person (id, city_key, given_name, family_name, plan_eligible_on)"
            + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET city_key = excluded.city_key,"
            + " given_name = excluded.given_name, family_name = excluded.family_name,"
            + " plan_eligible_on = excluded.plan_eligible_on";
    private static final String GIVEN_POSITION = "excluded.position";

    private static final String STAYING_IN_A_NUMBERED_POSITION =
            "CASE WHEN EXISTS (SELECT 1 FROM position k WHERE k.id = assignment.position AND k.number IS NOT NULL)"
                    + " AND NOT EXISTS (SELECT 1 FROM position g WHERE g.id = excluded.position"
                    + " AND g.number IS NOT NULL) THEN assignment.position ELSE excluded.position END";

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

    void save(List<Employment> employments, Set<AssignmentDetail> told) {
        Map<String, Person> people = new LinkedHashMap<>();
        Map<String, Assignment> assignments = new LinkedHashMap<>();
        Map<String, Position> positions = new LinkedHashMap<>();
        for (Employment employment : employments) {
            Assignment assignment = employment.assignment();
            people.put(employment.person().id(), employment.person());
            assignments.put(assignment.id(), assignment);
            positions.put(assignment.position().id(), assignment.position());
        }
        save(positions);
        savePeople(people);
        batch(
                assignment(STAYING_IN_A_NUMBERED_POSITION, told),
                assignments.values().stream().map(EmploymentWriter::columns).toList());
    }

    void savePositions(List<Position> all) {
        Map<String, Position> positions = new LinkedHashMap<>();
        all.forEach(p -> positions.put(p.id(), p));
        save(positions);
    }

    void saveAssignments(List<Assignment> assignments) {
        batch(
                assignment(GIVEN_POSITION, EnumSet.allOf(AssignmentDetail.class)),
                assignments.stream().map(EmploymentWriter::columns).toList());
    }

    /** Writes an assignment, and of one that is kept only what is told. */
    private static String assignment(String position, Set<AssignmentDetail> told) {
        String kind = (told.contains(AssignmentDetail.KIND) ? "excluded" : "assignment") + ".kind";
        String schedule = (told.contains(AssignmentDetail.KIND) ? "excluded" : "assignment") + ".schedule";
        String starts = told.contains(AssignmentDetail.STARTS)
                ? "excluded.starts"
                : "CASE WHEN assignment.starts > excluded.ends THEN NULL ELSE assignment.starts END";
        String ends = told.contains(AssignmentDetail.ENDS)
                ? "excluded.ends"
                : "CASE WHEN assignment.ends < excluded.starts THEN NULL ELSE assignment.ends END";
        return "INSERT INTO assignment (id, person, position, kind, schedule, starts, ends)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET person = excluded.person, position = "
                + position + ", kind = " + kind + ", schedule = " + schedule + ", starts = " + starts + ", ends = "
                + ends
                + " WHERE (assignment.person, assignment.position, assignment.kind, assignment.schedule,"
                + " assignment.starts, assignment.ends) IS DISTINCT FROM (excluded.person, excluded.position, "
                + String.join(", ", kind, schedule, starts, ends) + ")";
    }

    private void save(Map<String, Position> positions) {
        saveDepartments(positions);
        saveClassifications(positions);
        batch(
                POSITION,
                positions.values().stream().map(EmploymentWriter::columns).toList());
    }

    private void saveDepartments(Map<String, Position> positions) {
        Map<String, Department> wanted = new LinkedHashMap<>();
        positions.values().forEach(p -> wanted.merge(p.department().id(), p.department(), EmploymentWriter::coded));
        wanted.values().removeIf(d -> same(d, departments.get(d.id())));
        Map<String, Department> kept = new HashMap<>();
        sql.in(
                "SELECT " + OrganizationRows.DEPARTMENT + " FROM department d WHERE d.id IN (…)",
                List.copyOf(wanted.keySet()),
                row -> kept.put(row.getString(1), OrganizationRows.department(row)));
        departments.putAll(wanted);
        wanted.values().removeIf(d -> same(d, kept.get(d.id())));
        batch(
                DEPARTMENT,
                wanted.values().stream()
                        .map(d -> row(d.id(), d.title(), d.code()))
                        .toList());
    }

    private static Department coded(Department one, Department other) {
        return other.code() == null ? one : other;
    }

    /** Whether nothing of it is to be written; a department without a code says nothing of the code. */
    private static boolean same(Department wanted, @Nullable Department kept) {
        return kept != null && (wanted.code() == null ? wanted.withCode(kept.code()) : wanted).equals(kept);
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
                "SELECT " + OrganizationRows.PERSON + " FROM person p WHERE p.id IN (…)",
                List.copyOf(people.keySet()),
                row -> kept.put(row.getString("p_id"), OrganizationRows.person(row)));
        List<Person> changed = people.values().stream()
                .map(person -> completed(person, kept.get(person.id())))
                .filter(person -> !person.equals(kept.get(person.id())))
                .toList();
        batch(
                PERSON,
                changed.stream()
                        .map(p -> row(p.id(), p.key(), p.givenName(), p.familyName(), p.planEligibleOn()))
                        .toList());
        WordIndex index = new WordIndex("person");
        changed.forEach(person -> index.change(person.id(), words(kept.get(person.id())), words(person)));
        index.write();
    }

    /** What a person's row does not say stays as it is kept. */
    private static Person completed(Person told, @Nullable Person kept) {
        return kept == null
                ? told
                : new Person(
                        told.id(),
                        told.key(),
                        either(told.givenName(), kept.givenName()),
                        either(told.familyName(), kept.familyName()),
                        either(told.planEligibleOn(), kept.planEligibleOn()));
    }

    private static <T> @Nullable T either(@Nullable T told, @Nullable T kept) {
        return told == null ? kept : told;
    }

    private void batch(String statement, List<@Nullable Object[]> rows) {
        sql.batch(statement, rows.stream().sorted(BY_KEY).toList());
    }

    private static @Nullable Object[] columns(Position position) {
        return row(
                position.id(),
                position.classification().id(),
                position.department().id(),
                position.division(),
                position.number(),
                position.reportsTo(),
                position.vacantSince());
    }

    private static @Nullable Object[] columns(Assignment assignment) {
        return row(
                assignment.id(),
                assignment.person(),
                assignment.position().id(),
                assignment.kind().key(),
                assignment.schedule(),
                assignment.starts(),
                assignment.ends());
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
