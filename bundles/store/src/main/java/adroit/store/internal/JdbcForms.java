package adroit.store.internal;

import adroit.form.Answer;
import adroit.form.Form;
import adroit.form.FormRound;
import adroit.form.SavedAnswer;
import adroit.storage.FormRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rounds, forms and drafts. */
final class JdbcForms implements FormRecords {
    private final Sql sql;

    JdbcForms(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void save(FormRound round) {
        sql.update(
                "INSERT INTO form_round (" + FormRows.ROUND + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET closes = excluded.closes, ended = excluded.ended",
                FormRows.columns(round));
    }

    @Override
    public Optional<FormRound> round(String id) {
        return sql.first("SELECT " + FormRows.ROUND + " FROM form_round WHERE id = ?", FormRows::round, id);
    }

    @Override
    public List<FormRound> rounds() {
        return sql.list("SELECT " + FormRows.ROUND + " FROM form_round ORDER BY opened DESC, id", FormRows::round);
    }

    @Override
    public void add(List<Form> forms) {
        sql.batch(
                "INSERT INTO form (" + FormRows.FORM + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                forms.stream().map(FormRows::columns).toList());
    }

    @Override
    public Optional<Form> form(String id) {
        return sql.first("SELECT " + FormRows.FORM + " FROM form WHERE id = ?", FormRows::form, id);
    }

    @Override
    public List<Form> ofRound(String round) {
        return sql.list("SELECT " + FormRows.FORM + " FROM form WHERE round = ? ORDER BY id", FormRows::form, round);
    }

    @Override
    public List<Form> ofWriter(String person) {
        return sql.list("SELECT " + FormRows.FORM + " FROM form WHERE writer = ? ORDER BY id", FormRows::form, person);
    }

    @Override
    public boolean end(String form, Form.State state, Instant when) {
        boolean open = form(form).filter(Form::isOpen).isPresent();
        if (open) {
            sql.update("UPDATE form SET state = ?, ended = ? WHERE id = ?", FormRows.key(state), when, form);
            sql.update("DELETE FROM form_answer WHERE form = ?", form);
        }
        return open;
    }

    @Override
    public Optional<Place> place(String form, String question) {
        return sql.first(
                "SELECT f.state, r.id AS r_id, r.title AS r_title, r.purpose AS r_purpose, r.closes AS r_closes,"
                        + " r.department AS r_department, r.opened AS r_opened, r.opened_by AS r_opened_by,"
                        + " r.ended AS r_ended, a.form, a.question, a.revision, a.body, a.saved, a.sha256"
                        + " FROM form f JOIN form_round r ON r.id = f.round"
                        + " LEFT JOIN form_answer a ON a.form = f.id AND a.question = ? WHERE f.id = ?",
                JdbcForms::place,
                question,
                form);
    }

    private static Place place(ResultSet row) throws SQLException {
        @Nullable
        SavedAnswer saved =
                row.getString("question") == null ? null : AnswerRow.read(row).answer();
        return new Place(FormRows.state(row.getString("state")), FormRows.round(row, "r_"), saved);
    }

    @Override
    public void keep(String form, String question, long revision, Answer answer, Instant when) {
        sql.update(
                "INSERT INTO form_answer (" + AnswerRow.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (form, question) DO UPDATE SET revision = excluded.revision, body = excluded.body,"
                        + " saved = excluded.saved, sha256 = excluded.sha256",
                AnswerRow.of(form, question, revision, answer, when).columns());
    }

    @Override
    public List<SavedAnswer> answers(String form) {
        return sql
                .list("SELECT " + AnswerRow.COLUMNS + " FROM form_answer WHERE form = ?", AnswerRow::read, form)
                .stream()
                .map(AnswerRow::answer)
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
