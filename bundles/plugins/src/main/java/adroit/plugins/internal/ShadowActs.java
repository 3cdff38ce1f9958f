package adroit.plugins.internal;

import adroit.identity.Actor;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Shadow;
import adroit.plugins.ShadowReport;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Versions that score one department beside the one in service: begun, compared, promoted, dropped; by the queue alone. */
final class ShadowActs {
    static final String BEGIN = "discipline.shadow";
    static final String DROP = "discipline.shadow-drop";
    static final String READ = "discipline.shadow-read";

    private final Known known;
    private final InService service;
    private final Admission admission;
    private final Journal journal;
    private final Arrivals arrivals;
    private final Shadows shadows;
    private final Departments departments;

    ShadowActs(
            Known known,
            InService service,
            Admission admission,
            Journal journal,
            Arrivals arrivals,
            Shadows shadows,
            Departments departments) {
        this.known = known;
        this.service = service;
        this.admission = admission;
        this.journal = journal;
        this.arrivals = arrivals;
        this.shadows = shadows;
        this.departments = departments;
    }

    Shadow begin(Actor actor, Candidate candidate, String department) {
        String id = candidate.ready().installed().id();
        try {
            departments.require(department);
            known.installed(id);
            Shadowing shadowing = new Shadowing(
                    candidate.ready().installed(),
                    department,
                    Instant.now().truncatedTo(ChronoUnit.SECONDS),
                    actor.account());
            journal.done(actor, BEGIN, id + " " + candidate.ready().discipline().version() + " in " + department);
            journal.beside(actor, candidate.ready().discipline().edition());
            return shadows.begin(candidate.ready(), shadowing);
        } catch (DisciplineRefused e) {
            service.discard(candidate.ready());
            throw e;
        }
    }

    /** Takes long, and is done outside of the queue. */
    ShadowReport compare(Actor actor, String id) {
        arrivals.requireRight(actor, known.installed(id).description(), null);
        journal.done(actor, READ, id);
        return shadows.report(actor, id);
    }

    /** Asks of the version and its signer what an install asks: what changed since it was brought counts. */
    DisciplineStatus promote(Actor actor, String id) {
        Installed candidate = shadows.noted(id).candidate();
        shadows.requireSound(id);
        arrivals.requireStill(actor, candidate);
        if (!admission.permits(candidate)) {
            throw new DisciplineRefused("NOT_TRUSTED", "It is set aside, or its key was revoked since.", "Drop it.");
        }
        DisciplineStatus status = arrivals.bring(actor, Arrivals.UPDATE, service.offer(candidate));
        shadows.end(id);
        return status;
    }

    String drop(Actor actor, String id) {
        arrivals.requireRight(actor, shadows.noted(id).candidate().description(), null);
        journal.done(actor, DROP, id);
        shadows.end(id);
        return id;
    }
}
