package adroit.proposal;

import adroit.catalog.SkillCategory;
import adroit.framework.ItemKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be drawn from a reference framework into a catalog.
 *
 * @param framework its id
 * @param items by their publisher's id, their code, or as {@code #12} by their place in the framework; empty for all skills and tools
 * @param area of the catalog, in which the skills are to lie; null for a new one
 * @param category of all skills; null for what {@link #usual} says of each
 */
public record DrawRequest(
        String framework,
        List<String> items,
        @Nullable String area,
        @Nullable SkillCategory category) {
    private static final String DIGITAL = "digcomp";

    public DrawRequest {
        items = List.copyOf(items);
    }

    /** What an item is taken for where nobody says: a competence of a framework of digital competences is technology, knowledge is of the operations of the field, all else is process. */
    public static SkillCategory usual(String format, ItemKind kind) {
        if (format.equals(DIGITAL)) {
            return SkillCategory.TECHNOLOGY;
        }
        return kind == ItemKind.KNOWLEDGE ? SkillCategory.OPERATIONS : SkillCategory.PROCESS;
    }
}
