package adroit.store.internal;

import adroit.canonical.CanonicalJson;
import adroit.handover.Handover;
import adroit.storage.HandoverRecords;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Functions that moved, in one journal. */
final class JdbcHandovers implements HandoverRecords {
    static final Journal<Handover> MOVES = new Journal<>(
            "handover",
            "Move of a function ",
            JdbcHandovers::handover,
            "source",
            "target",
            "account",
            "author",
            "moment",
            "body");

    private final Sql sql;
    private final LastEntry last;

    JdbcHandovers(Sql sql, LastEntry last) {
        this.sql = sql;
        this.last = last;
    }

    @Override
    public Handover append(Handover made) {
        Body body = new Body(made.function(), made.sourceEdition(), made.targetEdition(), made.tasks(), made.text());
        return MOVES.append(
                sql,
                last,
                made.source(),
                made.target(),
                made.account(),
                made.author(),
                made.written(),
                new String(CanonicalJson.bytes(body), StandardCharsets.UTF_8));
    }

    @Override
    public List<Handover> all() {
        return sql.list(MOVES.select() + " ORDER BY sequence", MOVES::entry);
    }

    /** What is never searched for. */
    private record Body(
            String function, int sourceEdition, int targetEdition, List<Handover.CarriedTask> tasks, String text) {}

    private static Handover handover(Journal.Line line) {
        Body said = CanonicalJson.read(line.text("body").getBytes(StandardCharsets.UTF_8), Body.class);
        return new Handover(
                line.number(),
                said.function(),
                line.text("source"),
                said.sourceEdition(),
                line.text("target"),
                said.targetEdition(),
                said.tasks(),
                line.text("account"),
                line.text("author"),
                Instant.parse(line.text("moment")),
                said.text());
    }
}
