package adroit.catalogchange;

import org.jspecify.annotations.Nullable;

/**
 * One difference, as small as it is taken over or left: one field of one part, a whole part that is new or gone, or the order of a list.
 *
 * @param id of the part within its list; empty for the catalog as a whole and for the order of a list
 * @param field of the part, such as {@code title} or {@code anchors.3}; empty for a whole part
 * @param before the canonical JSON of the value, or null where there was none
 * @param after the canonical JSON of the value, or null where there is none
 */
public record Edit(
        Part part,
        String id,
        String field,
        @Nullable String before,
        @Nullable String after) {
    /** The field that stands for the order of a list. */
    public static final String ORDER = "(order)";

    /** Where it is, as people choose between two versions of it: {@code skill/map-design/title}. */
    public String place() {
        return part.key() + "/" + id + (field.isEmpty() ? "" : "/" + field);
    }

    /** Whether it brings or takes away a whole part. */
    public boolean isWhole() {
        return field.isEmpty();
    }
}
