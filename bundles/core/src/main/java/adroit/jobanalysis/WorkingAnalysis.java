package adroit.jobanalysis;

import adroit.work.Check;
import adroit.work.CredentialRequirement;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    /** The revision of a requirement that is not there. */
    public static final String NOTHING = "none";

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

    /** Changes with the work processes that the position runs. */
    @JsonIgnore
    public String processesRevision() {
        return Revision.of(processes);
    }

    /** Changes with what is required of the skill; {@link #NOTHING} where nothing is. */
    public String requirementRevision(String skill) {
        return requirements.stream()
                .map(WorkingRequirement::requirement)
                .filter(r -> r.skill().equals(skill))
                .map(Revision::of)
                .findFirst()
                .orElse(NOTHING);
    }

    /** Changes with the credentials that must be held. */
    @JsonIgnore
    public String credentialsRevision() {
        return Revision.of(credentials);
    }

    /** The task with that id. */
    public Optional<WorkingTask> task(String task) {
        return tasks.stream().filter(t -> t.id().equals(task)).findFirst();
    }

    /** The expert who rates with that account. */
    public Optional<Expert> expertOf(String account) {
        return experts.stream().filter(e -> e.account().equals(account)).findFirst();
    }

    WorkingAnalysis asking(String account, String name) {
        List<Expert> asked = new ArrayList<>(experts);
        int last = experts.stream()
                .mapToInt(e -> Integer.parseInt(e.id().substring(1)))
                .max()
                .orElse(0);
        asked.add(new Expert("x" + (last + 1), account, name));
        return withExperts(asked);
    }

    /** Whether fewer experts were asked than an analysis should rest on. */
    @JsonIgnore
    public boolean fewExperts() {
        return experts.size() < JobAnalysis.FEW_EXPERTS;
    }

    WorkingAnalysis at(Stage next) {
        return with(changed -> changed.stage = next);
    }

    WorkingAnalysis signedAs(String analysis) {
        return with(changed -> {
            changed.stage = Stage.SIGNED;
            changed.signed = analysis;
        });
    }

    WorkingAnalysis withTasks(List<WorkingTask> next) {
        return with(changed -> changed.tasks = next);
    }

    WorkingAnalysis withTask(String task, UnaryOperator<WorkingTask> change) {
        return withTasks(tasks.stream()
                .map(t -> t.id().equals(task) ? change.apply(t) : t)
                .toList());
    }

    WorkingAnalysis beginningWith(List<WorkingTask> first, List<WorkingRequirement> asked) {
        return with(changed -> {
            changed.tasks = first;
            changed.requirements = asked;
        });
    }

    WorkingAnalysis withExperts(List<Expert> next) {
        return with(changed -> changed.experts = next);
    }

    WorkingAnalysis withProcesses(List<String> next) {
        return with(changed -> changed.processes = next);
    }

    WorkingAnalysis withoutRequirement(String skill) {
        return withRequirements(requirements.stream()
                .filter(r -> !r.requirement().skill().equals(skill))
                .toList());
    }

    WorkingAnalysis withRequirement(WorkingRequirement added) {
        List<WorkingRequirement> next =
                new ArrayList<>(withoutRequirement(added.requirement().skill()).requirements);
        next.add(added);
        return withRequirements(next);
    }

    private WorkingAnalysis withRequirements(List<WorkingRequirement> next) {
        return with(changed -> changed.requirements = next);
    }

    WorkingAnalysis withCredentials(List<CredentialRequirement> next) {
        return with(changed -> changed.credentials = next);
    }

    WorkingAnalysis ruledBy(ScreeningRule next) {
        return with(changed -> changed.rule = next);
    }

    private WorkingAnalysis with(Consumer<Changed> change) {
        Changed changed = new Changed(this);
        change.accept(changed);
        return changed.of(this);
    }

    /** The parts that a step may change, on their way into the next state. */
    private static final class Changed {
        private ScreeningRule rule;
        private Stage stage;
        private List<WorkingTask> tasks;
        private List<Expert> experts;
        private List<String> processes;
        private List<WorkingRequirement> requirements;
        private List<CredentialRequirement> credentials;
        private @Nullable String signed;

        Changed(WorkingAnalysis before) {
            rule = before.rule;
            stage = before.stage;
            tasks = before.tasks;
            experts = before.experts;
            processes = before.processes;
            requirements = before.requirements;
            credentials = before.credentials;
            signed = before.signed;
        }

        WorkingAnalysis of(WorkingAnalysis before) {
            return new WorkingAnalysis(
                    before.id,
                    before.description,
                    before.discipline,
                    before.catalogEdition,
                    rule,
                    stage,
                    before.opened,
                    before.openedBy,
                    tasks,
                    experts,
                    processes,
                    requirements,
                    credentials,
                    signed);
        }
    }
}
