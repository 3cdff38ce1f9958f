package adroit.gap;

import adroit.catalog.Area;
import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.ProcessStep;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.catalog.WorkProcess;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small field of its own: plan review. */
public final class Fields {
    public static final Catalog PLAN_REVIEW = new Catalog(
            "plans",
            "Plan review",
            "2026.1",
            LocalDate.of(2026, 1, 15),
            List.of(),
            List.of(),
            List.of(new Area("review", "Review")),
            List.of(
                    tool("markup", ToolStatus.CURRENT, null),
                    tool("old-markup", ToolStatus.RETIRED, "markup"),
                    tool("scale-ruler", ToolStatus.CURRENT, null)),
            List.of(skill("plan-review"), skill("findings")),
            List.of(),
            List.of(new WorkProcess(
                    "permit",
                    "Issue a permit",
                    "Planning",
                    true,
                    List.of(new ProcessStep("check", "Completeness check"), new ProcessStep("fee", "Fee")))),
            List.of(),
            Map.of());

    private Fields() {}

    private static Tool tool(String id, ToolStatus status, @Nullable String successor) {
        return new Tool(id, id, ToolKind.DIGITAL, status, successor);
    }

    private static Skill skill(String id) {
        return new Skill(
                id,
                id,
                "review",
                SkillCategory.TECHNOLOGY,
                "Does " + id,
                List.of(new BehavioralAnchor(3, "Does it alone")),
                false,
                null,
                List.of());
    }
}
