package adroit.store.internal;

import adroit.evidence.ReadOnce;
import adroit.evidence.RecordedFact;
import adroit.storage.DamagedRecord;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;

/**
 * As much of a row of the table of facts as says everything, for whoever reads the facts of whole cities. The other columns repeat what the body says: its seal is made of them, so
 * that they are made from the body here and not read.
 */
record FactBody(long sequence, String recorded, String body, String sha256) {
    static final String COLUMNS = "sequence, recorded, body, sha256";

    static FactBody read(ResultSet row) throws SQLException {
        return new FactBody(row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
    }

    /** The fact, one of many; {@link DamagedRecord} where it is not as it was written. */
    RecordedFact fact(ReadOnce once) {
        try {
            RecordedFact kept = RecordedFact.kept(sequence, recorded, body, once);
            if (FactRow.of(sequence, recorded, kept.fact(), body).sha256().equals(sha256)) {
                return kept;
            }
        } catch (UncheckedIOException | IllegalArgumentException | NullPointerException | DateTimeException e) {
            throw damaged();
        }
        throw damaged();
    }

    private DamagedRecord damaged() {
        return new DamagedRecord("Fact e-" + sequence);
    }
}
