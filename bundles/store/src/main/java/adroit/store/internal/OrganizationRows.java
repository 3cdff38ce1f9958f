package adroit.store.internal;

import static java.util.Objects.requireNonNull;

import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.organization.Supervision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who works where as columns, and read from the rows of one statement that begin with these columns, each part of which must be as it was written. A title or a department that
 * many of its rows share is one row of its own table in the one picture that the statement sees: it is read and checked once.
 */
final class OrganizationRows {
    static final String DEPARTMENT = SealedTables.DEPARTMENT.selected("d");
    static final String POSITION = String.join(
            ", ", SealedTables.POSITION.selected("o"), SealedTables.CLASSIFICATION.selected("c"), DEPARTMENT);
    static final String POSITIONS =
            " position o JOIN classification c ON c.id = o.classification JOIN department d ON d.id = o.department";
    static final String ASSIGNMENT = SealedTables.ASSIGNMENT.selected("a") + ", " + POSITION;
    static final String PERSON = SealedTables.PERSON.selected("p");

    private final Map<String, Classification> classifications = new HashMap<>();
    private final Map<String, Department> departments = new HashMap<>();

    static Person person(ResultSet row) throws SQLException {
        return person(SealedTables.PERSON.read(row));
    }

    static Person person(@Nullable String[] row) {
        return new Person(requireNonNull(row[0]), row[1], row[2], row[3], day(row[4]));
    }

    Employment employment(ResultSet row) throws SQLException {
        return new Employment(person(row), assignment(row, 1 + SealedTables.PERSON.width()));
    }

    Assignment assignment(ResultSet row) throws SQLException {
        return assignment(row, 1);
    }

    private Assignment assignment(ResultSet row, int from) throws SQLException {
        @Nullable String[] assignment = SealedTables.ASSIGNMENT.read(row, from);
        return new Assignment(
                requireNonNull(assignment[0]),
                requireNonNull(assignment[1]),
                position(row, from + SealedTables.ASSIGNMENT.width()),
                AssignmentKind.of(requireNonNull(assignment[3])),
                assignment[4],
                day(assignment[5]),
                day(assignment[6]));
    }

    Position position(ResultSet row) throws SQLException {
        return position(row, 1);
    }

    private Position position(ResultSet row, int from) throws SQLException {
        @Nullable String[] position = SealedTables.POSITION.read(row, from);
        int classification = from + SealedTables.POSITION.width();
        int department = classification + SealedTables.CLASSIFICATION.width();
        return new Position(
                requireNonNull(position[0]),
                position[4],
                classification(row, classification),
                department(row, department),
                position[3],
                position[5],
                day(position[6]));
    }

    private Classification classification(ResultSet row, int from) throws SQLException {
        Classification known = classifications.get(row.getString(from));
        if (known != null) {
            return known;
        }
        Classification read = classification(SealedTables.CLASSIFICATION.read(row, from));
        classifications.put(read.id(), read);
        return read;
    }

    private Department department(ResultSet row, int from) throws SQLException {
        Department known = departments.get(row.getString(from));
        if (known != null) {
            return known;
        }
        Department read = department(SealedTables.DEPARTMENT.read(row, from));
        departments.put(read.id(), read);
        return read;
    }

    static Classification classification(@Nullable String[] row) {
        return new Classification(requireNonNull(row[0]), requireNonNull(row[1]));
    }

    static Department department(ResultSet row) throws SQLException {
        return department(SealedTables.DEPARTMENT.read(row));
    }

    static Department department(@Nullable String[] row) {
        return new Department(requireNonNull(row[0]), requireNonNull(row[1]), row[2]);
    }

    static Supervision supervision(ResultSet row) throws SQLException {
        @Nullable String[] supervision = SealedTables.SUPERVISION.read(row);
        return new Supervision(
                requireNonNull(supervision[0]),
                requireNonNull(supervision[1]),
                Supervision.Kind.of(requireNonNull(supervision[2])),
                day(supervision[3]),
                day(supervision[4]));
    }

    static @Nullable LocalDate day(@Nullable String text) {
        return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    }
}
