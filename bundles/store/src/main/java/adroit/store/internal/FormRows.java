package adroit.store.internal;

import static java.util.Objects.requireNonNull;

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
    private FormRows() {}

    static @Nullable Object[] columns(FormRound round) {
        return SealedTables.ROUND.row(
                round.id(),
                round.title(),
                round.purpose().key(),
                round.closes(),
                round.department(),
                round.opened(),
                round.openedBy(),
                round.ended());
    }

    static FormRound round(ResultSet row) throws SQLException {
        return round(row, 1);
    }

    /** A round that stands in the row from that place on. */
    static FormRound round(ResultSet row, int from) throws SQLException {
        @Nullable String[] round = SealedTables.ROUND.read(row, from);
        return new FormRound(
                requireNonNull(round[0]),
                requireNonNull(round[1]),
                Purpose.of(requireNonNull(round[2])).orElseThrow(),
                LocalDate.parse(requireNonNull(round[3])),
                round[4],
                Instant.parse(requireNonNull(round[5])),
                requireNonNull(round[6]),
                moment(round[7]));
    }

    static @Nullable Object[] columns(Form form) {
        return SealedTables.FORM.row(
                form.id(),
                form.round(),
                form.person(),
                form.position(),
                form.channel().key(),
                form.writer(),
                new String(CanonicalJson.bytes(form.parts()), StandardCharsets.UTF_8),
                key(form.state()),
                form.ended());
    }

    static Form form(ResultSet row) throws SQLException {
        @Nullable String[] form = SealedTables.FORM.read(row);
        byte[] parts = requireNonNull(form[6]).getBytes(StandardCharsets.UTF_8);
        return new Form(
                requireNonNull(form[0]),
                requireNonNull(form[1]),
                requireNonNull(form[2]),
                requireNonNull(form[3]),
                Channel.of(requireNonNull(form[4])),
                requireNonNull(form[5]),
                List.of(CanonicalJson.read(parts, Form.Part[].class)),
                state(requireNonNull(form[7])),
                moment(form[8]));
    }

    static String key(Form.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static Form.State state(String key) {
        return Form.State.valueOf(key.toUpperCase(Locale.ROOT));
    }

    static @Nullable Instant moment(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
