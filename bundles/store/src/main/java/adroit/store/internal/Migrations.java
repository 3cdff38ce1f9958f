package adroit.store.internal;

import adroit.canonical.Digest;
import adroit.storage.StorageFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings the tables to the form that this version of the product needs: all of it in one transaction, so that a crash leaves the old form. */
public final class Migrations {
    /** In order; the first is version 1. A script that was ever released is never changed. What a former product would take for damage, as a new kind of event, has a script too, without any statement. */
    private static final List<String> SCRIPTS = List.of(
            "001-spine",
            "002-organization",
            "003-job-analysis",
            "004-intake",
            "005-answers",
            "006-champions",
            "007-fields",
            "008-slips",
            "009-self-ratings",
            "010-seals",
            "011-publishers",
            "012-withdrawals",
            "013-released-links",
            "014-frameworks",
            "015-proposals",
            "016-order-of-people",
            "017-tellings",
            "018-told",
            "019-crosswalk",
            "020-handover",
            "021-watched-and-ending");

    private static final String TABLE = "schema_version";

    private final Dialect dialect;
    private final List<String> scripts;

    public Migrations(Dialect dialect) {
        this(dialect, SCRIPTS);
    }

    Migrations(Dialect dialect, List<String> scripts) {
        this.dialect = dialect;
        this.scripts = scripts;
    }

    /** The form that the product of a backup had: the first so many scripts. */
    public static Migrations upTo(Dialect dialect, int version) {
        return new Migrations(dialect, SCRIPTS.subList(0, version));
    }

    /**
     * A script of any released version.
     *
     * @param sha256 of what it says for every engine
     */
    public record Script(String name, String sha256) {}

    /** The scripts of this version, in order; the same on every engine. */
    public static List<Script> known() {
        return SCRIPTS.stream()
                .map(name -> new Script(name, Digest.sha256(everyEngine(name).getBytes(StandardCharsets.UTF_8))))
                .toList();
    }

    private static String everyEngine(String script) {
        return Stream.of("", ".sqlite", ".postgresql")
                .map(engine -> resource(script + engine + ".sql").orElse(""))
                .collect(Collectors.joining("\n-- next engine\n"));
    }

    /**
     * How many scripts were applied to a database that is only looked at.
     *
     * @throws StorageFailure where it holds nothing of Adroit's, is newer than the product, or changed by hand
     */
    public int version(Sql sql) {
        if (!dialect.hasTable(sql, TABLE)) {
            throw new StorageFailure(dialect.title() + " holds nothing of Adroit's yet.");
        }
        List<Applied> applied = rows(sql);
        refuseNewer(applied);
        for (int i = 0; i < applied.size(); i++) {
            refuseChanged(applied.get(i), scripts.get(i));
        }
        return applied.size();
    }

    /**
     * Applies what is missing.
     *
     * @throws StorageFailure where the database is newer than the product, changed by hand, or of something else
     */
    public void bringUpToDate(Sql sql) {
        sql.inTransaction(() -> {
            bringUpToDateWithin(sql);
            return true;
        });
    }

    /** Applies what is missing as part of a transaction that is under way. */
    public void bringUpToDateWithin(Sql sql) {
        List<Applied> applied = applied(sql);
        refuseNewer(applied);
        for (int i = 0; i < scripts.size(); i++) {
            if (i < applied.size()) {
                refuseChanged(applied.get(i), scripts.get(i));
            } else {
                apply(sql, i + 1, scripts.get(i));
            }
        }
        if (applied.size() < scripts.size() && scripts.equals(SCRIPTS)) {
            new PlacesByName(sql).fill();
            SealedTables.ALL.forEach(table -> table.seal(sql));
        }
    }

    private List<Applied> applied(Sql sql) {
        if (!dialect.hasTable(sql, TABLE)) {
            if (dialect.hasTables(sql)) {
                throw new StorageFailure(
                        dialect.title() + " holds tables that are not Adroit's. Give Adroit a database of its own.");
            }
            sql.execute(dialect.words("CREATE TABLE " + TABLE
                    + " (version {integer} PRIMARY KEY, script {text} NOT NULL, sha256 {text} NOT NULL,"
                    + " applied {text} NOT NULL){plain}"));
        }
        return rows(sql);
    }

    private static List<Applied> rows(Sql sql) {
        return sql.list(
                "SELECT version, script, sha256 FROM " + TABLE + " ORDER BY version",
                row -> new Applied(row.getInt(1), row.getString(2), row.getString(3)));
    }

    private void refuseNewer(List<Applied> applied) {
        if (applied.size() > scripts.size()) {
            throw new StorageFailure(dialect.title() + " was written by a newer version of Adroit (its form is "
                    + applied.get(applied.size() - 1).version() + ", this version knows " + scripts.size()
                    + "). Start the newer version, or restore a backup made with this one.");
        }
    }

    private void refuseChanged(Applied applied, String script) {
        if (!applied.script().equals(script) || !applied.sha256().equals(sha256(script))) {
            throw new StorageFailure(dialect.title() + " has tables in a form that this version does not know (step "
                    + applied.version() + "). It was made by an unreleased version: start that one, or restore a"
                    + " backup.");
        }
    }

    private void apply(Sql sql, int version, String script) {
        statements(script).forEach(sql::execute);
        sql.update(
                "INSERT INTO " + TABLE + " (version, script, sha256, applied) VALUES (?, ?, ?, ?)",
                version,
                script,
                sha256(script),
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    private List<String> statements(String script) {
        return Arrays.stream(dialect.words(text(script)).split("\\n\\s*\\n"))
                .map(Migrations::withoutComments)
                .filter(statement -> !statement.isBlank())
                .toList();
    }

    private String sha256(String script) {
        return Digest.sha256(text(script).getBytes(StandardCharsets.UTF_8));
    }

    private String text(String script) {
        List<String> parts = new ArrayList<>();
        resource(script + ".sql").ifPresent(parts::add);
        resource(script + "." + dialect.name() + ".sql").ifPresent(parts::add);
        if (parts.isEmpty()) {
            throw new IllegalStateException("there is no script " + script);
        }
        return String.join("\n\n", parts);
    }

    private static String withoutComments(String statement) {
        return statement
                .lines()
                .filter(line -> !line.startsWith("--"))
                .reduce("", (all, line) -> all + line + "\n")
                .strip();
    }

    private static Optional<String> resource(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private record Applied(int version, String script, String sha256) {}
}
