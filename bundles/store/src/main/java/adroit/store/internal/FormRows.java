package adroit.store.internal;

import adroit.canonical.CanonicalJson;
import adroit.evidence.Purpose;
import adroit.form.Form;
import adroit.form.FormRound;
import adroit.scoring.Channel;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rounds and forms as rows. */
final class FormRows {
    static final String ROUND = "id, title, purpose, closes, department, opened, opened_by, ended";
    static final String FORM = "id, round, person, position, channel, writer, parts, state, ended";

    private FormRows() {}

    static @Nullable Object[] columns(FormRound round) {
        return new @Nullable Object[] {
            round.id(),
            round.title(),
            round.purpose().key(),
            round.closes(),
            round.department(),
            round.opened(),
            round.openedBy(),
            round.ended()
        };
    }

    static FormRound round(ResultSet row) throws SQLException {
        return round(row, "");
    }

    /** A round out of columns whose names begin with the prefix. */
    static FormRound round(ResultSet row, String prefix) throws SQLException {
        return new FormRound(
                row.getString(prefix + "id"),
                row.getString(prefix + "title"),
                Purpose.of(row.getString(prefix + "purpose")).orElseThrow(),
                LocalDate.parse(row.getString(prefix + "closes")),
                row.getString(prefix + "department"),
                Instant.parse(row.getString(prefix + "opened")),
                row.getString(prefix + "opened_by"),
                moment(row, prefix + "ended"));
    }

    static @Nullable Object[] columns(Form form) {
        return new @Nullable Object[] {
            form.id(),
            form.round(),
            form.person(),
            form.position(),
            form.channel().key(),
            form.writer(),
            new String(CanonicalJson.bytes(form.parts()), StandardCharsets.UTF_8),
            key(form.state()),
            form.ended()
        };
    }

    static Form form(ResultSet row) throws SQLException {
        byte[] parts = row.getString("parts").getBytes(StandardCharsets.UTF_8);
        return new Form(
                row.getString("id"),
                row.getString("round"),
                row.getString("person"),
                row.getString("position"),
                Channel.of(row.getString("channel")),
                row.getString("writer"),
                List.of(CanonicalJson.read(parts, Form.Part[].class)),
                state(row.getString("state")),
                moment(row, "ended"));
    }

    static String key(Form.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static Form.State state(String key) {
        return Form.State.valueOf(key.toUpperCase(Locale.ROOT));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : Instant.parse(text);
    }
}
