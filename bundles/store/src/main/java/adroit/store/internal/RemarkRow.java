package adroit.store.internal;

import adroit.canonical.Seal;
import adroit.contest.Remark;
import adroit.storage.DamagedRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A row of the table of remarks, sealed over all of its columns. */
record RemarkRow(
        long sequence,
        long thread,
        String person,
        String discipline,
        String skill,
        @Nullable String result,
        String kind,
        String text,
        String moment,
        String account,
        String writer,
        String sha256) {
    static final String COLUMNS =
            "sequence, thread, person, discipline, skill, result, kind, body, moment, account, writer, sha256";

    static RemarkRow of(long sequence, long thread, Remark remark) {
        RemarkRow unsealed = new RemarkRow(
                sequence,
                thread,
                remark.person(),
                remark.discipline(),
                remark.skill(),
                remark.result(),
                remark.kind().key(),
                remark.text(),
                remark.at().toString(),
                remark.account(),
                remark.writer().key(),
                "");
        return unsealed.with(unsealed.seal());
    }

    static RemarkRow read(ResultSet row) throws SQLException {
        return new RemarkRow(
                row.getLong("sequence"),
                row.getLong("thread"),
                row.getString("person"),
                row.getString("discipline"),
                row.getString("skill"),
                row.getString("result"),
                row.getString("kind"),
                row.getString("body"),
                row.getString("moment"),
                row.getString("account"),
                row.getString("writer"),
                row.getString("sha256"));
    }

    @Nullable
    Object[] columns() {
        return new @Nullable Object[] {
            sequence, thread, person, discipline, skill, result, kind, text, moment, account, writer, sha256
        };
    }

    boolean intact() {
        return seal().equals(sha256);
    }

    /** The remark; {@link DamagedRecord} where the row is not as it was written. */
    Remark remark() {
        if (!intact()) {
            throw new DamagedRecord("Comment c-" + sequence);
        }
        return new Remark(
                sequence,
                thread,
                person,
                discipline,
                skill,
                result,
                Remark.Kind.valueOf(constant(kind)),
                text,
                Instant.parse(moment),
                account,
                Remark.Writer.valueOf(constant(writer)));
    }

    private static String constant(String key) {
        return key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private RemarkRow with(String seal) {
        return new RemarkRow(
                sequence, thread, person, discipline, skill, result, kind, text, moment, account, writer, seal);
    }

    private String seal() {
        return Seal.of(sequence, thread, person, discipline, skill, result, kind, text, moment, account, writer);
    }
}
