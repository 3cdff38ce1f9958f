package adroit.plugins.internal;

import adroit.plugins.DisciplineRefused;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was in service before something that is to serve no more: the last good version comes back where a later one breaks down. Used by the queue alone. */
final class Predecessors {
    private static final Logger LOG = LoggerFactory.getLogger(Predecessors.class);

    private final History history;
    private final Admission admission;
    private final Preparation preparation;
    private final Serving serving;
    private final Preparation.Breakdown breakdown;

    Predecessors(
            History history,
            Admission admission,
            Preparation preparation,
            Serving serving,
            Preparation.Breakdown breakdown) {
        this.history = history;
        this.admission = admission;
        this.preparation = preparation;
        this.serving = serving;
        this.breakdown = breakdown;
    }

    /** The last version of other bytes before it that may come back. */
    Optional<Installed> version(Installed present) {
        Optional<Installed> before = version(present, present);
        while (before.filter(b -> !admission.permits(b)).isPresent()) {
            before = version(before.get(), present);
        }
        return before;
    }

    private Optional<Installed> version(Installed later, Installed present) {
        return history.before(later.id(), d -> d.sha256().equals(later.sha256()))
                .map(before -> before.offIn(present.offIn()));
    }

    /** What served directly before those bytes, set just so; off where it is off now. */
    private Optional<Installed> before(Installed later, Installed present) {
        return history.before(later.id(), d -> d.place().equals(later.place()))
                .map(before -> before.offIn(present.offIn()));
    }

    /** The last one before it that still comes up, ready to serve; as at a start, what was never tried here is tried now. */
    Optional<Running> readyInPlaceOf(Installed faulty) {
        Optional<Installed> before = before(faulty, faulty);
        while (before.isPresent()) {
            Installed former = before.get();
            try {
                admission.require(former);
                serving.retired().clear(former);
                return Optional.of(preparation.of(former, breakdown));
            } catch (Faulty | DisciplineRefused e) {
                LOG.warn(
                        "{} {} cannot serve in place of what broke down: {}",
                        former.id(),
                        former.description().version(),
                        e.getMessage());
            } catch (RuntimeException | Error e) {
                LOG.error("{} could not be taken up again", former.id(), e);
            }
            before = before(former, faulty);
        }
        return Optional.empty();
    }
}
