package adroit.catalog;

import adroit.work.Check;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the work is done with.
 *
 * @param successor id of the tool that the field uses instead, when retiring or retired; of one in use the tool that it is to use, where a sunset is set
 * @param sunset the last day on which it is meant to be used, or null where none is set; nothing happens on that day by itself
 */
public record Tool(
        String id,
        String title,
        ToolKind kind,
        ToolStatus status,
        @Nullable String successor,
        @Nullable LocalDate sunset) {
    public Tool {
        Check.id("tool.id", id);
        Check.text("title of tool " + id, title);
    }

    /** A tool without a sunset. */
    public Tool(String id, String title, ToolKind kind, ToolStatus status, @Nullable String successor) {
        this(id, title, kind, status, successor, null);
    }
}
