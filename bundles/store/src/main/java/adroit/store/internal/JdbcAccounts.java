package adroit.store.internal;

import static java.util.Objects.requireNonNull;

import adroit.identity.Account;
import adroit.identity.Role;
import adroit.identity.SignInLink;
import adroit.identity.WebSession;
import adroit.storage.AccountRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Accounts with their roles, browser sessions and sign-in links. */
final class JdbcAccounts implements AccountRecords {
    private static final String SELECT = SealedTables.ACCOUNT.select();

    private static final String LINK = "SELECT token_sha256, account, expires, maker FROM sign_in_link";

    private final Sql sql;

    JdbcAccounts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void save(Account account) {
        sql.update(
                SealedTables.ACCOUNT.write(),
                SealedTables.ACCOUNT.row(
                        account.id(),
                        account.name(),
                        account.displayName(),
                        account.person(),
                        account.department(),
                        account.passwordHash(),
                        account.enabled() ? 1 : 0,
                        account.failures(),
                        account.lockedUntil(),
                        words(account.roles())));
        sql.update("DELETE FROM account_role WHERE account = ?", account.id());
        sql.batch(
                "INSERT INTO account_role (account, role) VALUES (?, ?)",
                account.roles().stream()
                        .map(role -> new @Nullable Object[] {account.id(), role.key()})
                        .toList());
    }

    @Override
    public Optional<Account> find(String id) {
        return one("id = ?", id);
    }

    @Override
    public Optional<Account> named(String name) {
        return one("name = ?", name);
    }

    @Override
    public List<Account> ofPerson(String person) {
        return sql.list(SELECT + " WHERE person = ? ORDER BY name", JdbcAccounts::account, person);
    }

    @Override
    public List<Account> all() {
        return sql.list(SELECT + " ORDER BY name", JdbcAccounts::account);
    }

    @Override
    public void save(WebSession session) {
        sql.update(
                "INSERT INTO web_session (token_sha256, account, csrf, created, last_used) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (token_sha256) DO UPDATE SET account = excluded.account, csrf = excluded.csrf,"
                        + " created = excluded.created, last_used = excluded.last_used",
                session.tokenSha256(),
                session.account(),
                session.csrf(),
                session.created(),
                session.lastUsed());
    }

    @Override
    public Optional<WebSession> session(String tokenSha256) {
        return sql.first(
                "SELECT token_sha256, account, csrf, created, last_used FROM web_session WHERE token_sha256 = ?",
                row -> new WebSession(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Instant.parse(row.getString(4)),
                        Instant.parse(row.getString(5))),
                tokenSha256);
    }

    @Override
    public void endSession(String tokenSha256) {
        sql.update("DELETE FROM web_session WHERE token_sha256 = ?", tokenSha256);
    }

    @Override
    public void endSessions(String account) {
        sql.update("DELETE FROM web_session WHERE account = ?", account);
    }

    @Override
    public void save(SignInLink link) {
        sql.update(
                "INSERT INTO sign_in_link (token_sha256, account, expires, maker) VALUES (?, ?, ?, ?)",
                link.tokenSha256(),
                link.account(),
                link.expires(),
                link.maker());
    }

    @Override
    public List<SignInLink> waitingLinks(Instant now) {
        return sql.list(LINK + " WHERE maker IS NOT NULL ORDER BY expires, token_sha256", JdbcAccounts::link).stream()
                .filter(link -> now.isBefore(link.expires()))
                .toList();
    }

    @Override
    public void releaseLinks(String account) {
        sql.update("UPDATE sign_in_link SET maker = NULL WHERE account = ?", account);
    }

    @Override
    public void endLinks(String account) {
        sql.update("DELETE FROM sign_in_link WHERE account = ?", account);
    }

    private static SignInLink link(ResultSet row) throws SQLException {
        return new SignInLink(row.getString(1), row.getString(2), Instant.parse(row.getString(3)), row.getString(4));
    }

    @Override
    public Optional<SignInLink> takeLink(String tokenSha256, Instant now) {
        Optional<SignInLink> link =
                sql.first(LINK + " WHERE token_sha256 = ? AND maker IS NULL", JdbcAccounts::link, tokenSha256);
        sql.update("DELETE FROM sign_in_link WHERE token_sha256 = ? AND maker IS NULL", tokenSha256);
        return link.filter(taken -> now.isBefore(taken.expires()));
    }

    @Override
    public void sweep(Instant now, Instant unusedSince, Instant begunBefore) {
        sql.update("DELETE FROM sign_in_link WHERE expires < ?", now);
        sql.update("DELETE FROM web_session WHERE last_used < ? OR created < ?", unusedSince, begunBefore);
    }

    private Optional<Account> one(String condition, String value) {
        return sql.first(SELECT + " WHERE " + condition, JdbcAccounts::account, value);
    }

    /** The keys of the roles in the order of the alphabet, as the database puts them together too. */
    private static @Nullable String words(Set<Role> roles) {
        return roles.isEmpty() ? null : roles.stream().map(Role::key).sorted().collect(Collectors.joining(" "));
    }

    private static Set<Role> roles(@Nullable String words) {
        return words == null
                ? Set.of()
                : Stream.of(words.split(" ")).map(Role::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Account account(ResultSet row) throws SQLException {
        @Nullable String[] account = SealedTables.ACCOUNT.read(row);
        return new Account(
                requireNonNull(account[0]),
                requireNonNull(account[1]),
                requireNonNull(account[2]),
                roles(account[9]),
                account[3],
                account[4],
                account[5],
                "1".equals(account[6]),
                Integer.parseInt(requireNonNull(account[7])),
                FormRows.moment(account[8]));
    }
}
