package adroit.trend;

import adroit.catalog.Catalog;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.proposal.NewTools;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A catalog with what its keeper took up. */
final class TakenUp {
    private final Catalog catalog;
    private final List<Tool> tools;
    private final Set<String> ids = new HashSet<>();

    private TakenUp(Catalog catalog) {
        this.catalog = catalog;
        this.tools = new ArrayList<>(catalog.tools());
        catalog.tools().forEach(tool -> ids.add(tool.id()));
    }

    static Catalog in(Catalog catalog, List<Trend> trends) {
        TakenUp taken = new TakenUp(catalog);
        trends.forEach(taken::take);
        return NewTools.with(taken.catalog, taken.tools);
    }

    private void take(Trend trend) {
        String id = trend.tool();
        if (id == null) {
            tools.add(new Tool(
                    NewTools.freeId(trend.title(), ids), trend.title(), ToolKind.DIGITAL, ToolStatus.CURRENT, null));
        } else {
            ToolStatus status = trend.kind().isLeaving() ? ToolStatus.RETIRING : ToolStatus.CURRENT;
            tools.replaceAll(tool ->
                    tool.id().equals(id) ? new Tool(id, tool.title(), tool.kind(), status, null, tool.sunset()) : tool);
        }
    }
}
