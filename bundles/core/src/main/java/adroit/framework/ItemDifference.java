package adroit.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item that differs between two editions of a framework.
 *
 * @param place its place in the comparison, from 1
 * @param before the item in the older edition; null where that has it not
 * @param after the item in the newer edition; null where that has it not
 */
public record ItemDifference(
        int place, @Nullable ItemHead before, @Nullable ItemHead after, List<ItemChange> changes) {
    public ItemDifference {
        if (before == null && after == null) {
            throw new IllegalArgumentException("difference " + place + " is of no item");
        }
        changes = List.copyOf(changes);
    }

    /** The item in the newer edition, or in the older where the newer has it not. */
    public ItemHead item() {
        ItemHead item = after == null ? before : after;
        if (item == null) {
            throw new IllegalStateException("difference " + place + " is of no item");
        }
        return item;
    }
}
