package adroit.store.internal;

import static adroit.store.internal.SealedTables.TELLING;
import static java.util.Objects.requireNonNull;

import adroit.evidence.Purpose;
import adroit.insight.Telling;
import adroit.storage.TellingRecords;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose results are told, in one row for each department and purpose. */
final class JdbcTellings implements TellingRecords {
    private final Sql sql;

    JdbcTellings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(Purpose purpose, Telling telling) {
        sql.update(
                TELLING.write(),
                TELLING.row(purpose.key(), telling.department(), telling.taken(), numbers(telling.counted())));
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
                requireNonNull(row[1]), numbers(requireNonNull(row[3])), LocalDate.parse(requireNonNull(row[2])));
    }

    private static String numbers(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static List<Long> numbers(String text) {
        return Stream.of(text.split(" ", -1))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
