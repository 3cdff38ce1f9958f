package adroit.plugins.internal;

import adroit.plugins.Fault;
import java.util.Optional;

/** Why a field that is here is not in service, for whoever wants to compute an older result again. */
final class Absence {
    private Absence() {}

    /**
     * In sentences, with what to do; empty where the field is not installed.
     *
     * @param passing why it is not in service in this run, though its record says so
     */
    static Optional<String> of(String id, InstalledSet set, Optional<Fault> passing) {
        Optional<Installed> installed = set.installed(id);
        if (installed.isPresent()) {
            return Optional.of(
                    installed.get().enabled()
                            ? "The field " + id + " is installed, but not in service in this run. "
                                    + passing.map(Absence::said).orElse("See its page for the reason.")
                            : "The field " + id
                                    + " is disabled. Enable it to compute the result again: on its page, or with adroit discipline enable "
                                    + id + ".");
        }
        return set.quarantined(id).map(q -> "The field " + id + " is set aside. " + said(q.fault()));
    }

    private static String said(Fault fault) {
        return fault.sentence() + " " + fault.remedy();
    }
}
