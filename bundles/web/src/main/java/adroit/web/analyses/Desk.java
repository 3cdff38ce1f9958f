package adroit.web.analyses;

import adroit.baseline.Baseline;
import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.ProficiencyLevel;
import adroit.catalog.Skill;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.catalog.TypicalPosition;
import adroit.description.DescriptionEdition;
import adroit.jobanalysis.AnalysisView;
import adroit.jobanalysis.Expert;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.ScreenedTask;
import adroit.jobanalysis.Screening;
import adroit.jobanalysis.ScreeningRule;
import adroit.jobanalysis.ScreeningRule.Outcome;
import adroit.jobanalysis.SignOffProblem;
import adroit.jobanalysis.Stage;
import adroit.jobanalysis.WorkingAnalysis;
import adroit.jobanalysis.WorkingRequirement;
import adroit.jobanalysis.WorkingTask;
import adroit.web.layout.Choice;
import adroit.web.layout.Counts;
import adroit.web.layout.Frame;
import adroit.work.CredentialRequirement;
import adroit.work.Duty;
import adroit.work.RankedTool;
import adroit.work.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An analysis under way as its page shows it, with what the catalog and the experts propose. */
final class Desk {
    private final AnalysisView view;
    private final WorkingAnalysis analysis;
    private final Catalog catalog;
    private final Baseline baseline;

    Desk(AnalysisView view) {
        this.view = view;
        this.analysis = view.analysis();
        this.catalog = view.catalog();
        baseline = Baseline.of(catalog, analysis.description().classification());
    }

    AnalysisPage page(Frame frame, List<String> refused) {
        @Nullable Screening screening = view.screening();
        boolean few = screening == null ? analysis.fewExperts() : screening.experts() < JobAnalysis.FEW_EXPERTS;
        return new AnalysisPage(
                frame,
                analysis.id(),
                analysis.description().title() + ", edition "
                        + analysis.description().edition(),
                catalog.title() + ", catalog edition " + catalog.edition() + ". "
                        + Objects.requireNonNullElse(analysis.description().department(), "All departments") + ".",
                Stages.label(analysis.stage()),
                step(),
                Stages.sentence(analysis.rule()),
                numbers(analysis.rule()),
                analysis.experts().stream().map(this::expert).toList(),
                few,
                screening == null
                        ? analysis.tasks().stream().map(this::plain).toList()
                        : screening.tasks().stream().map(this::screened).toList(),
                fromDescription(),
                fromCatalog(),
                catalog.duties().stream()
                        .map(d -> new Tick(d.id(), d.title(), false, ""))
                        .toList(),
                analysis.requirements().stream().map(this::required).toList(),
                screening == null ? List.of() : proposed(screening),
                catalog.processes().stream()
                        .map(p ->
                                new Tick(p.id(), p.title(), analysis.processes().contains(p.id()), "of " + p.owner()))
                        .toList(),
                analysis.processesRevision(),
                catalog.credentials().stream().map(this::credential).toList(),
                analysis.credentialsRevision(),
                Objects.requireNonNullElse(analysis.signed(), ""),
                refused,
                view.problems().stream().map(SignOffProblem::sentence).toList());
    }

    private int step() {
        return switch (analysis.stage()) {
            case PREPARING -> 1;
            case RATING -> 2;
            case LINKING -> 3;
            case SIGNED -> 4;
            case WITHDRAWN -> 0;
        };
    }

    private static AnalysisPage.Numbers numbers(ScreeningRule rule) {
        return new AnalysisPage.Numbers(
                rule.name(), plain(rule.importance()), plain(rule.frequency()), plain(rule.notPerformed() * 100));
    }

    private static String plain(double number) {
        return number == Math.rint(number)
                ? String.valueOf((long) number)
                : String.format(Locale.ROOT, "%.2f", number).replaceAll("0$", "");
    }

    private AnalysisPage.ExpertLine expert(Expert expert) {
        int rated = view.answered().getOrDefault(expert.id(), 0);
        String progress = analysis.stage() == Stage.PREPARING
                ? "asked when rating begins"
                : rated + " of " + Counts.of(analysis.tasks().size(), "task", "tasks") + " rated";
        return new AnalysisPage.ExpertLine(expert.id(), expert.name(), progress, analysis.stage() == Stage.PREPARING);
    }

    private List<Tick> fromDescription() {
        @Nullable DescriptionEdition description = view.description();
        return description == null
                ? List.of()
                : description.text().duties().stream()
                        .filter(duty -> duty.length() <= WorkingTask.LONGEST && !there(duty))
                        .map(duty -> new Tick(duty, duty, false, ""))
                        .toList();
    }

    private List<Tick> fromCatalog() {
        return catalog.duties().stream()
                .filter(duty -> !there(duty.title()))
                .map(duty -> new Tick(duty.id(), duty.title(), false, ""))
                .toList();
    }

    private boolean there(String statement) {
        return analysis.tasks().stream().anyMatch(t -> t.statement().equalsIgnoreCase(statement.strip()));
    }

    private TaskCard plain(WorkingTask task) {
        return card(task, "", false, "", false, false);
    }

    private TaskCard screened(ScreenedTask task) {
        String numbers = task.outcome() == null
                ? "Nobody rated it"
                : "importance " + Stages.mean(task.meanImportance()) + ", frequency "
                        + Stages.mean(task.meanFrequency()) + ", not performed for " + task.notPerformed() + " of "
                        + Counts.of(task.experts(), "expert", "experts");
        boolean drops = task.byNumbers() == Outcome.ELIMINATED || task.byNumbers() == Outcome.NOT_CRITICAL;
        boolean linking = analysis.stage() == Stage.LINKING;
        return card(
                task.task(),
                Stages.label(task.outcome()),
                task.ofTheJob(),
                numbers,
                linking && drops,
                linking && task.ofTheJob());
    }

    private TaskCard card(
            WorkingTask task, String outcome, boolean ofTheJob, String numbers, boolean mayKeep, boolean links) {
        Optional<Duty> duty = catalog.duties().stream()
                .filter(d -> d.id().equals(task.duty()))
                .findFirst();
        String source =
                switch (task.source()) {
                    case DESCRIPTION -> "from the description";
                    case CATALOG -> "from the catalog";
                    case TYPED -> "typed";
                    case MOVED -> "moved here";
                };
        boolean mayRemove = analysis.stage() == Stage.PREPARING
                || (analysis.stage() == Stage.LINKING && outcome.equals(Stages.label((Outcome) null)));
        return new TaskCard(
                task.id(),
                task.statement(),
                duty.map(d -> d.title() + ", ").orElse("") + source,
                outcome,
                ofTheJob,
                numbers,
                Objects.requireNonNullElse(task.keepReason(), ""),
                mayKeep,
                mayRemove,
                links,
                linked(task),
                ofTheJob && task.skills().isEmpty(),
                links ? skills(task, duty) : List.of(),
                links ? tools(task, duty) : List.of(),
                task.revision());
    }

    private String linked(WorkingTask task) {
        return Stream.concat(
                        task.skills().stream().map(this::skillTitle),
                        task.tools().stream().map(this::toolTitle))
                .collect(Collectors.joining(", "));
    }

    /** Those of the task's function first; they are what the catalog proposes. */
    private List<Tick> skills(WorkingTask task, Optional<Duty> duty) {
        List<Tick> ticks = new ArrayList<>();
        Set<String> proposed = duty.map(d -> Set.copyOf(d.skills())).orElse(Set.of());
        for (boolean first : new boolean[] {true, false}) {
            catalog.skills().stream()
                    .filter(s -> !s.retired() && proposed.contains(s.id()) == first)
                    .forEach(s -> ticks.add(new Tick(
                            s.id(),
                            s.title(),
                            task.skills().contains(s.id()),
                            first ? "proposed by the catalog" : "")));
        }
        return ticks;
    }

    private List<Tick> tools(WorkingTask task, Optional<Duty> duty) {
        Map<String, String> ranks = new LinkedHashMap<>();
        duty.ifPresent(d -> d.tools()
                .forEach((RankedTool t) ->
                        ranks.put(t.tool(), t.rank().name().toLowerCase(Locale.ROOT) + " in the catalog")));
        Map<String, Integer> votes = view.toolVotes().getOrDefault(task.id(), Map.of());
        Set<String> order = new LinkedHashSet<>(task.tools());
        order.addAll(votes.keySet());
        order.addAll(ranks.keySet());
        catalog.tools().stream().filter(t -> t.status() != ToolStatus.RETIRED).forEach(t -> order.add(t.id()));
        return order.stream()
                .flatMap(id -> catalog.tool(id).stream())
                .map(tool -> new Tick(
                        tool.id(),
                        tool.title(),
                        task.tools().contains(tool.id()),
                        Stream.of(
                                        tool.kind() == ToolKind.MANUAL ? "manual" : "digital",
                                        ranks.getOrDefault(tool.id(), ""),
                                        votes.containsKey(tool.id())
                                                ? "named by "
                                                        + Counts.of(
                                                                votes.getOrDefault(tool.id(), 0), "expert", "experts")
                                                : "",
                                        tool.status() == ToolStatus.RETIRED ? "retired" : "")
                                .filter(n -> !n.isEmpty())
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private SkillAsked required(WorkingRequirement each) {
        Requirement requirement = each.requirement();
        @Nullable Screening screening = view.screening();
        boolean rests = screening != null && screening.linkedSkills().contains(requirement.skill());
        String state =
                rests ? each.confirmedBy() == null ? "not confirmed yet" : "confirmed" : "rests on no task of the job";
        return requirement(
                requirement.skill(),
                state
                        + baseline.rule(requirement.skill())
                                .map(r -> "; the citywide baseline asks for level " + r.level() + " or more")
                                .orElse(""),
                true,
                !rests || each.confirmedBy() == null,
                requirement.level(),
                requirement.neededAtEntry(),
                requirement.tools());
    }

    /** The skills that tasks of the job are linked to and that nothing is required of yet. */
    private List<SkillAsked> proposed(Screening screening) {
        Set<String> have = analysis.requirements().stream()
                .map(r -> r.requirement().skill())
                .collect(Collectors.toSet());
        return Stream.concat(
                        screening.linkedSkills().stream(),
                        baseline.over(List.of()).stream()
                                .map(a -> a.requirement().skill()))
                .distinct()
                .filter(skill -> !have.contains(skill))
                .sorted()
                .map(this::proposal)
                .toList();
    }

    private SkillAsked proposal(String skill) {
        Optional<Requirement> typical = catalog.positions().stream()
                .filter(p -> p.title().equalsIgnoreCase(analysis.description().title())
                        || p.title().equalsIgnoreCase(analysis.description().classification()))
                .map(TypicalPosition::requirements)
                .flatMap(List::stream)
                .filter(r -> r.skill().equals(skill))
                .findFirst();
        Optional<Requirement> rule = baseline.rule(skill);
        if (rule.isPresent()) {
            Requirement inherited = rule.get();
            return requirement(
                    skill,
                    "inherited: the citywide baseline asks for level " + inherited.level()
                            + "; require it to ask for more",
                    false,
                    false,
                    Math.max(inherited.level(), typical.map(Requirement::level).orElse(0)),
                    inherited.neededAtEntry(),
                    inherited.tools());
        }
        return requirement(
                skill,
                typical.map(t -> "the catalog’s position of this title asks for level " + t.level())
                        .orElse("a task of the job draws on it"),
                false,
                false,
                typical.map(Requirement::level).orElse(0),
                typical.map(Requirement::neededAtEntry).orElse(false),
                typical.map(Requirement::tools).orElse(List.of()));
    }

    private SkillAsked requirement(
            String skill,
            String state,
            boolean required,
            boolean problem,
            int level,
            boolean atEntry,
            List<String> tools) {
        List<Choice> levels = new ArrayList<>();
        if (level == 0) {
            levels.add(new Choice("", "Choose a level", true));
        }
        for (int i = 1; i <= 5; i++) {
            int number = i;
            String name = catalog.levels().stream()
                    .filter(l -> l.level() == number)
                    .findFirst()
                    .map(ProficiencyLevel::name)
                    .map(n -> number + ", " + n)
                    .orElse(String.valueOf(number));
            levels.add(new Choice(String.valueOf(i), name, i == level));
        }
        return new SkillAsked(
                skill,
                skillTitle(skill),
                state,
                required,
                problem,
                levels,
                atEntry,
                toolsOf(skill, tools),
                analysis.requirementRevision(skill));
    }

    /** The tools that tasks drawing on the skill are linked to, and those required already. */
    private List<Tick> toolsOf(String skill, List<String> required) {
        Set<String> tools = new LinkedHashSet<>(required);
        analysis.tasks().stream().filter(t -> t.skills().contains(skill)).forEach(t -> tools.addAll(t.tools()));
        return tools.stream()
                .map(tool -> new Tick(tool, toolTitle(tool), required.contains(tool), ""))
                .toList();
    }

    private Tick credential(Credential credential) {
        Optional<CredentialRequirement> required = analysis.credentials().stream()
                .filter(c -> c.credential().equals(credential.id()))
                .findFirst();
        return new Tick(
                credential.id(),
                credential.title(),
                required.isPresent(),
                required.filter(CredentialRequirement::neededAtEntry).isPresent() ? "at entry" : "");
    }

    private String skillTitle(String skill) {
        return catalog.skill(skill).map(Skill::title).orElse(skill);
    }

    private String toolTitle(String tool) {
        return catalog.tool(tool).map(Tool::title).orElse(tool);
    }
}
