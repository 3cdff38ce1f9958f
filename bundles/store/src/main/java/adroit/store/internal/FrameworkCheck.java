package adroit.store.internal;

import adroit.canonical.Digest;
import adroit.framework.Incoming;
import adroit.framework.ReferenceFramework;
import adroit.storage.DamagedRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/** Whether every reference framework is as it was brought in: each row by its hash, and all together by the hash of the content. */
final class FrameworkCheck {
    private final Sql sql;
    private final Findings findings;

    FrameworkCheck(Sql sql, Findings findings) {
        this.sql = sql;
        this.findings = findings;
    }

    void run() {
        sql.list("SELECT " + JdbcFrameworks.COLUMNS + " FROM reference_framework ORDER BY number", this::read)
                .forEach(framework -> framework.ifPresent(this::check));
        for (String table : new String[] {JdbcFrameworks.ITEMS, JdbcFrameworks.RELATIONS}) {
            sql.each(
                    "SELECT DISTINCT i.framework FROM " + table
                            + " i LEFT JOIN reference_framework f ON f.number = i.framework"
                            + " LEFT JOIN framework_draft d ON d.number = i.framework"
                            + " WHERE f.number IS NULL AND d.number IS NULL",
                    row -> row.getLong(1),
                    number -> findings.problem(
                            "Reference framework " + number + " is missing, but rows of it are there."));
        }
    }

    private Optional<ReferenceFramework> read(ResultSet row) throws SQLException {
        findings.checked();
        try {
            return Optional.of(JdbcFrameworks.framework(row));
        } catch (DamagedRecord e) {
            findings.problem(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void check(ReferenceFramework framework) {
        MessageDigest digest = Digest.sha256();
        sql.each(
                "SELECT " + JdbcFrameworks.ITEM + " FROM framework_item WHERE framework = ? ORDER BY number",
                JdbcFrameworks::kept,
                kept -> {
                    findings.checked();
                    digest.update(kept.sha256().getBytes(StandardCharsets.US_ASCII));
                    try {
                        kept.item();
                    } catch (DamagedRecord e) {
                        findings.problem(e.getMessage() + " It is of " + framework.id() + ".");
                    }
                },
                framework.number());
        if (!HexFormat.of().formatHex(digest.digest()).equals(framework.sha256())) {
            findings.problem("Reference framework " + framework.id()
                    + " has other items than were brought in: some are missing, or were added or changed.");
        }
        checkWayBack(framework);
    }

    private void checkWayBack(ReferenceFramework framework) {
        sql.each(
                "SELECT " + JdbcFrameworks.RELATION
                        + " FROM framework_relation WHERE framework = ? ORDER BY target, type",
                row -> {
                    findings.checked();
                    try {
                        return Optional.of(JdbcFrameworks.relation(row));
                    } catch (DamagedRecord e) {
                        findings.problem(String.valueOf(e.getMessage()));
                        return Optional.<Incoming>empty();
                    }
                },
                incoming -> {},
                framework.number());
    }
}
