package adroit.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another edition of the framework has of an item.
 *
 * @param item the same item there; null where that edition has nothing under its id
 * @param replacedBy what the publisher says took its place, as items of that edition
 * @param sameTitle where it has it not: items of the same kind with the very same title; the publisher does not say that they are the same
 */
public record Elsewhere(
        ReferenceFramework edition, @Nullable ItemHead item, List<ItemHead> replacedBy, List<ItemHead> sameTitle) {
    public Elsewhere {
        replacedBy = List.copyOf(replacedBy);
        sameTitle = List.copyOf(sameTitle);
    }
}
