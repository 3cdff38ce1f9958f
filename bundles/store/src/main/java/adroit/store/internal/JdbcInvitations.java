package adroit.store.internal;

import static java.util.Objects.requireNonNull;

import adroit.form.FormInvitation;
import adroit.form.FormPass;
import adroit.storage.InvitationRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Invitations to forms and the passes they open. */
final class JdbcInvitations implements InvitationRecords {
    private static final String SELECT = SealedTables.INVITATION.select();
    private static final String PASS = "token_sha256, invitation, csrf, created, last_used";

    private final Sql sql;

    JdbcInvitations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void save(FormInvitation invitation) {
        sql.update(
                SealedTables.INVITATION.write(),
                SealedTables.INVITATION.row(
                        invitation.id(),
                        invitation.form(),
                        invitation.codeSha256(),
                        invitation.made(),
                        invitation.expires(),
                        invitation.revoked(),
                        invitation.used()));
    }

    @Override
    public Optional<FormInvitation> find(String id) {
        return sql.first(SELECT + " WHERE id = ?", JdbcInvitations::invitation, id);
    }

    @Override
    public Optional<FormInvitation> withCode(String codeSha256) {
        return sql.first(SELECT + " WHERE code_sha256 = ?", JdbcInvitations::invitation, codeSha256);
    }

    @Override
    public List<FormInvitation> of(String form) {
        return sql.list(SELECT + " WHERE form = ? ORDER BY made, id", JdbcInvitations::invitation, form);
    }

    @Override
    public void save(FormPass pass) {
        sql.update(
                "INSERT INTO form_pass (" + PASS + ") VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (token_sha256) DO UPDATE SET last_used = excluded.last_used",
                pass.tokenSha256(),
                pass.invitation(),
                pass.csrf(),
                pass.created(),
                pass.lastUsed());
    }

    @Override
    public Optional<FormPass> pass(String tokenSha256) {
        return sql.first(
                "SELECT " + PASS + " FROM form_pass WHERE token_sha256 = ?", JdbcInvitations::pass, tokenSha256);
    }

    @Override
    public void endPass(String tokenSha256) {
        sql.update("DELETE FROM form_pass WHERE token_sha256 = ?", tokenSha256);
    }

    @Override
    public void endPasses(String invitation) {
        sql.update("DELETE FROM form_pass WHERE invitation = ?", invitation);
    }

    private static FormInvitation invitation(ResultSet row) throws SQLException {
        @Nullable String[] invitation = SealedTables.INVITATION.read(row);
        return new FormInvitation(
                requireNonNull(invitation[0]),
                requireNonNull(invitation[1]),
                requireNonNull(invitation[2]),
                Instant.parse(requireNonNull(invitation[3])),
                Instant.parse(requireNonNull(invitation[4])),
                FormRows.moment(invitation[5]),
                FormRows.moment(invitation[6]));
    }

    private static FormPass pass(ResultSet row) throws SQLException {
        return new FormPass(
                row.getString("token_sha256"),
                row.getString("invitation"),
                row.getString("csrf"),
                Instant.parse(row.getString("created")),
                Instant.parse(row.getString("last_used")));
    }
}
