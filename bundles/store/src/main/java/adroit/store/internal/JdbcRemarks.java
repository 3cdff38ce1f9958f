package adroit.store.internal;

import adroit.contest.Remark;
import adroit.storage.RemarkRecords;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remarks, in one journal. */
final class JdbcRemarks implements RemarkRecords {
    static final Journal<Remark> REMARKS = new Journal<>(
            "remark",
            "Comment c-",
            JdbcRemarks::remark,
            "thread",
            "person",
            "discipline",
            "skill",
            "result",
            "kind",
            "body",
            "moment",
            "account",
            "writer");

    private final Sql sql;
    private final LastEntry last;

    JdbcRemarks(Sql sql, LastEntry last) {
        this.sql = sql;
        this.last = last;
    }

    @Override
    public Remark add(long thread, Remark remark) {
        return REMARKS.append(sql, last, number -> new @Nullable Object[] {
            thread == 0 ? number : thread,
            remark.person(),
            remark.discipline(),
            remark.skill(),
            remark.result(),
            remark.kind().key(),
            remark.text(),
            remark.at(),
            remark.account(),
            remark.writer().key()
        });
    }

    @Override
    public Optional<Remark> find(long sequence) {
        return sql.first(REMARKS.select() + " WHERE sequence = ?", REMARKS::entry, sequence);
    }

    @Override
    public List<Remark> of(String person) {
        return sql.list(REMARKS.select() + " WHERE person = ? ORDER BY sequence", REMARKS::entry, person);
    }

    @Override
    public List<Remark> openContests() {
        return sql.list(
                REMARKS.select() + " WHERE kind = 'contest' AND NOT EXISTS (SELECT 1 FROM remark later"
                        + " WHERE later.thread = remark.sequence AND later.sequence > remark.sequence)"
                        + " ORDER BY sequence",
                REMARKS::entry);
    }

    private static Remark remark(Journal.Line line) {
        return new Remark(
                line.number(),
                line.number("thread"),
                line.text("person"),
                line.text("discipline"),
                line.text("skill"),
                line.optional("result"),
                Remark.Kind.valueOf(constant(line.text("kind"))),
                line.text("body"),
                Instant.parse(line.text("moment")),
                line.text("account"),
                Remark.Writer.valueOf(constant(line.text("writer"))));
    }

    private static String constant(String key) {
        return key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
