package adroit.plugins.internal;

import java.util.Optional;
import java.util.function.BiPredicate;

/** What was in service before something that is to serve no more: the last good version comes back where a later one breaks down. Used by the queue alone, but for looks. */
final class Predecessors {
    private static final BiPredicate<Installed, Installed> SAME_BYTES =
            (one, other) -> one.sha256().equals(other.sha256());
    private static final BiPredicate<Installed, Installed> SAME_PLACE =
            (one, other) -> one.place().equals(other.place());

    private final History history;
    private final Admission admission;

    Predecessors(History history, Admission admission) {
        this.history = history;
        this.admission = admission;
    }

    /** The last version of other bytes before it that may come back. */
    Optional<Installed> version(Installed present) {
        return permitted(present, SAME_BYTES);
    }

    /** The last before it that may come back, be it the same bytes, set otherwise. */
    Optional<Installed> of(Installed broken) {
        return permitted(broken, SAME_PLACE);
    }

    private Optional<Installed> permitted(Installed later, BiPredicate<Installed, Installed> same) {
        Optional<Installed> before = history.before(later.id(), same, later);
        while (before.filter(b -> !admission.permits(b)).isPresent()) {
            before = history.before(later.id(), same, before.get());
        }
        return before.map(found -> found.offIn(later.offIn()));
    }
}
