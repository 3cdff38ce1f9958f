package adroit.jobanalysis;

import adroit.catalog.Catalog;
import adroit.identity.Actor;
import adroit.work.CredentialRequirement;
import adroit.work.Requirement;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What follows from the rated tasks: which are kept, the skills and tools they are linked to, and what is required of the position. */
public final class Linkages {
    private final Clock clock;
    private final AnalysisChanges changes;

    Linkages(Clock clock, AnalysisChanges changes) {
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * Keeps a task that the rule would drop, with the reason; without one it is dropped again.
     *
     * @param seen the {@link WorkingTask#revision} that the actor had before them; null for whatever stands
     * @throws ChangedMeanwhile where the task is another by now
     */
    public WorkingAnalysis keep(Actor actor, String id, String task, @Nullable String reason, @Nullable String seen) {
        return changes.change(actor, id, "analysis.keep", (session, a) -> {
            AnalysisChanges.require(a, Stage.LINKING, "Tasks are kept once rating is over.");
            @Nullable String given = reason == null || reason.isBlank() ? null : reason.strip();
            return replaced(a, task, t -> t.keptBecause(given), seen);
        });
    }

    /**
     * Links a task to exactly these skills and tools.
     *
     * @param seen the {@link WorkingTask#revision} that the actor had before them; null for whatever stands
     * @throws ChangedMeanwhile where the task is another by now
     */
    public WorkingAnalysis link(
            Actor actor, String id, String task, List<String> skills, List<String> tools, @Nullable String seen) {
        return changes.change(actor, id, "analysis.link", (session, a) -> {
            AnalysisChanges.require(a, Stage.LINKING, "Tasks are linked once rating is over.");
            Catalog catalog = AnalysisChanges.catalog(session, a);
            Terms.requireSkills(catalog, skills);
            Terms.requireTools(catalog, tools);
            return replaced(a, task, t -> t.linkedTo(skills, tools), seen);
        });
    }

    /**
     * Requires a skill, in place of what was required of it; whoever says so confirms it.
     *
     * @param seen the {@link WorkingAnalysis#requirementRevision} that the actor had before them; null for whatever stands
     * @throws ChangedMeanwhile where something else is required by now
     */
    public WorkingAnalysis require(Actor actor, String id, Requirement requirement, @Nullable String seen) {
        return changes.change(actor, id, "analysis.require", (session, a) -> {
            AnalysisChanges.require(a, Stage.LINKING, "Requirements are drawn once rating is over.");
            Catalog catalog = AnalysisChanges.catalog(session, a);
            Terms.requireSkills(catalog, List.of(requirement.skill()));
            Terms.requireTools(catalog, requirement.tools());
            List<String> weakened = changes.baseline(a).weakened(List.of(requirement));
            if (!weakened.isEmpty()) {
                throw new AnalysisRefused(weakened);
            }
            if (a.requirements().stream().noneMatch(r -> r.requirement().equals(requirement))) {
                ChangedMeanwhile.unless(seen, a.requirementRevision(requirement.skill()));
            }
            return a.withRequirement(new WorkingRequirement(requirement, actor.account(), clock.instant()));
        });
    }

    /**
     * Requires a skill no longer.
     *
     * @param seen the {@link WorkingAnalysis#requirementRevision} that the actor had before them; null for whatever stands
     * @throws ChangedMeanwhile where something else is required by now
     */
    public WorkingAnalysis drop(Actor actor, String id, String skill, @Nullable String seen) {
        return changes.change(actor, id, "analysis.require", (session, a) -> {
            AnalysisChanges.require(a, Stage.LINKING, "Requirements are drawn once rating is over.");
            String stands = a.requirementRevision(skill);
            if (!stands.equals(WorkingAnalysis.NOTHING)) {
                ChangedMeanwhile.unless(seen, stands);
            }
            return a.withoutRequirement(skill);
        });
    }

    /**
     * Says which of the catalog's credentials must be held.
     *
     * @param seen the {@link WorkingAnalysis#credentialsRevision} that the actor had before them; null for whatever stands
     * @throws ChangedMeanwhile where others are asked for by now
     */
    public WorkingAnalysis credentials(
            Actor actor, String id, List<CredentialRequirement> credentials, @Nullable String seen) {
        return changes.change(actor, id, "analysis.credentials", (session, a) -> {
            AnalysisChanges.require(a, Stage.LINKING, "Credentials are chosen once rating is over.");
            Terms.requireCredentials(
                    AnalysisChanges.catalog(session, a),
                    credentials.stream().map(CredentialRequirement::credential).toList());
            if (!a.credentials().equals(credentials)) {
                ChangedMeanwhile.unless(seen, a.credentialsRevision());
            }
            return a.withCredentials(credentials);
        });
    }

    /**
     * Says which of the catalog's work processes the position runs.
     *
     * @param seen the {@link WorkingAnalysis#processesRevision} that the actor had before them; null for whatever stands
     * @throws ChangedMeanwhile where it runs others by now
     */
    public WorkingAnalysis processes(Actor actor, String id, List<String> processes, @Nullable String seen) {
        return changes.change(actor, id, "analysis.processes", (session, a) -> {
            AnalysisChanges.require(a, Stage.LINKING, "Work processes are chosen once rating is over.");
            Terms.requireProcesses(AnalysisChanges.catalog(session, a), processes);
            if (!a.processes().equals(processes)) {
                ChangedMeanwhile.unless(seen, a.processesRevision());
            }
            return a.withProcesses(processes);
        });
    }

    /** The same twice is no conflict: somebody pressed the button again. */
    private static WorkingAnalysis replaced(
            WorkingAnalysis analysis, String task, UnaryOperator<WorkingTask> change, @Nullable String seen) {
        WorkingTask stands =
                analysis.task(task).orElseThrow(() -> new AnalysisRefused("The analysis has no task “" + task + "”."));
        WorkingTask next = change.apply(stands);
        if (!next.equals(stands)) {
            ChangedMeanwhile.unless(seen, stands.revision());
        }
        return analysis.withTask(task, t -> next);
    }
}
