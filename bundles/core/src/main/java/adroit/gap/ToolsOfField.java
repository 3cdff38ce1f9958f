package adroit.gap;

import adroit.catalog.Catalog;
import adroit.catalog.Tool;
import adroit.catalog.ToolStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tools of a catalog by their id, and which retired ones each has replaced. */
public final class ToolsOfField {
    private final Map<String, Tool> byId = new HashMap<>();
    private final Map<String, List<String>> replaced = new HashMap<>();

    public ToolsOfField(Catalog catalog) {
        for (Tool tool : catalog.tools()) {
            byId.putIfAbsent(tool.id(), tool);
            String successor = tool.successor();
            if (tool.status() == ToolStatus.RETIRED && successor != null) {
                replaced.computeIfAbsent(successor, id -> new ArrayList<>()).add(tool.id());
            }
        }
    }

    @Nullable
    Tool find(String id) {
        return byId.get(id);
    }

    /** The ids of retired tools that this one has replaced. */
    List<String> replacedBy(Tool tool) {
        return replaced.getOrDefault(tool.id(), List.of());
    }
}
