package adroit.handover;

import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.RatedTask;
import adroit.storage.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The signed analyses in force of position descriptions: of each the newest in each field. Older ones stay as they are and say nothing of what is done now. */
final class NewestAnalyses {
    private final Map<String, Map<String, JobAnalysis>> newest = new LinkedHashMap<>();

    NewestAnalyses(Session session) {
        session.analyses().all().forEach(this::add);
    }

    private void add(JobAnalysis analysis) {
        newest.computeIfAbsent(analysis.positionDescription().id(), id -> new LinkedHashMap<>())
                .merge(
                        analysis.discipline(),
                        analysis,
                        (one, other) -> one.positionDescription().edition()
                                        > other.positionDescription().edition()
                                ? one
                                : other);
    }

    List<JobAnalysis> of(String description) {
        return List.copyOf(newest.getOrDefault(description, Map.of()).values());
    }

    /** The tasks that make up the job by the analyses of a description in one field. */
    Stream<RatedTask> tasks(String description, String discipline) {
        return of(description).stream()
                .filter(analysis -> analysis.discipline().equals(discipline))
                .flatMap(analysis -> analysis.ofTheJob().stream());
    }

    /** Whether one of them has a task in these words. */
    boolean name(String description, String function) {
        return of(description).stream()
                .flatMap(analysis -> analysis.ofTheJob().stream())
                .anyMatch(task -> FunctionWords.same(task.statement(), function));
    }
}
