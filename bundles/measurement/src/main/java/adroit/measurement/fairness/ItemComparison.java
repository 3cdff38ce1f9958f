package adroit.measurement.fairness;

import adroit.measurement.Outcome;
import java.util.List;

/**
 * The items of a test compared between two groups.
 *
 * @param reference persons of the reference group who answered every item, {@code focal} of the focal group; others are in no comparison
 * @param leftOut persons of both groups who did not answer every item
 * @param items in the order of the columns, each with its bias or why it has none
 */
public record ItemComparison(int reference, int focal, int leftOut, List<Outcome<ItemBias>> items) {

    public ItemComparison {
        items = List.copyOf(items);
    }

    /** Whether it rests on enough persons of each group to be used for a decision. */
    public boolean isEnough() {
        return Math.min(reference, focal) >= MantelHaenszel.MINIMUM_PER_GROUP;
    }
}
