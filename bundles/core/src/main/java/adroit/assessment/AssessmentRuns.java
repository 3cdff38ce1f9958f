package adroit.assessment;

import adroit.edition.Disciplines;
import adroit.evidence.Purpose;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.Assignment;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Assesses everybody, or a department, as of today by a thread of its own, one run at a time, and says what it would come to and how far it is. Results are kept as they are
 * made; a run that is stopped leaves those it made, and is begun again as another one.
 */
public final class AssessmentRuns implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AssessmentRuns.class);
    private static final int REMEMBERED = 20;
    private static final int LOOKED_AT = 500;

    private final Store store;
    private final Disciplines disciplines;
    private final Assessments assessments;
    private final Clock clock;
    private final EvidenceAhead ahead = new EvidenceAhead();
    private final Map<String, AssessmentRun> runs = new LinkedHashMap<>(REMEMBERED, 0.75f, false) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AssessmentRun> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final ExecutorService worker = Executors.newSingleThreadExecutor(AssessmentRuns::named);
    private volatile boolean stopping;

    public AssessmentRuns(Store store, Disciplines disciplines, Assessments assessments, Clock clock) {
        this.store = store;
        this.disciplines = disciplines;
        this.assessments = assessments;
        this.clock = clock;
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "adroit-assessments");
        thread.setDaemon(true);
        return thread;
    }

    /** Counts a result that was just kept. */
    public void advance(StoredResult stored) {
        ahead.advance(stored);
    }

    /**
     * What assessing as of today would come to.
     *
     * @param department id of the only department, or null for the whole city
     * @throws NoSuchSubject where there is no such department
     */
    public Outlook outlook(Actor actor, Purpose purpose, @Nullable String department) {
        Policy.require(actor, Act.ASSESS, Scope.CITY);
        return store.read(session -> {
            boolean all = ahead.goOn(session, purpose);
            while (!all) {
                all = ahead.goOn(session, purpose);
            }
            Counting counting = new Counting(purpose);
            Predicate<Assignment> wanted = Assessments.in(session, department).and(described(session));
            session.organization().forEachAssignment(assignment -> {
                if (wanted.test(assignment)) {
                    counting.add(assignment);
                }
            });
            return counting.outlook(session.evidence().lastSequence() > 0);
        });
    }

    private Predicate<Assignment> described(Session session) {
        return new CaseFile(session, disciplines).described(LocalDate.now(clock));
    }

    private final class Counting {
        private final Purpose purpose;
        private final Set<String> people = new HashSet<>();
        private final Set<String> outdated = new HashSet<>();
        private long results;
        private long first;

        Counting(Purpose purpose) {
            this.purpose = purpose;
        }

        void add(Assignment assignment) {
            String position = assignment.position().id();
            results++;
            people.add(assignment.person());
            first += ahead.hasResult(purpose, assignment.person(), position) ? 0 : 1;
            if (ahead.isBehind(purpose, assignment.person(), position)) {
                outdated.add(assignment.person());
            }
        }

        Outlook outlook(boolean evidence) {
            return new Outlook(results, people.size(), first, outdated.size(), evidence);
        }
    }

    /** What there is for a first assessment to rest on. */
    public Groundwork groundwork(Actor actor) {
        Policy.require(actor, Act.ASSESS, Scope.CITY);
        return store.read(session -> new Groundwork(
                session.analyses().count() > 0, session.evidence().lastSequence() > 0));
    }

    /** Whether anybody was ever assessed for the purpose. */
    public boolean hasResults(Actor actor, Purpose purpose) {
        Policy.require(actor, Act.ASSESS, Scope.CITY);
        return store.read(session -> {
            ahead.goOn(session, purpose);
            return ahead.hasAny(purpose);
        });
    }

    /** Of how many people evidence was recorded that is newer than their results; looks at a limited number of facts and people. */
    public NewerEvidence newer(Actor actor, Purpose purpose) {
        Policy.require(actor, Act.ASSESS, Scope.CITY);
        return store.read(session -> {
            boolean all = ahead.goOn(session, purpose);
            List<String> behind = ahead.peopleBehind(purpose, LOOKED_AT);
            Predicate<Assignment> described = described(session);
            long people = behind.stream()
                    .filter(person -> session.organization().assignments(person).stream()
                            .anyMatch(a ->
                                    ahead.isBehind(purpose, person, a.position().id()) && described.test(a)))
                    .count();
            return new NewerEvidence(people, !all || behind.size() == LOOKED_AT);
        });
    }

    /**
     * Begins to assess as of today and returns; {@link #find} tells how far it is. Where a run is under way, that one is returned and no other is begun.
     *
     * @throws NoSuchSubject where there is no such department
     */
    public AssessmentRun start(Actor actor, Purpose purpose, @Nullable String department) {
        long expected = outlook(actor, purpose, department).results();
        synchronized (runs) {
            Optional<AssessmentRun> before = underWay();
            if (before.isPresent()) {
                return before.get();
            }
            AssessmentRun run = new AssessmentRun(
                    UUID.randomUUID().toString(),
                    purpose,
                    department,
                    clock.instant(),
                    expected,
                    0,
                    AssessmentRun.State.RUNNING);
            runs.put(run.id(), run);
            worker.execute(() -> work(actor, run));
            return run;
        }
    }

    private void work(Actor actor, AssessmentRun run) {
        try {
            long made = assessments.assessEveryone(actor, run.purpose(), null, run.department(), done -> {
                change(run.id(), AssessmentRun.State.RUNNING, done);
                if (stopping) {
                    throw new Stopped();
                }
            });
            change(run.id(), AssessmentRun.State.DONE, made);
        } catch (Stopped e) {
            end(run.id(), AssessmentRun.State.STOPPED);
        } catch (RuntimeException | Error e) {
            LOG.error(
                    "An assessment of everybody ended in a fault: {}",
                    e.getClass().getName());
            end(run.id(), AssessmentRun.State.FAILED);
        }
    }

    private void end(String id, AssessmentRun.State state) {
        synchronized (runs) {
            runs.computeIfPresent(id, (same, run) -> run.with(state, run.made()));
        }
    }

    private void change(String id, AssessmentRun.State state, long made) {
        synchronized (runs) {
            runs.computeIfPresent(id, (same, run) -> run.with(state, made));
        }
    }

    /** A run of those begun last, since the server was started. */
    public Optional<AssessmentRun> find(Actor actor, String id) {
        Policy.require(actor, Act.ASSESS, Scope.CITY);
        synchronized (runs) {
            return Optional.ofNullable(runs.get(id));
        }
    }

    /** The run that is under way. */
    public Optional<AssessmentRun> underWay(Actor actor) {
        Policy.require(actor, Act.ASSESS, Scope.CITY);
        synchronized (runs) {
            return underWay();
        }
    }

    private Optional<AssessmentRun> underWay() {
        return runs.values().stream()
                .filter(run -> run.state() == AssessmentRun.State.RUNNING)
                .findFirst();
    }

    /** Ends what is under way after the results that are being made now. */
    @Override
    public void close() {
        stopping = true;
        worker.shutdown();
        try {
            if (!worker.awaitTermination(2, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
