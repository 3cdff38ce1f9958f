package adroit.trend;

import adroit.catalog.Catalog;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.catalogchange.EditionLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A catalog with what its keeper took up. */
final class TakenUp {
    private static final int LONGEST_ID = 60;

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
        return taken.catalog();
    }

    private void take(Trend trend) {
        String id = trend.tool();
        if (id == null) {
            tools.add(new Tool(freeId(trend.title()), trend.title(), ToolKind.DIGITAL, ToolStatus.CURRENT, null));
        } else {
            ToolStatus status = trend.kind().isLeaving() ? ToolStatus.RETIRING : ToolStatus.CURRENT;
            tools.replaceAll(
                    tool -> tool.id().equals(id) ? new Tool(id, tool.title(), tool.kind(), status, null) : tool);
        }
    }

    private String freeId(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String shortened = plain.length() > LONGEST_ID ? plain.substring(0, LONGEST_ID) : plain;
        String stripped = shortened.replaceAll("^[-0-9]+|-$", "");
        String wanted = stripped.isEmpty() ? "tool" : stripped;
        String id = wanted;
        for (int i = 2; !ids.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private Catalog catalog() {
        return new Catalog(
                catalog.discipline(),
                catalog.title(),
                EditionLabel.after(catalog.edition()),
                catalog.affirmed(),
                catalog.levels(),
                catalog.sources(),
                catalog.areas(),
                tools,
                catalog.skills(),
                catalog.duties(),
                catalog.processes(),
                catalog.positions(),
                catalog.reasons(),
                catalog.credentials(),
                catalog.items());
    }
}
