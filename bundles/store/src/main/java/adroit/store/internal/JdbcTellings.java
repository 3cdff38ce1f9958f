package adroit.store.internal;

import static adroit.store.internal.SealedTables.TELLING;
import static java.util.Objects.requireNonNull;

import adroit.evidence.Purpose;
import adroit.insight.Telling;
import adroit.storage.TellingRecords;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far numbers are told, in one row for each department and purpose. */
final class JdbcTellings implements TellingRecords {
    private final Sql sql;

    JdbcTellings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(Purpose purpose, Telling telling) {
        sql.update(
                TELLING.write() + " WHERE excluded.through >= telling.through",
                TELLING.row(purpose.key(), telling.department(), telling.through(), telling.taken()));
    }

    @Override
    public List<Telling> all(Purpose purpose) {
        return sql.list(
                TELLING.select() + " WHERE t.purpose = ? ORDER BY t.department",
                row -> telling(TELLING.read(row)),
                purpose.key());
    }

    private static Telling telling(@Nullable String[] row) {
        return new Telling(
                requireNonNull(row[1]),
                Long.parseLong(requireNonNull(row[2])),
                LocalDate.parse(requireNonNull(row[3])));
    }
}
