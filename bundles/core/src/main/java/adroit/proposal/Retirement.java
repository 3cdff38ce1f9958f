package adroit.proposal;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.Tool;
import adroit.catalog.ToolStatus;
import adroit.catalogchange.EditionLabel;
import adroit.catalogchange.Part;
import adroit.catalogchange.Relabelled;
import java.util.List;
import java.util.Optional;

/** A skill or a tool that is given up for the successor that its catalog names, if it names one. What becomes of evidence is for a person to say. */
final class Retirement {
    private Retirement() {}

    /** The catalog with it retired, under its next label; empty where it has none of that id that is in use. */
    static Optional<Catalog> of(Catalog catalog, Part part, String id) {
        return isInUse(catalog, part, id)
                ? Optional.of(part == Part.SKILL ? ofSkill(catalog, id) : ofTool(catalog, id))
                : Optional.empty();
    }

    /** Whether the catalog has a skill or a tool of that id that is not retired. */
    static boolean isInUse(Catalog catalog, Part part, String id) {
        return switch (part) {
            case SKILL -> catalog.skill(id).filter(s -> !s.retired()).isPresent();
            case TOOL ->
                catalog.tool(id).filter(t -> t.status() != ToolStatus.RETIRED).isPresent();
            default -> false;
        };
    }

    private static Catalog ofSkill(Catalog catalog, String id) {
        List<Skill> skills = catalog.skills().stream()
                .map(skill -> skill.id().equals(id) ? Restoration.retired(skill) : skill)
                .toList();
        return Relabelled.of(catalog, EditionLabel.after(catalog.edition()), catalog.affirmed(), skills);
    }

    private static Catalog ofTool(Catalog catalog, String id) {
        List<Tool> tools = catalog.tools().stream()
                .map(tool -> tool.id().equals(id) ? Restoration.retired(tool) : tool)
                .toList();
        return NewTools.with(catalog, tools);
    }
}
