package adroit.insight;

import adroit.catalog.Catalog;
import adroit.catalog.WorkProcess;
import adroit.gap.Gap;
import adroit.gap.GapType;
import adroit.gap.ProcessGaps;
import adroit.gap.StepFinding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The state of the city's processes as the newest result of each discipline found it. A process gap ends when the newest results no longer find it, also where somebody was not
 * assessed again since.
 */
final class ProcessState {
    private final Function<String, Catalog> catalogs;
    private final Map<String, CountedResult> newest = new HashMap<>();

    /** @param results all that count */
    ProcessState(Function<String, Catalog> catalogs, Stream<CountedResult> results) {
        this.catalogs = catalogs;
        results.forEach(result -> result.found()
                .keySet()
                .forEach(discipline -> newest.merge(
                        discipline, result, (one, two) -> one.isNewerThan(two.asOf(), two.number()) ? one : two)));
    }

    /** What one result found of one discipline. */
    record Found(String catalogEdition, List<StepFinding> findings) {}

    private @Nullable Found newest(String discipline) {
        CountedResult result = newest.get(discipline);
        return result == null ? null : result.found().get(discipline);
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
