package adroit.store.internal;

import adroit.storage.SuggestionRecords;
import adroit.suggestion.Decision;
import adroit.suggestion.SuggestionEntry;
import java.time.Instant;
import java.util.List;

/** Suggestions to catalogs and their answers, in one journal. */
final class JdbcSuggestions implements SuggestionRecords {
    static final Journal<SuggestionEntry> ENTRIES = new Journal<>(
            "catalog_suggestion",
            "Suggestion entry ",
            JdbcSuggestions::entry,
            "about",
            "discipline",
            "skill",
            "edition",
            "account",
            "author",
            "moment",
            "decision",
            "body");

    private final Sql sql;
    private final LastEntry last;

    JdbcSuggestions(Sql sql, LastEntry last) {
        this.sql = sql;
        this.last = last;
    }

    @Override
    public SuggestionEntry append(SuggestionEntry entry) {
        Decision decision = entry.decision();
        return ENTRIES.append(
                sql,
                last,
                entry.about(),
                entry.discipline(),
                entry.skill(),
                entry.edition(),
                entry.account(),
                entry.author(),
                entry.written(),
                decision == null ? null : decision.key(),
                entry.text());
    }

    @Override
    public List<SuggestionEntry> of(String discipline) {
        return sql.list(ENTRIES.select() + " WHERE discipline = ? ORDER BY sequence", ENTRIES::entry, discipline);
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

    private static SuggestionEntry entry(Journal.Line line) {
        String decision = line.optional("decision");
        return new SuggestionEntry(
                line.number(),
                line.number("about"),
                line.text("discipline"),
                line.optional("skill"),
                line.text("edition"),
                line.text("account"),
                line.text("author"),
                Instant.parse(line.text("moment")),
                decision == null ? null : Decision.of(decision).orElseThrow(),
                line.text("body"));
    }
}
