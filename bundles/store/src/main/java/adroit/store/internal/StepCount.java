package adroit.store.internal;

import adroit.evidence.Fact;
import adroit.evidence.PermittedUse;
import adroit.evidence.Purpose;
import adroit.gap.StepFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Counts people per step, each by their newest outcome. The rows come in the order of process, step, person, day and sequence, so that the newest outcome of a person
 * is the last before the next person.
 */
final class StepCount {
    private final Purpose purpose;
    private final LocalDate asOf;
    private final Predicate<Fact.StepOutcome> asked;
    private final Set<String> withdrawn;
    private final List<StepFinding> findings = new ArrayList<>();

    private @Nullable FactRow newest;
    private int answered;
    private int missed;

    /** @param withdrawn client ids of outcomes that were taken back */
    StepCount(Purpose purpose, LocalDate asOf, Predicate<Fact.StepOutcome> asked, Set<String> withdrawn) {
        this.purpose = purpose;
        this.asOf = asOf;
        this.asked = asked;
        this.withdrawn = withdrawn;
    }

    /** Takes the next row. Every row is checked, also those that do not count. */
    void add(FactRow row) {
        if (!counts(row, row.recorded().fact())) {
            return;
        }
        if (newest != null && !newest.sameStepAndPerson(row)) {
            finishPerson(newest);
            if (!newest.sameStep(row)) {
                finishStep(newest);
            }
        }
        newest = row;
    }

    /** What was counted, by process and step. */
    List<StepFinding> findings() {
        if (newest != null) {
            finishPerson(newest);
            finishStep(newest);
            newest = null;
        }
        return List.copyOf(findings);
    }

    private boolean counts(FactRow row, Fact fact) {
        return fact instanceof Fact.StepOutcome outcome
                && !withdrawn.contains(row.clientId())
                && PermittedUse.permits(purpose, outcome)
                && !outcome.observed().isAfter(asOf)
                && asked.test(outcome);
    }

    private void finishPerson(FactRow row) {
        answered++;
        if (!row.isDone()) {
            missed++;
        }
    }

    private void finishStep(FactRow row) {
        findings.add(new StepFinding(String.valueOf(row.process()), String.valueOf(row.step()), answered, missed));
        answered = 0;
        missed = 0;
    }
}
