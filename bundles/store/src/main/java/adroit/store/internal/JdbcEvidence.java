package adroit.store.internal;

import adroit.canonical.CanonicalJson;
import adroit.evidence.Fact;
import adroit.evidence.Purpose;
import adroit.evidence.ReadOnce;
import adroit.evidence.RecordedFact;
import adroit.gap.StepFinding;
import adroit.scoring.Channel;
import adroit.storage.EvidenceRecords;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Facts, in one table that is only ever added to. */
final class JdbcEvidence implements EvidenceRecords {
    static final String TABLE = "fact";

    private final Sql sql;
    private final LastEntry last;
    private final Clock clock;

    JdbcEvidence(Sql sql, LastEntry last, Clock clock) {
        this.sql = sql;
        this.last = last;
        this.clock = clock;
    }

    @Override
    public List<Outcome> append(List<Fact> facts) {
        Map<String, String> known = bodiesByClientId(facts);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long sequence = last.of(TABLE).sequence();
        List<Outcome> outcomes = new ArrayList<>(facts.size());
        List<FactRow> added = new ArrayList<>();
        for (Fact fact : facts) {
            String body = body(fact);
            String before = known.putIfAbsent(fact.clientId(), body);
            if (before == null) {
                added.add(FactRow.of(++sequence, now, fact, body));
            }
            outcomes.add(outcome(before, body));
        }
        write(added);
        return outcomes;
    }

    @Override
    public long lastSequence() {
        return last.of(TABLE).sequence();
    }

    @Override
    public long lastWithdrawal() {
        return sql.first(
                        "SELECT COALESCE(MAX(sequence), 0) AS sequence FROM fact WHERE withdraws IS NOT NULL",
                        row -> row.getLong("sequence"))
                .orElse(0L);
    }

    /** Client ids of the facts that were taken back. */
    private Set<String> withdrawn(long through) {
        Set<String> ids = new HashSet<>();
        sql.each(
                "SELECT " + FactRow.COLUMNS + " FROM fact WHERE withdraws IS NOT NULL AND sequence <= ?",
                FactRow::read,
                row -> {
                    row.intactBody();
                    ids.add(String.valueOf(row.withdraws()));
                },
                through);
        return ids;
    }

    @Override
    public List<RecordedFact> of(String person, long through) {
        return sql
                .list(
                        "SELECT " + FactRow.COLUMNS + " FROM fact WHERE person = ? AND sequence <= ? ORDER BY sequence",
                        FactRow::read,
                        person,
                        through)
                .stream()
                .map(FactRow::recorded)
                .toList();
    }

    @Override
    public List<RecordedFact> of(Collection<String> people, long through) {
        ReadOnce once = new ReadOnce();
        return sql
                .in("SELECT " + FactBody.COLUMNS + " FROM fact WHERE person IN (…)", distinct(people), FactBody::read)
                .stream()
                .filter(row -> row.sequence() <= through)
                .sorted(Comparator.comparingLong(FactBody::sequence))
                .map(row -> row.fact(once))
                .toList();
    }

    private static List<String> distinct(Collection<String> ids) {
        return ids.stream().distinct().toList();
    }

    @Override
    public void forEachAfter(long sequence, int most, Consumer<RecordedFact> consumer) {
        ReadOnce once = new ReadOnce();
        sql.each(
                "SELECT " + FactRow.COLUMNS + " FROM fact WHERE sequence > ? ORDER BY sequence LIMIT ?",
                FactRow::read,
                row -> consumer.accept(row.recorded(once)),
                sequence,
                most);
    }

    @Override
    public void forEachWithoutChannel(long sequence, Consumer<RecordedFact> consumer) {
        Set<String> withdrawn = withdrawn(Long.MAX_VALUE);
        sql.each(
                "SELECT " + FactRow.COLUMNS + " FROM fact WHERE channel IS NULL AND sequence > ? ORDER BY sequence",
                FactRow::read,
                row -> accept(row, withdrawn, consumer),
                sequence);
    }

    private static void accept(FactRow row, Set<String> withdrawn, Consumer<RecordedFact> consumer) {
        RecordedFact recorded = row.recorded();
        if (!withdrawn.contains(row.clientId())) {
            consumer.accept(recorded);
        }
    }

    @Override
    public void forEachSelfRating(long sequence, Consumer<RecordedFact> consumer) {
        Set<String> withdrawn = withdrawn(Long.MAX_VALUE);
        sql.each(
                "SELECT " + FactRow.COLUMNS + " FROM fact WHERE channel = 'self' AND sequence > ? ORDER BY sequence",
                FactRow::read,
                row -> accept(row, withdrawn, consumer),
                sequence);
    }

    @Override
    public void forEachOtherTool(long sequence, Consumer<RecordedFact> consumer) {
        Set<String> withdrawn = withdrawn(Long.MAX_VALUE);
        sql.each(
                "SELECT " + FactRow.COLUMNS + " FROM fact WHERE sequence > ? AND channel IS NOT NULL AND step IS NULL"
                        + " AND body LIKE '%\"otherTool\":\"%' ORDER BY sequence",
                FactRow::read,
                row -> accept(row, withdrawn, consumer),
                sequence);
    }

    @Override
    public void forEachSupervisorRating(
            String department, LocalDate day, String discipline, Consumer<Fact.Rating> consumer) {
        Set<String> withdrawn = withdrawn(Long.MAX_VALUE);
        sql.each(
                "SELECT " + FactRow.COLUMNS + " FROM fact WHERE channel = ? AND step IS NULL AND discipline = ?"
                        + " AND person IN (SELECT a.person FROM assignment a JOIN position p ON p.id = a.position"
                        + " WHERE p.department = ? AND (a.starts IS NULL OR a.starts <= ?)"
                        + " AND (a.ends IS NULL OR a.ends >= ?)) ORDER BY observed, sequence",
                FactRow::read,
                row -> accept(row, withdrawn, recorded -> {
                    if (recorded.fact() instanceof Fact.Rating rating) {
                        consumer.accept(rating);
                    }
                }),
                Channel.SUPERVISOR.key(),
                discipline,
                department,
                day.toString(),
                day.toString());
    }

    @Override
    public List<StepFinding> stepFindings(
            String discipline, Purpose purpose, LocalDate asOf, long through, Predicate<Fact.StepOutcome> counts) {
        StepCount count = new StepCount(purpose, asOf, counts, withdrawn(through));
        sql.each(
                "SELECT " + FactRow.COLUMNS + " FROM fact WHERE discipline = ? AND step IS NOT NULL AND sequence <= ?"
                        + " ORDER BY process, step, person, observed, sequence",
                FactRow::read,
                count::add,
                discipline,
                through);
        return count.findings();
    }

    /** The bodies of what is kept under the client ids of these facts. */
    Map<String, String> bodiesByClientId(List<Fact> facts) {
        Map<String, String> bodies = new HashMap<>();
        List<String> ids = facts.stream().map(Fact::clientId).distinct().toList();
        ids.forEach(JdbcEvidence::refuseUnstorable);
        sql.in("SELECT " + FactRow.COLUMNS + " FROM fact WHERE client_id IN (…)", ids, FactRow::read)
                .forEach(row -> bodies.put(row.clientId(), row.intactBody()));
        return bodies;
    }

    private void write(List<FactRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        sql.batch(
                "INSERT INTO fact (" + FactRow.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows.stream().map(FactRow::columns).toList());
        FactRow end = rows.get(rows.size() - 1);
        last.move(TABLE, end.sequence(), end.sha256());
    }

    static String body(Fact fact) {
        return new String(CanonicalJson.bytes(fact), StandardCharsets.UTF_8);
    }

    static Outcome outcome(@Nullable String before, String body) {
        if (before == null) {
            return Outcome.RECORDED;
        }
        return before.equals(body) ? Outcome.ALREADY_RECORDED : Outcome.OTHER_CONTENT;
    }

    private static void refuseUnstorable(String clientId) {
        if (clientId.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("client-id contains a character that cannot be kept");
        }
    }
}
