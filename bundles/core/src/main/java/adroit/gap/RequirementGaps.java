package adroit.gap;

import adroit.catalog.Catalog;
import adroit.catalog.Tool;
import adroit.catalog.ToolStatus;
import adroit.scoring.Levels;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.work.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a score under a requirement becomes a gap of one type. The tool comes first: who lacks a tool that the requirement needs has a capability gap and is given no
 * training advice, whatever the score. Only with the tools at hand is a score below the requirement a skill to build. What nobody recorded is not known to lack: the skill gap stands
 * and names the tool of which nothing is recorded, for a tool that the field has left its successor.
 *
 * @param toolAccess what is known of the person's tools: id to supplied or not; a tool that is absent is not known
 */
public record RequirementGaps(ToolsOfField tools, Map<String, Boolean> toolAccess) {
    public RequirementGaps {
        toolAccess = Map.copyOf(toolAccess);
    }

    /** The gaps in the terms of that catalog. */
    public RequirementGaps(Catalog catalog, Map<String, Boolean> toolAccess) {
        this(new ToolsOfField(catalog), toolAccess);
    }

    /** How the score stands to the requirement. */
    public static Standing standing(Requirement requirement, Score score) {
        if (score instanceof Score.Scored scored) {
            double missing = Levels.rounded(requirement.level() - scored.level());
            if (missing <= 0) {
                return Standing.MET;
            }
            Double error = scored.standardError();
            return error != null && missing <= error ? Standing.MAY_BE_MET : Standing.BELOW;
        }
        return score instanceof Score.Failed ? Standing.NOT_SCORED : Standing.NOT_ENOUGH_EVIDENCE;
    }

    /** The gaps of one requirement: tools not supplied, or else a skill to build, or none. A level that may be at target is no gap: one more observation would tell. */
    public List<Gap> of(Requirement requirement, Score score) {
        List<Gap> missingTools = missingTools(requirement);
        if (!missingTools.isEmpty()) {
            return missingTools;
        }
        return switch (standing(requirement, score)) {
            case BELOW -> List.of(talent(requirement, (Score.Scored) score));
            case MET, MAY_BE_MET, NOT_ENOUGH_EVIDENCE, NOT_SCORED -> List.of();
        };
    }

    private List<Gap> missingTools(Requirement requirement) {
        List<Gap> gaps = List.of();
        if (requirement.tools().isEmpty()) {
            return gaps;
        }
        for (String id : requirement.tools()) {
            Tool tool = tools.find(id);
            String code = tool == null ? null : missing(tool);
            if (tool != null && code != null) {
                gaps = gaps.isEmpty() ? new ArrayList<>() : gaps;
                gaps.add(capability(requirement, tool, code));
            }
        }
        return gaps;
    }

    /** The code of why it is not at hand; null where it is, or where nothing is known. */
    private @Nullable String missing(Tool tool) {
        if (tool.status() == ToolStatus.RETIRED) {
            return successorSupplied(tool) || toRecord(tool) != null ? null : "tool.retired";
        }
        if (Boolean.FALSE.equals(toolAccess.get(tool.id()))) {
            return leftBehind(tool) ? "tool.only-retired" : "tool.not-supplied";
        }
        return null;
    }

    /** Whether the person is supplied only with a tool that this one has replaced. */
    private boolean leftBehind(Tool tool) {
        for (String old : tools.replacedBy(tool)) {
            if (Boolean.TRUE.equals(toolAccess.get(old))) {
                return true;
            }
        }
        return false;
    }

    private boolean successorSupplied(Tool retired) {
        String successor = retired.successor();
        return successor != null && Boolean.TRUE.equals(toolAccess.get(successor));
    }

    private static Gap capability(Requirement requirement, Tool tool, String code) {
        return new Gap(
                GapType.CAPABILITY,
                "tool/" + tool.id(),
                Reason.of(code, "skill", requirement.skill(), "tool", tool.id()));
    }

    private Gap talent(Requirement requirement, Score.Scored score) {
        String level = Levels.text(score.level());
        String required = Levels.text(requirement.level());
        String unknown = notRecorded(requirement);
        Reason reason = unknown.isEmpty()
                ? Reason.of("skill.below", "level", level, "required", required, "skill", requirement.skill())
                : Reason.of(
                        "skill.below",
                        "level",
                        level,
                        "required",
                        required,
                        "skill",
                        requirement.skill(),
                        "toolsNotRecorded",
                        unknown);
        return new Gap(GapType.TALENT, "skill/" + requirement.skill(), reason);
    }

    private String notRecorded(Requirement requirement) {
        if (requirement.tools().isEmpty() || toolAccess.keySet().containsAll(requirement.tools())) {
            return "";
        }
        return requirement.tools().stream()
                .map(this::toRecord)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(","));
    }

    private @Nullable String toRecord(String id) {
        Tool tool = tools.find(id);
        if (tool == null) {
            return toolAccess.containsKey(id) ? null : id;
        }
        return toRecord(tool);
    }

    /** The id of the tool of which it would have to be recorded whether it is supplied: the successor of one that the field has left. Null where something is known. */
    private @Nullable String toRecord(Tool tool) {
        String successor = tool.successor();
        if (toolAccess.containsKey(tool.id())) {
            return null;
        }
        if (tool.status() != ToolStatus.RETIRED) {
            return tool.id();
        }
        return successor == null || toolAccess.containsKey(successor) ? null : successor;
    }
}
