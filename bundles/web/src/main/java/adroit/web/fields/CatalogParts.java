package adroit.web.fields;

import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.ProcessStep;
import adroit.catalog.ProficiencyLevel;
import adroit.catalog.Skill;
import adroit.catalog.Source;
import adroit.catalog.TestItem;
import adroit.catalog.Tool;
import adroit.catalog.ToolStatus;
import adroit.catalog.TypicalPosition;
import adroit.catalog.WorkProcess;
import adroit.scoring.Levels;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.work.Duty;
import adroit.work.RankedTool;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a catalog in words; the same on the page of a field and on that of a skill. */
record CatalogParts(Catalog catalog) {
    SkillEntry.LevelText anchor(BehavioralAnchor anchor) {
        String name = catalog.levels().stream()
                .filter(level -> level.level() == anchor.level())
                .map(ProficiencyLevel::name)
                .findFirst()
                .orElse("");
        return new SkillEntry.LevelText(
                "Level " + anchor.level() + (name.isEmpty() ? "" : ", " + name), anchor.behavior());
    }

    SourceLine source(String id) {
        return catalog.source(id).map(this::source).orElseGet(() -> new SourceLine(id, Optional.empty()));
    }

    SourceLine source(Source source) {
        String successor = source.successor();
        return new SourceLine(
                text(source),
                successor == null
                        ? Optional.empty()
                        : Optional.of(
                                catalog.source(successor).map(Source::title).orElse(successor)));
    }

    private static String text(Source source) {
        return source.title() + ", " + source.publisher() + ", " + source.year();
    }

    Stream<ToolLine> tools(Duty duty) {
        return duty.tools().stream().map(ranked -> tool(duty, ranked));
    }

    private ToolLine tool(Duty duty, RankedTool ranked) {
        Optional<Tool> tool = catalog.tool(ranked.tool());
        boolean left = tool.filter(t -> t.status() == ToolStatus.RETIRED).isPresent();
        return new ToolLine(
                duty.title(),
                tool.map(Tool::title).orElse(ranked.tool()),
                tool.map(t -> words(t.kind()).toLowerCase(Locale.ROOT)).orElse(""),
                words(ranked.rank()).toLowerCase(Locale.ROOT)
                        + (left ? "; the field has left it" : "")
                        + tool.flatMap(this::sunset).map(text -> "; " + text).orElse(""));
    }

    /** Until when a skill is meant to be used; empty where no day is set, or it is retired. */
    Optional<String> sunset(Skill skill) {
        String next = skill.successor();
        return skill.retired()
                ? Optional.empty()
                : sunset(
                        skill.sunset(),
                        next == null
                                ? ""
                                : catalog.skill(next).map(Skill::title).orElse(next));
    }

    private Optional<String> sunset(Tool tool) {
        String next = tool.successor();
        return tool.status() == ToolStatus.RETIRED
                ? Optional.empty()
                : sunset(
                        tool.sunset(),
                        next == null ? "" : catalog.tool(next).map(Tool::title).orElse(next));
    }

    private static Optional<String> sunset(@Nullable LocalDate day, String next) {
        return Optional.ofNullable(day)
                .map(d -> "until " + Days.of(d) + (next.isEmpty() ? "" : ", then “" + next + "”"));
    }

    static ProcedureEntry procedure(WorkProcess process) {
        return new ProcedureEntry(
                process.title(),
                process.owner(),
                process.documented(),
                process.steps().stream().map(ProcessStep::title).toList());
    }

    static CredentialEntry credential(Credential credential) {
        Integer months = credential.validMonths();
        Double hours = credential.continuingHours();
        return new CredentialEntry(
                credential.title(),
                words(credential.kind()) + (credential.status() == ToolStatus.CURRENT ? "" : ", not granted any more"),
                credential.issuer(),
                months == null ? "by its own date" : Counts.of(months, "month", "months"),
                hours == null ? "none named" : Levels.text(hours) + " hours",
                credential.renewal());
    }

    /** @param key whether the visitor may see the right answer */
    ItemEntry item(TestItem item, boolean key) {
        String tool = item.tool();
        String rationale = item.rationale();
        return new ItemEntry(
                item.stem(),
                words(item.status()),
                "Level " + item.level()
                        + (tool == null
                                ? ""
                                : "; " + catalog.tool(tool).map(Tool::title).orElse(tool)),
                item.options().stream().map(o -> o.id() + ") " + o.text()).toList(),
                key
                        ? Optional.of("Key: " + item.key() + ". " + (rationale == null ? "" : rationale))
                        : Optional.empty());
    }

    static Stream<UseLine> use(TypicalPosition position, String skill) {
        return position.requirements().stream()
                .filter(r -> r.skill().equals(skill))
                .map(r -> new UseLine(position.title(), "typical of the field", r.level(), entry(r)));
    }

    private static String entry(Requirement requirement) {
        return entry(requirement.neededAtEntry());
    }

    static String entry(boolean needed) {
        return needed ? "needed at entry" : "learned in the position";
    }

    static String words(Enum<?> value) {
        String word = value.name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
