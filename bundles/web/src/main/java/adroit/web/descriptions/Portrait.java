package adroit.web.descriptions;

import adroit.baseline.Asked;
import adroit.baseline.Baseline;
import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.ProficiencyLevel;
import adroit.catalog.Skill;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.RatedTask;
import adroit.jobanalysis.ScreeningRule.Outcome;
import adroit.work.Duty;
import adroit.work.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the analyses in force say of a position, in the words of their catalogs. */
final class Portrait {
    private static final String OTHER = "Of no function of the catalog";

    private final List<FunctionEntry> functions = new ArrayList<>();
    private final List<PositionTool> tools = new ArrayList<>();
    private final List<RequirementLine> requirements = new ArrayList<>();

    List<FunctionEntry> functions() {
        return functions;
    }

    List<PositionTool> tools() {
        return tools;
    }

    List<RequirementLine> requirements() {
        return requirements;
    }

    void add(JobAnalysis analysis, Catalog catalog) {
        addFunctions(analysis, catalog);
        addTools(analysis, catalog);
        Baseline.asked(analysis, catalog).forEach(asked -> requirements.add(line(asked, catalog)));
        analysis.credentials()
                .forEach(c -> requirements.add(new RequirementLine(
                        catalog.credential(c.credential())
                                .map(Credential::title)
                                .orElse(c.credential()),
                        "held",
                        when(c.neededAtEntry()),
                        "")));
    }

    private void addFunctions(JobAnalysis analysis, Catalog catalog) {
        Map<String, List<FunctionEntry.Line>> tasks = new LinkedHashMap<>();
        for (RatedTask task : analysis.ofTheJob()) {
            String reason = task.keepReason();
            boolean kept = analysis.rule().screen(task) == Outcome.KEPT && reason != null;
            tasks.computeIfAbsent(function(task, catalog), f -> new ArrayList<>())
                    .add(new FunctionEntry.Line(task.statement(), kept ? "Kept because: " + reason : ""));
        }
        tasks.forEach((title, lines) -> functions.add(new FunctionEntry(title, lines)));
    }

    private void addTools(JobAnalysis analysis, Catalog catalog) {
        Set<String> required = analysis.requirements().stream()
                .flatMap(r -> r.tools().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        required.forEach(tool -> uses.put(tool, new LinkedHashSet<>()));
        for (Requirement requirement : analysis.requirements()) {
            Set<String> functionsOfSkill = analysis.ofTheJob().stream()
                    .filter(t -> t.skills().contains(requirement.skill()))
                    .map(t -> function(t, catalog))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            requirement.tools().forEach(tool -> uses.computeIfAbsent(tool, t -> new LinkedHashSet<>())
                    .addAll(functionsOfSkill));
        }
        for (RatedTask task : analysis.ofTheJob()) {
            task.tools().forEach(tool -> uses.computeIfAbsent(tool, t -> new LinkedHashSet<>())
                    .add(function(task, catalog)));
        }
        uses.forEach((tool, functionsOfTool) -> tools.add(new PositionTool(
                catalog.tool(tool).map(Tool::title).orElse(tool),
                catalog.tool(tool)
                        .map(t -> t.kind() == ToolKind.MANUAL ? "manual" : "digital")
                        .orElse(""),
                required.contains(tool) ? "required" : "optional",
                String.join("; ", functionsOfTool))));
    }

    private static String function(RatedTask task, Catalog catalog) {
        return catalog.duties().stream()
                .filter(d -> d.id().equals(task.duty()))
                .findFirst()
                .map(Duty::title)
                .orElse(OTHER);
    }

    private static RequirementLine line(Asked asked, Catalog catalog) {
        Requirement requirement = asked.requirement();
        String level = catalog.levels().stream()
                .filter(l -> l.level() == requirement.level())
                .findFirst()
                .map(ProficiencyLevel::name)
                .map(name -> requirement.level() + ", " + name)
                .orElse(String.valueOf(requirement.level()));
        return new RequirementLine(
                catalog.skill(requirement.skill()).map(Skill::title).orElse(requirement.skill()),
                level,
                when(requirement.neededAtEntry()) + (asked.inherited() ? "; citywide baseline" : ""),
                requirement.tools().stream()
                        .map(t -> catalog.tool(t).map(Tool::title).orElse(t))
                        .collect(Collectors.joining(", ")));
    }

    private static String when(boolean atEntry) {
        return atEntry ? "at entry" : "learnable in the position";
    }
}
