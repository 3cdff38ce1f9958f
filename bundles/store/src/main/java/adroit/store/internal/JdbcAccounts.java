package adroit.store.internal;

import adroit.identity.Account;
import adroit.identity.Role;
import adroit.identity.SignInLink;
import adroit.identity.WebSession;
import adroit.storage.AccountRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Accounts with their roles, browser sessions and sign-in links. */
final class JdbcAccounts implements AccountRecords {
    private static final String COLUMNS =
            "id, name, display_name, person, department, password_hash, enabled, failures, locked_until";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM account";

    private final Sql sql;

    JdbcAccounts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void save(Account account) {
        sql.update(
                "INSERT INTO account (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
                        + " SET name = excluded.name, display_name = excluded.display_name, person = excluded.person,"
                        + " department = excluded.department, password_hash = excluded.password_hash,"
                        + " enabled = excluded.enabled, failures = excluded.failures,"
                        + " locked_until = excluded.locked_until",
                account.id(),
                account.name(),
                account.displayName(),
                account.person(),
                account.department(),
                account.passwordHash(),
                account.enabled() ? 1 : 0,
                account.failures(),
                account.lockedUntil());
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
        return sql.list(
                SELECT + " WHERE person = ? ORDER BY name", row -> account(row, roles(row.getString("id"))), person);
    }

    @Override
    public List<Account> all() {
        Map<String, Set<Role>> roles = new HashMap<>();
        sql.list("SELECT account, role FROM account_role", row -> roles.computeIfAbsent(
                        row.getString(1), id -> new HashSet<>())
                .add(Role.of(row.getString(2))));
        return sql.list(
                SELECT + " ORDER BY name", row -> account(row, roles.getOrDefault(row.getString("id"), Set.of())));
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
                "INSERT INTO sign_in_link (token_sha256, account, expires) VALUES (?, ?, ?)",
                link.tokenSha256(),
                link.account(),
                link.expires());
    }

    @Override
    public Optional<SignInLink> takeLink(String tokenSha256, Instant now) {
        Optional<SignInLink> link = sql.first(
                "SELECT token_sha256, account, expires FROM sign_in_link WHERE token_sha256 = ?",
                row -> new SignInLink(row.getString(1), row.getString(2), Instant.parse(row.getString(3))),
                tokenSha256);
        sql.update("DELETE FROM sign_in_link WHERE token_sha256 = ?", tokenSha256);
        return link.filter(taken -> now.isBefore(taken.expires()));
    }

    @Override
    public void sweep(Instant now, Instant unusedSince, Instant begunBefore) {
        sql.update("DELETE FROM sign_in_link WHERE expires < ?", now);
        sql.update("DELETE FROM web_session WHERE last_used < ? OR created < ?", unusedSince, begunBefore);
    }

    private Optional<Account> one(String condition, String value) {
        return sql.first(SELECT + " WHERE " + condition, row -> account(row, roles(row.getString("id"))), value);
    }

    private Set<Role> roles(String account) {
        return Set.copyOf(
                sql.list("SELECT role FROM account_role WHERE account = ?", row -> Role.of(row.getString(1)), account));
    }

    private static Account account(ResultSet row, Set<Role> roles) throws SQLException {
        String lockedUntil = row.getString("locked_until");
        return new Account(
                row.getString("id"),
                row.getString("name"),
                row.getString("display_name"),
                roles,
                row.getString("person"),
                row.getString("department"),
                row.getString("password_hash"),
                row.getInt("enabled") == 1,
                row.getInt("failures"),
                lockedUntil == null ? null : Instant.parse(lockedUntil));
    }
}
