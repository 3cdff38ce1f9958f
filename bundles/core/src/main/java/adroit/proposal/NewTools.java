package adroit.proposal;

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

/** Tools that come into a catalog by their titles alone, under ids that are free. */
public final class NewTools {
    private static final int LONGEST_ID = 60;

    private NewTools() {}

    /** The catalog with one more tool in use, under its next label. */
    public static Catalog in(Catalog catalog, String title, ToolKind kind) {
        Set<String> ids = new HashSet<>();
        catalog.tools().forEach(tool -> ids.add(tool.id()));
        List<Tool> tools = new ArrayList<>(catalog.tools());
        tools.add(new Tool(freeId(title, ids), title, kind, ToolStatus.CURRENT, null));
        return with(catalog, tools);
    }

    /** The catalog with those tools in place of its own, under its next label. */
    public static Catalog with(Catalog catalog, List<Tool> tools) {
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

    /**
     * An id made of a title.
     *
     * @param ids those that are taken; the new one is added
     */
    public static String freeId(String title, Set<String> ids) {
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
}
