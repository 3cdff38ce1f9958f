package adroit.measurement.irt;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One calibrated item.
 *
 * @param labels what stands for each category in the table of answers, rising
 * @param errors null where the information has no inverse, or the item's numbers ran to an edge
 * @param fit null where no person can be placed
 * @param warnings full sentences
 */
public record CalibratedItem(
        String name,
        ItemCurve curve,
        List<Double> labels,
        @Nullable StandardErrors errors,
        @Nullable ItemFit fit,
        List<String> warnings) {

    public CalibratedItem {
        labels = List.copyOf(labels);
        warnings = List.copyOf(warnings);
    }

    public Optional<StandardErrors> standardErrors() {
        return Optional.ofNullable(errors);
    }

    public Optional<ItemFit> itemFit() {
        return Optional.ofNullable(fit);
    }

    /** The category of an answer as it stands in the table; −1 where it is none of this item's. */
    int category(double label) {
        return Math.max(-1, Collections.binarySearch(labels, label + 0.0));
    }
}
