package adroit.store.internal;

import adroit.organization.Position;
import adroit.organization.PositionQuery;
import adroit.organization.PositionStatus;
import adroit.organization.Staffing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Positions with who holds them on a day. */
final class PositionSearch {
    /** Who acts in a position of the budget keeps it going, and it is to be filled all the same. */
    private static final String OF_ITS_HOLDERS = "a.position = o.id AND (a.kind <> 'acting' OR o.number IS NULL)";

    private static final String HELD =
            "EXISTS (SELECT 1 FROM assignment a WHERE " + OF_ITS_HOLDERS + " AND " + PeopleSearch.inForce("a") + ")";
    private static final String EXISTING = "(o.number IS NOT NULL OR " + HELD + ")";
    private static final String COLUMNS = "SELECT " + OrganizationRows.POSITION
            + ", (SELECT COUNT(DISTINCT a.person) FROM assignment a WHERE "
            + OF_ITS_HOLDERS + " AND " + PeopleSearch.inForce("a") + ") AS holders,"
            + " (SELECT MAX(a.ends) FROM assignment a WHERE " + OF_ITS_HOLDERS + " AND a.ends < ?) AS last_end FROM"
            + OrganizationRows.POSITIONS + " WHERE ";

    private final Sql sql;

    PositionSearch(Sql sql) {
        this.sql = sql;
    }

    Optional<Staffing> one(String position, LocalDate day) {
        return sql.first(COLUMNS + "o.id = ?", staffing(), day, day, day, position);
    }

    void each(LocalDate day, Consumer<Position> consumer) {
        sql.each(
                "SELECT " + OrganizationRows.POSITION + " FROM" + OrganizationRows.POSITIONS + " WHERE " + EXISTING
                        + " ORDER BY o.id",
                new OrganizationRows()::position,
                consumer,
                day,
                day);
    }

    void eachStaffing(LocalDate day, Consumer<Staffing> consumer) {
        sql.each(COLUMNS + EXISTING + " ORDER BY o.id", staffing(), consumer, day, day, day, day, day);
    }

    List<Staffing> list(PositionQuery query) {
        LocalDate day = query.day();
        List<Object> parameters = new ArrayList<>(List.of(day, day, day, query.after() == null ? "" : query.after()));
        StringBuilder where = new StringBuilder("o.id > ?");
        if (query.department() != null) {
            where.append(" AND o.department = ?");
            parameters.add(query.department());
        }
        if (query.status() == PositionStatus.VACANT) {
            where.append(" AND o.number IS NOT NULL AND NOT ").append(HELD);
        } else {
            where.append(query.status() == null ? " AND " + EXISTING : " AND " + HELD);
        }
        parameters.addAll(List.of(day, day, query.limit()));
        return sql.list(COLUMNS + where + " ORDER BY o.id LIMIT ?", staffing(), parameters.toArray());
    }

    private static Row<Staffing> staffing() {
        OrganizationRows rows = new OrganizationRows();
        return row -> new Staffing(
                rows.position(row), row.getInt("holders"), OrganizationRows.day(row.getString("last_end")));
    }
}
