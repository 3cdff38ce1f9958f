package adroit.measurement.irt;

/**
 * How the answers to an item lie around its curve, over persons neither lowest nor highest on all items: mean squares of standardized
 * residuals, expected to be near 1 (Wright and Masters 1982). Over 1.3 is noisier, under 0.7 more predictable than the model. With few items of different difficulty
 * all lie under 1 where the model holds, because such abilities follow the answers they are held against.
 *
 * @param infit weighted by information: answers of persons near the item
 * @param outfit unweighted: surprised by single answers far from the item
 * @param persons it rests on
 */
public record ItemFit(double infit, double outfit, int persons) {}
