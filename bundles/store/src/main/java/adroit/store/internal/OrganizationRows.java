package adroit.store.internal;

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
import org.jspecify.annotations.Nullable;

/** Who works where as columns, and read from rows of these columns. */
final class OrganizationRows {
    static final String DEPARTMENT = "d.id AS d_id, d.title AS d_title, d.code AS d_code";
    static final String POSITION = "o.id AS o_id, o.number, o.division, o.reports_to, o.vacant_since,"
            + " c.id AS c_id, c.title AS c_title, " + DEPARTMENT;
    static final String POSITIONS =
            " position o JOIN classification c ON c.id = o.classification JOIN department d ON d.id = o.department";
    static final String ASSIGNMENT =
            "a.id AS a_id, a.person AS a_person, a.kind, a.schedule, a.starts, a.ends, " + POSITION;
    static final String PERSON = "p.id AS p_id, p.city_key, p.given_name, p.family_name, p.plan_eligible_on";

    private OrganizationRows() {}

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString("p_id"),
                row.getString("city_key"),
                row.getString("given_name"),
                row.getString("family_name"),
                day(row, "plan_eligible_on"));
    }

    static Employment employment(ResultSet row) throws SQLException {
        return new Employment(person(row), assignment(row));
    }

    static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(
                row.getString("a_id"),
                row.getString("a_person"),
                position(row),
                AssignmentKind.of(row.getString("kind")),
                row.getString("schedule"),
                day(row, "starts"),
                day(row, "ends"));
    }

    static Position position(ResultSet row) throws SQLException {
        return new Position(
                row.getString("o_id"),
                row.getString("number"),
                new Classification(row.getString("c_id"), row.getString("c_title")),
                department(row),
                row.getString("division"),
                row.getString("reports_to"),
                day(row, "vacant_since"));
    }

    static Department department(ResultSet row) throws SQLException {
        return new Department(row.getString("d_id"), row.getString("d_title"), row.getString("d_code"));
    }

    static Supervision supervision(ResultSet row) throws SQLException {
        return new Supervision(
                row.getString("person"),
                row.getString("supervisor"),
                Supervision.Kind.of(row.getString("kind")),
                day(row, "starts"),
                day(row, "ends"));
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    }
}
