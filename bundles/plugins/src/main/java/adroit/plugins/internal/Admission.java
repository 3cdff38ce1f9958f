package adroit.plugins.internal;

import adroit.plugins.Fault;
import adroit.publisher.Publishers;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What may come into service of what is here, by whatever way it comes: at a start, enabled, set otherwise, by a rollback or a lock file, beside what serves, or for an older result. Not what is set
 * aside, not what a revoked key signed, and nothing with code that was never tried on this JDK and version of the product. What is new passes the {@link Gate} before.
 */
final class Admission implements AutoCloseable {
    private final RecordedSet record;
    private final Publishers publishers;
    private final Trials trials;

    Admission(RecordedSet record, Publishers publishers, Trials trials) {
        this.record = record;
        this.publishers = publishers;
        this.trials = trials;
    }

    /** Those that may come back as far as that is known without a trial. */
    List<Installed> permitted(List<Installed> disciplines) {
        return disciplines.stream().filter(this::permits).toList();
    }

    /** Whether it may come back as far as that is known without a trial. */
    boolean permits(Installed discipline) {
        return fault(discipline).isEmpty();
    }

    /** Whether it is set aside. */
    boolean holds(Installed discipline) {
        return record.now().quarantine().stream().anyMatch(q -> q.holds(discipline));
    }

    /** Why it may not come back as far as that is known without a trial. */
    Optional<Fault> fault(Installed discipline) {
        String signer = discipline.signer();
        return record.now().quarantine().stream()
                .filter(q -> q.holds(discipline))
                .map(Quarantined::fault)
                .findFirst()
                .or(() -> Optional.ofNullable(signer)
                        .filter(publishers::isRevoked)
                        .map(this::revocation));
    }

    /** What is wrong with whatever the key signed that was revoked. */
    Fault revocation(String fingerprint) {
        return Revocation.fault(publishers.keyOf(fingerprint));
    }

    /**
     * Asks everything of it, as at a start: what was never tried here is tried now.
     *
     * @throws Faulty why it may not come into service
     * @throws adroit.plugins.DisciplineRefused where it has to be tried, and cannot be now
     */
    void require(Installed discipline) {
        requirePermitted(discipline);
        trials.require(discipline);
    }

    /**
     * Asks everything of it in its turn, where nothing is tried.
     *
     * @param found what trials found before the turn came
     * @throws Faulty why it may not come into service
     * @throws adroit.plugins.DisciplineRefused where it could not be tried
     * @throws Trials.Untried where it has to be tried first
     */
    void require(Installed discipline, Trials.Outcome found) {
        requirePermitted(discipline);
        requireTried(List.of(discipline), found);
        found.require(discipline);
    }

    /** @throws Trials.Untried where some have to be tried first, with all of them */
    void requireTried(List<Installed> disciplines, Trials.Outcome found) {
        List<Installed> untried = trials.untried(permitted(disciplines), found);
        if (!untried.isEmpty()) {
            throw new Trials.Untried(untried);
        }
    }

    /**
     * An act of an administrator that brings something back. What was never tried here is tried by whoever asks, and the act then asked for anew: nobody else waits for a trial.
     *
     * @param inTurn the act, with what trials found; throws {@link Trials.Untried} where it needs one
     */
    <T> T bringingBack(Function<Trials.Outcome, T> inTurn) {
        return trying(inTurn, trials::ahead);
    }

    /** The same for a scorer that made an older result, for which whoever brings something new has to wait. */
    <T> T recalling(Function<Trials.Outcome, T> inTurn) {
        return trying(inTurn, trials::inLine);
    }

    private static <T> T trying(Function<Trials.Outcome, T> inTurn, Function<List<Installed>, Trials.Outcome> trial) {
        Trials.Outcome found = Trials.Outcome.NONE;
        while (true) {
            try {
                return inTurn.apply(found);
            } catch (Trials.Untried e) {
                found = found.and(trial.apply(e.packs()));
            }
        }
    }

    private void requirePermitted(Installed discipline) {
        fault(discipline).ifPresent(fault -> {
            throw new Faulty(fault);
        });
    }

    /** Tries those together that need it, as at a start: what is wrong with one is of no consequence to the others. */
    Trials.Outcome tried(List<Installed> disciplines) {
        return trials.of(disciplines.stream().filter(d -> d.signer() != null).toList());
    }

    /** Tries a new pack before its turn, one at a time, and gives what is to be done in its turn: nothing, or to throw what the trial found. */
    Runnable ahead(Gate.Passed passed) {
        return trials.ahead(passed);
    }

    @Override
    public void close() {
        trials.close();
    }
}
