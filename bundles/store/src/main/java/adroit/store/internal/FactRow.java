package adroit.store.internal;

import adroit.canonical.Seal;
import adroit.evidence.Fact;
import adroit.evidence.ReadOnce;
import adroit.evidence.RecordedFact;
import adroit.storage.DamagedRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of the table of facts. The body says everything; the other columns are what is searched for, and sealed together with it. */
record FactRow(
        long sequence,
        String clientId,
        String person,
        String discipline,
        @Nullable String process,
        @Nullable String step,
        @Nullable String channel,
        @Nullable Integer done,
        String observed,
        String recordedAt,
        String body,
        @Nullable String withdraws,
        String sha256) {
    /** How many columns come up to the body, itself among them. */
    private static final int UP_TO_BODY = 11;

    private static final int DONE = 8;

    static final String COLUMNS =
            "sequence, client_id, person, discipline, process, step, channel, done, observed, recorded, body, withdraws,"
                    + " sha256";

    /** The row of a new fact. */
    static FactRow of(long sequence, Instant recorded, Fact fact, String body) {
        return of(sequence, recorded.toString(), fact, body);
    }

    /** The row of a fact with that body, as it has to be if nothing of it was changed. */
    static FactRow of(long sequence, String recorded, Fact fact, String body) {
        Fact.StepOutcome outcome = fact instanceof Fact.StepOutcome step ? step : null;
        FactRow unsealed = new FactRow(
                sequence,
                fact.clientId(),
                fact.person(),
                fact.discipline(),
                outcome == null ? null : outcome.process(),
                outcome == null ? null : outcome.step(),
                channel(fact),
                outcome == null ? null : outcome.done() ? 1 : 0,
                fact.observed().toString(),
                recorded,
                body,
                fact instanceof Fact.Withdrawal withdrawal ? withdrawal.withdrawn() : null,
                "");
        return unsealed.sealed();
    }

    /** The row of a query for {@link #COLUMNS}; by their places, since there are millions. */
    static FactRow read(ResultSet row) throws SQLException {
        int number = row.getInt(DONE);
        Integer done = row.wasNull() ? null : number;
        return new FactRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                done,
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13));
    }

    @Nullable
    Object[] columns() {
        return new @Nullable Object[] {
            sequence,
            clientId,
            person,
            discipline,
            process,
            step,
            channel,
            done,
            observed,
            recordedAt,
            body,
            withdraws,
            sha256
        };
    }

    boolean intact() {
        return seal().equals(sha256);
    }

    /** The body; {@link DamagedRecord} where the row is not as it was written. */
    String intactBody() {
        if (!intact()) {
            throw new DamagedRecord("Fact e-" + sequence);
        }
        return body;
    }

    /** The fact; {@link DamagedRecord} where the row is not as it was written. */
    RecordedFact recorded() {
        return recorded(new ReadOnce());
    }

    /** As {@link #recorded()}, one of many. */
    RecordedFact recorded(ReadOnce once) {
        return RecordedFact.kept(sequence, recordedAt, intactBody(), once);
    }

    boolean isDone() {
        return Objects.equals(done, 1);
    }

    boolean sameStep(FactRow other) {
        return Objects.equals(process, other.process) && Objects.equals(step, other.step);
    }

    boolean sameStepAndPerson(FactRow other) {
        return sameStep(other) && person.equals(other.person);
    }

    private FactRow sealed() {
        return new FactRow(
                sequence,
                clientId,
                person,
                discipline,
                process,
                step,
                channel,
                done,
                observed,
                recordedAt,
                body,
                withdraws,
                seal());
    }

    /** Facts that take none back are sealed as they were before there were others. */
    private String seal() {
        return Seal.of(Arrays.copyOf(columns(), withdraws == null ? UP_TO_BODY : UP_TO_BODY + 1));
    }

    private static @Nullable String channel(Fact fact) {
        if (fact instanceof Fact.Rating rating) {
            return rating.channel().key();
        }
        if (fact instanceof Fact.DutyRating rating) {
            return rating.channel().key();
        }
        return fact instanceof Fact.StepOutcome outcome ? outcome.channel().key() : null;
    }
}
