package adroit.jobanalysis;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What follows from an analysis under way and its ratings: the screened tasks, what stands in the way of sign-off, and the signed record. A pure function. */
public final class Screening {
    private final WorkingAnalysis analysis;
    private final Catalog catalog;
    private final List<ScreenedTask> tasks;

    public Screening(WorkingAnalysis analysis, List<TaskRating> ratings, Catalog catalog) {
        this.analysis = analysis;
        this.catalog = catalog;
        Map<String, TaskRating> said = new HashMap<>();
        ratings.forEach(r -> said.put(r.expert() + "/" + r.task(), r));
        this.tasks = analysis.tasks().stream().map(task -> screened(task, said)).toList();
    }

    private ScreenedTask screened(WorkingTask task, Map<String, TaskRating> said) {
        List<Integer> importance = new ArrayList<>();
        List<Integer> frequency = new ArrayList<>();
        for (Expert expert : analysis.experts()) {
            TaskRating rating = said.get(expert.id() + "/" + task.id());
            Integer first = rating == null ? null : rating.importance();
            Integer second = rating == null ? null : rating.frequency();
            if (first != null && second != null) {
                importance.add(first);
                frequency.add(second);
            }
        }
        return ScreenedTask.of(task, importance, frequency, analysis.rule());
    }

    /** Every task, in the analysis' order. */
    public List<ScreenedTask> tasks() {
        return tasks;
    }

    /** How many experts rated the task that the most rated. */
    public int experts() {
        return tasks.stream().mapToInt(ScreenedTask::experts).max().orElse(0);
    }

    /** Everything that stands in the way of sign-off; empty when nothing does. */
    public List<SignOffProblem> problems() {
        List<SignOffProblem> problems = new ArrayList<>();
        if (tasks.stream().noneMatch(ScreenedTask::ofTheJob)) {
            problems.add(new SignOffProblem(
                    "no-task",
                    "",
                    "No task makes up the job by the rule: keep one with a reason, or withdraw the analysis."));
        }
        tasks.forEach(task -> checkTask(task, problems));
        if (analysis.requirements().isEmpty()) {
            problems.add(new SignOffProblem(
                    "no-requirement", "", "There is no requirement: add what the tasks of the job ask for."));
        }
        Set<String> linked = linkedSkills();
        analysis.requirements().forEach(r -> checkRequirement(r, linked, problems));
        return List.copyOf(problems);
    }

    /** The skills that tasks of the job are linked to. */
    public Set<String> linkedSkills() {
        return tasks.stream()
                .filter(ScreenedTask::ofTheJob)
                .flatMap(t -> t.task().skills().stream())
                .collect(Collectors.toSet());
    }

    private void checkTask(ScreenedTask task, List<SignOffProblem> problems) {
        String id = task.task().id();
        String statement = "“" + task.task().statement() + "”";
        if (task.outcome() == null) {
            problems.add(new SignOffProblem("task-unrated", id, "Nobody rated " + statement + ": remove it."));
        } else if (task.ofTheJob() && task.task().skills().isEmpty()) {
            problems.add(new SignOffProblem(
                    "task-unlinked",
                    id,
                    statement + " makes up the job but is linked to no skill: link it to those it draws on."));
        }
        task.task().skills().forEach(skill -> checkSkill(skill, problems));
        task.task().tools().forEach(tool -> checkTool(tool, problems));
    }

    private void checkRequirement(WorkingRequirement each, Set<String> linked, List<SignOffProblem> problems) {
        Requirement requirement = each.requirement();
        String title = "“" + title(requirement.skill()) + "”";
        if (!linked.contains(requirement.skill())) {
            problems.add(new SignOffProblem(
                    "requirement-unlinked",
                    requirement.skill(),
                    "The requirement " + title
                            + " rests on no task of the job: link it to a critical or kept task, or remove it."));
        }
        if (each.confirmedBy() == null) {
            problems.add(new SignOffProblem(
                    "requirement-unconfirmed",
                    requirement.skill(),
                    "Nobody has confirmed the requirement " + title + ": confirm or remove it."));
        }
        checkSkill(requirement.skill(), problems);
        requirement.tools().forEach(tool -> checkTool(tool, problems));
    }

    private void checkSkill(String skill, List<SignOffProblem> problems) {
        boolean current = catalog.skill(skill).filter(s -> !s.retired()).isPresent();
        if (!current) {
            add(
                    problems,
                    new SignOffProblem(
                            "skill-gone",
                            skill,
                            "The catalog has no skill “" + title(skill) + "” in force: link another."));
        }
    }

    private void checkTool(String tool, List<SignOffProblem> problems) {
        if (catalog.tool(tool).isEmpty()) {
            add(
                    problems,
                    new SignOffProblem("tool-gone", tool, "The catalog has no tool “" + tool + "”: link another."));
        }
    }

    private static void add(List<SignOffProblem> problems, SignOffProblem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    private String title(String skill) {
        return catalog.skill(skill).map(Skill::title).orElse(skill);
    }

    /** The signed analysis; only where there is no problem. */
    public JobAnalysis signed(String role, LocalDate day) {
        return new JobAnalysis(
                analysis.description(),
                analysis.discipline(),
                day,
                role,
                day,
                tasks.stream().map(ScreenedTask::rated).toList(),
                analysis.processes(),
                analysis.requirements().stream()
                        .map(WorkingRequirement::requirement)
                        .toList(),
                analysis.credentials(),
                analysis.rule(),
                analysis.catalogEdition());
    }
}
