package adroit.exchange.imports;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.Table;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.intake.ImportChoice;
import adroit.intake.ImportCounts;
import adroit.intake.ImportRun;
import adroit.intake.ImportState;
import adroit.intake.Intake;
import adroit.storage.StorageFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where files are handed in: each is kept in a folder of its own while it is looked at and taken, at once or by a thread that works off one file after the other.
 *
 * <p>That a file was taken is written in the transaction that stores its rows. A file that was being read when the server ended is therefore
 * known to have left nothing behind, and {@link #recover} says so.
 */
public final class ImportDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration KEPT_UNTAKEN = Duration.ofDays(1);

    private final Intake intake;
    private final Clock clock;
    private final Shelves shelves;
    private final Map<String, ImportKind> kinds;
    private final Map<String, Long> progress = new ConcurrentHashMap<>();
    private volatile boolean stopping;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> named(work));

    /**
     * A file that was taken at once.
     *
     * @param problems how many things are wrong with rows that were left out, and with the relations between rows
     */
    public record Taken(ImportRun run, ImportReport report, int problems) {}

    private record Worked(ImportReport report, int problems) {}

    /**
     * A desk.
     *
     * @param folder within the home, for nothing else
     * @param largest bytes of one file
     */
    public ImportDesk(Intake intake, Clock clock, Path folder, long largest, Map<String, ? extends ImportKind> kinds) {
        this.intake = intake;
        this.clock = clock;
        this.shelves = new Shelves(folder, largest);
        this.kinds = new TreeMap<>(kinds);
    }

    /** It keeps no process from ending: what is not stored by then never is. */
    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "adroit-imports");
        thread.setDaemon(true);
        return thread;
    }

    /** The kinds of file that are taken, by their names. */
    public Map<String, ImportKind> kinds() {
        return Map.copyOf(kinds);
    }

    /** How many bytes a file may have. */
    public long largest() {
        return shelves.largest();
    }

    /** Says of what was under way when the server ended that it was interrupted, and throws away what is old. To be called once, before anything is taken. */
    public void recover() {
        for (ImportRun left : intake.underWay()) {
            intake.change(left.id(), run -> run.state().isRunning() ? interrupted(run) : run);
        }
        sweep();
    }

    private ImportRun interrupted(ImportRun run) {
        return run.with(
                ImportState.INTERRUPTED,
                ImportCounts.NONE,
                "Adroit was stopped while this file was being read. Nothing of it was stored. Start it again here, or send"
                        + " the file once more.",
                clock.instant());
    }

    /** Throws away files whose time is over: taken ones after a week, others after a day. */
    private void sweep() {
        for (String id : shelves.ids()) {
            Optional<ImportRun> run = intake.change(id, same -> same);
            if (run.isEmpty() || isOver(run.get())) {
                shelves.clear(id);
            }
        }
    }

    private boolean isOver(ImportRun run) {
        Duration kept = run.state() == ImportState.TAKEN ? KEPT : KEPT_UNTAKEN;
        return !run.state().isRunning() && run.changed().plus(kept).isBefore(clock.instant());
    }

    /**
     * Keeps a file.
     *
     * @throws TooLarge when it has more bytes than are taken
     */
    public ImportRun receive(Actor actor, String kind, String name, InputStream content) throws IOException {
        Policy.require(actor, Act.IMPORT, Scope.CITY);
        sweep();
        String plain = Shelves.plain(name);
        kind(kind);
        ImportRun run = intake.begin(actor, kind, plain);
        try {
            shelves.put(run.id(), plain, content);
            return run;
        } catch (IOException | RuntimeException e) {
            shelves.clear(run.id());
            refuse(run.id(), "The file did not arrive whole. Nothing of it was stored. Send it again.");
            throw e;
        }
    }

    /** What a table is taken for, as far as that was chosen. */
    public ImportPreview preview(ImportRun run, ImportChoice choice) {
        return kind(run.kind()).preview(file(run), ImportOptions.of(choice, true, run.id(), rows -> {}));
    }

    /** Whether the file itself is still here, so that it can be taken or tried. */
    public boolean isHere(ImportRun run) {
        return Files.exists(shelves.file(run.id(), run.file()));
    }

    private Path file(ImportRun run) {
        Path file = shelves.file(run.id(), run.file());
        if (!Files.exists(file)) {
            throw new RefusedFile(Problem.ofFile(
                    run.file(),
                    "thrown-away",
                    "The file is no longer here: files are kept for a day until they are taken.",
                    "Send it again."));
        }
        return file;
    }

    /**
     * Takes a file at once, or says what would come of it, as its {@linkplain ImportRun#choice() choice} says.
     *
     * @param awaited whether somebody still waits for the answer; asked now and then
     * @throws CalledOff when nobody does any more, or the product is being stopped; nothing is stored then
     */
    public Taken take(Actor actor, ImportRun run, ImportChoice choice, boolean dryRun, BooleanSupplier awaited) {
        ImportRun chosen = begin(run, choice, dryRun);
        Worked worked = work(actor, chosen, dryRun, awaited);
        return new Taken(intake.find(actor, run.id()).orElse(chosen), worked.report(), worked.problems());
    }

    /** Begins to take a file, or to try it, and returns; its {@link ImportRun} tells how far it is. */
    public ImportRun start(Actor actor, ImportRun run, ImportChoice choice, boolean dryRun) {
        file(run);
        ImportRun chosen = begin(run, choice, dryRun);
        try {
            worker.execute(() -> inBackground(actor, chosen, dryRun));
        } catch (RejectedExecutionException e) {
            refuse(run.id(), "Adroit is being stopped. Nothing was stored. Try again when it runs.");
        }
        return chosen;
    }

    private ImportRun begin(ImportRun run, ImportChoice choice, boolean dryRun) {
        return intake.change(run.id(), now -> {
                    if (now.state().isRunning() || now.state() == ImportState.TAKEN) {
                        throw new AlreadyUnderWay();
                    }
                    return now.choosing(choice).now(dryRun ? ImportState.TRYING : ImportState.TAKING, clock.instant());
                })
                .orElseThrow(AlreadyUnderWay::new);
    }

    private void inBackground(Actor actor, ImportRun run, boolean dryRun) {
        try {
            work(actor, run, dryRun, () -> true);
        } catch (RefusedFile e) {
            LOG.info(
                    "An import of kind {} was refused: {}",
                    run.kind(),
                    e.problems().get(0).rule());
        } catch (CalledOff e) {
            LOG.info("An import of kind {} was called off.", run.kind());
        } catch (RuntimeException e) {
            LOG.error(
                    "An import of kind {} ended in a fault: {}",
                    run.kind(),
                    e.getClass().getName());
        } catch (Error e) {
            LOG.error(
                    "An import of kind {} ended in a fault: {}",
                    run.kind(),
                    e.getClass().getName());
            throw e;
        }
    }

    private Worked work(Actor actor, ImportRun run, boolean dryRun, BooleanSupplier awaited) {
        progress.put(run.id(), 0L);
        try (ProblemSpool problems = new ProblemSpool(shelves.cleared(run.id()), run.file())) {
            ImportOptions options = ImportOptions.of(run.choice(), dryRun, run.id(), rows -> {
                progress.put(run.id(), rows);
                goOn(awaited);
            });
            ImportReport report = kind(run.kind()).take(actor, file(run), options, problems);
            if (!report.stored()) {
                keepRejected(run, problems);
                intake.change(
                        run.id(),
                        now -> now.with(
                                dryRun ? ImportState.TRIED : ImportState.REFUSED,
                                report.counts(),
                                dryRun ? null : nothing(report),
                                clock.instant()));
            } else {
                keepWhatIsLeft(run, problems);
            }
            return new Worked(report, problems.size());
        } catch (Stopping e) {
            intake.change(run.id(), now -> now.state() == ImportState.TAKEN ? now : interrupted(now));
            throw e;
        } catch (RuntimeException | Error e) {
            refuse(run.id(), sentence(e));
            throw e;
        } finally {
            progress.remove(run.id());
        }
    }

    private void goOn(BooleanSupplier awaited) {
        if (stopping) {
            throw new Stopping();
        }
        if (!awaited.getAsBoolean()) {
            throw new CalledOff(
                    "Whoever sent this file went away before it was taken. Nothing of it was stored. Send it"
                            + " again.");
        }
    }

    /** The good rows are stored: what fails from here on must not say otherwise. */
    private void keepWhatIsLeft(ImportRun run, ProblemSpool problems) {
        try {
            keepRejected(run, problems);
            shelves.forget(run.id(), run.file());
        } catch (RuntimeException e) {
            LOG.warn("The rejected rows of {} could not be written to a file", run.id());
        }
    }

    private void keepRejected(ImportRun run, ProblemSpool problems) {
        if (kind(run.kind()).isTable()) {
            Table table = Table.open(file(run), run.choice().sheet());
            RejectedRows.write(table, problems, shelves.rejected(run.id()));
        }
    }

    private static String nothing(ImportReport report) {
        if (report.read() == 0) {
            return "The file has no rows. Nothing was stored.";
        }
        return report.rejected() == report.read()
                ? "No row could be taken, so nothing was stored. Correct the rows, or say what the columns mean."
                : "Rows were refused, and one of them was to keep the whole file out: nothing was stored. Correct them, or"
                        + " take the good rows alone.";
    }

    private static String sentence(Throwable e) {
        if (e instanceof RefusedFile refused) {
            Problem first = refused.problems().get(0);
            String more = refused.problems().size() == 1
                    ? ""
                    : " And " + (refused.problems().size() - 1) + " more of the kind.";
            return (first.sentence() + " " + first.suggestion()).strip() + more;
        }
        if (e instanceof CalledOff) {
            return String.valueOf(e.getMessage());
        }
        return e instanceof StorageFailure
                ? "The database could not take it: " + e.getMessage()
                : "Something went wrong on our side. Nothing of the file was stored. Try again; if it stays, tell the"
                        + " administrator when it happened.";
    }

    /** What was taken stays taken, whatever fails afterwards. */
    private void refuse(String id, String sentence) {
        intake.change(
                id,
                run -> run.state() == ImportState.TAKEN
                        ? run
                        : run.with(ImportState.REFUSED, ImportCounts.NONE, sentence, clock.instant()));
    }

    /** The file with that id, as it stands. */
    public Optional<ImportRun> find(Actor actor, String id) {
        return intake.find(actor, id).map(this::asItStands);
    }

    /** The newest files before a number, as they stand, the newest first. */
    public List<ImportRun> before(Actor actor, long number, int limit) {
        return intake.before(actor, number, limit).stream()
                .map(this::asItStands)
                .toList();
    }

    /** How a file stands for whoever looks: where its rows are stored it is still being taken, until what was left out lies in its file, too. */
    private ImportRun asItStands(ImportRun run) {
        boolean ending = run.state() == ImportState.TAKEN && progress.containsKey(run.id());
        return ending ? run.now(ImportState.TAKING, run.changed()) : run;
    }

    /** How many rows were looked at so far. */
    public long progress(ImportRun run) {
        return progress.getOrDefault(run.id(), 0L);
    }

    /** The problems of the last reading that were told first. */
    public List<RowProblem> firstProblems(ImportRun run, int most) {
        return ProblemSpool.first(shelves.folder(run.id()), most);
    }

    /** The file of rejected rows; empty where there were none, and when its time is over. */
    public Optional<Path> rejected(ImportRun run) {
        Path file = shelves.rejected(run.id());
        return Files.exists(file) && !asItStands(run).state().isRunning() ? Optional.of(file) : Optional.empty();
    }

    private ImportKind kind(String key) {
        @Nullable ImportKind kind = kinds.get(key);
        if (kind == null) {
            throw new IllegalArgumentException("there is no kind " + key);
        }
        return kind;
    }

    /** Waits a little for what is being read, then leaves it: what is not stored by then never is. */
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

    /** That a file is not read to its end, because nobody waits for it. */
    public static class CalledOff extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private CalledOff(String sentence) {
            super(sentence);
        }
    }

    private static final class Stopping extends CalledOff {
        private static final long serialVersionUID = 1L;

        Stopping() {
            super("Adroit is being stopped. Nothing of this file was stored. Send it again when it runs.");
        }
    }

    /** A file with more bytes than are taken. */
    public static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge(long largest) {
            super("A file has at most " + (largest >> 20) + " MB: send it in parts.");
        }
    }

    /** A file that is being read or was taken already. */
    public static final class AlreadyUnderWay extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AlreadyUnderWay() {
            super("This file is being read, or was taken in already.");
        }
    }
}
