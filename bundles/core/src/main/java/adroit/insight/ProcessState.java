package adroit.insight;

import adroit.assessment.DisciplineResult;
import adroit.catalog.Catalog;
import adroit.catalog.WorkProcess;
import adroit.gap.Gap;
import adroit.gap.GapType;
import adroit.gap.ProcessGaps;
import adroit.gap.StepFinding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The state of the city's processes as the newest result of each discipline found it. A process gap ends when the newest results no longer find it, also where somebody was not
 * assessed again since.
 */
final class ProcessState {
    private final Function<String, Catalog> catalogs;
    private final Map<String, Map<String, Found>> newest = new HashMap<>();

    ProcessState(Function<String, Catalog> catalogs) {
        this.catalogs = catalogs;
    }

    private record Found(LocalDate asOf, long number, String catalogEdition, List<StepFinding> findings) {
        boolean isNewerThan(LocalDate otherAsOf, long otherNumber) {
            return asOf.equals(otherAsOf) ? number > otherNumber : asOf.isAfter(otherAsOf);
        }
    }

    /** Takes what a result found, where nothing newer is known. */
    void note(DisciplineResult part, String department, LocalDate asOf, long number) {
        note(part.discipline(), department, new Found(asOf, number, part.catalogEdition(), part.findings()));
    }

    private void note(String discipline, String department, Found found) {
        newest.computeIfAbsent(discipline, d -> new HashMap<>())
                .merge(department, found, (one, two) -> one.isNewerThan(two.asOf(), two.number()) ? one : two);
    }

    /** Takes what another knows from the results of a department. */
    void take(ProcessState other, String department) {
        other.newest.forEach((discipline, found) -> {
            Found there = found.get(department);
            if (there != null) {
                note(discipline, department, there);
            }
        });
    }

    private @Nullable Found newest(String discipline) {
        return newest.getOrDefault(discipline, Map.of()).values().stream()
                .max(Comparator.comparing(Found::asOf).thenComparing(Found::number))
                .orElse(null);
    }

    /** The listed gap as it stands now; empty for a process gap that has ended. */
    Optional<ListedGap> now(ListedGap listed) {
        if (listed.gap().type() != GapType.PROCESS) {
            return Optional.of(listed);
        }
        Found found = newest(listed.discipline());
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
