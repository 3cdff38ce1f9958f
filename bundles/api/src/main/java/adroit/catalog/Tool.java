package adroit.catalog;

import adroit.work.Check;
import org.jspecify.annotations.Nullable;

/**
 * What the work is done with.
 *
 * @param successor id of the tool that the field uses instead, when retiring or retired
 */
public record Tool(
        String id,
        String title,
        ToolKind kind,
        ToolStatus status,
        @Nullable String successor) {
    public Tool {
        Check.id("tool.id", id);
        Check.text("title of tool " + id, title);
    }
}
