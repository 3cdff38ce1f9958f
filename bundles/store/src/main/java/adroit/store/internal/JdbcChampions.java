package adroit.store.internal;

import adroit.canonical.Seal;
import adroit.champion.ChampionKind;
import adroit.champion.Consent;
import adroit.storage.ChampionRecords;
import adroit.storage.DamagedRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.ObjLongConsumer;

/** Consents to be named as a champion, in one table that is only ever added to. */
final class JdbcChampions implements ChampionRecords {
    static final String TABLE = "champion_consent";
    static final String COLUMNS = "sequence, person, kind, named, moment, sha256";

    private final Sql sql;
    private final LastEntry last;

    JdbcChampions(Sql sql, LastEntry last) {
        this.sql = sql;
        this.last = last;
    }

    @Override
    public void append(Consent consent) {
        long sequence = last.of(TABLE).sequence() + 1;
        int named = consent.named() ? 1 : 0;
        Instant moment = consent.at().truncatedTo(ChronoUnit.MICROS);
        String seal = Seal.of(sequence, consent.person(), consent.kind().key(), named, moment);
        sql.update(
                "INSERT INTO champion_consent (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?)",
                sequence,
                consent.person(),
                consent.kind().key(),
                named,
                moment,
                seal);
        last.move(TABLE, sequence, seal);
    }

    @Override
    public void forEachAfter(long sequence, ObjLongConsumer<Consent> consumer) {
        sql.each(
                "SELECT " + COLUMNS + " FROM champion_consent WHERE sequence > ? ORDER BY sequence",
                Kept::read,
                kept -> consumer.accept(kept.consent(), kept.sequence()),
                sequence);
    }

    /** A row as it stands in the table. */
    record Kept(long sequence, String person, String kind, int named, String moment, String sha256) {
        static Kept read(ResultSet row) throws SQLException {
            return new Kept(
                    row.getLong("sequence"),
                    row.getString("person"),
                    row.getString("kind"),
                    row.getInt("named"),
                    row.getString("moment"),
                    row.getString("sha256"));
        }

        boolean intact() {
            return Seal.of(sequence, person, kind, named, moment).equals(sha256);
        }

        Consent consent() {
            if (!intact()) {
                throw new DamagedRecord("Consent " + sequence);
            }
            return new Consent(person, ChampionKind.of(kind).orElseThrow(), named == 1, Instant.parse(moment));
        }
    }
}
