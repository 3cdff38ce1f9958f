package adroit.work;

/**
 * A tool with its rank for one duty.
 *
 * @param tool id of a tool in the discipline's catalog
 */
public record RankedTool(String tool, ToolRank rank) {
    public RankedTool {
        Check.id("tool", tool);
    }
}
