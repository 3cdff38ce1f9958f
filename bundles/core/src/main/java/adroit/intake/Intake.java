package adroit.intake;

import adroit.audit.AuditEvent;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.storage.Store;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What was brought in before, and what columns were said to mean. */
public final class Intake {
    private static final int LOOKED_AT = 500;

    private final Store store;
    private final Clock clock;

    public Intake(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Writes down that a file was sent. */
    public ImportRun begin(Actor actor, String kind, String file) {
        Policy.require(actor, Act.IMPORT, Scope.CITY);
        return store.write(session -> {
            ImportRun run = new ImportRun(
                    ImportRun.id(session.intake().nextNumber()),
                    kind,
                    file,
                    actor.account(),
                    actor.displayName(),
                    clock.instant(),
                    clock.instant(),
                    ImportState.RECEIVED,
                    ImportChoice.USUAL,
                    ImportCounts.NONE,
                    null);
            session.intake().save(run);
            return run;
        });
    }

    /** Changes what is written of a file; empty where there is none of that id. */
    public Optional<ImportRun> change(String id, UnaryOperator<ImportRun> change) {
        return store.write(session -> {
            Optional<ImportRun> changed = session.intake().run(id).map(change);
            changed.ifPresent(session.intake()::save);
            return changed;
        });
    }

    /** The files of the last ones that are written down as being read. */
    public List<ImportRun> underWay() {
        return store.read(session -> session.intake().before(Long.MAX_VALUE, LOOKED_AT).stream()
                .filter(run -> run.state().isRunning())
                .toList());
    }

    /** The file with that id. */
    public Optional<ImportRun> find(Actor actor, String id) {
        Policy.require(actor, Act.IMPORT, Scope.CITY);
        return store.read(session -> session.intake().run(id));
    }

    /** The newest files before a number, the newest first. */
    public List<ImportRun> before(Actor actor, long number, int limit) {
        Policy.require(actor, Act.IMPORT, Scope.CITY);
        return store.read(session -> session.intake().before(number, limit));
    }

    /** All that was said of columns, the newest first. */
    public List<KnownColumns> columns(Actor actor) {
        Policy.require(actor, Act.IMPORT, Scope.CITY);
        return store.read(session -> session.intake().columns());
    }

    /** Forgets what was said of columns; whether there was anything to forget. */
    public boolean forget(Actor actor, String kind, String signature) {
        Policy.require(actor, Act.IMPORT, Scope.CITY);
        return store.write(session -> {
            boolean known = session.intake().forget(kind, signature);
            if (known) {
                session.audit().append(AuditEvent.of(clock.instant(), actor, "import.forget", kind, "done"));
            }
            return known;
        });
    }
}
