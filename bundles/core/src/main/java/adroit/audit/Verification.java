package adroit.audit;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.storage.Integrity;

/** Checks, when somebody asks, that what is stored is what was written. */
public final class Verification {
    private final Integrity integrity;
    private final AuditLog log;

    public Verification(Integrity integrity, AuditLog log) {
        this.integrity = integrity;
        this.log = log;
    }

    /** Checks everything, and writes down that it was asked for. */
    public Integrity.Report verify(Actor actor) {
        Policy.require(actor, Act.VERIFY, Scope.CITY);
        Integrity.Report report = integrity.verify();
        String found = report.problems().size() + " problems in " + report.checked();
        log.record(actor, "verify", found, "done");
        return report;
    }
}
