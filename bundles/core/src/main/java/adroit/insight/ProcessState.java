package adroit.insight;

import adroit.assessment.DisciplineResult;
import adroit.catalog.Catalog;
import adroit.catalog.WorkProcess;
import adroit.gap.Gap;
import adroit.gap.GapType;
import adroit.gap.ProcessGaps;
import adroit.gap.StepFinding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The state of the city's processes as the newest result of each discipline found it. A process gap ends when the newest results no longer find it, also where somebody was not
 * assessed again since.
 */
final class ProcessState {
    private final Function<String, Catalog> catalogs;
    private final Map<String, Found> newest = new HashMap<>();

    ProcessState(Function<String, Catalog> catalogs) {
        this.catalogs = catalogs;
    }

    private record Found(LocalDate asOf, long number, String catalogEdition, List<StepFinding> findings) {
        boolean isNewerThan(LocalDate otherAsOf, long otherNumber) {
            return asOf.equals(otherAsOf) ? number > otherNumber : asOf.isAfter(otherAsOf);
        }
    }

    /** Takes what a result found, where nothing newer is known. */
    void note(DisciplineResult part, LocalDate asOf, long number) {
        Found known = newest.get(part.discipline());
        if (known == null || !known.isNewerThan(asOf, number)) {
            newest.put(part.discipline(), new Found(asOf, number, part.catalogEdition(), part.findings()));
        }
    }

    /** The listed gap as it stands now; empty for a process gap that has ended. */
    Optional<ListedGap> now(ListedGap listed) {
        if (listed.gap().type() != GapType.PROCESS) {
            return Optional.of(listed);
        }
        Found found = newest.get(listed.discipline());
        return found == null
                ? Optional.of(listed)
                : gap(found, listed.gap().subject()).map(listed::with);
    }

    private Optional<Gap> gap(Found found, String subject) {
        if (subject.startsWith("step/")) {
            return found.findings().stream()
                    .filter(f -> subject.equals("step/" + f.process() + "/" + f.step()))
                    .filter(StepFinding::processToFix)
                    .map(ProcessGaps::toFix)
                    .findFirst();
        }
        return catalogs.apply(found.catalogEdition())
                .process(subject.substring("process/".length()))
                .filter(process -> !process.documented())
                .map(WorkProcess::id)
                .map(ProcessGaps::undocumented);
    }
}
