package adroit.store.internal;

import adroit.canonical.CanonicalJson;
import adroit.evidence.Fact;
import adroit.evidence.Purpose;
import adroit.evidence.RecordedFact;
import adroit.gap.StepFinding;
import adroit.storage.EvidenceRecords;
import adroit.storage.Session;
import adroit.storage.StorageFailure;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Facts that are to be added when their work ends; until then they lie in a list, and what is read is what was there before. */
final class PreparedFacts implements EvidenceRecords {
    private static final String TABLE = "prepared_fact";
    private static final int ROWS_AT_ONCE = 1_000;

    private final Sql sql;
    private final Scratch scratch;
    private final JdbcEvidence kept;
    private long count;

    PreparedFacts(Sql sql, Scratch scratch, JdbcEvidence kept) {
        this.sql = sql;
        this.scratch = scratch;
        this.kept = kept;
    }

    @Override
    public List<Outcome> append(List<Fact> facts) {
        if (count == 0) {
            sql.execute(scratch.create(TABLE) + " (number BIGINT PRIMARY KEY, client_id TEXT UNIQUE, body TEXT)"
                    + scratch.untilTheEnd());
        }
        Map<String, String> known = kept.bodiesByClientId(facts);
        sql.in(
                        "SELECT client_id, body FROM " + TABLE + " WHERE client_id IN (…)",
                        facts.stream().map(Fact::clientId).distinct().toList(),
                        row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(row -> known.put(row.getKey(), row.getValue()));
        List<Outcome> outcomes = new ArrayList<>(facts.size());
        List<@Nullable Object[]> added = new ArrayList<>();
        for (Fact fact : facts) {
            String body = JdbcEvidence.body(fact);
            String before = known.putIfAbsent(fact.clientId(), body);
            if (before == null) {
                added.add(new Object[] {++count, fact.clientId(), body});
            }
            outcomes.add(JdbcEvidence.outcome(before, body));
        }
        sql.batch("INSERT INTO " + TABLE + " (number, client_id, body) VALUES (?, ?, ?)", added);
        return outcomes;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Adds them, in their order; somebody else may have recorded some of them meanwhile. */
    void put(Session session) {
        for (long from = 0; from < count; from += ROWS_AT_ONCE) {
            List<Fact> some = sql.list(
                    "SELECT body FROM " + TABLE + " WHERE number > ? AND number <= ? ORDER BY number",
                    row -> CanonicalJson.read(row.getString(1).getBytes(StandardCharsets.UTF_8), Fact.class),
                    from,
                    from + ROWS_AT_ONCE);
            if (session.evidence().append(some).contains(Outcome.OTHER_CONTENT)) {
                throw new StorageFailure(
                        "Somebody else recorded other facts under the same client ids meanwhile: nothing was changed. Send it"
                                + " again to see which.");
            }
        }
    }

    @Override
    public long lastSequence() {
        return kept.lastSequence();
    }

    @Override
    public long lastWithdrawal() {
        return kept.lastWithdrawal();
    }

    @Override
    public List<RecordedFact> of(String person, long through) {
        return kept.of(person, through);
    }

    @Override
    public List<RecordedFact> of(Collection<String> people, long through) {
        return kept.of(people, through);
    }

    @Override
    public void forEachAfter(long sequence, int most, Consumer<RecordedFact> consumer) {
        kept.forEachAfter(sequence, most, consumer);
    }

    @Override
    public void forEachWithoutChannel(long sequence, Consumer<RecordedFact> consumer) {
        kept.forEachWithoutChannel(sequence, consumer);
    }

    @Override
    public void forEachOtherTool(long sequence, Consumer<RecordedFact> consumer) {
        kept.forEachOtherTool(sequence, consumer);
    }

    @Override
    public void forEachSelfRating(long sequence, Consumer<RecordedFact> consumer) {
        kept.forEachSelfRating(sequence, consumer);
    }

    @Override
    public void forEachSupervisorRating(
            String department, LocalDate day, String discipline, Consumer<Fact.Rating> consumer) {
        kept.forEachSupervisorRating(department, day, discipline, consumer);
    }

    @Override
    public List<StepFinding> stepFindings(
            String discipline, Purpose purpose, LocalDate asOf, long through, Predicate<Fact.StepOutcome> counts) {
        return kept.stepFindings(discipline, purpose, asOf, through, counts);
    }
}
