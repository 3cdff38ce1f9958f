package adroit.assessment;

import adroit.audit.AuditEvent;
import adroit.edition.Disciplines;
import adroit.evidence.Purpose;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.Assignment;
import adroit.organization.Department;
import adroit.organization.Person;
import adroit.organization.ReportingLine;
import adroit.scoring.Scorer;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Assesses people, keeps the results, and computes old ones again. Every look at another person's result is audited. */
public final class Assessments {
    private static final int CHUNK = 200;
    private static final int TRIES = 3;

    private final Store store;
    private final Disciplines disciplines;
    private final Clock clock;
    private final List<Consumer<StoredResult>> listeners = new CopyOnWriteArrayList<>();

    public Assessments(Store store, Disciplines disciplines, Clock clock) {
        this.store = store;
        this.disciplines = disciplines;
        this.clock = clock;
    }

    /** Tells of every result after it is kept. */
    public void listen(Consumer<StoredResult> listener) {
        listeners.add(listener);
    }

    /**
     * Assesses a person and keeps the result.
     *
     * @throws NoSuchSubject where the person, or the position as one of theirs, is not there
     * @throws DayToCome for a day after today
     * @throws ScorerBusy where a scorer did not get to the case in time; nothing was kept then
     */
    public StoredResult assess(Actor actor, AssessmentRequest request) {
        Policy.require(actor, Act.ASSESS, Scope.CITY);
        StoredResult kept = kept(
                        session -> List.of(newCase(session, request)),
                        (session, results) -> List.of(keep(session, actor, results.get(0))))
                .get(0);
        tell(kept);
        return kept;
    }

    private AssessmentCase newCase(Session session, AssessmentRequest request) {
        Person person = session.organization().person(request.person()).orElseThrow(() -> new NoSuchSubject("person"));
        Assignment assignment = assignment(session, person.id(), request.position(), day(request.asOf()));
        return new CaseFile(session, disciplines)
                .fresh(
                        person.id(),
                        assignment,
                        new ProcessRuns(request.purpose(), day(request.asOf())),
                        session.evidence().lastSequence());
    }

    private StoredResult keep(Session session, Actor actor, Result result) {
        StoredResult kept = session.results().save(clock.instant(), result);
        audit(session, actor, "result.make", result.person(), result.purpose(), kept.id(), "done");
        return kept;
    }

    /**
     * Gathers, computes and keeps, one after the other, so that no scorer holds up those who read or write. Where evidence came meanwhile, it is computed again: a newer result does not rest on
     * less than an older one.
     */
    private List<StoredResult> kept(
            Function<Session, List<AssessmentCase>> gather,
            BiFunction<Session, List<Result>, List<StoredResult>> keep) {
        for (int tries = 1; tries < TRIES; tries++) {
            List<Result> results = computed(gather);
            List<StoredResult> kept =
                    store.write(session -> upToDate(session, results) ? keep.apply(session, results) : List.of());
            if (!kept.isEmpty()) {
                return kept;
            }
        }
        List<Result> results = computed(gather);
        return store.write(session -> keep.apply(session, results));
    }

    /** Where a scorer goes out of service meanwhile, the rest is computed without it: each that does leaves one less. */
    private List<Result> computed(Function<Session, List<AssessmentCase>> gather) {
        for (int left = disciplines.all().size(); left > 0; left--) {
            try {
                return scored(store.read(gather));
            } catch (ScorerBusy e) {
                throw e;
            } catch (ScorerGone e) {
                continue;
            }
        }
        return scored(store.read(gather));
    }

    private static List<Result> scored(List<AssessmentCase> cases) {
        return cases.stream().map(Assessment::assess).toList();
    }

    private static boolean upToDate(Session session, List<Result> results) {
        long last = session.evidence().lastSequence();
        return results.stream().allMatch(result -> result.evidence().through() == last);
    }

    private static @Nullable Assignment assignment(
            Session session, String person, @Nullable String position, LocalDate day) {
        List<Assignment> held = session.organization().assignments(person).stream()
                .filter(a -> a.inForce(day))
                .toList();
        if (position != null) {
            return held.stream()
                    .filter(a -> a.position().id().equals(position))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchSubject("position of this person"));
        }
        return held.stream().min(Assignment.principalFirst(day)).orElse(null);
    }

    /** As {@link #assessEveryone(Actor, Purpose, LocalDate, String, LongConsumer)}, in the whole city. */
    public long assessEveryone(Actor actor, Purpose purpose, @Nullable LocalDate asOf, LongConsumer progress) {
        return assessEveryone(actor, purpose, asOf, null, progress);
    }

    /**
     * Assesses everybody whose position a signed job analysis describes, in each such position.
     *
     * @param department id, code or title of the only department to assess, or null for the whole city
     * @param progress told how many are done, now and then; what it throws ends the run, and what was made until then stays
     * @return how many results were made
     * @throws NoSuchSubject where there is no such department
     */
    public long assessEveryone(
            Actor actor,
            Purpose purpose,
            @Nullable LocalDate asOf,
            @Nullable String department,
            LongConsumer progress) {
        Policy.require(actor, Act.ASSESS, Scope.CITY);
        return assessEach(
                new ProcessRuns(purpose, day(asOf)),
                store.read(session -> in(session, department)),
                (session, results) -> keep(session, actor, purpose, results),
                progress);
    }

    /**
     * Assesses those people as of today, in each of their positions that a signed job analysis describes. Each is told in their own ledger.
     *
     * @param people their ids
     * @return how many results were made
     */
    public long assessAll(Actor actor, Purpose purpose, Set<String> people) {
        Policy.require(actor, Act.ASSESS, Scope.CITY);
        return assessEach(
                new ProcessRuns(purpose, day(null)),
                assignment -> people.contains(assignment.person()),
                (session, results) ->
                        results.stream().map(each -> keep(session, actor, each)).toList(),
                done -> {});
    }

    private long assessEach(
            ProcessRuns runs,
            Predicate<Assignment> wanted,
            BiFunction<Session, List<Result>, List<StoredResult>> keep,
            LongConsumer progress) {
        List<Assignment> analyzed = store.read(session -> analyzedAssignments(session, runs.asOf(), wanted));
        for (int from = 0; from < analyzed.size(); from += CHUNK) {
            List<Assignment> chunk = analyzed.subList(from, Math.min(from + CHUNK, analyzed.size()));
            List<StoredResult> kept = patiently(session -> cases(session, chunk, runs), keep);
            kept.forEach(this::tell);
            progress.accept(from + kept.size());
        }
        return analyzed.size();
    }

    /** A run over many goes on where a scorer was busy with others for a while. */
    private List<StoredResult> patiently(
            Function<Session, List<AssessmentCase>> gather,
            BiFunction<Session, List<Result>, List<StoredResult>> keep) {
        for (int tries = 1; tries < TRIES; tries++) {
            try {
                return kept(gather, keep);
            } catch (ScorerBusy e) {
                continue;
            }
        }
        return kept(gather, keep);
    }

    /** Which assignments are in the department; all where none is named. */
    static Predicate<Assignment> in(Session session, @Nullable String department) {
        if (department == null) {
            return assignment -> true;
        }
        String id = session.organization()
                .department(department)
                .map(Department::id)
                .orElseThrow(() -> new NoSuchSubject("department"));
        return assignment -> assignment.position().department().id().equals(id);
    }

    private List<Assignment> analyzedAssignments(Session session, LocalDate day, Predicate<Assignment> wanted) {
        List<Assignment> analyzed = new ArrayList<>();
        Predicate<Assignment> describedToday = new CaseFile(session, disciplines).described(day);
        session.organization().forEachAssignment(assignment -> {
            if (wanted.test(assignment) && describedToday.test(assignment)) {
                analyzed.add(assignment);
            }
        });
        return analyzed;
    }

    private List<AssessmentCase> cases(Session session, List<Assignment> chunk, ProcessRuns runs) {
        CaseFile cases = new CaseFile(session, disciplines);
        long through = session.evidence().lastSequence();
        return chunk.stream()
                .map(a -> cases.fresh(a.person(), a, runs, through))
                .toList();
    }

    private List<StoredResult> keep(Session session, Actor actor, Purpose purpose, List<Result> results) {
        List<StoredResult> kept = results.stream()
                .map(r -> session.results().save(clock.instant(), r))
                .toList();
        String subject = kept.get(0).id() + ".." + kept.get(kept.size() - 1).id();
        audit(session, actor, "result.make-many", null, purpose, subject, "done");
        return kept;
    }

    /** The result with that id, where it exists and the actor may see it; a look that is refused is audited, too. */
    public Optional<StoredResult> find(Actor actor, String id) {
        Optional<StoredResult> found = store.read(session -> session.results().find(id));
        return found.filter(stored ->
                looked(actor, stored.result().person(), stored.result().purpose(), stored.id()));
    }

    /**
     * A person's newest result per position for the purpose; empty where there is none or the actor may not see it. In the order of {@link Assignment#principalFirst} of their
     * positions today, and last what was made while they held none.
     */
    public List<StoredResult> newest(Actor actor, String person, Purpose purpose) {
        List<StoredResult> newest = store.read(session -> inOrder(session, person, purpose));
        return newest.isEmpty() || looked(actor, person, purpose, null) ? newest : List.of();
    }

    /** What was recorded since a result that the actor was shown, and would count if it were made again. */
    public Optional<NewerFacts> newer(Result result) {
        return store.read(session -> NewerFacts.since(result, session.evidence().of(result.person(), Long.MAX_VALUE)));
    }

    private List<StoredResult> inOrder(Session session, String person, Purpose purpose) {
        List<String> positions = session.organization().assignments(person).stream()
                .sorted(Assignment.principalFirst(day(null)))
                .map(a -> a.position().id())
                .toList();
        return session.results().newest(person, purpose).stream()
                .sorted(Comparator.comparingInt(stored -> place(positions, stored)))
                .toList();
    }

    private static int place(List<String> positions, StoredResult stored) {
        int place = positions.indexOf(stored.result().position());
        return place < 0 ? positions.size() : place;
    }

    /** Notes the look, and says whether it is permitted. */
    private boolean looked(Actor actor, String person, Purpose purpose, @Nullable String result) {
        boolean permitted = maySee(actor, person);
        if (!person.equals(actor.person())) {
            store.write(session -> {
                String outcome = permitted ? "done" : "refused";
                audit(session, actor, "result.read", person, purpose, result, outcome);
                return outcome;
            });
        }
        return permitted;
    }

    private boolean maySee(Actor actor, String person) {
        return store.read(session -> Policy.permits(
                actor, Act.SEE_RESULT, new ReportingLine(session.organization(), day(null)).scope(person)));
    }

    /**
     * Computes a stored result again from exactly what it is pinned to; empty like {@link #find}.
     *
     * @throws ScorerBusy where a scorer did not get to it in time
     */
    public Optional<Replay> replay(Actor actor, String id) {
        return find(actor, id).map(this::replay);
    }

    /** A former scorer may have to be loaded, by somebody who reads the store, too: so it is asked for, and scores, while no session is held. */
    private Replay replay(StoredResult stored) {
        List<Optional<Scorer>> scorers = stored.result().disciplines().stream()
                .map(part -> disciplines.scorer(part.discipline(), part.scorer()))
                .toList();
        CaseFile.Pinned pinned =
                store.read(session -> new CaseFile(session, disciplines).pinned(stored.result(), scorers));
        AssessmentCase input = pinned.assessmentCase();
        return input == null ? new Replay(false, pinned.missing()) : again(stored, input, pinned);
    }

    private static Replay again(StoredResult stored, AssessmentCase input, CaseFile.Pinned pinned) {
        if (!pinned.fits()) {
            return new Replay(
                    false,
                    "The evidence that this result rests on cannot be put together again: it rests on "
                            + stored.result().evidence().count() + " facts, and of those that are kept other ones"
                            + " would count now. Names or accounts that tell whose judgment is whose may have changed since;"
                            + " run verify to see whether facts are damaged, and assess the person again. Nothing was"
                            + " recomputed.");
        }
        try {
            return compare(stored, Assessment.assess(input), pinned.countsOwn());
        } catch (ScorerBusy e) {
            throw e;
        } catch (ScorerGone e) {
            return new Replay(false, e.sentence() + " Nothing was recomputed.");
        }
    }

    private static Replay compare(StoredResult stored, Result again, boolean countsOwn) {
        StoredResult computed = StoredResult.of(stored.id(), stored.created(), again);
        return Arrays.equals(computed.bytes(), stored.bytes())
                ? new Replay(
                        true,
                        "Computed again: the same " + stored.bytes().length + " bytes."
                                + (countsOwn
                                        ? " A judgment that counted then is known by now to be the person's own, and"
                                                + " counts in no new result: assess the person again."
                                        : ""))
                : new Replay(
                        false,
                        "Computed again: other bytes (SHA-256 " + computed.sha256() + " instead of " + stored.sha256()
                                + "). The scorer may not be deterministic; tell its publisher.");
    }

    private LocalDate day(@Nullable LocalDate asked) {
        LocalDate today = LocalDate.now(clock);
        if (asked != null && asked.isAfter(today)) {
            throw new DayToCome(asked, today);
        }
        return asked != null ? asked : today;
    }

    private void audit(
            Session session,
            Actor actor,
            String act,
            @Nullable String person,
            Purpose purpose,
            @Nullable String subject,
            String outcome) {
        session.audit()
                .append(new AuditEvent(clock.instant(), actor.account(), act, person, purpose.key(), subject, outcome));
    }

    private void tell(StoredResult result) {
        listeners.forEach(listener -> listener.accept(result));
    }
}
