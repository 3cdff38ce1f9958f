package adroit.plugins.internal;

import adroit.identity.Actor;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.Fault;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes up the version of one field that served before the present one; every other field stays as it is. By the queue alone. */
final class GoingBack {
    static final String BACK = "discipline.back";

    private final Known known;
    private final InService service;
    private final Arrivals arrivals;
    private final Journal journal;

    GoingBack(Known known, InService service, Arrivals arrivals, Journal journal) {
        this.known = known;
        this.service = service;
        this.arrivals = arrivals;
        this.journal = journal;
    }

    /** The version that it would go back to. May be asked from anywhere. */
    Optional<String> version(String id) {
        return service.set()
                .installed(id)
                .filter(Installed::enabled)
                .flatMap(service::versionBefore)
                .map(before -> before.description().version());
    }

    /**
     * Makes the version before ready; what serves now is not touched.
     *
     * @param tried what trials found before the turn came
     */
    Running ready(Actor actor, String id, Trials.Outcome tried) {
        Installed before = before(known.installed(id));
        arrivals.requireRight(actor, before.description(), before.signer());
        try {
            return service.prepare(before, tried);
        } catch (Faulty e) {
            Fault fault = e.fault();
            throw new DisciplineRefused(
                    fault.code(), "Nothing was changed, because: " + fault.sentence(), fault.remedy());
        }
    }

    /** Who asks twice, or looked at the page a while ago, means the version that they saw. */
    private void requireStill(String id, @Nullable String to) {
        if (to != null && version(id).filter(to::equals).isEmpty()) {
            throw new DisciplineRefused(
                    "OTHER_VERSION",
                    "The version before is not " + to + " any more: "
                            + known.installed(id).description().version() + " is in service.",
                    "Look at the page again.");
        }
    }

    private Installed before(Installed present) {
        if (!present.enabled()) {
            throw new DisciplineRefused("DISABLED", present.id() + " is disabled.", "Enable it first.");
        }
        return service.versionBefore(present)
                .orElseThrow(() -> new DisciplineRefused(
                        "NOTHING_BEFORE",
                        "No version of " + present.id() + " that may come back served here before "
                                + present.description().version() + ".",
                        "Install a corrected version."));
    }

    /** @param to the version that was looked at; null for whichever it is */
    void goBack(Actor actor, String id, @Nullable String to, Trials.Outcome tried) {
        requireStill(id, to);
        Running ready = ready(actor, id, tried);
        Installed before = ready.installed();
        service.serve(ready, () -> {
            journal.inForce(actor, List.of(ready.discipline().edition()));
            journal.done(actor, BACK, id + " " + before.description().version() + ", SHA-256 " + before.sha256());
        });
    }
}
