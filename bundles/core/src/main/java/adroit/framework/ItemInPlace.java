package adroit.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item with what it is related to.
 *
 * @param forth what it says of others, in its order
 * @param back what others say of it, at most so many of each type
 */
public record ItemInPlace(FrameworkItem item, List<Forth> forth, List<Back> back) {
    public ItemInPlace {
        forth = List.copyOf(forth);
        back = List.copyOf(back);
    }

    /**
     * One relation of the item.
     *
     * @param target null where it lies outside
     */
    public record Forth(ItemRelation relation, @Nullable ItemHead target) {}

    /**
     * Items that relate to it in one way.
     *
     * @param all how many there are
     * @param first the first of them
     */
    public record Back(RelationType type, int all, List<ItemHead> first) {
        public Back {
            first = List.copyOf(first);
        }
    }
}
