package adroit.store.internal;

import adroit.form.Form;
import adroit.form.FormRound;
import adroit.form.SavedAnswer;
import adroit.form.SealedAnswer;
import adroit.storage.DamagedRecord;
import adroit.storage.FormRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rounds, forms and drafts. */
final class JdbcForms implements FormRecords {
    static final String ANSWER = "form, question, revision, body, saved, sha256";

    private final Sql sql;

    JdbcForms(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void save(FormRound round) {
        sql.update(SealedTables.ROUND.write(), FormRows.columns(round));
    }

    @Override
    public Optional<FormRound> round(String id) {
        return sql.first(SealedTables.ROUND.select() + " WHERE id = ?", FormRows::round, id);
    }

    @Override
    public List<FormRound> rounds() {
        return sql.list(SealedTables.ROUND.select() + " ORDER BY opened DESC, id", FormRows::round);
    }

    @Override
    public void add(List<Form> forms) {
        sql.batch(
                SealedTables.FORM.write(), forms.stream().map(FormRows::columns).toList());
    }

    @Override
    public Optional<Form> form(String id) {
        return sql.first(SealedTables.FORM.select() + " WHERE id = ?", FormRows::form, id);
    }

    @Override
    public List<Form> ofRound(String round) {
        return sql.list(SealedTables.FORM.select() + " WHERE round = ? ORDER BY id", FormRows::form, round);
    }

    @Override
    public List<Form> ofWriter(String person) {
        return sql.list(SealedTables.FORM.select() + " WHERE writer = ? ORDER BY id", FormRows::form, person);
    }

    @Override
    public boolean end(String form, Form.State state, Instant when) {
        Optional<Form> open = form(form).filter(Form::isOpen);
        open.ifPresent(f -> {
            sql.update(SealedTables.FORM.write(), FormRows.columns(f.ended(state, when)));
            sql.update("DELETE FROM form_answer WHERE form = ?", form);
        });
        return open.isPresent();
    }

    @Override
    public Optional<Place> place(String form, String question) {
        return sql.first(
                "SELECT f.state, " + SealedTables.ROUND.selected("r")
                        + ", a.form, a.question, a.revision, a.body, a.saved, a.sha256"
                        + " FROM form f JOIN form_round r ON r.id = f.round"
                        + " LEFT JOIN form_answer a ON a.form = f.id AND a.question = ? WHERE f.id = ?",
                JdbcForms::place,
                question,
                form);
    }

    private static Place place(ResultSet row) throws SQLException {
        @Nullable
        SavedAnswer saved =
                row.getString("question") == null ? null : answer(row).answer();
        return new Place(state(row), FormRows.round(row, 2), saved);
    }

    /** The form's other columns are not read for each answer, so its seal cannot be looked at here. */
    private static Form.State state(ResultSet row) throws SQLException {
        try {
            return FormRows.state(row.getString("state"));
        } catch (IllegalArgumentException e) {
            throw new DamagedRecord("The form of an answer");
        }
    }

    /** A form that was open on a day is open until something else is changed; then the answer's own row is all that is left to do. */
    @Override
    public boolean keepFirst(SealedAnswer answer, LocalDate day) {
        String what = "open form " + answer.form();
        if (sql.remembered().of(what).filter(day.toString()::equals).isPresent()) {
            return keptFirst(answer);
        }
        boolean kept = keptFirstWhereOpen(answer, day);
        if (kept) {
            sql.remembered().keep(what, day.toString());
        }
        return kept;
    }

    private boolean keptFirst(SealedAnswer answer) {
        return sql.changeAlone(
                        "INSERT INTO form_answer (" + ANSWER + ") VALUES (?, ?, 1, ?, ?, ?)"
                                + " ON CONFLICT (form, question) DO NOTHING",
                        answer.form(),
                        answer.question(),
                        answer.body(),
                        answer.saved(),
                        answer.sha256())
                > 0;
    }

    private boolean keptFirstWhereOpen(SealedAnswer answer, LocalDate day) {
        return sql.changeAlone(
                        "INSERT INTO form_answer (" + ANSWER + ") SELECT f.id, ?, 1, ?, ?, ? FROM form f"
                                + " JOIN form_round r ON r.id = f.round WHERE f.id = ? AND f.state = ?"
                                + " AND r.ended IS NULL AND r.closes >= ? ON CONFLICT (form, question) DO NOTHING",
                        answer.question(),
                        answer.body(),
                        answer.saved(),
                        answer.sha256(),
                        answer.form(),
                        FormRows.key(Form.State.OPEN),
                        day)
                > 0;
    }

    @Override
    public void keep(SealedAnswer answer) {
        sql.update(
                "INSERT INTO form_answer (" + ANSWER + ") VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (form, question) DO UPDATE SET revision = excluded.revision, body = excluded.body,"
                        + " saved = excluded.saved, sha256 = excluded.sha256",
                answer.form(),
                answer.question(),
                answer.revision(),
                answer.body(),
                answer.saved(),
                answer.sha256());
    }

    /** The row of a draft that the result set stands on. */
    static SealedAnswer answer(ResultSet row) throws SQLException {
        return new SealedAnswer(
                row.getString("form"),
                row.getString("question"),
                row.getLong("revision"),
                row.getString("body"),
                row.getString("saved"),
                row.getString("sha256"));
    }

    @Override
    public List<SavedAnswer> answers(String form) {
        return sql.list("SELECT " + ANSWER + " FROM form_answer WHERE form = ?", JdbcForms::answer, form).stream()
                .map(SealedAnswer::answer)
                .toList();
    }

    @Override
    public Map<String, Integer> answered(String round) {
        Map<String, Integer> counts = new HashMap<>();
        sql.each(
                "SELECT a.form, COUNT(*) FROM form_answer a JOIN form f ON f.id = a.form WHERE f.round = ?"
                        + " GROUP BY a.form",
                row -> Map.entry(row.getString(1), row.getInt(2)),
                each -> counts.put(each.getKey(), each.getValue()),
                round);
        return counts;
    }
}
