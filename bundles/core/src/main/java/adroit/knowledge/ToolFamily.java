package adroit.knowledge;

import adroit.canonical.CanonicalJson;
import adroit.catalog.Catalog;
import adroit.catalog.ItemStatus;
import adroit.catalog.TestItem;
import adroit.catalog.Tool;
import adroit.catalog.ToolStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tool that the field uses, with those that it left for it, and the test items on any of them. What somebody knows of the one says nothing of another family.
 *
 * @param discipline id of the field
 * @param id of the tool that leads the family
 * @param title of that tool
 * @param tools ids of all of its tools
 * @param items in the order of the catalog
 */
public record ToolFamily(String discipline, String id, String title, List<String> tools, List<TestItem> items) {
    /** A family with fewer items is not asked about: so few questions are a sample of nothing. */
    public static final int FEWEST_ITEMS = 5;

    public ToolFamily {
        tools = List.copyOf(tools);
        items = List.copyOf(items);
    }

    /** The families with an item, in the order of their leading tools. */
    public static List<ToolFamily> of(Catalog catalog) {
        Map<String, List<String>> tools = new LinkedHashMap<>();
        catalog.tools()
                .forEach(tool -> tools.computeIfAbsent(leading(catalog, tool).id(), t -> new ArrayList<>())
                        .add(tool.id()));
        List<ToolFamily> families = new ArrayList<>();
        for (Tool tool : catalog.tools()) {
            List<String> members = tools.getOrDefault(tool.id(), List.of());
            List<TestItem> items = catalog.items().stream()
                    .filter(item -> item.tool() != null && members.contains(item.tool()))
                    .toList();
            if (!items.isEmpty()) {
                families.add(new ToolFamily(catalog.discipline(), tool.id(), tool.title(), members, items));
            }
        }
        return families;
    }

    /** The last of the successors; where they lead in a circle the tool itself. */
    private static Tool leading(Catalog catalog, Tool tool) {
        Set<String> seen = new HashSet<>();
        Tool leading = tool;
        while (left(leading) != null && seen.add(leading.id())) {
            Tool next = catalog.tool(String.valueOf(left(leading))).orElse(null);
            if (next == null) {
                return leading;
            }
            leading = next;
        }
        return left(leading) == null ? leading : tool;
    }

    /** What the field left the tool for; what is to take the place of one in use has not taken it yet. */
    private static @Nullable String left(Tool tool) {
        return tool.status() == ToolStatus.CURRENT ? null : tool.successor();
    }

    /** Whether there are enough items to ask. */
    public boolean isAsked() {
        return items.size() >= FEWEST_ITEMS;
    }

    /** How many items were not yet reviewed by others: they serve development only. */
    public long drafts() {
        return items.stream().filter(item -> item.status() == ItemStatus.DRAFT).count();
    }

    /**
     * The item of that id.
     *
     * @throws java.util.NoSuchElementException where there is none
     */
    TestItem item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
    }

    /** Names the questions with their options and keys. */
    String digest() {
        return CanonicalJson.digest(items);
    }

    /** The ids of its items, in their order. */
    public List<String> ids() {
        return items.stream().map(TestItem::id).toList();
    }
}
