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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One file, one transaction: what it comes to decides whether anything stays. Taking and refusing are both written down. */
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

    /** Does the work; where its report says that nothing is stored, nothing is. */
    ImportReport run(ImportOptions options, Function<Session, ImportReport> work) {
        try {
            return store.write(session -> {
                ImportReport report = work.apply(session);
                if (!report.stored()) {
                    throw new NothingStored(report);
                }
                append(session, subject(report), "done");
                taken(session, options, report);
                return report;
            });
        } catch (NothingStored nothing) {
            record(
                    subject(nothing.report) + (options.dryRun() ? ", dry run" : ""),
                    options.dryRun() ? "done" : "refused");
            return nothing.report;
        } catch (RefusedFile refused) {
            record(refused.problems().get(0).rule(), "refused");
            throw refused;
        }
    }

    /** That the file was taken stands beside its rows, or neither does. */
    private void taken(Session session, ImportOptions options, ImportReport report) {
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
        session.audit().append(new AuditEvent(clock.instant(), actor.account(), act, null, null, subject, outcome));
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
