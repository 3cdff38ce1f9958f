package adroit.store.internal;

import adroit.evidence.PermittedUse;
import adroit.evidence.Purpose;
import adroit.gap.StepFinding;
import adroit.scoring.Channel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Counts people per step, each by their newest outcome. The rows come in the order of process, step, person, day and sequence, so that the newest outcome of a person
 * is the last before the next person.
 */
final class StepCount {
    private final Purpose purpose;
    private final LocalDate asOf;
    private final BiPredicate<String, String> whose;
    private final Set<String> withdrawn;
    private final List<StepFinding> findings = new ArrayList<>();

    private @Nullable FactRow newest;
    private int answered;
    private int missed;

    /** @param withdrawn client ids of outcomes that were taken back */
    StepCount(Purpose purpose, LocalDate asOf, BiPredicate<String, String> whose, Set<String> withdrawn) {
        this.purpose = purpose;
        this.asOf = asOf;
        this.whose = whose;
        this.withdrawn = withdrawn;
    }

    /** Takes the next row. Every row is checked, also those that do not count. */
    void add(FactRow row) {
        row.intactBody();
        if (!counts(row)) {
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

    private boolean counts(FactRow row) {
        String channel = row.channel();
        return channel != null
                && !withdrawn.contains(row.clientId())
                && PermittedUse.permits(purpose, Channel.of(channel))
                && !LocalDate.parse(row.observed()).isAfter(asOf)
                && whose.test(row.person(), String.valueOf(row.process()));
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
