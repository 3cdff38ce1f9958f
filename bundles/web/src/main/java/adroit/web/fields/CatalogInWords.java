package adroit.web.fields;

import adroit.catalog.Area;
import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.ProcessStep;
import adroit.catalog.ProficiencyLevel;
import adroit.catalog.Skill;
import adroit.catalog.Tool;
import adroit.catalog.ToolStatus;
import adroit.catalog.WorkProcess;
import adroit.edition.ActiveDiscipline;
import adroit.web.layout.Days;
import adroit.web.layout.Frame;
import adroit.work.Duty;
import adroit.work.RankedTool;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A catalog as people read it. */
final class CatalogInWords {

    private final ActiveDiscipline field;
    private final Catalog catalog;

    CatalogInWords(ActiveDiscipline field) {
        this.field = field;
        this.catalog = field.edition().catalog();
    }

    FieldPage page(Frame frame) {
        return new FieldPage(
                frame,
                field.title(),
                field.summary(),
                "Edition " + catalog.edition() + ", affirmed as a whole on " + Days.of(catalog.affirmed())
                        + ", kept by " + field.keeper() + ".",
                catalog.areas().stream().map(this::area).toList(),
                catalog.duties().stream().flatMap(this::tools).toList(),
                catalog.processes().stream().map(CatalogInWords::procedure).toList());
    }

    private AreaEntry area(Area area) {
        return new AreaEntry(
                "area-" + area.id(),
                area.title(),
                catalog.skills().stream()
                        .filter(skill -> skill.area().equals(area.id()))
                        .map(this::skill)
                        .toList());
    }

    private SkillEntry skill(Skill skill) {
        return new SkillEntry(
                skill.id(),
                skill.title(),
                words(skill.category()),
                skill.statement(),
                skill.retired() ? Optional.of(successor(skill)) : Optional.empty(),
                skill.anchors().stream().map(this::anchor).toList(),
                skill.sources().stream().map(this::source).toList());
    }

    private String successor(Skill skill) {
        String id = skill.successor();
        return id == null ? "no successor" : catalog.skill(id).map(Skill::title).orElse(id);
    }

    private SkillEntry.LevelText anchor(BehavioralAnchor anchor) {
        String name = catalog.levels().stream()
                .filter(level -> level.level() == anchor.level())
                .map(ProficiencyLevel::name)
                .findFirst()
                .orElse("");
        return new SkillEntry.LevelText(
                "Level " + anchor.level() + (name.isEmpty() ? "" : ", " + name), anchor.behavior());
    }

    private String source(String id) {
        return catalog.sources().stream()
                .filter(source -> source.id().equals(id))
                .map(source -> source.title() + ", " + source.publisher() + ", " + source.year())
                .findFirst()
                .orElse(id);
    }

    private Stream<ToolLine> tools(Duty duty) {
        return duty.tools().stream().map(ranked -> tool(duty, ranked));
    }

    private ToolLine tool(Duty duty, RankedTool ranked) {
        Optional<Tool> tool = catalog.tool(ranked.tool());
        boolean left = tool.filter(t -> t.status() == ToolStatus.RETIRED).isPresent();
        return new ToolLine(
                duty.title(),
                tool.map(Tool::title).orElse(ranked.tool()),
                tool.map(t -> words(t.kind()).toLowerCase(Locale.ROOT)).orElse(""),
                words(ranked.rank()).toLowerCase(Locale.ROOT) + (left ? "; the field has left it" : ""));
    }

    private static ProcedureEntry procedure(WorkProcess process) {
        return new ProcedureEntry(
                process.title(),
                process.owner(),
                process.documented(),
                process.steps().stream().map(ProcessStep::title).toList());
    }

    private static String words(Enum<?> value) {
        String word = value.name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
