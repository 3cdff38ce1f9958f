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

    /** Discriminations above are those of a step. */
    static final double STEEP = 4;

    /** Standard errors of a difficulty above say nothing, in logits. */
    private static final double VAGUE = 3;
    /** The same for a chance of guessing. */
    private static final double VAGUE_GUESSING = 0.25;

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

    /** Whether the answers do not determine its numbers: it is a mere step, has no standard errors, or errors so large that its numbers mean little. */
    public boolean isDegenerate() {
        return curve.discrimination() > STEEP || errors == null || isVague(errors);
    }

    static boolean isVague(StandardErrors errors) {
        return errors.difficulty() > VAGUE || errors.lower() > VAGUE_GUESSING;
    }

    /** The category of an answer as it stands in the table; −1 where it is none of this item's. */
    int category(double label) {
        return Math.max(-1, Collections.binarySearch(labels, label + 0.0));
    }
}
