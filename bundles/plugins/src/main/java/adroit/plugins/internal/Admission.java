package adroit.plugins.internal;

import java.util.List;
import java.util.function.Predicate;

/**
 * What may come into service of what is here, by whatever way it comes: at a start, enabled, set otherwise, by a rollback or a lock file, beside what serves, or for an older result. Not what is set
 * aside, not what a revoked key signed, and nothing with code that was never tried on this JDK and version of the product. What is new passes the {@link Gate} before.
 */
final class Admission implements AutoCloseable {
    private final RecordedSet record;
    private final Predicate<String> revoked;
    private final Trials trials;

    /** @param revoked whether the key with that fingerprint was revoked */
    Admission(RecordedSet record, Predicate<String> revoked, Trials trials) {
        this.record = record;
        this.revoked = revoked;
        this.trials = trials;
    }

    /** Those that may come back as far as that is known without a trial. */
    List<Installed> permitted(List<Installed> disciplines) {
        return disciplines.stream().filter(this::permits).toList();
    }

    /** Whether it may come back as far as that is known without a trial. */
    boolean permits(Installed discipline) {
        String signer = discipline.signer();
        return record.now().quarantine().stream().noneMatch(q -> q.holds(discipline))
                && (signer == null || !revoked.test(signer));
    }

    /**
     * Asks everything of it.
     *
     * @throws Faulty why it may not come into service
     * @throws adroit.plugins.DisciplineRefused where it has to be tried, and cannot be now
     */
    void require(Installed discipline) {
        record.now().quarantine().stream().filter(q -> q.holds(discipline)).forEach(q -> {
            throw new Faulty(q.fault());
        });
        String signer = discipline.signer();
        if (signer != null && revoked.test(signer)) {
            throw new Faulty(Revocation.fault(signer));
        }
        trials.require(discipline);
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
