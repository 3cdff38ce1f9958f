package adroit.store.internal;

import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.DepartmentSize;
import adroit.organization.Employment;
import adroit.organization.PeopleQuery;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.storage.OrganizationRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who works where, in tables. */
final class JdbcOrganization implements OrganizationRecords {
    private static final String POSITION =
            "o.id AS o_id, o.division, c.id AS c_id, c.title AS c_title, d.id AS d_id, d.title AS d_title";
    private static final String POSITIONS =
            " position o JOIN classification c ON c.id = o.classification JOIN department d ON d.id = o.department";
    static final String ASSIGNMENT = "a.id AS a_id, a.person AS a_person, a.kind, a.schedule, a.starts, " + POSITION;
    static final String POSITION_OF_ASSIGNMENT = " JOIN position o ON o.id = a.position"
            + " JOIN classification c ON c.id = o.classification JOIN department d ON d.id = o.department";
    private static final String PERSON = "p.id AS p_id, p.city_key, p.given_name, p.family_name";

    private final Sql sql;
    private final EmploymentWriter writer;

    JdbcOrganization(Sql sql) {
        this.sql = sql;
        this.writer = new EmploymentWriter(sql);
    }

    @Override
    public void save(List<Employment> employments) {
        writer.save(employments);
    }

    @Override
    public List<DepartmentSize> departments() {
        return sql.list(
                "SELECT d.id AS d_id, d.title AS d_title, COUNT(DISTINCT a.person) AS people FROM department d"
                        + " LEFT JOIN position o ON o.department = d.id LEFT JOIN assignment a ON a.position = o.id"
                        + " GROUP BY d.id, d.title ORDER BY d.title, d.id",
                row -> new DepartmentSize(department(row), row.getInt("people")));
    }

    @Override
    public Optional<Person> person(String idOrKey) {
        return person("p.id = ?", idOrKey).or(() -> person("p.city_key = ?", idOrKey));
    }

    @Override
    public Optional<Position> position(String id) {
        return sql.first(
                "SELECT " + POSITION + " FROM" + POSITIONS + " WHERE o.id = ?", JdbcOrganization::position, id);
    }

    @Override
    public List<Employment> people(PeopleQuery query) {
        return PeopleSearch.of(query)
                .map(search -> sql.list(
                        search.statement(PERSON + ", " + ASSIGNMENT),
                        JdbcOrganization::employment,
                        search.parameters()))
                .orElseGet(List::of);
    }

    @Override
    public List<Assignment> assignments(String person) {
        return sql.list(
                "SELECT " + ASSIGNMENT + " FROM assignment a" + POSITION_OF_ASSIGNMENT
                        + " WHERE a.person = ? ORDER BY a.id",
                JdbcOrganization::assignment,
                person);
    }

    @Override
    public List<Position> positions(@Nullable String after, int limit) {
        return sql.list(
                "SELECT " + POSITION + " FROM" + POSITIONS + " WHERE o.id > ? ORDER BY o.id LIMIT ?",
                JdbcOrganization::position,
                after == null ? "" : after,
                limit);
    }

    @Override
    public void forEachAssignment(Consumer<Assignment> consumer) {
        sql.each(
                "SELECT " + ASSIGNMENT + " FROM assignment a" + POSITION_OF_ASSIGNMENT + " ORDER BY a.person, a.id",
                JdbcOrganization::assignment,
                consumer);
    }

    private Optional<Person> person(String condition, String value) {
        return sql.first("SELECT " + PERSON + " FROM person p WHERE " + condition, JdbcOrganization::person, value);
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString("p_id"),
                row.getString("city_key"),
                row.getString("given_name"),
                row.getString("family_name"));
    }

    private static Employment employment(ResultSet row) throws SQLException {
        return new Employment(person(row), assignment(row));
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        String starts = row.getString("starts");
        return new Assignment(
                row.getString("a_id"),
                row.getString("a_person"),
                position(row),
                AssignmentKind.of(row.getString("kind")),
                row.getString("schedule"),
                starts == null ? null : LocalDate.parse(starts));
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(
                row.getString("o_id"),
                new Classification(row.getString("c_id"), row.getString("c_title")),
                department(row),
                row.getString("division"));
    }

    private static Department department(ResultSet row) throws SQLException {
        return new Department(row.getString("d_id"), row.getString("d_title"));
    }
}
