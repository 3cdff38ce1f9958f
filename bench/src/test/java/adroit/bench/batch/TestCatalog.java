package adroit.bench.batch;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field with tools in every state, and requirements that need them in every mixture. */
final class TestCatalog {
    private TestCatalog() {}

    static Catalog of() {
        return new Catalog(
                "plans",
                "Plan review",
                "2026.1",
                LocalDate.of(2026, 1, 15),
                List.of(),
                List.of(),
                List.of(new Area("review", "Review")),
                List.of(
                        tool("new", ToolStatus.CURRENT, null),
                        tool("other", ToolStatus.RETIRING, null),
                        tool("old", ToolStatus.RETIRED, "new"),
                        tool("ancient", ToolStatus.RETIRED, null)),
                List.of(new Skill(
                        "findings",
                        "Findings",
                        "review",
                        SkillCategory.TECHNOLOGY,
                        "Finds",
                        List.of(),
                        false,
                        null,
                        List.of())),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    static List<Requirement> requirements() {
        return List.of(
                requirement(3),
                requirement(5, "new"),
                requirement(4, "old"),
                requirement(3, "new", "other"),
                requirement(2, "old", "other"),
                requirement(1, "ancient"),
                requirement(4, "unknown-to-the-catalog"));
    }

    private static Requirement requirement(int level, String... tools) {
        return new Requirement("findings", level, false, List.of(tools));
    }

    private static Tool tool(String id, ToolStatus status, @Nullable String successor) {
        return new Tool(id, id, ToolKind.DIGITAL, status, successor);
    }
}
