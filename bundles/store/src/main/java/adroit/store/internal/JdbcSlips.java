package adroit.store.internal;

import static adroit.store.internal.SealedTables.SLIP;
import static java.util.Objects.requireNonNull;

import adroit.slip.OpeningSlip;
import adroit.slip.SlipKind;
import adroit.slip.SlipPass;
import adroit.storage.SlipRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Slips and the passes they open. */
final class JdbcSlips implements SlipRecords {
    private static final String SELECT = SLIP.select();
    private static final String PASS = "token_sha256, slip, csrf, created, last_used";

    private final Sql sql;

    JdbcSlips(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void save(OpeningSlip slip) {
        sql.update(
                SLIP.write(),
                SLIP.row(
                        slip.id(),
                        slip.kind().key(),
                        slip.subject(),
                        slip.holder(),
                        slip.name(),
                        slip.codeSha256(),
                        slip.made(),
                        slip.expires(),
                        slip.revoked(),
                        slip.used()));
    }

    @Override
    public Optional<OpeningSlip> find(String id) {
        return sql.first(SELECT + " WHERE id = ?", JdbcSlips::slip, id);
    }

    @Override
    public Optional<OpeningSlip> withCode(String codeSha256) {
        return sql.first(SELECT + " WHERE code_sha256 = ?", JdbcSlips::slip, codeSha256);
    }

    @Override
    public List<OpeningSlip> of(SlipKind kind, String subject) {
        return sql.list(
                SELECT + " WHERE kind = ? AND subject = ? ORDER BY made, id", JdbcSlips::slip, kind.key(), subject);
    }

    @Override
    public List<OpeningSlip> ofKind(SlipKind kind) {
        return sql.list(SELECT + " WHERE kind = ? ORDER BY made DESC, id", JdbcSlips::slip, kind.key());
    }

    @Override
    public void save(SlipPass pass) {
        sql.update(
                "INSERT INTO slip_pass (" + PASS + ") VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (token_sha256) DO UPDATE SET last_used = excluded.last_used",
                pass.tokenSha256(),
                pass.slip(),
                pass.csrf(),
                pass.created(),
                pass.lastUsed());
    }

    @Override
    public Optional<SlipPass> pass(String tokenSha256) {
        return sql.first("SELECT " + PASS + " FROM slip_pass WHERE token_sha256 = ?", JdbcSlips::pass, tokenSha256);
    }

    @Override
    public void endPass(String tokenSha256) {
        sql.update("DELETE FROM slip_pass WHERE token_sha256 = ?", tokenSha256);
    }

    @Override
    public void endPasses(String slip) {
        sql.update("DELETE FROM slip_pass WHERE slip = ?", slip);
    }

    private static OpeningSlip slip(ResultSet row) throws SQLException {
        @Nullable String[] slip = SLIP.read(row);
        return new OpeningSlip(
                requireNonNull(slip[0]),
                SlipKind.of(requireNonNull(slip[1])),
                requireNonNull(slip[2]),
                requireNonNull(slip[3]),
                requireNonNull(slip[4]),
                requireNonNull(slip[5]),
                Instant.parse(requireNonNull(slip[6])),
                Instant.parse(requireNonNull(slip[7])),
                FormRows.moment(slip[8]),
                FormRows.moment(slip[9]));
    }

    private static SlipPass pass(ResultSet row) throws SQLException {
        return new SlipPass(
                row.getString("token_sha256"),
                row.getString("slip"),
                row.getString("csrf"),
                Instant.parse(row.getString("created")),
                Instant.parse(row.getString("last_used")));
    }
}
