package adroit.store.internal;

import adroit.canonical.Seal;
import adroit.storage.DamagedRecord;
import adroit.storage.SuggestionRecords;
import adroit.suggestion.Decision;
import adroit.suggestion.SuggestionEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Suggestions to catalogs and their answers, in one table that is only ever added to. */
final class JdbcSuggestions implements SuggestionRecords {
    static final String TABLE = "catalog_suggestion";
    static final String COLUMNS =
            "sequence, about, discipline, skill, edition, account, author, moment, decision, body, sha256";

    private final Sql sql;
    private final LastEntry last;

    JdbcSuggestions(Sql sql, LastEntry last) {
        this.sql = sql;
        this.last = last;
    }

    @Override
    public SuggestionEntry append(SuggestionEntry entry) {
        Kept kept = Kept.of(last.of(TABLE).sequence() + 1, entry);
        sql.update(
                "INSERT INTO catalog_suggestion (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                kept.sequence,
                kept.about,
                kept.discipline,
                kept.skill,
                kept.edition,
                kept.account,
                kept.author,
                kept.moment,
                kept.decision,
                kept.body,
                kept.sha256);
        last.move(TABLE, kept.sequence, kept.sha256);
        return kept.entry();
    }

    @Override
    public List<SuggestionEntry> of(String discipline) {
        return sql
                .list(
                        "SELECT " + COLUMNS + " FROM catalog_suggestion WHERE discipline = ? ORDER BY sequence",
                        Kept::read,
                        discipline)
                .stream()
                .map(Kept::entry)
                .toList();
    }

    @Override
    public int countSince(String account, Instant since) {
        return sql.first(
                        "SELECT COUNT(*) FROM catalog_suggestion WHERE account = ? AND about = 0 AND moment >= ?",
                        row -> row.getInt(1),
                        account,
                        since.toString())
                .orElse(0);
    }

    /** A row as it stands in the table. */
    record Kept(
            long sequence,
            long about,
            String discipline,
            @Nullable String skill,
            String edition,
            String account,
            String author,
            String moment,
            @Nullable String decision,
            String body,
            String sha256) {
        static Kept of(long sequence, SuggestionEntry entry) {
            Decision decision = entry.decision();
            Kept unsealed = new Kept(
                    sequence,
                    entry.about(),
                    entry.discipline(),
                    entry.skill(),
                    entry.edition(),
                    entry.account(),
                    entry.author(),
                    entry.written().toString(),
                    decision == null ? null : decision.key(),
                    entry.text(),
                    "");
            return unsealed.sealed();
        }

        static Kept read(ResultSet row) throws SQLException {
            return new Kept(
                    row.getLong("sequence"),
                    row.getLong("about"),
                    row.getString("discipline"),
                    row.getString("skill"),
                    row.getString("edition"),
                    row.getString("account"),
                    row.getString("author"),
                    row.getString("moment"),
                    row.getString("decision"),
                    row.getString("body"),
                    row.getString("sha256"));
        }

        boolean intact() {
            return seal().equals(sha256);
        }

        /** The entry; {@link DamagedRecord} where the row is not as it was written. */
        SuggestionEntry entry() {
            if (!intact()) {
                throw new DamagedRecord("Suggestion entry " + sequence);
            }
            return new SuggestionEntry(
                    sequence,
                    about,
                    discipline,
                    skill,
                    edition,
                    account,
                    author,
                    Instant.parse(moment),
                    decision == null ? null : Decision.of(decision).orElseThrow(),
                    body);
        }

        private Kept sealed() {
            return new Kept(
                    sequence, about, discipline, skill, edition, account, author, moment, decision, body, seal());
        }

        private String seal() {
            return Seal.of(sequence, about, discipline, skill, edition, account, author, moment, decision, body);
        }
    }
}
