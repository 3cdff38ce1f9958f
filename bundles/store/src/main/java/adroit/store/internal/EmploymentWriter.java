package adroit.store.internal;

import static adroit.store.internal.SealedTables.ASSIGNMENT;
import static adroit.store.internal.SealedTables.CLASSIFICATION;
import static adroit.store.internal.SealedTables.DEPARTMENT;
import static adroit.store.internal.SealedTables.PERSON;
import static adroit.store.internal.SealedTables.POSITION;

import adroit.organization.Assignment;
import adroit.organization.AssignmentDetail;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.organization.NameOrder;
import adroit.organization.Person;
import adroit.organization.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes employments in batches; what is kept already in the same form is not written again. */
final class EmploymentWriter {
    /** By the key of the table, so that rows of one page are written while that page is at hand: ids are spread evenly over the whole table. */
    private static final Comparator<@Nullable Object[]> BY_KEY = Comparator.<@Nullable Object[], String>comparing(
                    row -> String.valueOf(row[0]))
            .thenComparing(row -> String.valueOf(row[1]));

    private static final int DEPARTMENT_OF_POSITION = POSITION.columns().indexOf("department");
    private static final int DIVISION = POSITION.columns().indexOf("division");

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
        write(
                ASSIGNMENT,
                new AssignmentRows(sql, told)
                        .changed(assignments.values().stream()
                                .map(EmploymentWriter::columns)
                                .toList()));
    }

    void savePositions(List<Position> all) {
        Map<String, Position> positions = new LinkedHashMap<>();
        all.forEach(p -> positions.put(p.id(), p));
        save(positions);
    }

    void saveAssignments(List<Assignment> assignments) {
        write(ASSIGNMENT, assignments.stream().map(EmploymentWriter::columns).toList());
    }

    private void save(Map<String, Position> positions) {
        saveDepartments(positions);
        saveClassifications(positions);
        savePositionRows(
                positions.values().stream().map(EmploymentWriter::columns).toList());
    }

    /** What a position's row does not say stays as it is kept; the division only within the same department. */
    private void savePositionRows(List<@Nullable String[]> told) {
        Map<String, @Nullable String[]> kept = POSITION.kept(sql, ids(told));
        write(
                POSITION,
                told.stream()
                        .map(row -> completed(row, kept.get(row[0])))
                        .filter(row -> !Arrays.equals(row, kept.get(row[0])))
                        .toList());
    }

    private static @Nullable String[] completed(@Nullable String[] told, @Nullable String @Nullable [] kept) {
        if (kept == null) {
            return told;
        }
        @Nullable String[] all = told.clone();
        for (int i = DIVISION; i < all.length; i++) {
            boolean stays = i != DIVISION || Objects.equals(told[DEPARTMENT_OF_POSITION], kept[DEPARTMENT_OF_POSITION]);
            all[i] = stays ? either(told[i], kept[i]) : told[i];
        }
        return all;
    }

    private void saveDepartments(Map<String, Position> positions) {
        Map<String, Department> wanted = new LinkedHashMap<>();
        positions.values().forEach(p -> wanted.merge(p.department().id(), p.department(), EmploymentWriter::coded));
        wanted.values().removeIf(d -> same(d, departments.get(d.id())));
        Map<String, Department> kept = new HashMap<>();
        DEPARTMENT
                .kept(sql, List.copyOf(wanted.keySet()))
                .forEach((id, row) -> kept.put(id, OrganizationRows.department(row)));
        departments.putAll(wanted);
        wanted.values().removeIf(d -> same(d, kept.get(d.id())));
        write(
                DEPARTMENT,
                wanted.values().stream().map(d -> columns(d, kept.get(d.id()))).toList());
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
        CLASSIFICATION
                .kept(sql, List.copyOf(wanted.keySet()))
                .forEach((id, row) -> kept.put(id, OrganizationRows.classification(row)));
        classifications.putAll(wanted);
        wanted.values().removeIf(c -> c.equals(kept.get(c.id())));
        write(
                CLASSIFICATION,
                wanted.values().stream().map(c -> texts(c.id(), c.title())).toList());
        WordIndex index = new WordIndex("classification");
        wanted.values().forEach(c -> index.change(c.id(), words(kept.get(c.id())), words(c)));
        index.write();
    }

    private void savePeople(Map<String, Person> people) {
        Map<String, Person> kept = new HashMap<>();
        PERSON.kept(sql, List.copyOf(people.keySet())).forEach((id, row) -> kept.put(id, OrganizationRows.person(row)));
        List<Person> changed = people.values().stream()
                .map(person -> completed(person, kept.get(person.id())))
                .filter(person -> !person.equals(kept.get(person.id())))
                .toList();
        write(PERSON, changed.stream().map(EmploymentWriter::columns).toList());
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

    private void write(SealedTable table, List<@Nullable String[]> rows) {
        batch(
                table.write(),
                rows.stream().map(row -> table.row((@Nullable Object[]) row)).toList());
    }

    private void batch(String statement, List<@Nullable Object[]> rows) {
        sql.batch(statement, rows.stream().sorted(BY_KEY).toList());
    }

    private static List<String> ids(List<@Nullable String[]> rows) {
        return rows.stream().map(row -> String.valueOf(row[0])).toList();
    }

    private static @Nullable String[] columns(Department department, @Nullable Department kept) {
        String code = department.code() == null && kept != null ? kept.code() : department.code();
        return texts(department.id(), department.title(), code);
    }

    private static @Nullable String[] columns(Person p) {
        return texts(p.id(), p.key(), p.givenName(), p.familyName(), p.planEligibleOn(), NameOrder.of(p));
    }

    private static @Nullable String[] columns(Position position) {
        return texts(
                position.id(),
                position.classification().id(),
                position.department().id(),
                position.division(),
                position.number(),
                position.reportsTo(),
                position.vacantSince());
    }

    private static @Nullable String[] columns(Assignment assignment) {
        return texts(
                assignment.id(),
                assignment.person(),
                assignment.position().id(),
                assignment.kind().key(),
                assignment.schedule(),
                assignment.starts(),
                assignment.ends());
    }

    private static @Nullable String[] texts(@Nullable Object... columns) {
        @Nullable String[] texts = new @Nullable String[columns.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Objects.toString(columns[i], null);
        }
        return texts;
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
