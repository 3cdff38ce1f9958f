package adroit.plugins.internal;

import adroit.baseline.Baseline;
import adroit.identity.Actor;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.SetAside;
import java.util.ArrayList;
import java.util.List;

/** Turns what is installed on and off, for everybody or for one department, and removes it; by the queue alone. */
final class Turns {
    static final String ENABLE = "discipline.enable";
    static final String DISABLE = "discipline.disable";
    static final String REMOVE = "discipline.remove";

    private final Known known;
    private final InService service;
    private final Journal journal;
    private final Departments departments;

    Turns(Known known, InService service, Journal journal, Departments departments) {
        this.known = known;
        this.service = service;
        this.journal = journal;
        this.departments = departments;
    }

    /**
     * For one department.
     *
     * @param act and {@code subject}, as the audit log says it
     */
    void use(Actor actor, String id, String department, boolean on, String act, String subject) {
        Installed present = known.installed(id);
        departments.require(department);
        if (!on && id.equals(Baseline.FIELD)) {
            throw new DisciplineRefused(
                    "BASELINE",
                    present.description().title() + " holds the citywide baseline, which every department inherits.",
                    "A department asks for more where it wants, and cannot turn it off.");
        }
        if (present.offIn().contains(department) == on) {
            List<String> off = new ArrayList<>(present.offIn());
            if (!off.remove(department)) {
                off.add(department);
            }
            service.say(present.offIn(off), () -> journal.done(actor, act, subject));
        }
    }

    void disable(Actor actor, String id) {
        Installed present = known.installed(id);
        if (!present.enabled()) {
            throw new DisciplineRefused("DISABLED", id + " is disabled already.", "Enable it to use it again.");
        }
        journal.done(actor, DISABLE, id);
        service.withdraw(id, service.set().saying(present.withEnabled(false)));
    }

    /** @param tried what trials found before the turn came */
    void enable(Actor actor, String id, Trials.Outcome tried) {
        Installed present = known.installed(id);
        if (present.enabled()) {
            throw new DisciplineRefused("ENABLED", id + " is in service already.", "There is nothing to do.");
        }
        try {
            Running ready = service.prepareForgiven(present.withEnabled(true), tried);
            service.serve(ready, () -> journal.done(actor, ENABLE, id));
        } catch (Faulty e) {
            journal.refused(actor, ENABLE, id, List.of(e.fault().code()));
            service.quarantine(present, e.fault());
            throw new SetAside(e.fault());
        }
    }

    void remove(Actor actor, String id) {
        InstalledSet set = service.set();
        if (set.installed(id).isEmpty() && set.quarantined(id).isEmpty()) {
            throw new DisciplineRefused(
                    "NOT_INSTALLED",
                    known.status(id).id() + " is not installed.",
                    "There is nothing to remove. See: adroit discipline list.");
        }
        journal.done(actor, REMOVE, id);
        service.withdraw(id, set.without(id));
    }
}
