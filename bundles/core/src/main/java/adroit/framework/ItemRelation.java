package adroit.framework;

import org.jspecify.annotations.Nullable;

/**
 * What an item says of another one.
 *
 * @param target number of an item of the same framework, or 0 where the target lies outside
 * @param outside the target where it lies outside
 * @param level the level or rating, as the publisher wrote it
 * @param scale the scale of the level
 * @param id the publisher's id of the relation itself
 * @param place its place among relations of the same kind, from 1, or 0 where none is said
 */
public record ItemRelation(
        RelationType type,
        int target,
        @Nullable OutsideItem outside,
        @Nullable String level,
        @Nullable String scale,
        @Nullable String id,
        int place) {
    public ItemRelation {
        if (target < 0 || (target == 0) == (outside == null)) {
            throw new IllegalArgumentException(
                    "a relation has either a target or a link, not " + target + ", " + outside);
        }
    }

    /** Where a target outside lies. */
    public @Nullable String link() {
        return outside == null ? null : outside.uri();
    }

    /** To an item of the same framework. */
    public static ItemRelation to(RelationType type, int target) {
        return new ItemRelation(type, target, null, null, null, null, 0);
    }

    /** To an item of the same framework, at a level. */
    public static ItemRelation at(RelationType type, int target, @Nullable String level, @Nullable String scale) {
        return new ItemRelation(type, target, null, level, scale, null, 0);
    }

    /** To something outside. */
    public static ItemRelation outside(RelationType type, String link) {
        return outside(type, new OutsideItem(link, null, null));
    }

    /** To something outside that has a name. */
    public static ItemRelation outside(RelationType type, OutsideItem item) {
        return new ItemRelation(type, 0, item, null, null, null, 0);
    }
}
