package adroit.store.internal;

import adroit.crosswalk.Closeness;
import adroit.crosswalk.CrosswalkEntry;
import adroit.crosswalk.MatchState;
import adroit.crosswalk.Subject;
import adroit.storage.CrosswalkRecords;
import java.time.Instant;
import java.util.List;

/** What corresponds to items of reference frameworks, in one journal. */
final class JdbcCrosswalk implements CrosswalkRecords {
    static final Journal<CrosswalkEntry> ENTRIES = new Journal<>(
            "crosswalk_entry",
            "Crosswalk entry ",
            JdbcCrosswalk::entry,
            "about",
            "kind",
            "subject",
            "framework",
            "item",
            "title",
            "closeness",
            "step",
            "account",
            "author",
            "moment",
            "body");

    private final Sql sql;
    private final LastEntry last;

    JdbcCrosswalk(Sql sql, LastEntry last) {
        this.sql = sql;
        this.last = last;
    }

    @Override
    public CrosswalkEntry append(CrosswalkEntry entry) {
        return ENTRIES.append(
                sql,
                last,
                entry.about(),
                entry.subject().kind().key(),
                entry.subject().id(),
                entry.framework(),
                entry.item(),
                entry.title(),
                entry.closeness().key(),
                entry.step().key(),
                entry.account(),
                entry.author(),
                entry.written(),
                entry.text());
    }

    @Override
    public List<CrosswalkEntry> of(Subject subject) {
        return sql.list(
                ENTRIES.select() + " WHERE kind = ? AND subject = ? ORDER BY sequence",
                ENTRIES::entry,
                subject.kind().key(),
                subject.id());
    }

    @Override
    public List<CrosswalkEntry> of(Subject.Kind kind) {
        return sql.list(ENTRIES.select() + " WHERE kind = ? ORDER BY sequence", ENTRIES::entry, kind.key());
    }

    private static CrosswalkEntry entry(Journal.Line line) {
        return new CrosswalkEntry(
                line.number(),
                line.number("about"),
                new Subject(Subject.Kind.of(line.text("kind")).orElseThrow(), line.text("subject")),
                line.text("framework"),
                line.text("item"),
                line.text("title"),
                Closeness.of(line.text("closeness")).orElseThrow(),
                MatchState.of(line.text("step")).orElseThrow(),
                line.text("account"),
                line.text("author"),
                Instant.parse(line.text("moment")),
                line.text("body"));
    }
}
