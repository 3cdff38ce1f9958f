package adroit.store.internal;

import adroit.canonical.CanonicalJson;
import adroit.form.Answer;
import adroit.form.SavedAnswer;
import adroit.storage.DamagedRecord;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the table of drafts, sealed over all of its columns. */
record AnswerRow(String form, String question, long revision, String body, String saved, String sha256) {
    static final String COLUMNS = "form, question, revision, body, saved, sha256";

    static AnswerRow of(String form, String question, long revision, Answer answer, Instant saved) {
        String body = new String(CanonicalJson.bytes(answer), StandardCharsets.UTF_8);
        String when = saved.toString();
        return new AnswerRow(form, question, revision, body, when, Seal.of(form, question, revision, body, when));
    }

    static AnswerRow read(ResultSet row) throws SQLException {
        return new AnswerRow(
                row.getString("form"),
                row.getString("question"),
                row.getLong("revision"),
                row.getString("body"),
                row.getString("saved"),
                row.getString("sha256"));
    }

    @Nullable
    Object[] columns() {
        return new @Nullable Object[] {form, question, revision, body, saved, sha256};
    }

    boolean intact() {
        return Seal.of(form, question, revision, body, saved).equals(sha256);
    }

    /** The answer; {@link DamagedRecord} where the row is not as it was written. */
    SavedAnswer answer() {
        if (!intact()) {
            throw new DamagedRecord("An answer of form " + form);
        }
        Answer answer = CanonicalJson.read(body.getBytes(StandardCharsets.UTF_8), Answer.class);
        return new SavedAnswer(question, revision, answer, Instant.parse(saved));
    }
}
