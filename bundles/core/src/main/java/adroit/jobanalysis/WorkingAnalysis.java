package adroit.jobanalysis;

import adroit.work.Check;
import adroit.work.CredentialRequirement;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A job analysis under way: everything but the ratings, which are kept one by one.
 *
 * @param description the edition of the position description that is analyzed
 * @param discipline id of the discipline in whose terms it speaks
 * @param catalogEdition id of the catalog edition in whose terms it speaks
 * @param rule by which tasks will be screened
 * @param credentials what must be held, as somebody confirmed
 * @param openedBy id of the account
 * @param signed id of the signed analysis that came of it; null before
 */
public record WorkingAnalysis(
        String id,
        PositionDescription description,
        String discipline,
        String catalogEdition,
        ScreeningRule rule,
        Stage stage,
        Instant opened,
        String openedBy,
        List<WorkingTask> tasks,
        List<Expert> experts,
        List<String> processes,
        List<WorkingRequirement> requirements,
        List<CredentialRequirement> credentials,
        @Nullable String signed) {
    /** The most tasks, and the most experts. */
    public static final int MOST = 200;

    public WorkingAnalysis {
        Check.id("analysis.id", id);
        Check.id("discipline", discipline);
        tasks = List.copyOf(tasks);
        experts = List.copyOf(experts);
        processes = List.copyOf(processes);
        requirements = List.copyOf(requirements);
        credentials = List.copyOf(credentials);
        if (tasks.size() > MOST || experts.size() > MOST) {
            throw new IllegalArgumentException("an analysis has at most " + MOST + " tasks and " + MOST + " experts");
        }
    }

    /** The task with that id. */
    public Optional<WorkingTask> task(String task) {
        return tasks.stream().filter(t -> t.id().equals(task)).findFirst();
    }

    /** The expert who rates with that account. */
    public Optional<Expert> expertOf(String account) {
        return experts.stream().filter(e -> e.account().equals(account)).findFirst();
    }

    /** Whether fewer experts were asked than an analysis should rest on. */
    @JsonIgnore
    public boolean fewExperts() {
        return experts.size() < JobAnalysis.FEW_EXPERTS;
    }

    WorkingAnalysis at(Stage next) {
        return new WorkingAnalysis(
                id,
                description,
                discipline,
                catalogEdition,
                rule,
                next,
                opened,
                openedBy,
                tasks,
                experts,
                processes,
                requirements,
                credentials,
                signed);
    }

    WorkingAnalysis signedAs(String analysis) {
        return new WorkingAnalysis(
                id,
                description,
                discipline,
                catalogEdition,
                rule,
                Stage.SIGNED,
                opened,
                openedBy,
                tasks,
                experts,
                processes,
                requirements,
                credentials,
                analysis);
    }

    WorkingAnalysis withTasks(List<WorkingTask> next) {
        return with(next, experts, processes, requirements);
    }

    WorkingAnalysis withTask(String task, UnaryOperator<WorkingTask> change) {
        return withTasks(tasks.stream()
                .map(t -> t.id().equals(task) ? change.apply(t) : t)
                .toList());
    }

    WorkingAnalysis withExperts(List<Expert> next) {
        return with(tasks, next, processes, requirements);
    }

    WorkingAnalysis withProcesses(List<String> next) {
        return with(tasks, experts, next, requirements);
    }

    WorkingAnalysis withoutRequirement(String skill) {
        return with(
                tasks,
                experts,
                processes,
                requirements.stream()
                        .filter(r -> !r.requirement().skill().equals(skill))
                        .toList());
    }

    WorkingAnalysis withRequirement(WorkingRequirement added) {
        List<WorkingRequirement> next =
                new ArrayList<>(withoutRequirement(added.requirement().skill()).requirements);
        next.add(added);
        return with(tasks, experts, processes, next);
    }

    WorkingAnalysis withCredentials(List<CredentialRequirement> next) {
        return new WorkingAnalysis(
                id,
                description,
                discipline,
                catalogEdition,
                rule,
                stage,
                opened,
                openedBy,
                tasks,
                experts,
                processes,
                requirements,
                next,
                signed);
    }

    WorkingAnalysis ruledBy(ScreeningRule next) {
        return new WorkingAnalysis(
                id,
                description,
                discipline,
                catalogEdition,
                next,
                stage,
                opened,
                openedBy,
                tasks,
                experts,
                processes,
                requirements,
                credentials,
                signed);
    }

    private WorkingAnalysis with(
            List<WorkingTask> nextTasks,
            List<Expert> nextExperts,
            List<String> nextProcesses,
            List<WorkingRequirement> nextRequirements) {
        return new WorkingAnalysis(
                id,
                description,
                discipline,
                catalogEdition,
                rule,
                stage,
                opened,
                openedBy,
                nextTasks,
                nextExperts,
                nextProcesses,
                nextRequirements,
                credentials,
                signed);
    }
}
