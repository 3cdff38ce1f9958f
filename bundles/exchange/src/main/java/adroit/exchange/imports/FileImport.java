package adroit.exchange.imports;

import adroit.audit.AuditEvent;
import adroit.exchange.problem.RefusedFile;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.intake.ImportState;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One file, all of it or nothing: what it comes to decides whether anything stays. Taking and refusing are both written down. A short file goes in as any write does; a long one is
 * worked through while others write.
 */
final class FileImport {
    private final Store store;
    private final Clock clock;
    private final Actor actor;
    private final String act;

    FileImport(Store store, Clock clock, Actor actor, String act) {
        this.store = store;
        this.clock = clock;
        this.actor = actor;
        this.act = act;
        if (!Policy.permits(actor, Act.IMPORT, Scope.CITY)) {
            record("", "refused");
        }
        Policy.require(actor, Act.IMPORT, Scope.CITY);
    }

    /** Does the work on a file of a few rows; where its report says that nothing is stored, nothing is. */
    ImportReport atOnce(ImportOptions options, Function<Session, ImportReport> work) {
        return recorded(options, () -> {
            try {
                return store.write(session -> {
                    ImportReport report = work.apply(session);
                    if (!report.stored()) {
                        throw new NothingStored(report);
                    }
                    end(session, options, report);
                    return report;
                });
            } catch (NothingStored nothing) {
                return nothing.report;
            }
        });
    }

    /** Does the work on a file of any length, while others write. */
    ImportReport beside(ImportOptions options, Function<Session, ImportReport> work) {
        return recorded(
                options,
                () -> options.dryRun()
                        ? store.rehearse(work)
                        : store.prepare(
                                work,
                                report -> report.stored()
                                        ? Optional.of(session -> end(session, options, report))
                                        : Optional.empty()));
    }

    private ImportReport recorded(ImportOptions options, Supplier<ImportReport> work) {
        try {
            ImportReport report = work.get();
            if (!report.stored()) {
                record(subject(report) + (options.dryRun() ? ", dry run" : ""), options.dryRun() ? "done" : "refused");
            }
            return report;
        } catch (RefusedFile refused) {
            record(refused.problems().get(0).rule(), "refused");
            throw refused;
        }
    }

    /** That the file was taken, and what its columns mean, stands beside its rows, or neither does. */
    private void end(Session session, ImportOptions options, ImportReport report) {
        append(session, subject(report), "done");
        report.columnsSaid().ifPresent(session.intake()::remember);
        @Nullable String id = options.run();
        if (id != null) {
            session.intake()
                    .run(id)
                    .map(run -> run.with(ImportState.TAKEN, report.counts(), null, clock.instant()))
                    .ifPresent(session.intake()::save);
        }
    }

    private static String subject(ImportReport report) {
        return report.accepted() + " of " + report.read() + " from " + report.sha256();
    }

    private void record(String subject, String outcome) {
        store.write(session -> {
            append(session, subject, outcome);
            return outcome;
        });
    }

    private void append(Session session, String subject, String outcome) {
        session.audit().append(AuditEvent.of(clock.instant(), actor, act, subject, outcome));
    }

    /** Undoes the transaction and carries the report out of it. */
    private static final class NothingStored extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ImportReport report;

        NothingStored(ImportReport report) {
            this.report = report;
        }
    }
}
