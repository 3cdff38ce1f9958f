package adroit.store.internal;

import adroit.champion.ChampionKind;
import adroit.champion.Consent;
import adroit.storage.ChampionRecords;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.ObjLongConsumer;

/** Consents to be named as a champion, in one journal. */
final class JdbcChampions implements ChampionRecords {
    static final Journal<Numbered> CONSENTS =
            new Journal<>("champion_consent", "Consent ", JdbcChampions::numbered, "person", "kind", "named", "moment");

    private final Sql sql;
    private final LastEntry last;

    JdbcChampions(Sql sql, LastEntry last) {
        this.sql = sql;
        this.last = last;
    }

    @Override
    public void append(Consent consent) {
        CONSENTS.append(
                sql,
                last,
                consent.person(),
                consent.kind().key(),
                consent.named() ? 1 : 0,
                consent.at().truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public void forEachAfter(long sequence, ObjLongConsumer<Consent> consumer) {
        sql.each(
                CONSENTS.select() + " WHERE sequence > ? ORDER BY sequence",
                CONSENTS::entry,
                kept -> consumer.accept(kept.consent, kept.sequence),
                sequence);
    }

    /** A consent with its place in the order of writing. */
    record Numbered(long sequence, Consent consent) {}

    private static Numbered numbered(Journal.Line line) {
        return new Numbered(
                line.number(),
                new Consent(
                        line.text("person"),
                        ChampionKind.of(line.text("kind")).orElseThrow(),
                        line.number("named") == 1,
                        Instant.parse(line.text("moment"))));
    }
}
