package adroit.store.internal;

import adroit.assessment.Result;
import adroit.assessment.StoredResult;
import adroit.evidence.Purpose;
import adroit.storage.ResultRecords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Results as they were made, in one table that is only ever added to, with a pointer to the newest of each person, position and purpose. */
final class JdbcResults implements ResultRecords {
    static final String TABLE = "result";
    private static final Pattern ID = Pattern.compile("r-[1-9][0-9]{0,17}");
    private static final String NEWEST = "SELECT " + ResultRow.columns("r.")
            + " FROM newest_result n JOIN result r ON r.sequence = n.result WHERE n.purpose = ?";

    private final Sql sql;
    private final LastEntry last;

    JdbcResults(Sql sql, LastEntry last) {
        this.sql = sql;
        this.last = last;
    }

    @Override
    public StoredResult save(Instant created, Result result) {
        ResultRow row = ResultRow.of(last.of(TABLE).sequence() + 1, created, result);
        sql.update(
                "INSERT INTO result (" + ResultRow.columns("") + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row.columns());
        sql.update(
                "INSERT INTO newest_result (purpose, person, position, as_of, result) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (purpose, person, position)"
                        + " DO UPDATE SET as_of = excluded.as_of, result = excluded.result"
                        + " WHERE excluded.as_of >= newest_result.as_of",
                row.purpose(),
                row.person(),
                row.position(),
                row.asOf(),
                row.sequence());
        last.move(TABLE, row.sequence(), row.sha256());
        return row.stored();
    }

    @Override
    public Optional<StoredResult> find(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        return sql.first(
                        "SELECT " + ResultRow.columns("r.") + " FROM result r WHERE r.sequence = ?",
                        ResultRow::read,
                        Long.parseLong(id.substring(2)))
                .map(ResultRow::intactResult);
    }

    @Override
    public List<StoredResult> newest(String person, Purpose purpose) {
        return sql
                .list(NEWEST + " AND n.person = ? ORDER BY n.position", ResultRow::read, purpose.key(), person)
                .stream()
                .map(ResultRow::intactResult)
                .toList();
    }

    @Override
    public void forEachNewest(Purpose purpose, Consumer<StoredResult> consumer) {
        sql.each(
                NEWEST + " ORDER BY n.person, n.position",
                ResultRow::read,
                row -> consumer.accept(row.intactResult()),
                purpose.key());
    }

    @Override
    public boolean anyMadeBy(String sha256) {
        return sql.first(
                        "SELECT sequence FROM result WHERE body LIKE ? LIMIT 1",
                        row -> row.getLong("sequence"),
                        "%\"sha256\":\"" + sha256 + "\"%")
                .isPresent();
    }
}
