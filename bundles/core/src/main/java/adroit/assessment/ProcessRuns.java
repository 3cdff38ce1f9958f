package adroit.assessment;

import adroit.edition.CatalogEdition;
import adroit.evidence.OwnJudgment;
import adroit.evidence.Purpose;
import adroit.gap.StepFinding;
import adroit.jobanalysis.JobAnalysis;
import adroit.organization.Assignment;
import adroit.organization.Position;
import adroit.storage.Session;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How those who run the city's processes on a day did at their steps: who holds a position on that day whose signed analysis names the process. Whoever left, or works elsewhere
 * now, says nothing about it any more. Counted once for all who are assessed together.
 */
final class ProcessRuns {
    private final Purpose purpose;
    private final LocalDate asOf;
    private final Map<String, List<StepFinding>> findings = new HashMap<>();
    private @Nullable Map<String, Set<String>> runners;

    ProcessRuns(Purpose purpose, LocalDate asOf) {
        this.purpose = purpose;
        this.asOf = asOf;
    }

    Purpose purpose() {
        return purpose;
    }

    LocalDate asOf() {
        return asOf;
    }

    /**
     * The findings of one discipline.
     *
     * @param own tells what somebody says of themselves under another name, which is not heard
     * @param analyses gives the signed analyses that apply to a position
     */
    List<StepFinding> findings(
            Session session,
            CatalogEdition edition,
            long through,
            OwnJudgment own,
            Function<Position, List<JobAnalysis>> analyses) {
        String discipline = edition.catalog().discipline();
        if (edition.catalog().processes().isEmpty()) {
            return List.of();
        }
        String key = discipline + "/" + through;
        List<StepFinding> known = findings.get(key);
        if (known == null) {
            Map<String, Set<String>> running = runners(session, analyses);
            known = session.evidence()
                    .stepFindings(
                            discipline,
                            purpose,
                            asOf,
                            through,
                            outcome -> running.getOrDefault(discipline + "/" + outcome.process(), Set.of())
                                            .contains(outcome.person())
                                    && !own.isOf(outcome, outcome.person()));
            findings.put(key, known);
        }
        return known;
    }

    private Map<String, Set<String>> runners(Session session, Function<Position, List<JobAnalysis>> analyses) {
        Map<String, Set<String>> known = runners;
        if (known == null) {
            Map<String, Set<String>> found = new HashMap<>();
            session.organization().forEachAssignment(assignment -> note(assignment, analyses, found));
            known = found;
            runners = found;
        }
        return known;
    }

    private void note(
            Assignment assignment, Function<Position, List<JobAnalysis>> analyses, Map<String, Set<String>> found) {
        if (!assignment.inForce(asOf)) {
            return;
        }
        for (JobAnalysis each : analyses.apply(assignment.position())) {
            each.processes()
                    .forEach(process -> found.computeIfAbsent(each.discipline() + "/" + process, k -> new HashSet<>())
                            .add(assignment.person()));
        }
    }
}
