package adroit.store.internal;

import adroit.contest.Remark;
import adroit.storage.RemarkRecords;
import java.util.List;
import java.util.Optional;

/** Remarks, in one table that is only ever added to. */
final class JdbcRemarks implements RemarkRecords {
    static final String TABLE = "remark";
    private static final String SELECT = "SELECT " + RemarkRow.COLUMNS + " FROM remark";

    private final Sql sql;
    private final LastEntry last;

    JdbcRemarks(Sql sql, LastEntry last) {
        this.sql = sql;
        this.last = last;
    }

    @Override
    public Remark add(long thread, Remark remark) {
        long sequence = last.of(TABLE).sequence() + 1;
        RemarkRow row = RemarkRow.of(sequence, thread == 0 ? sequence : thread, remark);
        sql.update(
                "INSERT INTO remark (" + RemarkRow.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.columns());
        last.move(TABLE, sequence, row.sha256());
        return row.remark();
    }

    @Override
    public Optional<Remark> find(long sequence) {
        return sql.first(SELECT + " WHERE sequence = ?", RemarkRow::read, sequence)
                .map(RemarkRow::remark);
    }

    @Override
    public List<Remark> of(String person) {
        return sql.list(SELECT + " WHERE person = ? ORDER BY sequence", RemarkRow::read, person).stream()
                .map(RemarkRow::remark)
                .toList();
    }

    @Override
    public List<Remark> openContests() {
        return sql
                .list(
                        SELECT + " WHERE kind = 'contest' AND NOT EXISTS (SELECT 1 FROM remark later"
                                + " WHERE later.thread = remark.sequence AND later.sequence > remark.sequence)"
                                + " ORDER BY sequence",
                        RemarkRow::read)
                .stream()
                .map(RemarkRow::remark)
                .toList();
    }
}
