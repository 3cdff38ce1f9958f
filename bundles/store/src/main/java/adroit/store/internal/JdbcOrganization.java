package adroit.store.internal;

import static adroit.store.internal.OrganizationRows.ASSIGNMENT;
import static adroit.store.internal.OrganizationRows.PERSON;
import static adroit.store.internal.OrganizationRows.POSITION;
import static adroit.store.internal.OrganizationRows.POSITIONS;

import adroit.organization.Assignment;
import adroit.organization.AssignmentDetail;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.DepartmentSize;
import adroit.organization.Employment;
import adroit.organization.PeopleQuery;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.organization.PositionQuery;
import adroit.organization.Staffing;
import adroit.organization.Supervision;
import adroit.storage.OrganizationRecords;
import adroit.storage.StorageFailure;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who works where, in tables. */
final class JdbcOrganization implements OrganizationRecords {
    static final String POSITION_OF_ASSIGNMENT = " JOIN position o ON o.id = a.position"
            + " JOIN classification c ON c.id = o.classification JOIN department d ON d.id = o.department";
    private static final String SUPERVISION = SealedTables.SUPERVISION.select();

    private final Sql sql;
    private final Runnable beforeWriting;
    private final EmploymentWriter writer;
    private final PositionSearch positions;

    JdbcOrganization(Sql sql) {
        this(sql, () -> {});
    }

    /** @param beforeWriting run before every write */
    JdbcOrganization(Sql sql, Runnable beforeWriting) {
        this.sql = sql;
        this.beforeWriting = beforeWriting;
        this.writer = new EmploymentWriter(sql);
        this.positions = new PositionSearch(sql);
    }

    @Override
    public void save(List<Employment> employments, Set<AssignmentDetail> told) {
        beforeWriting.run();
        writer.save(employments, told);
    }

    @Override
    public void savePositions(List<Position> all) {
        beforeWriting.run();
        writer.savePositions(all);
    }

    @Override
    public void saveAssignments(List<Assignment> assignments) {
        beforeWriting.run();
        writer.saveAssignments(assignments);
    }

    @Override
    public void saveSupervisions(List<Supervision> supervisions) {
        beforeWriting.run();
        sql.batch(
                SealedTables.SUPERVISION.write(),
                supervisions.stream().map(JdbcOrganization::columns).toList());
    }

    private static @Nullable Object[] columns(Supervision s) {
        return SealedTables.SUPERVISION.row(
                s.person(), s.supervisor(), s.kind().key(), s.starts() == null ? "" : s.starts(), s.ends());
    }

    @Override
    public String secret() {
        return sql.first("SELECT secret FROM city_secret", row -> row.getString(1))
                .orElseThrow(() -> new StorageFailure("The table city_secret is empty: restore a backup."));
    }

    @Override
    public List<DepartmentSize> departments(LocalDate day) {
        return sql.list(
                "SELECT " + OrganizationRows.DEPARTMENT + ", COUNT(DISTINCT a.person) AS people FROM department d"
                        + " LEFT JOIN position o ON o.department = d.id"
                        + " LEFT JOIN assignment a ON a.position = o.id AND " + PeopleSearch.inForce("a")
                        + " GROUP BY d.id, d.title, d.code, d.sha256 ORDER BY d.title, d.id",
                row -> new DepartmentSize(OrganizationRows.department(row), row.getInt("people")),
                day,
                day);
    }

    @Override
    public Optional<Department> department(String idOrCodeOrTitle) {
        String ofTitle = idOrCodeOrTitle.isBlank()
                ? ""
                : Department.titled(idOrCodeOrTitle).id();
        return department("d.id = ?", idOrCodeOrTitle)
                .or(() -> department("d.code = ?", idOrCodeOrTitle))
                .or(() -> department("d.id = ?", ofTitle));
    }

    private Optional<Department> department(String condition, String value) {
        return sql.first(
                "SELECT " + OrganizationRows.DEPARTMENT + " FROM department d WHERE " + condition + " ORDER BY d.id",
                OrganizationRows::department,
                value);
    }

    @Override
    public Optional<Person> person(String idOrKey) {
        return person("p.id = ?", idOrKey).or(() -> person("p.city_key = ?", idOrKey));
    }

    private Optional<Person> person(String condition, String value) {
        return sql.first("SELECT " + PERSON + " FROM person p WHERE " + condition, OrganizationRows::person, value);
    }

    @Override
    public List<Person> peopleWithKeys(Collection<String> keys) {
        return sql.in(
                "SELECT " + PERSON + " FROM person p WHERE p.city_key IN (…)",
                List.copyOf(keys),
                OrganizationRows::person);
    }

    @Override
    public Optional<Position> position(String idOrNumber) {
        return position("o.id = ?", idOrNumber).or(() -> position("o.number = ?", idOrNumber));
    }

    private Optional<Position> position(String condition, String value) {
        return sql.first(
                "SELECT " + POSITION + " FROM" + POSITIONS + " WHERE " + condition,
                new OrganizationRows()::position,
                value);
    }

    @Override
    public List<Position> positionsNumbered(Collection<String> numbers) {
        return sql.in(
                "SELECT " + POSITION + " FROM" + POSITIONS + " WHERE o.number IN (…)",
                List.copyOf(numbers),
                new OrganizationRows()::position);
    }

    @Override
    public List<Staffing> positions(PositionQuery query) {
        return positions.list(query);
    }

    @Override
    public void forEachPosition(LocalDate day, Consumer<Position> consumer) {
        positions.each(day, consumer);
    }

    @Override
    public void forEachStaffing(LocalDate day, Consumer<Staffing> consumer) {
        positions.eachStaffing(day, consumer);
    }

    @Override
    public Optional<Staffing> staffing(String position, LocalDate day) {
        return positions.one(position, day);
    }

    @Override
    public List<Position> reportingTo(String position) {
        return sql.list(
                "SELECT " + POSITION + " FROM" + POSITIONS + " WHERE o.reports_to = ? ORDER BY o.id",
                new OrganizationRows()::position,
                position);
    }

    @Override
    public List<Employment> people(PeopleQuery query, LocalDate day) {
        Optional<String> place = place(query.from());
        return place.flatMap(p -> PeopleSearch.of(query, day).map(search -> search.page(PERSON + ", " + ASSIGNMENT, p)))
                .map(page -> sql.list(page.text(), new OrganizationRows()::employment, page.parameters()))
                .orElseGet(List::of);
    }

    private Optional<String> place(PeopleQuery.@Nullable From from) {
        return from == null
                ? Optional.of("")
                : sql.first("SELECT sort_name FROM person WHERE id = ?", row -> row.getString(1), from.person());
    }

    @Override
    public int peopleCount(PeopleQuery query, LocalDate day) {
        return PeopleSearch.of(query, day)
                .map(PeopleSearch::count)
                .flatMap(count -> sql.first(count.text(), row -> row.getInt(1), count.parameters()))
                .orElse(0);
    }

    @Override
    public List<Assignment> assignments(String person) {
        return sql.list(
                "SELECT " + ASSIGNMENT + " FROM assignment a" + POSITION_OF_ASSIGNMENT
                        + " WHERE a.person = ? ORDER BY a.id",
                new OrganizationRows()::assignment,
                person);
    }

    @Override
    public List<Assignment> assignments(Collection<String> people) {
        return sql.in(
                "SELECT " + ASSIGNMENT + " FROM assignment a" + POSITION_OF_ASSIGNMENT + " WHERE a.person IN (…)",
                List.copyOf(people),
                new OrganizationRows()::assignment);
    }

    @Override
    public List<Assignment> holders(String position) {
        return sql.list(
                "SELECT " + ASSIGNMENT + " FROM assignment a" + POSITION_OF_ASSIGNMENT
                        + " WHERE a.position = ? ORDER BY a.id",
                new OrganizationRows()::assignment,
                position);
    }

    @Override
    public List<Assignment> holders(Collection<String> positions) {
        return sql.in(
                "SELECT " + ASSIGNMENT + " FROM assignment a" + POSITION_OF_ASSIGNMENT + " WHERE a.position IN (…)",
                List.copyOf(positions),
                new OrganizationRows()::assignment);
    }

    @Override
    public List<Supervision> supervisorsOf(String person) {
        return sql.list(
                SUPERVISION + " WHERE person = ? ORDER BY supervisor, kind, starts",
                OrganizationRows::supervision,
                person);
    }

    @Override
    public List<Supervision> supervisorsOf(Collection<String> people) {
        return sql.in(SUPERVISION + " WHERE person IN (…)", List.copyOf(people), OrganizationRows::supervision);
    }

    @Override
    public List<Supervision> supervisedBy(String supervisor) {
        return sql.list(
                SUPERVISION + " WHERE supervisor = ? ORDER BY person, kind, starts",
                OrganizationRows::supervision,
                supervisor);
    }

    @Override
    public void forEachAssignment(Consumer<Assignment> consumer) {
        sql.each(
                "SELECT " + ASSIGNMENT + " FROM assignment a" + POSITION_OF_ASSIGNMENT + " ORDER BY a.person, a.id",
                new OrganizationRows()::assignment,
                consumer);
    }

    @Override
    public void forEachPerson(Consumer<Person> consumer) {
        sql.each("SELECT " + PERSON + " FROM person p ORDER BY p.id", OrganizationRows::person, consumer);
    }

    @Override
    public void forEachSupervision(Consumer<Supervision> consumer) {
        sql.each(SUPERVISION + " ORDER BY person, supervisor, kind, starts", OrganizationRows::supervision, consumer);
    }

    @Override
    public List<Classification> classifications(Collection<String> ids) {
        return sql.in(
                "SELECT id, title FROM classification WHERE id IN (…)",
                List.copyOf(ids),
                row -> new Classification(row.getString("id"), row.getString("title")));
    }
}
